// SPDX-License-Identifier: MIT
// A kind of person that we sell to (F86): what they want, what hurts, what they object to. Marketing and sales both edit it.
#pragma once
#include "core/model/buying_role.h"

namespace tilth {

struct Persona : Entity {
    std::string name;
    std::string titles;                     // words of job titles, commas between: who is one
    std::optional<DealRole> role;           // usually
    std::string goals, pains, objections, channels, notes;
    static const EntityType type;
};
inline constexpr auto personaFields = withCommon(std::array{
    field<&Persona::name>("name", TR("Persona", "Name"), Required | Listed | Searched),
    field<&Persona::titles>("titles", TR("Persona", "Job titles (comma between)"), Listed | Searched),
    field<&Persona::role>("role", TR("Persona", "Usual role"), Listed | Filtered).choosing(dealRoleChoices),
    field<&Persona::goals>("goals", TR("Persona", "What they want"), Multiline | Searched),
    field<&Persona::pains>("pains", TR("Persona", "What hurts them"), Multiline | Searched),
    field<&Persona::objections>("objections", TR("Persona", "What they object to"), Multiline | Searched),
    field<&Persona::channels>("channels", TR("Persona", "Where they are reached"), Multiline),
    field<&Persona::notes>("notes", TR("Persona", "Notes"), Multiline),
});
inline constexpr EntityType Persona::type = entity<Persona>("persona", TR("Entity", "Persona"), TR("Entity", "Personas"), "name", personaFields);

}
