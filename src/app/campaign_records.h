// SPDX-License-Identifier: MIT
// What holds for a campaign and its lines, items, members, variants, links and plans, whoever writes them.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// Called before a record is checked and written: fills in what follows (an item's day, a link's whole address, a plan's title) and
/// refuses what the rules of core/campaign forbid. before: null for a new record. Other types pass.
Result<Done> settleCampaignRecord(Workspace& workspace, const EntityType& type, const Entity* before, Entity& now);

/// Puts into the change what follows from a record's new dates: a campaign's open items move with the day that they count from, and
/// so do open activities of sets that were applied to the record.
Result<Done> addFollowers(Workspace& workspace, ChangeSet& change, const EntityType& type, const Entity& before, const Entity& now);

template <class E> std::vector<E> valuesOf(const std::vector<std::shared_ptr<E>>& records) {
    std::vector<E> all;
    all.reserve(records.size());
    for (const auto& r : records) all.push_back(*r);
    return all;
}

}
