// SPDX-License-Identifier: MIT
#include "app/history.h"
#include "app/records.h"

namespace tilth {

std::vector<NamedRevision> recentRevisions(Workspace& workspace, std::int64_t limit) {
    std::vector<NamedRevision> all;
    for (RevisionInfo& revision : workspace.store().revisions(limit)) {
        std::string about = revision.record ? titleOf(workspace, revision.entity, revision.record) : std::string();
        all.push_back({std::move(revision), std::move(about)});
    }
    return all;
}

}
