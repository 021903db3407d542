// SPDX-License-Identifier: MIT
// Conditions of cards.
#include "core/deal/battlecards.h"
#include "core/base/text.h"
#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

// As a word by itself; Han characters have no words' ends.
bool standsIn(std::string_view text, std::string_view word) {
    const auto isEnd = [&](std::size_t at) { return at == 0 || at == text.size() || text[at] == ' ' || text[at - 1] == ' ' || static_cast<unsigned char>(text[at - 1]) >= 0x80; };
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1))
        if (isEnd(at) && isEnd(at + word.size())) return true;
    return false;
}

}

std::optional<int> fitOf(const Battlecard& card, const CardPlace& place, Date today) {
    if (card.validUntil && *card.validUntil < today) return std::nullopt;
    const std::array asked{bool(card.stage), bool(card.product), bool(card.persona), !card.method.empty(), !card.competitor.empty() && !place.competitor.empty()};
    const std::array holds{card.stage == place.stage, card.product == place.product, place.personas.contains(card.persona.id), card.method == place.method, isAgainst(card, place)};
    int fit = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (asked[i] && !holds[i]) return std::nullopt;
        fit += asked[i];
    }
    return fit;
}

bool isAgainst(const Battlecard& card, const CardPlace& place) { return !place.competitor.empty() && nameKeyText(card.competitor) == nameKeyText(place.competitor); }

std::vector<Battlecard> fittingCards(std::span<const Battlecard> cards, const CardPlace& place, Date today) {
    std::vector<std::pair<int, const Battlecard*>> fitting;
    for (const Battlecard& card : cards)
        if (const auto fit = fitOf(card, place, today)) fitting.emplace_back(*fit, &card);
    std::ranges::stable_sort(fitting, {}, [&](const auto& f) { return std::tuple(!isAgainst(*f.second, place), -f.first, f.second->kind, std::string_view(f.second->title)); });
    std::vector<Battlecard> all;
    for (const auto& [fit, card] : fitting) all.push_back(*card);
    return all;
}

std::string spelledAs(std::span<const std::string> known, std::string_view name) {
    const std::string key = nameKeyText(name);
    const auto same = key.empty() ? known.end() : std::ranges::find(known, key, nameKeyText);
    return same == known.end() ? std::string(trim(name)) : *same;
}

bool isPersona(const Persona& persona, std::string_view jobTitle) {
    const std::string title = nameKeyText(jobTitle);
    std::string_view rest = persona.titles;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        if (const std::string word = nameKeyText(rest.substr(0, end)); !word.empty() && standsIn(title, word)) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

}
