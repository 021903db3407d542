// SPDX-License-Identifier: MIT
// Ratios, intervals, means, medians.
#include "core/analytics/statistics.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(Statistics, nothingDividedByNothingIsNoNumber) {
    EXPECT_FALSE(ratio(5, 0));
    EXPECT_EQ(ratio(0, 5), 0.0);
    EXPECT_FALSE(wilson(0, 0));
    EXPECT_FALSE(meanOf({}));
    EXPECT_FALSE(spreadOf({}).median);
}

TEST(Statistics, wilsonInterval) {                  // kpis V22
    struct Case { std::int64_t part, whole; double low, high; };
    for (const Case& c : {Case{7, 10, 39.7, 89.2}, {0, 5, 0, 43.4}, {20, 500, 2.60, 6.10}}) {
        const auto interval = wilson(c.part, c.whole);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(interval->low * 100, c.low, 0.05);
        EXPECT_NEAR(interval->high * 100, c.high, 0.05);
    }
    EXPECT_EQ(wilson(5, 5)->high, 1.0);
}

TEST(Statistics, mediansAreExact) {
    EXPECT_EQ(spreadOf({3, 1, 2}).median, 2.0);
    EXPECT_EQ(spreadOf({4, 1, 2, 3}).median, 2.5);
    EXPECT_EQ(spreadOf({7}).median, 7.0);
    EXPECT_EQ(spreadOf({1, 2, 6}).mean, 3.0);
    EXPECT_EQ(spreadOf({5, -2, 9}).least, -2);
    EXPECT_EQ(spreadOf({5, -2, 9}).most, 9);
}

TEST(Statistics, amountsRoundHalfUp) {
    EXPECT_EQ(meanOf(std::vector<std::int64_t>{1, 2}), Money{2});
    EXPECT_EQ(meanOf(std::vector<std::int64_t>{1, 1, 2}), Money{1});
    EXPECT_EQ(meanOf(std::vector<std::int64_t>{-1, -2}), Money{-2});
    EXPECT_EQ(medianOf({10, 1, 3}), Money{3});
    EXPECT_EQ(medianOf({1, 4}), Money{3});
}

}
