// SPDX-License-Identifier: MIT
// Programmes, campaigns, activities: their order, what may be part of what, and what a branch comes to.
#include "core/campaign/campaign_samples.h"
#include "core/campaign/roll_up.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using Ids = std::vector<std::int64_t>;

Campaign at(CampaignLevel level, std::int64_t id, std::int64_t parent = 0) {
    Campaign c = aCampaign(id, "", "", parent);
    c.level = level;
    return c;
}
Ids idsOf(const std::vector<CampaignTree::Row>& rows) {
    Ids ids;
    for (const auto& row : rows) ids.push_back(row.id * 10 + row.depth);
    return ids;
}

}

TEST(CampaignTree, goesParentsFirstAndBrothersByStart) {
    const std::vector<Campaign> all{aCampaign(4, "2026-05-01", "", 1), aCampaign(3, "2026-03-01", "", 1), aCampaign(1), aCampaign(2, "2026-01-01"), aCampaign(5, "", "", 3)};
    const CampaignTree tree(all);
    EXPECT_EQ(idsOf(tree.rows()), (Ids{20, 10, 31, 52, 41})) << "a root without a start is last";
    EXPECT_EQ(tree.branch(1), (Ids{1, 3, 5, 4}));
    EXPECT_EQ(tree.branch(9), Ids{});
    EXPECT_TRUE(tree.isBelow(5, 1));
    EXPECT_FALSE(tree.isBelow(1, 5));
    EXPECT_FALSE(tree.isBelow(1, 1));
}
TEST(CampaignTree, meetsEachOnceWhereParentsRunInACircle) {
    const std::vector<Campaign> all{aCampaign(1, "", "", 2), aCampaign(2, "", "", 1), aCampaign(3, "", "", 3), aCampaign(4, "", "", 99)};
    const CampaignTree tree(all);
    EXPECT_EQ(tree.rows().size(), 4u);
    EXPECT_EQ(tree.branch(1).size(), 1u);
}
TEST(CampaignTree, refusesCirclesAndWhatStandsHigher) {
    struct Case { Campaign child; std::int64_t parent; bool may; };
    const std::vector<Campaign> all{at(CampaignLevel::Programme, 1), at(CampaignLevel::Campaign, 2, 1), at(CampaignLevel::Activity, 3, 2), at(CampaignLevel::Campaign, 4)};
    const CampaignTree tree(all);
    for (const Case& c : {Case{all[1], 1, true}, Case{all[2], 1, true}, Case{all[3], 2, true}, Case{all[0], 1, false}, Case{all[1], 3, false}, Case{all[0], 4, false}, Case{all[3], 3, false}}) {
        const auto may = tree.mayBePartOf(c.child, *tree.find(c.parent));
        EXPECT_EQ(static_cast<bool>(may), c.may) << c.child.id << " part of " << c.parent;
        if (may) continue;
        EXPECT_EQ(may.error().field, "parent");
    }
}
TEST(CampaignTree, endsNoEarlierThanItStarts) {
    EXPECT_TRUE(checkDates(on("2026-03-01"), on("2026-03-01")));
    EXPECT_TRUE(checkDates({}, on("2026-03-01")));
    const auto wrong = checkDates(on("2026-03-02"), on("2026-03-01"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().field, "ends_on");
}

TEST(RollUp, addsUpTheBranchAndKeepsAnOwnBudgetAsItsEnvelope) {
    const std::vector<Campaign> all{aCampaign(1), aCampaign(2, "", "", 1), aCampaign(3, "", "", 1), aCampaign(4, "", "", 3)};
    std::map<std::int64_t, CampaignFigures> own;
    for (std::int64_t id : {1, 2, 3, 4}) own[id] = {"EUR", {}, {}, {}, {}, {}, 1};
    own[1].budget = Money{1000};
    own[2].budget = Money{300}, own[2].cost = Money{100}, own[2].revenue = Money{500}, own[2].won = 2;
    own[4].budget = Money{200}, own[4].cost = Money{50}, own[4].sums = sumOf(std::vector{aLine("2026-01-01", "A", 80)});
    const auto sums = rolledUp(CampaignTree(all), own);
    EXPECT_EQ(sums.at(1).leads, 4);
    EXPECT_EQ(sums.at(1).won, 2);
    EXPECT_EQ(sums.at(1).budget, Money{1000});
    EXPECT_EQ(sums.at(3).budget, Money{200}) << "none of its own: that of those below";
    EXPECT_EQ(sums.at(1).cost, Money{150});
    EXPECT_EQ(sums.at(1).roi(), (500.0 - 150) / 150);
    EXPECT_EQ(sums.at(1).status().unallocated, Money{920});
    EXPECT_FALSE(sums.at(3).roi() == std::nullopt);
    EXPECT_EQ(sums.at(4).leads, 1);
}
TEST(RollUp, neverAddsCurrencies) {
    const std::vector<Campaign> all{aCampaign(1), aCampaign(2, "", "", 1), aCampaign(3, "", "", 1)};
    std::map<std::int64_t, CampaignFigures> own{{1, {"EUR", {}, {}, {}, {}, {}, 1}}, {2, {"USD", {}, Money{7}, {}, {}, {}, 2}}};
    EXPECT_EQ(rolledUp(CampaignTree(all), own).at(1).currency, "USD") << "one currency is below, none above";
    EXPECT_EQ(rolledUp(CampaignTree(all), own).at(1).cost, Money{7});
    own[3] = {"EUR", {}, Money{5}, {}, {}, {}, 4};
    const auto sums = rolledUp(CampaignTree(all), own);
    EXPECT_TRUE(sums.at(1).mixed);
    EXPECT_FALSE(sums.at(1).cost);
    EXPECT_FALSE(sums.at(1).roi());
    EXPECT_EQ(sums.at(1).leads, 7);
    EXPECT_EQ(sums.at(2).cost, Money{7});
}

}
