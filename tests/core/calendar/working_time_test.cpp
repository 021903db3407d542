// SPDX-License-Identifier: MIT
// Working time: the vector V12, ranges, zones, half days, times on hold, and random calendars against counting minutes.
#include "core/calendar/working_time.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::hours, std::chrono::minutes, std::chrono::seconds;

const Zone shanghai = *Zone::fromRule("Asia/Shanghai", "CST-8");
const Zone newYork = *Zone::fromRule("America/New_York", "EST5EDT,M3.2.0,M11.1.0");

Date day(const char* text) { return *parseDate(text); }
Time at(const char* text, const Zone& zone = shanghai) { return *parseTime(text, zone); }
std::vector<Date> period(const char* first, const char* last) {
    std::vector<Date> all;
    for (Date d = day(first); d <= day(last); d += days{1}) all.push_back(d);
    return all;
}

WorkingDays working(WorkingDayRules rules, const char* first = "2026-01-01", const char* last = "2026-12-31") {
    return *WorkingDays::of(std::move(rules), {day(first), day(last)});
}
ClockRange range(int fromMinute, int toMinute) { return {minutes{fromMinute}, minutes{toMinute}}; }
WorkingHours everyWeekday(const std::vector<ClockRange>& ranges) {
    WorkingHours all;
    for (unsigned wd = 0; wd < 7; ++wd) all.byWeekday[wd] = wd == 0 || wd == 6 ? std::vector<ClockRange>{} : ranges;
    return all;
}
WorkingTime with(WorkingHours hours, WorkingDays days, Zone zone = shanghai) {
    auto time = WorkingTime::of(std::move(hours), std::move(days), std::move(zone));
    EXPECT_TRUE(time) << (time ? "" : time.error().text);
    return *std::move(time);
}
// 9 to 12 and 13:30 to 18 in Shanghai, with China's February of 2026.
WorkingTime vector12() {
    WorkingDayRules rules;
    rules.off = period("2026-02-15", "2026-02-23");
    rules.makeUp = {day("2026-02-14"), day("2026-02-28")};
    return with(everyWeekday({range(540, 720), range(810, 1080)}), working(rules));
}
std::string after(const WorkingTime& time, const char* start, seconds duration, const std::vector<TimeSpan>& onHold = {}, const Zone& zone = shanghai) {
    const auto end = time.after(at(start, zone), duration, onHold);
    return end ? localText(*end, zone) : end.error().text;
}

}

TEST(WorkingTime, V12_anHourOfTheChineseFebruary) {
    const WorkingTime time = vector12();
    const std::vector<std::pair<const char*, const char*>> cases{{"2026-02-13 17:30", "2026-02-14 09:30"}, {"2026-02-14 17:50", "2026-02-24 09:50"},
                                                                 {"2026-03-01 10:00", "2026-03-02 10:00"}, {"2026-03-02 11:30", "2026-03-02 14:00"}};
    for (const auto& [start, end] : cases) {
        EXPECT_EQ(after(time, start, minutes{60}), end) << start;
        EXPECT_EQ(time.between(at(start), at(end)), minutes{60}) << start;
    }
}

TEST(WorkingTime, V12_openingsAndEndsOfDays) {
    const WorkingTime time = vector12();
    EXPECT_EQ(after(time, "2026-02-13 17:30", minutes{30}), "2026-02-13 18:00");            // the end of the day, not the next opening
    EXPECT_EQ(after(time, "2026-02-13 18:00", seconds{0}), "2026-02-14 09:00");
    EXPECT_EQ(after(time, "2026-02-13 10:15", seconds{0}), "2026-02-13 10:15");
    EXPECT_EQ(after(time, "2026-02-13 12:30", minutes{1}), "2026-02-13 13:31");
    EXPECT_EQ(after(time, "2026-02-13 09:00", hours{15}), "2026-02-14 18:00");              // two days of seven and a half hours
    EXPECT_TRUE(time.isOpen(at("2026-02-14 09:00")));
    EXPECT_FALSE(time.isOpen(at("2026-02-14 12:00")));
    EXPECT_FALSE(time.isOpen(at("2026-02-16 10:00")));
    EXPECT_EQ(time.between(at("2026-02-20 10:00"), at("2026-02-10 10:00")), seconds{0});
}

