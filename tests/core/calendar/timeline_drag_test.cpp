// SPDX-License-Identifier: MIT
// Bars moved and stretched: by days, by units, with as many working days, never shorter than a day.
#include "core/calendar/timeline_drag.h"

#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }
std::string asText(const DateRange& r) { return dateText(r.first) + " " + dateText(r.last); }

const IsWorking weekdays = [](Date d) { return std::chrono::weekday{d}.iso_encoding() < 6; };
const AxisRules axis{};

}

TEST(TimelineDrag, movesAndStretches) {
    const struct { BarPart part; int by; AxisUnit snap; bool keep; const char* to; } cases[] = {     // from Mon 9 to Fri 20 March 2026
        {BarPart::Middle, 0, AxisUnit::Month, false, "2026-03-09 2026-03-20"},   {BarPart::Middle, 3, AxisUnit::Day, false, "2026-03-12 2026-03-23"},
        {BarPart::Middle, -9, AxisUnit::Day, false, "2026-02-28 2026-03-11"},    {BarPart::Middle, 5, AxisUnit::Week, false, "2026-03-16 2026-03-27"},
        {BarPart::Middle, 20, AxisUnit::Month, false, "2026-04-01 2026-04-12"},  {BarPart::Start, 4, AxisUnit::Day, false, "2026-03-13 2026-03-20"},
        {BarPart::Start, 40, AxisUnit::Day, false, "2026-03-20 2026-03-20"},     {BarPart::Start, -3, AxisUnit::Month, false, "2026-03-01 2026-03-20"},
        {BarPart::End, 2, AxisUnit::Day, false, "2026-03-09 2026-03-22"},        {BarPart::End, -40, AxisUnit::Day, false, "2026-03-09 2026-03-09"},
        {BarPart::End, 3, AxisUnit::Month, false, "2026-03-09 2026-03-31"},      {BarPart::Middle, 5, AxisUnit::Day, true, "2026-03-16 2026-03-27"},
        {BarPart::Middle, 3, AxisUnit::Day, true, "2026-03-12 2026-03-25"},      {BarPart::Middle, 2, AxisUnit::Day, true, "2026-03-11 2026-03-24"}};
    for (const auto& c : cases) EXPECT_EQ(asText(dragged(range("2026-03-09", "2026-03-20"), c.part, c.by, {c.snap, c.keep, axis, weekdays})), c.to) << c.by;
}

TEST(TimelineDrag, keysGoByUnits) {
    const struct { BarPart part; int by; AxisUnit unit; const char* to; } cases[] = {                // from 29 January to 2 February 2026
        {BarPart::Middle, 1, AxisUnit::Day, "2026-01-30 2026-02-03"},  {BarPart::Middle, 1, AxisUnit::Week, "2026-02-05 2026-02-09"},
        {BarPart::Middle, 1, AxisUnit::Month, "2026-02-28 2026-03-04"}, {BarPart::Middle, -1, AxisUnit::Year, "2025-01-29 2025-02-02"},
        {BarPart::End, 1, AxisUnit::Week, "2026-01-29 2026-02-09"},    {BarPart::End, -1, AxisUnit::Month, "2026-01-29 2026-01-29"},
        {BarPart::End, -1, AxisUnit::Day, "2026-01-29 2026-02-01"},    {BarPart::Start, 1, AxisUnit::Day, "2026-01-30 2026-02-02"}};
    for (const auto& c : cases) EXPECT_EQ(asText(nudged(range("2026-01-29", "2026-02-02"), c.part, c.by, c.unit, {c.unit, false, axis, weekdays})), c.to) << c.by;
}

TEST(TimelineDrag, workingDaysStayAsMany) {
    std::mt19937 random(4);
    for (int i = 0; i < 2000; ++i) {
        const Date first = day("2026-01-01") + days{static_cast<int>(random() % 700)};
        const DateRange from{first, first + days{static_cast<int>(random() % 50)}};
        const Date to = day("2027-01-01") + days{static_cast<int>(random() % 700)};
        const DateRange moved = onWorkingDays(from, to, weekdays);
        const int count = workingDays(from, weekdays);
        ASSERT_GE(moved.first, to);
        if (count == 0) {
            ASSERT_EQ(moved.length(), from.length());
            continue;
        }
        ASSERT_EQ(workingDays(moved, weekdays), count);
        ASSERT_TRUE(weekdays(moved.first) && weekdays(moved.last));
    }
    const IsWorking never = [](Date) { return false; };
    EXPECT_EQ(asText(onWorkingDays(range("2026-03-09", "2026-03-10"), day("2026-04-01"), never)), "2026-04-01 2026-04-02");
}

// Forth and back by the same days is where it was, wherever the clocks change.
TEST(TimelineDrag, forthAndBackIsWhereItWas) {
    std::mt19937 random(8);
    for (int i = 0; i < 2000; ++i) {
        const Date first = day("2011-12-01") + days{static_cast<int>(random() % 8000)};
        const DateRange from{first, first + days{static_cast<int>(random() % 90)}};
        const int by = static_cast<int>(random() % 400) - 200;
        const DragRules rules{AxisUnit::Day, false, axis, weekdays};
        ASSERT_EQ(dragged(dragged(from, BarPart::Middle, by, rules), BarPart::Middle, -by, rules), from);
        ASSERT_EQ(dragged(from, BarPart::Middle, by, rules).length(), from.length());
    }
}

}
