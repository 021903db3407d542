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

/// Takes back this actor's newest step, also after a restart. Refused: that is the demo data, which one press too many shall not take away.
Result<Reversal> undoNewest(Workspace& workspace);

}
