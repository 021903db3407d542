// SPDX-License-Identifier: MIT
// A company that others may be told about (F28): what may be said, to whom; and each use of it in a deal.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class ReferenceAudience { Anyone, Prospects, OnRequest };
inline constexpr std::array referenceAudienceChoices{
    Choice{"anyone", TR("ReferenceAudience", "Anyone, also in public")}, Choice{"prospects", TR("ReferenceAudience", "Prospects we talk with")},
    Choice{"on_request", TR("ReferenceAudience", "Only after asking them")}};

struct Reference : Entity {                 // its owner looks after it
    std::string name, says, notFor;
    Link company, product, contact;         // contact: who speaks for it there
    ReferenceAudience audience = ReferenceAudience::Prospects;
    std::optional<Date> validUntil;
    static const EntityType type;
};
inline constexpr auto referenceFields = withCommon(std::array{
    field<&Reference::name>("name", TR("Reference", "What they stand for"), Required | Listed | Searched),
    field<&Reference::company>("company", TR("Reference", "Company"), Required | Listed | Filtered).linking("company"),
    field<&Reference::says>("says", TR("Reference", "What may be said"), Multiline | Searched),
    field<&Reference::audience>("audience", TR("Reference", "To whom"), Listed | Filtered).choosing(referenceAudienceChoices),
    field<&Reference::notFor>("not_for", TR("Reference", "Not to be said to")),
    field<&Reference::product>("product", TR("Reference", "Product"), Listed | Filtered).linking("product"),
    field<&Reference::contact>("contact", TR("Reference", "Contact"), Filtered).linking("contact"),
    field<&Reference::validUntil>("valid_until", TR("Reference", "Valid until"), Listed | Filtered),
});
inline constexpr EntityType Reference::type =
    entity<Reference>("reference", TR("Entity", "Reference site"), TR("Entity", "Reference sites"), "name", referenceFields);

struct ReferenceUse : Entity {              // its owner used it
    std::string name;                       // of the reference, as it was then
    Link reference, deal;
    Time at{};
    static const EntityType type;
};
inline constexpr auto referenceUseFields = withCommon(std::array{
    field<&ReferenceUse::name>("name", TR("ReferenceUse", "Reference used"), Listed),
    field<&ReferenceUse::reference>("reference", TR("ReferenceUse", "Reference site"), Required | Listed | Filtered).linking("reference"),
    field<&ReferenceUse::deal>("deal", TR("ReferenceUse", "Deal"), Required | Listed | Filtered).linking("deal"),
    field<&ReferenceUse::at>("at", TR("ReferenceUse", "When"), Required | Listed | Filtered),
});
inline constexpr EntityType ReferenceUse::type =
    entity<ReferenceUse>("reference_use", TR("Entity", "Use of a reference site"), TR("Entity", "Uses of reference sites"), "name", referenceUseFields);

}
