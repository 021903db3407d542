// SPDX-License-Identifier: MIT
// Scale, units, ticks, snapping and stepping of a timeline, by table; and what must hold for every day.
#include "core/calendar/timeline_axis.h"
#include "core/calendar/timeline_scale.h"

#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }

// 2026: 雨水, 惊蛰, 春分, 清明.
const std::vector<TermDay> terms{{day("2026-02-18"), 3}, {day("2026-03-05"), 4}, {day("2026-03-20"), 5}, {day("2026-04-05"), 6}, {day("2026-04-20"), 7}};
const std::vector<DateRange> holidays{{day("2026-04-04"), day("2026-04-06")}, {day("2026-05-01"), day("2026-05-05")}};
AxisRules rules(unsigned weekStart = 1, unsigned fiscalStart = 4) { return {weekStart, fiscalStart, terms, holidays}; }

std::string asText(const AxisCell& cell) { return dateText(cell.first) + " " + dateText(cell.next) + " " + std::to_string(cell.number); }

}

TEST(TimelineAxis, aDayLiesInItsCell) {
    const struct { AxisUnit unit; const char* day; const char* cell; } cases[] = {
        {AxisUnit::Day, "2026-03-09", "2026-03-09 2026-03-10 9"},        {AxisUnit::Week, "2026-03-09", "2026-03-09 2026-03-16 11"},
        {AxisUnit::Week, "2024-12-30", "2024-12-30 2025-01-06 1"},       {AxisUnit::Week, "2027-01-03", "2026-12-28 2027-01-04 53"},
        {AxisUnit::Term, "2026-03-04", "2026-02-18 2026-03-05 3"},       {AxisUnit::Term, "2026-03-05", "2026-03-05 2026-03-20 4"},
        {AxisUnit::Term, "2026-02-17", "2026-02-16 2026-02-18 -1"},      {AxisUnit::Term, "2026-04-20", "2026-04-20 2026-05-01 -1"},
        {AxisUnit::Month, "2024-02-29", "2024-02-01 2024-03-01 2"},      {AxisUnit::Quarter, "2026-12-31", "2026-10-01 2027-01-01 4"},
        {AxisUnit::Season, "2026-01-15", "2025-12-01 2026-03-01 4"},     {AxisUnit::Season, "2026-03-01", "2026-03-01 2026-06-01 1"},
        {AxisUnit::Season, "2026-11-30", "2026-09-01 2026-12-01 3"},     {AxisUnit::Year, "2026-12-31", "2026-01-01 2027-01-01 2026"},
        {AxisUnit::FiscalYear, "2026-03-31", "2025-04-01 2026-04-01 2026"}, {AxisUnit::FiscalYear, "2026-04-01", "2026-04-01 2027-04-01 2027"},
        {AxisUnit::Holiday, "2026-04-05", "2026-04-04 2026-04-07 0"},    {AxisUnit::Holiday, "2026-04-20", "2026-04-07 2026-05-01 -1"},
        {AxisUnit::Holiday, "2026-05-09", "2026-05-06 2026-06-01 -1"},   {AxisUnit::Holiday, "2026-04-01", "2026-04-01 2026-04-04 -1"}};
    for (const auto& c : cases) EXPECT_EQ(asText(axisCell(c.unit, day(c.day), rules())), c.cell) << c.day;
}

TEST(TimelineAxis, yearsAndSeasonsAreThoseOfTheRules) {
    AxisRules other = rules();
    other.fiscalName = FiscalName::ByStart;
    other.retail = fiscalWeeks({4, 5, 4}, 4, FiscalName::ByStart);
    other.seasons = SeasonDefinition::Terms;
    other.hemisphere = Hemisphere::South;
    const struct { AxisUnit unit; const char* day; const char* cell; } cases[] = {
        {AxisUnit::FiscalYear, "2026-04-01", "2026-04-01 2027-04-01 2026"}, {AxisUnit::FiscalYear, "2026-03-31", "2025-04-01 2026-04-01 2025"},
        {AxisUnit::Season, "2026-02-04", "2026-02-04 2026-05-05 3"},        {AxisUnit::Season, "2026-02-03", "2025-11-07 2026-02-04 2"},
        {AxisUnit::RetailYear, "2026-04-01", "2026-03-29 2027-03-28 2026"}, {AxisUnit::RetailPeriod, "2026-04-25", "2026-03-29 2026-04-26 202601"},
        {AxisUnit::RetailPeriod, "2026-04-26", "2026-04-26 2026-05-31 202602"}, {AxisUnit::RetailPeriod, "2027-03-27", "2027-02-28 2027-03-28 202612"}};
    for (const auto& c : cases) EXPECT_EQ(asText(axisCell(c.unit, day(c.day), other)), c.cell) << c.day;
    EXPECT_EQ(asText(axisCell(AxisUnit::RetailPeriod, day("2024-02-03"), rules())), "2023-12-31 2024-02-04 202312") << "a week more: 53 of them";
}

