// SPDX-License-Identifier: MIT
// Which battlecards fit a deal, the closest first (F39). Pure.
#pragma once
#include "core/model/battlecard.h"
#include "core/model/persona.h"
#include <set>
#include <span>
#include <vector>

namespace tilth {

/// What a deal is, as far as cards ask.
struct CardPlace {
    Link stage, product;
    std::string method;                         // key of the sales method that it follows; empty: none
    std::set<std::int64_t> personas;            // of the contacts in its buying centre
    std::string competitor{};                   // as the deal names it; compared by nameKeyText. Empty: not known, then cards against any may fit
};

/// How many of a card's conditions the place fulfils; none: one of them is broken, or the card is past its day. A card without conditions fits everywhere: 0.
std::optional<int> fitOf(const Battlecard& card, const CardPlace& place, Date today);

/// Whether a card is against the competitor whom the place names.
bool isAgainst(const Battlecard& card, const CardPlace& place);

/// Cards that fit: those against the competitor first, then those with more conditions fulfilled, then by kind and title.
std::vector<Battlecard> fittingCards(std::span<const Battlecard> cards, const CardPlace& place, Date today);

/// The first of the names that are known which is the same by nameKeyText: so that "northwind" is counted with "Northwind". Else the name itself, trimmed.
std::string spelledAs(std::span<const std::string> known, std::string_view name);

/// Whether somebody with this job title is one: a word of the persona's titles stands in it, large and small letters being the same.
bool isPersona(const Persona& persona, std::string_view jobTitle);

}
