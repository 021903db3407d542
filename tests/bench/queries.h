// SPDX-License-Identifier: MIT
// Reading, searching, sorting, counting, scoring, and the small commits of every day.
#pragma once
#include "bench/figures.h"
#include "bench/options.h"

namespace tilth::bench {

/// On the workspace that measureLoads left.
void measureQueries(const Folder& folder, const Options& options, Figures& figures);

}