TEST(WorkingTime, V12_timeOnHoldDoesNotCount) {
    const WorkingTime time = vector12();
    const std::vector<TimeSpan> lunch{{at("2026-03-02 10:00"), at("2026-03-02 10:40")}};
    EXPECT_EQ(after(time, "2026-03-02 09:30", minutes{60}, lunch), "2026-03-02 11:10");
    EXPECT_EQ(after(time, "2026-03-02 09:30", minutes{30}, lunch), "2026-03-02 10:00");     // met before it went on hold
    EXPECT_EQ(after(time, "2026-03-02 10:10", seconds{0}, lunch), "2026-03-02 10:40");
    const std::vector<TimeSpan> overlapping{{at("2026-03-03 08:00"), at("2026-03-03 11:00")}, {at("2026-03-02 17:00"), at("2026-03-03 10:00")}};
    EXPECT_EQ(after(time, "2026-03-02 16:30", minutes{60}, overlapping), "2026-03-03 11:30");
    EXPECT_EQ(time.between(at("2026-03-02 16:30"), at("2026-03-03 11:30"), overlapping), minutes{60});
}

TEST(WorkingTime, halfDaysAndCompanyDays) {
    WorkingDayRules rules;
    rules.half = {day("2026-12-24")};
    rules.company = {{day("2026-12-26"), true}};                                            // a Saturday
    const WorkingTime time = with(everyWeekday({range(540, 720), range(780, 1080)}), working(rules));
    EXPECT_EQ(time.between(at("2026-12-24 00:00"), at("2026-12-25 00:00")), hours{4});
    EXPECT_EQ(after(time, "2026-12-24 09:00", hours{4}), "2026-12-24 14:00");
    EXPECT_EQ(after(time, "2026-12-25 17:00", hours{2}), "2026-12-26 10:00");
}

TEST(WorkingTime, aWeekdayWithoutHoursIsClosed) {
    WorkingHours hours = everyWeekday({range(540, 1020)});
    hours.byWeekday[5] = {};
    EXPECT_EQ(after(with(hours, working({})), "2026-03-05 16:30", minutes{60}), "2026-03-09 09:30");      // Thursday to Monday
}

TEST(WorkingTime, clocksThatJump) {
    WorkingHours night = everyWeekday({});
    night.byWeekday[0] = {range(0, 360)};                                                   // Sundays, midnight to six
    night.byWeekday[1] = {range(0, 1440)};
    const WorkingTime time = with(night, working({.weekend = Weekdays{0b1000000}}), newYork);
    EXPECT_EQ(time.between(at("2026-03-08 00:00", newYork), at("2026-03-09 00:00", newYork)), hours{5});
    EXPECT_EQ(time.between(at("2026-11-01 00:00", newYork), at("2026-11-02 00:00", newYork)), hours{7});
    EXPECT_EQ(time.between(at("2026-03-09 00:00", newYork), at("2026-03-10 00:00", newYork)), hours{24});
    EXPECT_EQ(after(time, "2026-03-08 00:30", hours{5}, {}, newYork), "2026-03-09 00:30");
}

TEST(WorkingTime, farAwayIsAsked) {
    const WorkingTime time = with({}, working({}));
    EXPECT_EQ(after(time, "2031-05-02 16:30", minutes{60}), "2031-05-05 09:30");            // beyond the table: weekends alone
    EXPECT_EQ(after(time, "2026-01-05 09:00", hours{8 * 261 * 3}), "2029-01-03 17:00");
    EXPECT_EQ(after(time, "2026-01-05 09:00", hours{24 * 366 * 40}), "This takes longer than 40 years of working time.");
    EXPECT_EQ(time.between(at("2025-12-29 00:00"), at("2027-01-04 00:00")), hours{8} * working({}).count({day("2025-12-29"), day("2027-01-03")}));
}

