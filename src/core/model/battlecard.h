// SPDX-License-Identifier: MIT
// Ammunition for sales (F39): what to say, and when; and each use of it.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class CardKind { Positioning, Competitor, Objection, SellingTip, CaseStudy };
inline constexpr std::array cardKindChoices{
    Choice{"positioning", TR("BattlecardKind", "Positioning")}, Choice{"competitor", TR("BattlecardKind", "Competitor")},
    Choice{"objection", TR("BattlecardKind", "Objection")}, Choice{"selling_tip", TR("BattlecardKind", "Selling tip")},
    Choice{"case_study", TR("BattlecardKind", "Case study")}};

struct Battlecard : Entity {
    std::string title, body;
    CardKind kind = CardKind::Positioning;
    Link stage, product, persona;           // for these alone; nothing: for all
    std::string method;                     // key of a sales method, likewise
    std::string competitor;                 // against whom
    std::optional<Date> validUntil;
    static const EntityType type;
};
inline constexpr auto battlecardFields = withCommon(std::array{
    field<&Battlecard::title>("title", TR("Battlecard", "Title"), Required | Listed | Searched),
    field<&Battlecard::kind>("kind", TR("Battlecard", "Kind"), Listed | Filtered).choosing(cardKindChoices),
    field<&Battlecard::body>("body", TR("Battlecard", "What to say"), Multiline | Searched),
    field<&Battlecard::competitor>("competitor", TR("Battlecard", "Competitor"), Listed | Searched | Filtered),
    field<&Battlecard::stage>("stage", TR("Battlecard", "Stage"), Listed | Filtered).linking("stage"),
    field<&Battlecard::method>("method", TR("Battlecard", "Sales method"), Filtered),
    field<&Battlecard::product>("product", TR("Battlecard", "Product"), Listed | Filtered).linking("product"),
    field<&Battlecard::persona>("persona", TR("Battlecard", "Persona"), Filtered).linking("persona"),
    field<&Battlecard::validUntil>("valid_until", TR("Battlecard", "Valid until"), Listed | Filtered),
});
inline constexpr EntityType Battlecard::type =
    entity<Battlecard>("battlecard", TR("Entity", "Battlecard"), TR("Entity", "Battlecards"), "title", battlecardFields);

struct CardUse : Entity {                   // its owner used it
    std::string name;                       // title of the card, as it was then
    Link battlecard, deal;
    Time at{};
    static const EntityType type;
};
inline constexpr auto cardUseFields = withCommon(std::array{
    field<&CardUse::name>("name", TR("CardUse", "Battlecard used"), Listed),
    field<&CardUse::battlecard>("battlecard", TR("CardUse", "Battlecard"), Required | Listed | Filtered).linking("battlecard"),
    field<&CardUse::deal>("deal", TR("CardUse", "Deal"), Required | Listed | Filtered).linking("deal"),
    field<&CardUse::at>("at", TR("CardUse", "When"), Required | Listed | Filtered),
});
inline constexpr EntityType CardUse::type = entity<CardUse>("card_use", TR("Entity", "Use of a battlecard"), TR("Entity", "Uses of battlecards"), "name", cardUseFields);

}