TEST(TimelineAxis, weeksBeginWhereTheyAreTold) {
    for (unsigned start = 1; start <= 7; ++start)
        for (int i = 0; i < 400; ++i) {
            const Date at = day("2026-12-01") + std::chrono::days{i};
            const AxisCell cell = axisCell(AxisUnit::Week, at, rules(start));
            ASSERT_EQ(std::chrono::weekday{cell.first}.iso_encoding(), start);
            ASSERT_TRUE(cell.first <= at && at < cell.next);
        }
}

// Whatever the unit: cells cover all days without gap or overlap, and every day of a cell is in that same cell.
TEST(TimelineAxis, cellsCoverTheTime) {
    const DateRange span{day("2025-12-20"), day("2027-02-10")};
    for (const AxisUnit unit : {AxisUnit::Day, AxisUnit::Week, AxisUnit::Term, AxisUnit::Month, AxisUnit::Quarter, AxisUnit::Season, AxisUnit::Year, AxisUnit::FiscalYear, AxisUnit::Holiday, AxisUnit::RetailPeriod, AxisUnit::RetailYear}) {
        const auto cells = axisCells(unit, span, rules());
        EXPECT_LE(cells.front().first, span.first);
        EXPECT_GT(cells.back().next, span.last);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            ASSERT_TRUE(i == 0 || cells[i].first == cells[i - 1].next);
            for (Date d = cells[i].first; d < cells[i].next; d += std::chrono::days{1}) ASSERT_EQ(axisCell(unit, d, rules()), cells[i]) << dateText(d);
        }
    }
}

TEST(TimelineAxis, unitsFollowTheScale) {
    const struct { double perDay; AxisUnit upper, lower, snap; } cases[] = {
        {0.3, AxisUnit::Year, AxisUnit::Quarter, AxisUnit::Month}, {0.89, AxisUnit::Year, AxisUnit::Quarter, AxisUnit::Month},
        {0.9, AxisUnit::Quarter, AxisUnit::Month, AxisUnit::Month}, {3, AxisUnit::Month, AxisUnit::Term, AxisUnit::Term},
        {8, AxisUnit::Month, AxisUnit::Week, AxisUnit::Day},        {20, AxisUnit::Week, AxisUnit::Day, AxisUnit::Day},
        {60, AxisUnit::Day, AxisUnit::Hour, AxisUnit::Day},         {480, AxisUnit::Day, AxisUnit::Hour, AxisUnit::Day}};
    for (const auto& c : cases) {
        const AxisTier& tier = axisTier(c.perDay);
        EXPECT_TRUE(tier.upper == c.upper && tier.lower == c.lower && tier.snap == c.snap) << c.perDay;
    }
}

TEST(TimelineAxis, aPinnedUnitWithoutRoomForItsNumberIsShownByTheNextOne) {
    const struct { AxisUnit pinned; double perDay; AxisUnit upper, lower, snap; } cases[] = {
        {AxisUnit::FiscalYear, 0.3, AxisUnit::FiscalYear, AxisUnit::FiscalYear, AxisUnit::FiscalYear},
        {AxisUnit::Day, 16, AxisUnit::Month, AxisUnit::Day, AxisUnit::Day}, {AxisUnit::Day, 12, AxisUnit::Month, AxisUnit::Week, AxisUnit::Day},
        {AxisUnit::Day, 3, AxisUnit::Year, AxisUnit::Month, AxisUnit::Day}, {AxisUnit::Week, 4, AxisUnit::Year, AxisUnit::Month, AxisUnit::Week},
        {AxisUnit::Hour, 30, AxisUnit::Month, AxisUnit::Day, AxisUnit::Day}};
    for (const auto& c : cases) {
        const AxisTier tier = pinnedTier(c.pinned, c.perDay);
        EXPECT_TRUE(tier.upper == c.upper && tier.lower == c.lower && tier.snap == c.snap) << static_cast<int>(c.pinned) << " at " << c.perDay;
    }
}