TEST(WorkingTime, hoursAsText) {
    const auto hours = parseWorkingHours("Mon-Fri 09:00-12:00 13:30-18:00;sat 10:00-14:00; ");
    ASSERT_TRUE(hours) << hours.error().text;
    for (unsigned wd = 1; wd <= 5; ++wd) EXPECT_EQ(hours->byWeekday[wd], (std::vector{range(540, 720), range(810, 1080)}));
    EXPECT_EQ(hours->byWeekday[6], std::vector{range(600, 840)});
    EXPECT_TRUE(hours->byWeekday[0].empty());
    const auto night = parseWorkingHours("sat-mon 00:00-24:00");
    ASSERT_TRUE(night);
    EXPECT_EQ(night->byWeekday[0], std::vector{range(0, 1440)});
    EXPECT_EQ(parseWorkingHours("mon-fri 09:00-17:00")->byWeekday, WorkingHours{}.byWeekday);
    for (const char* wrong : {"", ";", "mon", "09:00-17:00", "mon 9-17", "mon 09:00", "mon 17:00-09:00", "mon 09:00-24:01", "mon 09:00-12:00 11:00-13:00", "day 09:00-17:00", "mon 09:60-10:00",
                              "mon 0x:00-10:00"})
        EXPECT_FALSE(parseWorkingHours(wrong)) << wrong;
}

TEST(WorkingTime, whatCannotBeIsRefused) {
    const auto refused = [](const WorkingHours& hours, WorkingDayRules rules = {}, const char* last = "2026-12-31") {
        const auto time = WorkingTime::of(hours, working(std::move(rules), "2026-01-01", last), shanghai);
        return time ? std::string("none") : time.error().text;
    };
    const std::string wrong = "Working hours end after they begin, by 24:00, and do not overlap; earlier ones come first.";
    for (const auto& ranges : std::vector<std::vector<ClockRange>>{{range(540, 540)}, {range(600, 540)}, {range(540, 1441)}, {range(-1, 5)}, {range(540, 720), range(719, 800)},
                                                                   {range(800, 900), range(540, 720)}})
        EXPECT_EQ(refused(everyWeekday(ranges)), wrong);
    EXPECT_EQ(refused(everyWeekday({})), "No working day has working hours; give some weekday hours.");
    WorkingHours sundays = everyWeekday({});
    sundays.byWeekday[0] = {range(540, 1020)};
    EXPECT_EQ(refused(sundays), "No working day has working hours; give some weekday hours.");
    WorkingDayRules closed;
    closed.off = period("2026-02-01", "2027-03-10");
    EXPECT_EQ(refused({}, closed, "2027-12-31"), "400 days in a row have no working time; take back some days off.");
    closed.off.resize(390);
    EXPECT_EQ(refused({}, closed, "2027-12-31"), "none");
}

// Against counting five minutes at a time.
TEST(WorkingTime, equalsCountingOnRandomCalendars) {
    std::mt19937 chance(20260214);
    constexpr minutes step{5};
    for (int round = 0; round < 40; ++round) {
        WorkingDayRules rules;
        for (int i = 0; i < 8; ++i) rules.off.push_back(day("2026-05-01") + days{chance() % 40});
        for (int i = 0; i < 4; ++i) rules.makeUp.push_back(day("2026-05-01") + days{chance() % 40});
        for (int i = 0; i < 4; ++i) rules.half.push_back(day("2026-05-01") + days{chance() % 40});
        WorkingHours hours = everyWeekday({range(480, 700), range(750, 1000)});
        hours.byWeekday[1 + chance() % 5] = {range(600, 610), range(610, 1100)};
        const WorkingTime time = with(hours, working(rules));
        const Time from = at("2026-05-04 00:00") + step * (chance() % 2000);
        std::vector<TimeSpan> onHold;
        for (int i = 0; i < 3; ++i) {
            const Time begins = from + step * (chance() % 3000);
            onHold.push_back({begins, begins + step * (chance() % 600)});
        }
        const auto counts = [&](Time t) {
            const bool held = std::ranges::any_of(onHold, [&](const TimeSpan& s) { return s.from <= t && t < s.to; });
            return !held && time.isOpen(t);
        };
        const seconds wanted = step * (1 + chance() % 300);
        seconds counted{0};
        Time t = from;
        for (; counted < wanted; t += step) counted += counts(t) ? step : minutes{0};
        const auto end = time.after(from, wanted, onHold);
        ASSERT_TRUE(end);
        ASSERT_EQ(timeText(*end), timeText(t)) << round;
        ASSERT_EQ(time.between(from, t, onHold), wanted) << round;
    }
}

}
