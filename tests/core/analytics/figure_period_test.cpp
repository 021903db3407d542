// SPDX-License-Identifier: MIT
// The days that a figure counts, and as many directly before those that have passed of them.
#include "core/analytics/figure_period.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using namespace std::chrono_literals;

constexpr DateRange quarter{2026y / 10 / 1, 2026y / 12 / 31};

}

TEST(FigurePeriod, countsTheWholeAndComparesWhatHasPassed) {
    struct Case { Date today; DateRange soFar, before; };
    for (const Case& c : {Case{2026y / 11 / 29, {2026y / 10 / 1, 2026y / 11 / 29}, {2026y / 8 / 2, 2026y / 9 / 30}},
                          Case{2026y / 12 / 31, quarter, {2026y / 7 / 1, 2026y / 9 / 30}},
                          Case{2027y / 2 / 1, quarter, {2026y / 7 / 1, 2026y / 9 / 30}},
                          Case{2026y / 9 / 1, {2026y / 10 / 1, 2026y / 10 / 1}, {2026y / 9 / 30, 2026y / 9 / 30}}}) {
        const FigurePeriod period = figurePeriod(quarter, c.today);
        EXPECT_EQ(period.whole, quarter) << dateText(c.today);
        EXPECT_EQ(period.soFar, c.soFar) << dateText(c.today);
        EXPECT_EQ(period.before, c.before) << dateText(c.today);
        EXPECT_EQ(period.before.length(), period.soFar.length());
    }
}

}
