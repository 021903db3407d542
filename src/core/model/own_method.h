// SPDX-License-Identifier: MIT
// A sales method of the workspace's own, beside the delivered ones: its document, of the shape of one entry of resources/defaults/methods.json.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct OwnMethod : Entity {
    std::string key, name;                  // as the document says
    std::string document;                   // JSON, core/deal/sales_methods.h
    static const EntityType type;
};
inline constexpr auto ownMethodFields = withCommon(std::array{
    field<&OwnMethod::name>("name", TR("OwnMethod", "Name"), Listed | Searched),
    field<&OwnMethod::key>("key", TR("OwnMethod", "Key"), Listed | Filtered),
    field<&OwnMethod::document>("document", TR("OwnMethod", "Document"), Required | Multiline),
});
inline constexpr EntityType OwnMethod::type =
    entity<OwnMethod>("own_method", TR("Entity", "Own sales method"), TR("Entity", "Own sales methods"), "name", ownMethodFields);

}
