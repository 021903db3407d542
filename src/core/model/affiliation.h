// SPDX-License-Identifier: MIT
// A person's place in a further company (the first one is the contact's own company field).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Affiliation : Entity {
    Link contact, company;
    std::string title;
    static const EntityType type;
};
inline constexpr auto affiliationFields = withCommon(std::array{
    field<&Affiliation::contact>("contact", TR("Affiliation", "Contact"), Required | Listed).linking("contact"),
    field<&Affiliation::company>("company", TR("Affiliation", "Company"), Required | Listed).linking("company"),
    field<&Affiliation::title>("title", TR("Affiliation", "Job title"), Listed),
});
inline constexpr EntityType Affiliation::type =
    entity<Affiliation>("affiliation", TR("Entity", "Affiliation"), TR("Entity", "Affiliations"), "title", affiliationFields);

}
