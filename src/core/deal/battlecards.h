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
};

/// How many of a card's conditions the place fulfils; none: one of them is broken, or the card is past its day. A card without conditions fits everywhere: 0.
std::optional<int> fitOf(const Battlecard& card, const CardPlace& place, Date today);

/// Cards that fit, those with more conditions fulfilled first, then by kind and title.
std::vector<Battlecard> fittingCards(std::span<const Battlecard> cards, const CardPlace& place, Date today);

/// Whether somebody with this job title is one: a word of the persona's titles stands in it, large and small letters being the same.
bool isPersona(const Persona& persona, std::string_view jobTitle);

}
