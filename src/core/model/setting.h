// SPDX-License-Identifier: MIT
// A setting of the workspace, so that it is undone, audited and refreshed like every record.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Setting : Entity {
    std::string key, value;
    static const EntityType type;
};
inline constexpr auto settingFields = withCommon(std::array{
    field<&Setting::key>("key", TR("Setting", "Key"), Required | Listed | Filtered),
    field<&Setting::value>("value", TR("Setting", "Value"), Listed),
});
inline constexpr EntityType Setting::type =
    entity<Setting>("setting", TR("Entity", "Setting"), TR("Entity", "Settings"), "key", settingFields);

}