TEST(TimelineAxis, aDragSnapsToTheNearestStart) {
    const struct { AxisUnit unit; const char *day, *to; } cases[] = {
        {AxisUnit::Day, "2026-03-11", "2026-03-11"},   {AxisUnit::Week, "2026-03-11", "2026-03-09"},  {AxisUnit::Week, "2026-03-13", "2026-03-16"},
        {AxisUnit::Month, "2026-03-15", "2026-03-01"}, {AxisUnit::Month, "2026-03-18", "2026-04-01"}, {AxisUnit::Month, "2026-12-30", "2027-01-01"},
        {AxisUnit::Term, "2026-03-06", "2026-03-05"},  {AxisUnit::Term, "2026-03-14", "2026-03-20"},  {AxisUnit::Year, "2026-07-02", "2026-01-01"}};
    for (const auto& c : cases) EXPECT_EQ(dateText(snapped(day(c.day), c.unit, rules())), c.to) << c.day;
}

TEST(TimelineAxis, stepsKeepThePlaceInTheirUnit) {
    const struct { AxisUnit unit; const char* day; int by; const char* to; } cases[] = {
        {AxisUnit::Day, "2026-12-31", 1, "2027-01-01"},   {AxisUnit::Day, "2024-03-01", -1, "2024-02-29"},  {AxisUnit::Week, "2026-03-11", 2, "2026-03-25"},
        {AxisUnit::Month, "2026-01-31", 1, "2026-02-28"}, {AxisUnit::Month, "2026-01-31", -2, "2025-11-30"}, {AxisUnit::Term, "2026-03-06", 1, "2026-03-21"},
        {AxisUnit::Term, "2026-03-06", -1, "2026-02-19"}, {AxisUnit::Quarter, "2026-02-03", 1, "2026-05-03"}, {AxisUnit::Year, "2024-02-29", 1, "2025-02-28"}};
    for (const auto& c : cases) EXPECT_EQ(dateText(stepped(day(c.day), c.unit, c.by, rules())), c.to) << c.day;
}

TEST(TimelineScale, pixelsAndDaysAgree) {
    std::mt19937 random(7);
    for (const double perDay : {0.3, 0.61, 1.0, 2.7, 8.0, 24.0, 97.5, 480.0}) {
        const TimelineScale scale{day("2020-01-01"), perDay};
        for (int i = 0; i < 2000; ++i) {
            const Date at = scale.origin + std::chrono::days{static_cast<int>(random() % 8000) - 1000};
            ASSERT_EQ(scale.boundaryAt(scale.xOf(at)), at) << perDay;
            ASSERT_EQ(scale.dayAt(scale.xOf(at) + perDay / 2), at) << perDay;
            ASSERT_EQ(scale.boundaryAt(scale.xOf(at) + perDay * 0.4), at) << perDay;
        }
    }
}

TEST(TimelineScale, daysInAnAreaAreThoseThatTouchIt) {
    const TimelineScale scale{day("2026-01-01"), 10};
    EXPECT_EQ(scale.daysIn(0, 10), (DateRange{day("2026-01-01"), day("2026-01-01")}));
    EXPECT_EQ(scale.daysIn(9, 11), (DateRange{day("2026-01-01"), day("2026-01-02")}));
    EXPECT_EQ(scale.daysIn(-1, 1), (DateRange{day("2025-12-31"), day("2026-01-01")}));
}

TEST(TimelineScale, whatLiesUnderThePointerStays) {
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        const auto below = [&random](unsigned limit) { return static_cast<double>(random() % limit); };
        const double from = 0.3 + below(400), to = zoomed(from, below(21) - 10), offset = below(100000), pointer = below(1600);
        EXPECT_NEAR((keptOffset(offset, pointer, from, to) + pointer) / to, (offset + pointer) / from, 1e-6);
    }
    EXPECT_DOUBLE_EQ(zoomed(8, 8), 16);
    EXPECT_DOUBLE_EQ(zoomed(8, -800), leastPerDay);
    EXPECT_DOUBLE_EQ(zoomed(8, 800), mostPerDay);
    EXPECT_DOUBLE_EQ(fitting({day("2026-01-01"), day("2026-01-10")}, 100), 10);
}

}
