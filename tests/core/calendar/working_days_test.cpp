// SPDX-License-Identifier: MIT
// Working days: what decides about a day, two real years, and arithmetic against counting day by day.
#include "core/calendar/working_days.h"
#include "support/csv_rows.h"
#include <map>
#include <random>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }

WorkingDays built(WorkingDayRules rules, DateRange years = range("2024-01-01", "2027-12-31")) {
    const auto days = WorkingDays::of(std::move(rules), years);
    EXPECT_TRUE(days);
    return *days;
}

WorkingDayRules chinese() {
    WorkingDayRules rules;
    for (const auto& row : test::csvRows("calendar/holidays_cn_2024_2025.csv"))
        (row[1] == "day_off" ? rules.off : rules.makeUp).push_back(day(row[0].c_str()));
    return rules;
}

// Day by day, as one counts on a wall calendar.
Date stepped(const WorkingDays& calendar, Date at, int n) {
    const days step{n < 0 ? -1 : 1};
    for (int left = std::abs(n); left > 0; left -= calendar.isWorkingDay(at)) at += step;
    return at;
}
int counted(const WorkingDays& calendar, DateRange range) {
    int n = 0;
    for (Date at = range.first; at <= range.last; at += days{1}) n += calendar.isWorkingDay(at);
    return n;
}

WorkingDayRules randomRules(std::mt19937& chance) {
    WorkingDayRules rules;
    rules.weekend = Weekdays{chance() % 127};
    const auto some = [&] { return day("2022-06-01") + days{chance() % 2000}; };
    for (int i = 0; i < 60; ++i) rules.off.push_back(some());
    for (int i = 0; i < 20; ++i) rules.makeUp.push_back(some());
    for (int i = 0; i < 20; ++i) rules.company.push_back({some(), chance() % 2 == 0});
    return rules;
}

}

TEST(WorkingDays, theFirstThatSaysSomethingDecides) {
    WorkingDayRules rules;                                                  // 2026-05-01 is a Friday
    rules.off = {day("2026-05-01"), day("2026-05-02"), day("2026-05-04"), day("2026-05-05")};
    rules.makeUp = {day("2026-05-02"), day("2026-05-09"), day("2026-05-10")};
    rules.company = {{day("2026-05-04"), true}, {day("2026-05-10"), false}, {day("2026-05-06"), true}, {day("2026-05-06"), false}};
    const WorkingDays calendar = built(rules);
    const std::map<const char*, DayStatus> expected{
        {"2026-04-30", {true, DayReason::Workday}}, {"2026-05-01", {false, DayReason::Off}},     {"2026-05-02", {true, DayReason::MakeUp}},
        {"2026-05-03", {false, DayReason::Weekend}}, {"2026-05-04", {true, DayReason::Company}}, {"2026-05-05", {false, DayReason::Off}},
        {"2026-05-06", {false, DayReason::Company}}, {"2026-05-09", {true, DayReason::MakeUp}},  {"2026-05-10", {false, DayReason::Company}}};
    for (const auto& [date, status] : expected) EXPECT_EQ(calendar.status(day(date)), status) << date;
}

TEST(WorkingDays, chinaIn2024And2025) {
    const WorkingDays calendar = built(chinese());
    std::map<Date, bool> special;
    for (const auto& row : test::csvRows("calendar/holidays_cn_2024_2025.csv")) special[day(row[0].c_str())] = row[1] == "makeup_workday";
    int seen = 0;
    for (Date at = day("2024-01-01"); at <= day("2025-12-31"); at += days{1}, ++seen) {
        const bool weekday = std::chrono::weekday{at}.iso_encoding() <= 5;
        EXPECT_EQ(calendar.isWorkingDay(at), special.contains(at) ? special[at] : weekday) << dateText(at);
    }
    EXPECT_EQ(seen, 731);
    EXPECT_EQ(calendar.count(range("2025-01-01", "2025-12-31")), 248);
    EXPECT_EQ(dateText(calendar.add(day("2025-01-27"), 1)), "2025-02-05");
    EXPECT_EQ(dateText(calendar.add(day("2025-09-30"), 1)), "2025-10-09");
    EXPECT_EQ(dateText(calendar.add(day("2025-10-09"), -3)), "2025-09-28");
    EXPECT_EQ(calendar.daysBetween(day("2025-09-26"), day("2025-10-11")), 6);
}

