// SPDX-License-Identifier: MIT
// A market or region that somebody answers for.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Territory : Entity {
    std::string name, country;
    Link parent;
    static const EntityType type;
};
inline constexpr auto territoryFields = withCommon(std::array{
    field<&Territory::name>("name", TR("Territory", "Name"), Required | Listed | Searched),
    field<&Territory::country>("country", TR("Territory", "Country"), Listed | Filtered),
    field<&Territory::parent>("parent", TR("Territory", "Part of"), Listed).linking("territory"),
});
inline constexpr EntityType Territory::type =
    entity<Territory>("territory", TR("Entity", "Territory"), TR("Entity", "Territories"), "name", territoryFields);

}
