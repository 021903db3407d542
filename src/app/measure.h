// SPDX-License-Identifier: MIT
// What everyday work costs in a workspace, on this machine, now: figures that a person can compare with the goals.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// One piece of work, the median of its runs.
struct Measured {
    std::string work;                       // in English, as the manual names it
    std::int64_t rows = 0;                  // that it went over or found
    double milliseconds = 0;                // by the wall
    double processor = 0;                   // milliseconds, of this process
    std::optional<double> goal{};           // milliseconds by the wall
    bool met() const { return !goal || milliseconds <= *goal; }
};

/// Nothing in the workspace is changed: what writes is measured in a copy that goes again; of a server it is left out.
/// runs: at least 1. Fails where the workspace cannot be read, copied or opened again.
Result<std::vector<Measured>> measureWorkspace(Workspace& workspace, int runs);

}
