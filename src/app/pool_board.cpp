// SPDX-License-Identifier: MIT
#include "app/pool_board.h"
#include "app/records.h"

namespace tilth {

std::vector<PoolLead> poolLeads(Workspace& workspace, std::span<const std::int64_t> ids) {
    std::vector<PoolLead> leads;
    for (const auto& record : workspace.store().loadMany(workspace.type<Lead>(), ids)) {
        const auto& lead = static_cast<const Lead&>(*record);
        const auto last = newestAssignment(workspace, lead.id);
        leads.push_back({.lead = lead.id, .name = lead.name, .company = lead.company, .source = lead.source, .since = last ? std::optional{last->at} : lead.created,
                         .lastOwner = last ? titleOf(workspace, User::type.name, last->fromUser.id) : std::string(), .reason = last ? last->reason : std::string()});
    }
    return leads;
}

PoolBoard poolBoard(Workspace& workspace, std::span<const std::int64_t> pool) {
    const auto held = heldLeads(workspace);
    const std::int64_t me = workspace.user().id;
    PoolBoard board{.pool = poolLeads(workspace, pool), .mine = {}, .titles = {}, .standing = poolStanding(workspace, me, held), .rules = poolRules(workspace)};
    for (const HeldLead& one : held) {
        if (one.owner != me) continue;
        board.mine.push_back(one);
        board.titles.push_back(titleOf(workspace, Lead::type.name, one.lead));
    }
    return board;
}

PoolWatch poolWatch(Workspace& workspace) {
    PoolWatch watch;
    for (const HeldLead& held : heldLeads(workspace)) {
        watch.due += held.verdict.state == HoldState::Due;
        if (held.verdict.state == HoldState::Warned && held.owner == workspace.user().id) watch.soon.push_back(held.lead);
    }
    return watch;
}

}
