// SPDX-License-Identifier: MIT
// A cell is as bad as its worst day; half days hold half, days off hold what stands on them.
#include "core/calendar/loads.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }
const DayShare weekdays = [](Date d) { return std::chrono::weekday{d}.iso_encoding() < 6 ? 1.0 : 0.0; };
const std::vector<AxisCell> weeks = axisCells(AxisUnit::Week, range("2026-03-02", "2026-03-22"), {});

std::vector<double> loads(const std::vector<WorstDay>& worst) {
    std::vector<double> all;
    for (const WorstDay& at : worst) all.push_back(at.load);
    return all;
}

}

TEST(Loads, aCellIsAsBadAsItsWorstDay) {
    const std::vector<Load> runs{{range("2026-02-01", "2026-03-04"), 1}, {range("2026-03-04", "2026-03-10"), 1}, {range("2026-03-03", "2026-03-03"), 2},
                                 {range("2026-03-11", "2026-05-01"), 1}, {range("2027-01-01", "2027-01-02"), 1}};
    const auto worst = worstDays(runs, weeks, 5, weekdays);
    EXPECT_EQ(loads(worst), (std::vector<double>{2, 1, 1}));
    EXPECT_EQ(worst[0], (WorstDay{2, 5, day("2026-03-04"), 1}));
    EXPECT_EQ(worstDays({}, weeks, 5, weekdays), std::vector<WorstDay>(3));
    EXPECT_TRUE(worstDays(runs, {}, 5, weekdays).empty());
}

TEST(Loads, theLimitIsThatOfTheDay) {
    const DayShare halfOnFriday = [](Date d) { return std::chrono::weekday{d} == std::chrono::Friday ? 0.5 : weekdays(d); };
    const struct {
        const char* what;
        std::vector<Load> loads;
        double limit, load, ofDay;
        const char* on;
        bool tooMuch;
    } cases[] = {{"six hours on half a day are more than seven on a whole one", {{range("2026-03-05", "2026-03-05"), 1, 7}, {range("2026-03-06", "2026-03-06"), 1, 6}}, 8, 6, 4, "2026-03-06", true},
                 {"just as much as there is room", {{range("2026-03-05", "2026-03-05"), 1, 8}}, 8, 8, 8, "2026-03-05", false},
                 {"what lasts rests on Sunday, what is due then does not", {{range("2026-03-06", "2026-03-09"), 1, 1}, {range("2026-03-08", "2026-03-08"), 1, 3}}, 4, 3, 4, "2026-03-08", false},
                 {"people are not added up", {{range("2026-03-03", "2026-03-03"), 1, 3}, {range("2026-03-03", "2026-03-03"), 2, 4}}, 5, 4, 5, "2026-03-03", false},
                 {"without a limit nothing is too much", {{range("2026-03-03", "2026-03-03"), 1, 30}}, 0, 30, 0, "2026-03-03", false}};
    for (const auto& c : cases) {
        const WorstDay worst = worstDays(c.loads, std::span(weeks).first(1), c.limit, halfOnFriday)[0];
        EXPECT_EQ(worst.load, c.load) << c.what;
        EXPECT_EQ(worst.limit, c.ofDay) << c.what;
        EXPECT_EQ(worst.day, day(c.on)) << c.what;
        EXPECT_EQ(worst.isTooMuch(), c.tooMuch) << c.what;
    }
}

}
