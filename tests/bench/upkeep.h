// SPDX-License-Identifier: MIT
// What is done with a workspace as a whole: backup, check, duplicates, a segment counted, scores from their kept sums.
#pragma once
#include "bench/figures.h"
#include "bench/options.h"

namespace tilth::bench {

/// On the workspace that measureLoads left, which stays as it is.
void measureUpkeep(const Folder& folder, const Options& options, Figures& figures);

}
