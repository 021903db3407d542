// SPDX-License-Identifier: MIT
// Money spread over working days, to the last cent, whatever the cells it is asked for by.
#include "core/calendar/money_days.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }
const IsWorking weekdays = [](Date d) { return std::chrono::weekday{d}.iso_encoding() < 6; };
const IsWorking never = [](Date) { return false; };

std::vector<std::int64_t> parts(const MoneyDays& money, const std::vector<AxisCell>& cells) {
    std::vector<std::int64_t> all;
    for (const AxisCell& cell : cells) all.push_back(money.in({cell.first, cell.next - days{1}}).minor);
    return all;
}

}

TEST(MoneyDays, moneyFallsOnWorkingDays) {
    const DateRange march{day("2026-03-02"), day("2026-03-29")};
    const auto weeks = axisCells(AxisUnit::Week, march, {});
    const std::vector<PlannedCost> costs{{{day("2026-03-06"), day("2026-03-16")}, Money{700}}, {{day("2026-03-14"), day("2026-03-15")}, Money{51}}};
    // 6 | 9 to 13 | 16, and a weekend that has no working day
    EXPECT_EQ(parts(MoneyDays(costs, march, weekdays), weeks), (std::vector<std::int64_t>{100, 551, 100, 0}));
    EXPECT_EQ(parts(MoneyDays(costs, march, never), weeks), (std::vector<std::int64_t>{190, 497, 64, 0}));
    EXPECT_EQ(parts(MoneyDays({}, march, weekdays), weeks), (std::vector<std::int64_t>{0, 0, 0, 0}));
    EXPECT_EQ(MoneyDays().in(march), Money{});
}

TEST(ShareOfDays, aPartOfAWholeByItsDays) {
    struct Case { const char *first, *last, *from, *to; std::int64_t whole, share; };
    for (const Case& c : {Case{"2026-01-01", "2026-12-31", "2026-01-01", "2026-12-31", 36500, 36500}, {"2026-01-01", "2026-12-31", "2026-02-04", "2026-02-18", 36500, 1500},
                          {"2026-01-01", "2026-12-31", "2027-01-01", "2027-01-31", 36500, 0}, {"2026-01-01", "2026-12-31", "2025-12-01", "2026-01-10", -36500, -1000},
                          {"2026-03-05", "2026-03-05", "2026-03-01", "2026-03-15", 7, 7}, {"2026-03-05", "2026-03-07", "2026-03-01", "2026-03-05", 2, 0}})
        EXPECT_EQ(shareOfDays(c.whole, {day(c.first), day(c.last)}, {day(c.from), day(c.to)}), c.share) << c.from;
    std::int64_t sum = 0;
    for (Date from = day("2026-01-01"); from <= day("2026-12-31"); from += days{7}) sum += shareOfDays(1000003, {day("2026-01-01"), day("2026-12-31")}, {from, from + days{6}});
    EXPECT_EQ(sum, 1000003);
}

TEST(MoneyDays, aWindowSeesItsShareOnly) {
    const std::vector<PlannedCost> costs{{{day("2026-03-02"), day("2026-03-13")}, Money{1000}}, {{day("2020-01-01"), day("2039-12-31")}, Money{730500}}};
    const MoneyDays money(costs, {day("2026-03-09"), day("2026-03-15")}, weekdays);
    EXPECT_EQ(money.in({day("2026-03-01"), day("2026-03-31")}).minor, 500 + 7 * 100) << "twenty years go by all days";
    EXPECT_EQ(money.in({day("2026-03-14"), day("2026-03-15")}).minor, 200);
    EXPECT_EQ(money.in({day("2026-03-12"), day("2026-03-11")}).minor, 0);
}

TEST(MoneyDays, nothingIsLost) {
    std::mt19937 random(6);
    const DateRange window{day("2026-01-01"), day("2027-02-28")};
    for (int round = 0; round < 200; ++round) {
        std::vector<PlannedCost> costs;
        std::int64_t total = 0;
        for (int i = 0; i < 20; ++i) {
            const Date first = day("2026-01-05") + days{static_cast<int>(random() % 300)};
            costs.push_back({{first, first + days{static_cast<int>(random() % 60)}}, Money{static_cast<std::int64_t>(random() % 1'000'000)}});
            total += costs.back().amount.minor;
        }
        const MoneyDays money(costs, window, weekdays);
        for (const AxisUnit unit : {AxisUnit::Day, AxisUnit::Week, AxisUnit::Month, AxisUnit::Quarter}) {
            const auto all = parts(money, axisCells(unit, window, {}));
            ASSERT_EQ(std::accumulate(all.begin(), all.end(), std::int64_t{0}), total);
        }
    }
}

}
