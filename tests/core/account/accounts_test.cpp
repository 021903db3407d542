// SPDX-License-Identifier: MIT
// Target accounts: the most neglected first, days since the last touch of either team, coverage of the buying centre.
#include "core/account/accounts.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

constexpr Time now{std::chrono::days{20'000}};

TargetAccount account(std::string name, std::optional<int> marketingDaysAgo, std::optional<int> salesDaysAgo, std::string tier = "1") {
    TargetAccount a;
    a.name = std::move(name), a.tier = std::move(tier);
    if (marketingDaysAgo) a.marketing = now - std::chrono::days{*marketingDaysAgo};
    if (salesDaysAgo) a.sales = now - std::chrono::days{*salesDaysAgo};
    return a;
}

}

TEST(TargetAccounts, theMostNeglectedComeFirst) {
    std::vector<TargetAccount> all{account("Recent", 90, 2), account("Old", 60, 61), account("Never B", {}, {}, "2"), account("Never A", {}, {}), account("Mailed", 30, {})};
    sortByNeglect(all);
    std::string names;
    for (const TargetAccount& a : all) names += a.name + ", ";
    EXPECT_EQ(names, "Never A, Never B, Old, Mailed, Recent, ");
}
TEST(TargetAccounts, theHighestScoreComesFirstOfEqualsTheMoreNeglected) {
    std::vector<TargetAccount> all{account("Low", {}, {}), account("High, recent", 1, {}), account("High, old", 50, {})};
    all[0].score.points = 20, all[1].score.points = all[2].score.points = 60;
    sortByScore(all);
    EXPECT_EQ(all[0].name + "; " + all[1].name + "; " + all[2].name, "High, old; High, recent; Low");
}
TEST(TargetAccounts, neglectCountsFromEitherTeamsLastTouch) {
    EXPECT_EQ(neglectDays(account("", 90, 2), now), 2);
    EXPECT_EQ(neglectDays(account("", 3, {}), now), 3);
    EXPECT_EQ(neglectDays(account("", {}, -5), now), 0) << "a meeting to come";
    EXPECT_EQ(neglectDays(account("", {}, {}), now), std::nullopt);
}
TEST(TargetAccounts, aPlanNeedsAStepThatIsNotPast) {
    const Date today{std::chrono::days{20'000}};
    TargetAccount a;
    a.nextStep = "Call", a.nextStepOn = today;
    EXPECT_EQ(planState(a, today), PlanState::None);
    a.plan = 1;
    EXPECT_EQ(planState(a, today), PlanState::Ahead);
    EXPECT_EQ(planState(a, today + std::chrono::days{1}), PlanState::Late);
    a.nextStepOn.reset();
    EXPECT_EQ(planState(a, today), PlanState::Ahead);
    a.nextStep.clear();
    EXPECT_EQ(planState(a, today), PlanState::NoStep);
}
TEST(TargetAccounts, coverageIsOfWhatMethodsAskFor) {
    TargetAccount a;
    EXPECT_FALSE(a.coverage());
    a.roles = 1, a.rolesAsked = 2;
    EXPECT_DOUBLE_EQ(*a.coverage(), 0.5);
}

}
