// SPDX-License-Identifier: MIT
// What was done, newest first, with the name of what it was done to.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct NamedRevision {
    RevisionInfo revision;
    std::string about{};            // the record's name; empty: many records, none, or it is gone
};
std::vector<NamedRevision> recentRevisions(Workspace& workspace, std::int64_t limit);

}
