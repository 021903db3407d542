// SPDX-License-Identifier: MIT
// Money spread over working days, to the last cent; how much runs at once, at the worst day of a cell.
#include "core/calendar/timeline_strips.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }
const IsWorking weekdays = [](Date d) { return std::chrono::weekday{d}.iso_encoding() < 6; };
const IsWorking never = [](Date) { return false; };

std::vector<std::int64_t> minor(const std::vector<Money>& parts) {
    std::vector<std::int64_t> all;
    for (const Money& part : parts) all.push_back(part.minor);
    return all;
}

}

TEST(TimelineStrips, moneyFallsOnWorkingDays) {
    const auto weeks = axisCells(AxisUnit::Week, {day("2026-03-02"), day("2026-03-29")}, {});
    const std::vector<PlannedCost> costs{{{day("2026-03-06"), day("2026-03-16")}, Money{700}}, {{day("2026-03-14"), day("2026-03-15")}, Money{51}}};
    // 6 | 9 to 13 | 16, and a weekend that has no working day
    EXPECT_EQ(minor(spread(costs, weeks, weekdays)), (std::vector<std::int64_t>{100, 551, 100, 0}));
    EXPECT_EQ(minor(spread(costs, weeks, never)), (std::vector<std::int64_t>{190, 497, 64, 0}));
    EXPECT_EQ(minor(spread({}, weeks, weekdays)), (std::vector<std::int64_t>{0, 0, 0, 0}));
}

TEST(TimelineStrips, nothingIsLost) {
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        std::vector<PlannedCost> costs;
        std::int64_t total = 0;
        for (int i = 0; i < 20; ++i) {
            const Date first = day("2026-01-05") + days{static_cast<int>(random() % 300)};
            costs.push_back({{first, first + days{static_cast<int>(random() % 60)}}, Money{static_cast<std::int64_t>(random() % 1'000'000)}});
            total += costs.back().amount.minor;
        }
        for (const AxisUnit unit : {AxisUnit::Day, AxisUnit::Week, AxisUnit::Month, AxisUnit::Quarter}) {
            const auto parts = minor(spread(costs, axisCells(unit, {day("2026-01-01"), day("2027-02-28")}, {}), weekdays));
            ASSERT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), total);
        }
    }
}

TEST(TimelineStrips, aCellIsAsBadAsItsWorstDay) {
    const auto weeks = axisCells(AxisUnit::Week, {day("2026-03-02"), day("2026-03-22")}, {});
    const std::vector<Occupied> runs{{{day("2026-02-01"), day("2026-03-04")}, 1}, {{day("2026-03-04"), day("2026-03-10")}, 1}, {{day("2026-03-03"), day("2026-03-03")}, 2},
                                     {{day("2026-03-11"), day("2026-05-01")}, 1}, {{day("2027-01-01"), day("2027-01-02")}, 1}};
    EXPECT_EQ(peaks(runs, weeks), (std::vector<int>{2, 1, 1}));
    EXPECT_EQ(peaks({}, weeks), (std::vector<int>{0, 0, 0}));
}

}
