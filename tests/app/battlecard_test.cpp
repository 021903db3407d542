// SPDX-License-Identifier: MIT
// Battlecards offered to a deal, their use noted as one revision and counted with how the deals ended.
#include "app/battlecards.h"
#include "app/deals.h"
#include "app/sales_methods.h"
#include "support/app_workspace.h"
#include "support/statements.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class BattlecardTest : public AppTest {
protected:
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t deal(const char* name = "Pump") {
        Deal d;
        d.name = name;
        return add(d);
    }
    std::int64_t card(const char* title, Link persona = {}, const char* method = "") {
        Battlecard c;
        c.title = title;
        c.persona = persona;
        c.method = method;
        return add(c);
    }
    std::vector<std::string> offered(std::int64_t deal) {
        const auto found = offeredCards(*workspace, deal);
        std::vector<std::string> titles;
        for (const OfferedCard& o : *found) titles.push_back(o.card.title);
        return titles;
    }
};

}

TEST_P(BattlecardTest, followTheDealsStageMethodAndPeople) {
    const auto pump = deal();
    Battlecard first;
    first.title = "At first contact";
    first.stage = workspace->store().find<Deal>(pump)->stage;
    add(first);
    Persona cio;
    cio.name = "The CIO", cio.titles = "CIO";
    card("For the CIO", Link{add(cio)});
    card("By MEDDIC", {}, "MEDDIC");
    card("Always");
    EXPECT_EQ(offered(pump), (std::vector<std::string>{"At first contact", "Always"}));
    ASSERT_TRUE(setPipelineMethod(*workspace, pipelines(*workspace).front()->id, "meddic"));
    Contact ada;
    ada.name = "Ada", ada.title = "CIO";
    ASSERT_TRUE(setBuyingRole(*workspace, pump, add(ada), DealRole::Champion, {}));
    EXPECT_EQ(offered(pump), (std::vector<std::string>{"At first contact", "By MEDDIC", "For the CIO", "Always"}));
    ASSERT_TRUE(moveDeal(*workspace, pump, *stageNamed(*workspace, workspace->store().find<Deal>(pump)->pipeline.id, "won")));
    EXPECT_EQ(offered(pump), (std::vector<std::string>{"By MEDDIC", "For the CIO", "Always"}));
    Battlecard unknown;
    unknown.title = "x", unknown.method = "magic";
    EXPECT_FALSE(addRecord(*workspace, workspace->type<Battlecard>(), unknown));
}
TEST_P(BattlecardTest, theDealsCompetitorDecidesAndIsSpelledAsCardsDo) {
    Battlecard rival;
    rival.title = "Free second year", rival.competitor = "Northwind";
    add(rival);
    rival.title = "Free roll-out", rival.competitor = "Fabrikam";
    add(rival);
    card("Always");
    Deal pump;
    pump.name = "Pump", pump.competitor = " NORTHWIND";
    const auto id = add(pump);
    EXPECT_EQ(competitors(*workspace), (std::vector<std::string>{"Fabrikam", "Northwind"}));
    EXPECT_EQ(offered(id), (std::vector<std::string>{"Free second year", "Always"}));
    const std::string before = state();
    ASSERT_TRUE(setField(*workspace, workspace->type<Deal>(), id, workspace->type<Deal>().at("competitor"), std::string("FABRIKAM")));
    expectReversible(before);
    EXPECT_EQ(workspace->store().find<Deal>(id)->competitor, "Fabrikam");
    EXPECT_EQ(offered(id).front(), "Free roll-out");
    ASSERT_TRUE(setField(*workspace, workspace->type<Deal>(), id, workspace->type<Deal>().at("competitor"), std::string()));
    EXPECT_EQ(offered(id).size(), 3U) << "nobody knows yet against whom";
}
TEST_P(BattlecardTest, usesAreNotedAndCounted) {
    const auto pump = deal(), valve = deal("Valve"), always = card("Always"), never = card("Never");
    const std::string before = state();
    ASSERT_TRUE(useCard(*workspace, always, pump));
    expectReversible(before);
    ASSERT_TRUE(useCard(*workspace, always, pump));
    ASSERT_TRUE(useCard(*workspace, always, valve));
    ASSERT_TRUE(moveDeal(*workspace, pump, *stageNamed(*workspace, workspace->store().find<Deal>(pump)->pipeline.id, "won")));
    const auto counts = cardCounts(*workspace);
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0].card.id, always);
    EXPECT_EQ(std::tuple(counts[0].uses, counts[0].deals, counts[0].won, counts[0].lost), std::tuple(3, 2, 1, 0));
    EXPECT_EQ(counts[1].card.id, never);
    EXPECT_EQ(counts[1].uses, 0);
    EXPECT_TRUE(offeredCards(*workspace, valve)->front().usedHere);
    EXPECT_EQ(offeredCards(*workspace, valve)->front().uses, 3);
    EXPECT_FALSE(useCard(*workspace, pump, pump));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Deal>(), std::vector{pump}));
    EXPECT_EQ(cardCounts(*workspace)[0].uses, 1) << "uses go with their deal";
}
TEST_P(BattlecardTest, whatIsAskedDoesNotGrowWithCardsAndUses) {
    const auto pump = deal();
    const auto addCards = [&](int count) {
        for (int i = 0; i < count; ++i) ASSERT_TRUE(useCard(*workspace, card("Why us"), i % 2 ? deal() : pump));
    };
    addCards(2);
    const auto counting = statements([&] { EXPECT_EQ(cardCounts(*workspace).size(), 2U); });
    const auto offering = statements([&] { EXPECT_EQ(offered(pump).size(), 2U); });
    addCards(20);
    EXPECT_EQ(statements([&] { EXPECT_EQ(cardCounts(*workspace).size(), 22U); }), counting);
    EXPECT_EQ(statements([&] { EXPECT_EQ(offered(pump).size(), 22U); }), offering);
}

TILTH_ON_BOTH_DATABASES(BattlecardTest);
