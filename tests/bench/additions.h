// SPDX-License-Identifier: MIT
// More leads onto a workspace that is full already: a hundredth, a tenth, two fifths of what is there.
#pragma once
#include "bench/figures.h"
#include "bench/options.h"

namespace tilth::bench {

/// Onto copies of the workspace that measureLoads filled.
void measureAdditions(const Folder& folder, const Options& options, Figures& figures);

}
