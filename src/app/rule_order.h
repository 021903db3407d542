// SPDX-License-Identifier: MIT
// The assignment rules and the people who take leads, as a page shows them, and the order in which the rules are tried.
#pragma once
#include "app/workspace.h"
#include "core/model/assignee.h"
#include "core/model/assignment_rule.h"

namespace tilth {

struct NamedRule {
    AssignmentRule rule;
    std::string to;                             // title of the person or team it names; empty: neither
};
struct NamedAssignee {
    std::shared_ptr<Assignee> limits;
    std::string name;
};
/// Rules in the order in which they are tried, and everybody with limits.
struct RoutingBoard {
    std::vector<NamedRule> rules;
    std::vector<NamedAssignee> takers;
};
RoutingBoard routingBoard(Workspace& workspace);

/// Puts a rule to a place among all of them, 0 the first, and numbers them anew from 1; one revision, 0 where nothing differed.
/// Error{NotFound}: there is no such rule. A place beyond the last is the last.
Result<std::int64_t> moveAssignmentRule(Workspace& workspace, std::int64_t rule, std::size_t place);
/// A rule behind the others that keeps leads in the pool until it is filled in, not active; the value is its id.
Result<std::int64_t> addAssignmentRule(Workspace& workspace, const std::string& name);

}
