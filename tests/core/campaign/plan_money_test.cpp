// SPDX-License-Identifier: MIT
// Every amount of a plan counts once, on the days that it is for.
#include "core/campaign/plan_money.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }
const Date today = day("2026-03-10");

std::string asText(const std::vector<PlannedCost>& costs) {
    std::string text;
    for (const PlannedCost& c : costs)
        text += (text.empty() ? "" : " | ") + dateText(c.days.first).substr(5) + ".." + dateText(c.days.last).substr(5) + " " + std::to_string(c.amount.minor);
    return text;
}

}

TEST(PlanMoney, aBudgetHoldsForItsBranch) {
    const DateRange spring = range("2026-03-01", "2026-05-31"), march = range("2026-03-02", "2026-03-20");
    const struct {
        const char* what;
        std::vector<CampaignMoney> campaigns;
        std::vector<LineMoney> lines;
        const char* planned;
    } cases[] = {
        {"alone", {{1, 0, march, Money{900}}}, {}, "03-02..03-20 900"},
        {"the rest of an envelope stays with it", {{1, 0, spring, Money{900}}, {2, 1, march, Money{300}}}, {}, "03-02..03-20 300 | 03-01..05-31 600"},
        {"given out twice over there is no rest", {{1, 0, spring, Money{900}}, {2, 1, march, Money{1000}}}, {}, "03-02..03-20 1000"},
        {"a programme without a budget has its campaigns'", {{1, 0, spring}, {2, 1, march, Money{300}}}, {}, "03-02..03-20 300"},
        {"what has no days stays above", {{1, 0, spring, Money{900}}, {2, 1, {}, Money{300}}}, {}, "03-01..05-31 900"},
        {"given up", {{1, 0, march, Money{900}, {}, false}}, {}, ""},
        {"a parent that is not there is none", {{2, 77, march, Money{300}}}, {}, "03-02..03-20 300"},
        {"a circle is met once", {{1, 2, march, Money{900}}, {2, 1, march, Money{300}}}, {}, ""},
        {"lines are part of the budget", {{1, 0, march, Money{900}}}, {{1, day("2026-03-01"), Money{400}}, {1, day("2026-04-01"), Money{100}}}, "03-02..03-20 400 | 04-01..04-30 100 | 03-02..03-20 400"}};
    for (const auto& c : cases) EXPECT_EQ(asText(planMoney(c.campaigns, c.lines, today).planned), c.planned) << c.what;
}

TEST(PlanMoney, aCostStandsInLinesElseInTheField) {
    const std::vector<CampaignMoney> campaigns{{1, 0, range("2026-03-02", "2026-03-20"), {}, Money{500}},
                                               {2, 0, range("2026-02-01", "2026-02-10"), {}, Money{70}},
                                               {3, 0, range("2026-06-01", "2026-06-10"), {}, Money{5}},
                                               {4, 0, range("2026-03-02", "2026-03-20"), {}, Money{900}}};
    const std::vector<LineMoney> lines{{4, day("2026-03-01"), {}, Money{650}, Money{600}}};
    const PlanMoney money = planMoney(campaigns, lines, today);
    EXPECT_EQ(asText(money.spent), "03-02..03-10 500 | 02-01..02-10 70 | 06-01..06-01 5 | 03-02..03-20 600");
    EXPECT_EQ(asText(money.committed), "03-02..03-20 650");
}

}
