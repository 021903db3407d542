// SPDX-License-Identifier: MIT
// What was done, newest first, with the name of what it was done to.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct NamedRevision {
    RevisionInfo revision;
    std::string about{};            // the name of the record that the label speaks of, also when it is gone; empty: many records, none, or erased
};
std::vector<NamedRevision> recentRevisions(Workspace& workspace, std::int64_t limit);

/// What a recent undo or redo takes back: the undone step, or the undo; 0 where it is neither.
std::int64_t reversedBy(Workspace& workspace, std::int64_t revision);

/// Takes back this actor's newest step, also after a restart. Refused: that is the demo data, which one press too many shall not take away.
Result<Reversal> undoNewest(Workspace& workspace);

}
