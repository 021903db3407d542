// SPDX-License-Identifier: MIT
// Days that come back every year, leap days and turns of the year included, equal a look at every single day.
#include "core/schema/anniversary.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;

// The day in that year; of 29 February in a common year the 28th.
Date inYear(year to, Date day) {
    const year_month_day parts{day}, there{to / parts.month() / parts.day()};
    return there.ok() ? Date{there} : Date{to / February / 28};
}
bool comesBack(Date day, const DateRange& range) {
    for (year y = year_month_day{range.first}.year(); y <= year_month_day{range.last}.year(); ++y)
        if (range.has(inYear(y, day))) return true;
    return false;
}

TEST(Anniversaries, equalALookAtEveryDay) {
    const struct { Date first; int length; } ranges[] = {
        {2026y / 5 / 28, 8}, {2026y / 12 / 28, 10}, {2024y / 2 / 29, 1}, {2023y / 2 / 28, 1}, {2024y / 2 / 28, 1}, {2023y / 2 / 20, 30},
        {2024y / 2 / 20, 30}, {2023y / 3 / 1, 1}, {2023y / 3 / 1, 365}, {2024y / 3 / 1, 365}, {2026y / 1 / 1, 366}, {2023y / 6 / 1, 364}};
    for (const auto& r : ranges) {
        const DateRange range{r.first, r.first + days{r.length - 1}};
        const auto found = anniversaries(range);
        for (Date day = 1970y / 1 / 1; day < Date{1981y / 1 / 1}; day += days{1}) {
            const bool in = std::ranges::any_of(found, [&](const DateRange& one) { return one.has(day); });
            ASSERT_EQ(in, comesBack(day, range)) << dateText(day) << " for " << dateText(range.first) << " and " << r.length << " days";
        }
    }
}

}
}
