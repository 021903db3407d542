// SPDX-License-Identifier: MIT
// Shades of a year: a step for each of a few values, quantiles of many, the fullest days apart from the rest.
#include "core/calendar/shades.h"
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace tilth {
namespace {

using Shades = std::vector<Shade>;

std::vector<double> many(std::initializer_list<std::pair<double, int>> counts) {
    std::vector<double> values;
    for (const auto& [value, count] : counts) values.insert(values.end(), static_cast<std::size_t>(count), value);
    return values;
}

TEST(Shades, aFewValuesHaveOneEach) {
    struct Case { const char* what; std::vector<double> values; Shades shades; };
    const Case cases[] = {
        {"no day at all", {}, {}},
        {"nothing on any day", {0, 0}, {}},
        {"one value", {0, 3, 3}, {{3, 3}}},
        {"in whatever order", {5, 1, 0, 2, 1}, {{1, 1}, {2, 2}, {5, 5}}},
        {"six", {6, 5, 4, 3, 2, 1}, {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}}},
        {"neither less than nothing nor no number", {-2, std::numeric_limits<double>::quiet_NaN(), 1}, {{1, 1}}},
    };
    for (const Case& c : cases) EXPECT_EQ(shadesOf(c.values), c.shades) << c.what;
}

TEST(Shades, manyAreCutAtQuantiles) {
    std::vector<double> hundred(100);
    std::iota(hundred.begin(), hundred.end(), 1);
    EXPECT_EQ(shadesOf(hundred), (Shades{{1, 20}, {21, 40}, {41, 60}, {61, 80}, {81, 95}, {96, 100}}));
    EXPECT_EQ(shadesOf(many({{1, 70}, {2, 20}, {3, 2}, {4, 2}, {5, 2}, {6, 2}, {30, 2}})), (Shades{{1, 1}, {2, 2}, {3, 5}, {6, 30}}))
        << "equal days are equally dark";
}

// A year in which every day holds between 8 and 14 things, and eighteen days more: those are seen, and the others differ.
TEST(Shades, aFullYearIsNotOfOneShade) {
    const Shades shades = shadesOf(many({{8, 60}, {9, 60}, {10, 60}, {11, 60}, {12, 60}, {14, 47}, {30, 9}, {31, 9}}));
    ASSERT_EQ(shades.size(), 6U);
    EXPECT_EQ(shades.back(), (Shade{30, 31}));
    EXPECT_EQ(shades.front(), (Shade{8, 9}));
}

TEST(Shades, everyValueIsInTheStepThatHoldsIt) {
    const std::vector<double> values = many({{1, 9}, {2, 8}, {3, 7}, {5, 6}, {8, 5}, {13, 4}, {21, 3}, {34, 2}, {55, 1}});
    const Shades shades = shadesOf(values);
    for (const double value : values) {
        const Shade& shade = shades[static_cast<std::size_t>(shadeOf(value, shades))];
        EXPECT_TRUE(shade.least <= value && value <= shade.most) << value;
    }
    EXPECT_EQ(shadeOf(0, shades), -1);
    EXPECT_EQ(shadeOf(4, {}), -1);
    EXPECT_EQ(shadeOf(99, shades), static_cast<int>(shades.size()) - 1);
}

}
}
