// SPDX-License-Identifier: MIT
// One passing of a lead to a person or into the pool, with its reason; written by the program.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class AssignmentKind { Rule, Claim, Return, Lapse };
inline constexpr std::array assignmentKindChoices{
    Choice{"rule", TR("AssignmentKind", "By rule")}, Choice{"claim", TR("AssignmentKind", "Claimed from the pool")},
    Choice{"return", TR("AssignmentKind", "Given back")}, Choice{"lapse", TR("AssignmentKind", "Came back by itself")}};

struct Assignment : Entity {
    Link lead, fromUser, toUser, rule;      // fromUser, toUser: nobody is the pool
    AssignmentKind kind = AssignmentKind::Rule;
    Time at{};
    std::string reason;
    static const EntityType type;
};
inline constexpr auto assignmentFields = withCommon(std::array{
    field<&Assignment::lead>("lead", TR("Assignment", "Lead"), Required | Listed | Filtered).linking("lead"),
    field<&Assignment::at>("at", TR("Assignment", "When"), Listed | Filtered),
    field<&Assignment::kind>("kind", TR("Assignment", "How"), Listed | Filtered).choosing(assignmentKindChoices),
    field<&Assignment::fromUser>("from_user", TR("Assignment", "From"), Listed | Filtered).linking("user"),
    field<&Assignment::toUser>("to_user", TR("Assignment", "To"), Listed | Filtered).linking("user"),
    field<&Assignment::rule>("by_rule", TR("Assignment", "Rule"), Filtered).linking("assignment_rule"),
    field<&Assignment::reason>("reason", TR("Assignment", "Reason"), Listed),
});
inline constexpr EntityType Assignment::type = entity<Assignment>("assignment", TR("Entity", "Assignment"), TR("Entity", "Assignments"), "reason", assignmentFields);

}
