// SPDX-License-Identifier: MIT
// Which battlecards fit a deal, in which order, and who is a persona by job title.
#include "core/deal/battlecards.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

constexpr Date today{std::chrono::days{20'000}};
constexpr std::int64_t needs = 11, offer = 12, pump = 21, boss = 31;

Battlecard card(std::string title, Link stage = {}, Link product = {}, Link persona = {}, std::string method = {}) {
    Battlecard c;
    c.title = std::move(title);
    c.stage = stage, c.product = product, c.persona = persona, c.method = std::move(method);
    return c;
}
const CardPlace place{Link{needs}, Link{pump}, "meddic", {boss}};

}

TEST(Battlecards, aBrokenConditionKeepsACardAway) {
    struct Case {
        Battlecard card;
        std::optional<int> fit;
    };
    const std::vector<Case> cases{{card("for all"), 0},
                                  {card("stage", Link{needs}), 1},
                                  {card("another stage", Link{offer}), {}},
                                  {card("stage and product", Link{needs}, Link{pump}), 2},
                                  {card("another product", Link{needs}, Link{22}), {}},
                                  {card("persona", {}, {}, Link{boss}), 1},
                                  {card("another persona", {}, {}, Link{32}), {}},
                                  {card("method", {}, {}, {}, "meddic"), 1},
                                  {card("another method", {}, {}, {}, "spin"), {}}};
    for (const Case& c : cases) EXPECT_EQ(fitOf(c.card, place, today), c.fit) << c.card.title;
    EXPECT_EQ(fitOf(card("stage", Link{needs}), CardPlace{}, today), std::nullopt) << "a deal without a stage";
}
TEST(Battlecards, onlyCardsAgainstTheDealsCompetitorFitAndTheyComeFirst) {
    Battlecard ours = card("Against Northwind"), theirs = card("Against Fabrikam"), close = card("Close", Link{needs}, Link{pump});
    ours.competitor = "NorthWind ", theirs.competitor = "Fabrikam";
    CardPlace rival = place;
    rival.competitor = "Northwind";
    struct Case {
        const Battlecard& card;
        const CardPlace& place;
        std::optional<int> fit;
    };
    for (const Case& c : {Case{ours, rival, 1}, {theirs, rival, {}}, {close, rival, 2}, {ours, place, 0}, {theirs, place, 0}}) EXPECT_EQ(fitOf(c.card, c.place, today), c.fit) << c.card.title;
    std::vector<std::string> titles;
    for (const Battlecard& c : fittingCards(std::vector{close, theirs, ours}, rival, today)) titles.push_back(c.title);
    EXPECT_EQ(titles, (std::vector<std::string>{"Against Northwind", "Close"}));
}
TEST(Battlecards, aCompetitorIsSpelledAsItIsKnown) {
    const std::vector<std::string> known{"Northwind", "北辰云"};
    for (const auto& [typed, spelled] : {std::pair{"northwind", "Northwind"}, {" NORTHWIND ", "Northwind"}, {"北辰 云", "北辰云"}, {" Fabrikam ", "Fabrikam"}, {"", ""}})
        EXPECT_EQ(spelledAs(known, typed), spelled) << typed;
}
TEST(Battlecards, areValidToTheirDay) {
    Battlecard c = card("offer");
    for (const auto& [days, fits] : {std::pair{-1, false}, {0, true}, {1, true}}) {
        c.validUntil = today + std::chrono::days{days};
        EXPECT_EQ(fitOf(c, place, today).has_value(), fits) << days;
    }
}
TEST(Battlecards, theClosestComeFirst) {
    Battlecard tip = card("A tip"), story = card("A story"), close = card("Close", Link{needs}, Link{pump});
    tip.kind = CardKind::SellingTip, story.kind = CardKind::CaseStudy;
    const std::vector<Battlecard> cards{story, card("Far", Link{offer}), tip, card("Stage", Link{needs}), close};
    std::vector<std::string> titles;
    for (const Battlecard& c : fittingCards(cards, place, today)) titles.push_back(c.title);
    EXPECT_EQ(titles, (std::vector<std::string>{"Close", "Stage", "A tip", "A story"}));
}
TEST(Battlecards, aPersonaIsKnownByWordsOfTheJobTitle) {
    Persona it;
    it.titles = "CIO, IT head,信息总监";
    const std::vector<std::pair<const char*, bool>> cases{{"CIO", true}, {"Deputy cio", true}, {"IT Head, Europe", true}, {"Head of IT", false}, {"Socio", false},
                                                          {"集团信息总监", true}, {"总监", false}, {"", false}};
    for (const auto& [title, is] : cases) EXPECT_EQ(isPersona(it, title), is) << title;
    EXPECT_FALSE(isPersona(Persona{}, "CIO"));
}

}
