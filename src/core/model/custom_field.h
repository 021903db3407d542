// SPDX-License-Identifier: MIT
// A field that a user added to a type; its values live in the records' custom column under custom.KEY.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

inline constexpr std::array customKindChoices{
    Choice{"flag", TR("CustomKind", "Yes or no")}, Choice{"integer", TR("CustomKind", "Whole number")},
    Choice{"decimal", TR("CustomKind", "Decimal number")}, Choice{"text", TR("CustomKind", "Text")},
    Choice{"date", TR("CustomKind", "Date")}, Choice{"time", TR("CustomKind", "Date and time")}};     // order of Type, without money, choice, link

struct CustomField : Entity {
    std::string entityName, key, label;
    Type kind = Type::Text;
    static const EntityType type;
};
inline constexpr auto customFieldFields = withCommon(std::array{
    field<&CustomField::entityName>("entity", TR("CustomField", "Of"), Required | Listed | Filtered),
    field<&CustomField::key>("key", TR("CustomField", "Key"), Required | Listed),
    field<&CustomField::label>("label", TR("CustomField", "Label"), Required | Listed),
    field<&CustomField::kind>("kind", TR("CustomField", "Kind"), Listed).choosing(customKindChoices),
});
inline constexpr EntityType CustomField::type =
    entity<CustomField>("custom_field", TR("Entity", "Custom field"), TR("Entity", "Custom fields"), "label", customFieldFields);

}