TEST(WorkingDays, arithmeticEqualsCounting) {
    std::mt19937 chance(20260218);
    for (int round = 0; round < 100; ++round) {
        const WorkingDays calendar = built(randomRules(chance), range("2023-01-01", "2026-12-31"));
        for (int i = 0; i < 1000; ++i) {
            const Date from = day("2022-01-01") + days{chance() % 2200};    // a year more than the tables, at both ends
            const int n = static_cast<int>(chance() % 120) - 60;
            const Date to = stepped(calendar, from, n);
            ASSERT_EQ(calendar.add(from, n), to) << dateText(from) << " " << n;
            ASSERT_EQ(calendar.daysBetween(from, to), n) << dateText(from) << " " << dateText(to);
            const Date end = from + days{chance() % 90};
            ASSERT_EQ(calendar.count({from, end}), counted(calendar, {from, end})) << dateText(from) << " " << dateText(end);
        }
    }
}

TEST(WorkingDays, farAwayCostsNothing) {
    const WorkingDays calendar = built({}, range("2026-01-01", "2026-01-01"));
    EXPECT_EQ(calendar.years(), range("2026-01-01", "2026-12-31"));
    EXPECT_EQ(calendar.add(day("2026-01-05"), 5 * 52 * 400), day("2026-01-05") + days{7 * 52 * 400});
    EXPECT_EQ(calendar.add(day("2026-01-05"), -5 * 52 * 400), day("2026-01-05") - days{7 * 52 * 400});
    EXPECT_EQ(calendar.add(day("2026-01-03"), 0), day("2026-01-03"));
    EXPECT_EQ(calendar.count(range("2026-01-02", "2026-01-01")), 0);
    EXPECT_EQ(calendar.daysBetween(day("2026-01-03"), day("2026-01-04")), 0);
}

// What lies beyond the years is not looked at until they are asked for.
TEST(WorkingDays, growsByYears) {
    const WorkingDays calendar = built({.off = {day("2028-01-03")}}, range("2026-03-01", "2026-03-01"));
    EXPECT_TRUE(calendar.isWorkingDay(day("2028-01-03")));
    const auto wider = calendar.covering(range("2028-05-01", "2028-05-01"));
    ASSERT_TRUE(wider);
    EXPECT_EQ(wider->years(), range("2026-01-01", "2028-12-31"));
    EXPECT_FALSE(wider->isWorkingDay(day("2028-01-03")));
    EXPECT_EQ(wider->covering(range("2027-01-01", "2027-01-01"))->years(), wider->years());
}

TEST(WorkingDays, halfDaysAreCapacity) {
    const WorkingDays calendar = built({.off = {day("2026-12-25")}, .half = {day("2026-12-24"), day("2026-12-25")}});
    EXPECT_EQ(calendar.capacity(day("2026-12-23")), 1);
    EXPECT_EQ(calendar.capacity(day("2026-12-24")), 0.5);
    EXPECT_EQ(calendar.capacity(day("2026-12-25")), 0);
    EXPECT_EQ(calendar.count(range("2026-12-24", "2026-12-24")), 1);
}

TEST(WorkingDays, noneAtAllIsRefusedWhenBuilt) {
    const auto never = WorkingDays::of({.weekend = Weekdays{0b1111111}}, range("2026-01-01", "2026-12-31"));
    ASSERT_FALSE(never);
    EXPECT_EQ(never.error().code, Error::Refused);
    WorkingDayRules closed;
    for (Date at = day("2026-01-01"); at <= day("2026-12-31"); at += days{1}) closed.company.push_back({at, false});
    EXPECT_FALSE(WorkingDays::of(closed, range("2026-01-01", "2026-12-31")));
    closed.company.back().works = true;
    EXPECT_TRUE(WorkingDays::of(closed, range("2026-01-01", "2026-12-31")));
}

}
