// SPDX-License-Identifier: MIT
// Who gets which leads: ordered rules, the first one that fits decides (F9; the engine is core/lead/routing.h).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class AssignTo { User, RoundRobin, LeastBusy, Pool };
inline constexpr std::array assignToChoices{
    Choice{"user", TR("AssignTo", "One person")}, Choice{"round_robin", TR("AssignTo", "Team in turn")},
    Choice{"least_busy", TR("AssignTo", "Whoever of the team has the fewest")}, Choice{"pool", TR("AssignTo", "Lead pool")}};

struct AssignmentRule : Entity {
    std::string name, condition;            // condition: a query about leads, empty: all
    std::int64_t position = 0;              // they are tried from the lowest up; equal ones in the order of their creation
    AssignTo method = AssignTo::RoundRobin;
    Link user, team;                        // of User; of RoundRobin and LeastBusy
    bool active = true;
    static const EntityType type;
};
inline constexpr auto assignmentRuleFields = withCommon(std::array{
    field<&AssignmentRule::position>("position", TR("AssignmentRule", "Position"), Listed),
    field<&AssignmentRule::name>("name", TR("AssignmentRule", "Name"), Required | Listed | Searched),
    field<&AssignmentRule::condition>("condition", TR("AssignmentRule", "Leads"), Listed),
    field<&AssignmentRule::method>("method", TR("AssignmentRule", "Goes to"), Listed | Filtered).choosing(assignToChoices),
    field<&AssignmentRule::user>("user", TR("AssignmentRule", "Person"), Listed | Filtered).linking("user"),
    field<&AssignmentRule::team>("team", TR("AssignmentRule", "Team"), Listed | Filtered).linking("team"),
    field<&AssignmentRule::active>("active", TR("AssignmentRule", "Active"), Listed | Filtered),
});
inline constexpr EntityType AssignmentRule::type =
    entity<AssignmentRule>("assignment_rule", TR("Entity", "Assignment rule"), TR("Entity", "Assignment rules"), "name", assignmentRuleFields);

}
