// SPDX-License-Identifier: MIT
// People who share targets: a team of users.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Team : Entity {
    std::string name;
    Link parent, manager;
    static const EntityType type;
};
inline constexpr auto teamFields = withCommon(std::array{
    field<&Team::name>("name", TR("Team", "Name"), Required | Listed | Searched),
    field<&Team::parent>("parent", TR("Team", "Part of"), Listed).linking("team"),
    field<&Team::manager>("manager", TR("Team", "Manager"), Listed).linking("user"),
});
inline constexpr EntityType Team::type = entity<Team>("team", TR("Entity", "Team"), TR("Entity", "Teams"), "name", teamFields);

}
