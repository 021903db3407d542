// SPDX-License-Identifier: MIT
// How many leads a person takes, and when: who has no such record takes any number in the workspace's working hours.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Assignee : Entity {
    Link user;
    std::optional<std::int64_t> capacity, per30Days;    // open leads at a time; leads given within 30 days
    std::string hours;                                  // "mon-fri 09:00-12:00 13:30-18:00"; empty: the workspace's
    bool away = false;                                  // gets none
    static const EntityType type;
};
constexpr const char* capacityCheck(const Value& v) {
    const std::int64_t* n = std::get_if<std::int64_t>(&v);
    return n && *n < 0 ? TR("Assignee", "A number of leads is 0 or more, or empty for any number.") : nullptr;
}
inline constexpr auto assigneeFields = withCommon(std::array{
    field<&Assignee::user>("user", TR("Assignee", "Person"), Required | Listed | Filtered).linking("user"),
    field<&Assignee::capacity>("capacity", TR("Assignee", "Open leads at most"), Listed | Filtered).checked(capacityCheck),
    field<&Assignee::per30Days>("per_30_days", TR("Assignee", "New leads in 30 days at most"), Listed | Filtered).checked(capacityCheck),
    field<&Assignee::hours>("hours", TR("Assignee", "Working hours"), Listed),
    field<&Assignee::away>("away", TR("Assignee", "Away"), Listed | Filtered),
});
inline constexpr EntityType Assignee::type = entity<Assignee>("assignee", TR("Entity", "Lead taker"), TR("Entity", "Lead takers"), "user", assigneeFields);

}
