// SPDX-License-Identifier: MIT
// Budget lines: sums, groups, warnings at 80 and 100 %.
#include "core/campaign/budget.h"
#include "core/campaign/campaign_samples.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const std::vector<BudgetLine> lines{aLine("2026-02-01", "Printer", 500, 400, 450), aLine("2026-01-01", "", 100), aLine("2026-02-01", "Agency", 300, 200, 50)};

}

TEST(Budget, addsUpAndCountsWhatIsBoundOnce) {
    EXPECT_EQ(sumOf(lines), (BudgetSums{3, Money{900}, Money{600}, Money{500}, Money{650}}));
    EXPECT_EQ(sumOf(std::vector<BudgetLine>{}), BudgetSums{});
}
TEST(Budget, groupsByMonthAndVendor) {
    const auto months = byMonth(lines);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].key, "2026-01");
    EXPECT_EQ(months[1].sums.planned, Money{800});
    const auto vendors = byVendor(lines);
    ASSERT_EQ(vendors.size(), 3u);
    EXPECT_EQ(vendors[0].key, "Agency");
    EXPECT_EQ(vendors[2].key, "") << "without a name last";
}
TEST(Budget, warnsAtEightyAndAHundredPercent) {
    struct Case { std::optional<std::int64_t> budget; std::int64_t planned, bound; BudgetWarning warning; std::optional<std::int64_t> unallocated; };
    for (const Case& c : {Case{{}, 10, 5, BudgetWarning::NoBudget, {}}, Case{1000, 900, 799, BudgetWarning::None, 100}, Case{1000, 900, 800, BudgetWarning::Near, 100},
                          Case{1000, 1200, 999, BudgetWarning::Near, -200}, Case{1000, 0, 1000, BudgetWarning::Reached, 1000}, Case{1000, 1001, 10, BudgetWarning::OverPlanned, -1},
                          Case{0, 0, 0, BudgetWarning::None, 0}, Case{0, 0, 1, BudgetWarning::Reached, 0}}) {
        const auto budget = c.budget ? std::optional{Money{*c.budget}} : std::nullopt;
        const BudgetStatus status = budgetStatus(budget, {1, Money{c.planned}, {}, {}, Money{c.bound}});
        EXPECT_EQ(status.warning, c.warning) << c.planned << "/" << c.bound;
        EXPECT_EQ(status.unallocated, c.unallocated ? std::optional{Money{*c.unallocated}} : std::nullopt);
    }
    EXPECT_EQ(budgetStatus(Money{1000}, sumOf(lines)).boundShare, 0.65);
    EXPECT_FALSE(budgetStatus(Money{0}, sumOf(lines)).boundShare) << "a ratio over nothing";
}
TEST(Budget, costIsTheLinesOrTheFieldAndNeverBoth) {
    Campaign campaign = aCampaign(1);
    EXPECT_FALSE(costOf(campaign, {}));
    campaign.actualCost = Money{70};
    EXPECT_EQ(costOf(campaign, {}), Money{70});
    EXPECT_EQ(costOf(campaign, lines), Money{500});
    EXPECT_EQ(sumsOf(campaign, std::span(lines).subspan(1, 1)).spent, Money{70}) << "a line without a spent amount does not say what was spent";
}

}
