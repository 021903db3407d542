// SPDX-License-Identifier: MIT
#include "app/pool_board.h"
#include "app/records.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {
namespace {

struct LastPassing {
    std::int64_t id = 0, from = 0;
    Time at{};
    std::string reason;
};
// The newest passing of each of these leads.
std::unordered_map<std::int64_t, LastPassing> lastPassings(Workspace& workspace, std::span<const std::int64_t> leads) {
    std::unordered_map<std::int64_t, LastPassing> last;
    if (leads.empty()) return last;
    const EntityType& type = workspace.type<Assignment>();
    const Field* const fields[]{&type.at("from_user"), &type.at("at"), &type.at("reason")};
    workspace.store().scanLinked(type, fields, type.at("lead"), type.at("at"), leads, [&](std::int64_t lead, std::int64_t id, std::span<const Cell> cells) {
        if (id < last[lead].id) return;
        const auto *from = std::get_if<std::int64_t>(&cells[0]), *at = std::get_if<std::int64_t>(&cells[1]);
        const auto* reason = std::get_if<std::string_view>(&cells[2]);
        last[lead] = {id, from ? *from : 0, Time{std::chrono::seconds{at ? *at : 0}}, reason ? std::string(*reason) : std::string()};
    });
    return last;
}
std::unordered_map<std::int64_t, std::string> userNames(Workspace& workspace) {
    std::unordered_map<std::int64_t, std::string> names;
    for (const auto& user : workspace.store().findAll<User>()) names[user->id] = user->name;
    return names;
}
// In the order of the leads; empty for one that is gone.
std::vector<std::string> leadNames(Workspace& workspace, std::span<const HeldLead> leads) {
    std::vector<std::int64_t> ids;
    for (const HeldLead& one : leads) ids.push_back(one.lead);
    std::unordered_map<std::int64_t, std::string> names;
    for (const auto& record : workspace.store().loadMany(workspace.type<Lead>(), ids)) names[record->id] = titleOf(workspace.type<Lead>(), *record);
    std::vector<std::string> all;
    for (const std::int64_t id : ids) all.push_back(names[id]);
    return all;
}

}

std::vector<PoolLead> poolLeads(Workspace& workspace, std::span<const std::int64_t> ids) {
    const auto passings = lastPassings(workspace, ids);
    auto users = userNames(workspace);
    std::vector<PoolLead> leads;
    for (const auto& record : workspace.store().loadMany(workspace.type<Lead>(), ids)) {
        const auto& lead = static_cast<const Lead&>(*record);
        leads.push_back({.lead = lead.id, .name = lead.name, .company = lead.company, .source = lead.source, .since = lead.created, .lastOwner = {}, .reason = {}});
        const auto last = passings.find(lead.id);
        if (last == passings.end()) continue;
        leads.back().since = last->second.at;
        leads.back().lastOwner = users[last->second.from];
        leads.back().reason = last->second.reason;
    }
    return leads;
}

PoolBoard poolBoard(Workspace& workspace, std::span<const std::int64_t> pool) {
    const auto held = heldLeads(workspace);
    const std::int64_t me = workspace.user().id;
    PoolBoard board{.pool = poolLeads(workspace, pool), .mine = {}, .titles = {}, .standing = poolStanding(workspace, me, held), .rules = poolRules(workspace)};
    std::ranges::copy_if(held, std::back_inserter(board.mine), [me](const HeldLead& one) { return one.owner == me; });
    board.titles = leadNames(workspace, board.mine);
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
