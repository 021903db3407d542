// SPDX-License-Identifier: MIT
// What the shades of a year mean, in the legend's words: no two of them read the same.
#include "gui/bridge/wording.h"
#include "gui/calendar/year_page.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(YearWords, budgetsAreShortUnlessTwoWouldReadTheSame) {
    Wording wording;
    wording.currency = "USD";
    EXPECT_EQ(budgetsOf({{100'000, 120'000}, {130'000, 250'000}}, wording), (QStringList{QStringLiteral("to $1.2K"), QStringLiteral("to $2.5K")}));
    EXPECT_EQ(budgetsOf({{123'001, 123'101}, {123'201, 123'301}}, wording), (QStringList{QStringLiteral("to $1,231.01"), QStringLiteral("to $1,233.01")}));
}

}
}
