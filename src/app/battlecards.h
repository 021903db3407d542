// SPDX-License-Identifier: MIT
// Battlecards offered to a deal, and the log of their use (F39). Rules: core/deal/battlecards.h.
#pragma once
#include "app/records.h"
#include "core/deal/battlecards.h"

namespace tilth {

struct OfferedCard {
    Battlecard card;
    int fit = 0;                                // conditions of it that the deal fulfils
    std::int64_t uses = 0;                      // in all deals
    std::optional<Time> usedHere;               // the last time in this deal
};
/// By the deal's stage, product, sales method, competitor and the personas of its contacts (the deal's own and those of the buying centre): cards against its
/// competitor first, then the closest. Cards against others are not offered where the deal names one.
Result<std::vector<OfferedCard>> offeredCards(Workspace& workspace, std::int64_t deal);

/// Notes that the card was used in the deal, now, by who works here.
Result<std::int64_t> useCard(Workspace& workspace, std::int64_t card, std::int64_t deal);

/// Competitors as battlecards name them, each once, by name: what deals and field notes are offered.
std::vector<std::string> competitors(Workspace& workspace);
/// Whether records of this type name a competitor, who is spelled as battlecards do: deals and field notes.
bool namesCompetitor(const EntityType& type);
/// Of such a record: a competitor that is new in it gets the spelling that is known. before: null for a new record.
void spellCompetitor(std::span<const std::string> known, const EntityType& type, const Entity* before, Entity& now);
/// The same, called before a record of any type is checked and written.
void settleCompetitor(Workspace& workspace, const EntityType& type, const Entity* before, Entity& now);

struct CardCount {
    Battlecard card;
    std::int64_t uses = 0, deals = 0, won = 0, lost = 0;    // of the deals in which it was used
    std::optional<Time> last;
};
/// All cards, the most used first.
std::vector<CardCount> cardCounts(Workspace& workspace);

}
