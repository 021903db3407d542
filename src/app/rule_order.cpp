// SPDX-License-Identifier: MIT
#include "app/rule_order.h"
#include "app/records.h"
#include "app/routing.h"
#include "core/model/team.h"
#include <algorithm>

namespace tilth {
namespace {

std::string takerOf(Workspace& workspace, const AssignmentRule& rule) {
    if (rule.method == AssignTo::User) return titleOf(workspace, User::type.name, rule.user.id);
    const bool team = rule.method == AssignTo::RoundRobin || rule.method == AssignTo::LeastBusy;
    return team ? titleOf(workspace, Team::type.name, rule.team.id) : std::string();
}

}

RoutingBoard routingBoard(Workspace& workspace) {
    RoutingBoard board;
    for (const auto& rule : assignmentRules(workspace)) board.rules.push_back({*rule, takerOf(workspace, *rule)});
    for (const auto& limits : workspace.store().findAll<Assignee>()) board.takers.push_back({limits, titleOf(workspace, User::type.name, limits->user.id)});
    return board;
}

Result<std::int64_t> moveAssignmentRule(Workspace& workspace, std::int64_t rule, std::size_t place) {
    auto rules = assignmentRules(workspace);
    const auto at = std::ranges::find(rules, rule, [](const auto& one) { return one->id; });
    if (at == rules.end()) return Error{Error::NotFound, "There is no assignment rule " + std::to_string(rule) + "."};
    const auto moved = *at;
    rules.erase(at);
    rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(std::min(place, rules.size())), moved);
    ChangeSet change{TR("Change", "Order assignment rules")};
    std::int64_t position = 0;
    for (const auto& before : rules) {
        AssignmentRule now = *before;
        now.position = ++position;
        change.update(workspace.type<AssignmentRule>(), *before, now);
    }
    return workspace.commit(change);
}

Result<std::int64_t> addAssignmentRule(Workspace& workspace, const std::string& name) {
    const auto rules = assignmentRules(workspace);
    AssignmentRule rule;
    rule.name = name;
    rule.method = AssignTo::Pool;
    rule.position = rules.empty() ? 1 : rules.back()->position + 1;
    rule.active = false;
    return addRecord(workspace, workspace.type<AssignmentRule>(), rule);
}

}
