// SPDX-License-Identifier: MIT
// How long an import goes on after it was asked to stop, until the workspace is as it was before.
#pragma once
#include "bench/figures.h"
#include "bench/options.h"

namespace tilth::bench {

/// Of the leads into copies of the empty workspace that measureLoads made.
void measureCancelling(const Folder& folder, const Options& options, Figures& figures);

}
