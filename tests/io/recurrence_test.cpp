// SPDX-License-Identifier: MIT
// Rules of repetition: the examples of RFC 5545, what other calendars get wrong, summer time, limits.
#include "io/recurrence.h"
#include "io/zone_file.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using std::chrono::seconds;

LocalTime local(const std::string& text) {
    const Time at = *parseTime(text.size() == 10 ? text + "T00:00:00Z" : text + ":00Z");
    const Date day = std::chrono::floor<std::chrono::days>(at);
    return {day, at - day};
}
Recurrence repeating(const std::string& start, const std::string& rule, Zone zone = {}) {
    Recurrence what{local(start), start.size() == 10, std::move(zone)};
    const auto read = parseRecurrence(rule);
    EXPECT_TRUE(read) << rule << ": " << (read ? "" : read.error().text);
    if (read) what.rules.push_back(*read);
    return what;
}
DateRange days(const char* first, const char* last) { return {*parseDate(first), *parseDate(last)}; }

// "09-02 09:00 09-03 09:00": month and day, with the hour where it is not that of the start.
std::string firstOnes(const Instances& found, std::size_t count, seconds usual) {
    std::string text;
    for (const LocalTime& at : found.starts) {
        if (count-- == 0) break;
        text.append(text.empty() ? "" : " ").append(dateText(at.day).substr(2));
        if (at.clock != usual) text.append("@").append(timeText(at.day + at.clock).substr(11, 5));
    }
    return text;
}

struct Case { const char* start; const char* rule; std::size_t shown; const char* expected; };

}

TEST(Recurrence, followsTheExamplesOfTheStandard) {
    const std::vector<Case> cases{
        {"1997-09-02T09:00", "RRULE:FREQ=DAILY;COUNT=3", 9, "97-09-02 97-09-03 97-09-04"},
        {"1997-12-22T09:00", "FREQ=DAILY;UNTIL=19971224T000000Z", 9, "97-12-22 97-12-23"},
        {"1997-09-02T09:00", "FREQ=DAILY;INTERVAL=10;COUNT=3", 9, "97-09-02 97-09-12 97-09-22"},
        {"1998-01-01T09:00", "FREQ=DAILY;BYMONTH=1;UNTIL=20000131T140000Z", 33, "98-01-01 98-01-02 98-01-03 98-01-04 98-01-05 98-01-06 98-01-07 98-01-08 98-01-09 98-01-10 98-01-11 98-01-12 98-01-13 98-01-14 98-01-15 98-01-16 98-01-17 98-01-18 98-01-19 98-01-20 98-01-21 98-01-22 98-01-23 98-01-24 98-01-25 98-01-26 98-01-27 98-01-28 98-01-29 98-01-30 98-01-31 99-01-01 99-01-02"},
        {"1997-09-01T09:00", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR;UNTIL=19971001T000000Z", 9, "97-09-01 97-09-03 97-09-05 97-09-15 97-09-17 97-09-19 97-09-29"},
        {"1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", 9, "97-08-05 97-08-10 97-08-19 97-08-24"},
        {"1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", 9, "97-08-05 97-08-17 97-08-19 97-08-31"},
        {"1997-09-05T09:00", "FREQ=MONTHLY;COUNT=4;BYDAY=1FR", 9, "97-09-05 97-10-03 97-11-07 97-12-05"},
        {"1997-09-07T09:00", "FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU", 9, "97-09-07 97-09-28 97-11-02 97-11-30 98-01-04 98-01-25"},
        {"1997-09-22T09:00", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", 9, "97-09-22 97-10-20 97-11-17"},
        {"1997-09-28T09:00", "FREQ=MONTHLY;BYMONTHDAY=-3", 4, "97-09-28 97-10-29 97-11-28 97-12-29"},
        {"1997-09-30T09:00", "FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1", 9, "97-09-30 97-10-01 97-10-31 97-11-01 97-11-30"},
        {"1997-06-10T09:00", "FREQ=YEARLY;COUNT=4;BYMONTH=6,7", 9, "97-06-10 97-07-10 98-06-10 98-07-10"},
        {"1997-01-01T09:00", "FREQ=YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200", 9, "97-01-01 97-04-10 97-07-19 00-01-01 00-04-09"},
        {"1997-05-19T09:00", "FREQ=YEARLY;BYDAY=20MO", 3, "97-05-19 98-05-18 99-05-17"},
        {"1997-05-12T09:00", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", 3, "97-05-12 98-05-11 99-05-17"},
        {"1997-09-02T09:00", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", 4, "97-09-02 98-02-13 98-03-13 98-11-13"},
        {"1997-09-13T09:00", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", 3, "97-09-13 97-10-11 97-11-08"},
        {"1996-11-05T09:00", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", 3, "96-11-05 00-11-07 04-11-02"},
        {"1997-09-04T09:00", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", 9, "97-09-04 97-10-07 97-11-06"},
        {"1997-09-29T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", 4, "97-09-29 97-10-30 97-11-27 97-12-30"},
        {"1997-09-02T09:00", "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", 9, "97-09-02 97-09-02@12:00 97-09-02@15:00"},
        {"1997-09-02T09:00", "FREQ=MINUTELY;INTERVAL=90;COUNT=3", 9, "97-09-02 97-09-02@10:30 97-09-02@12:00"},
        {"1997-09-02T09:00", "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,40;COUNT=5", 9, "97-09-02 97-09-02@09:40 97-09-02@10:00 97-09-02@10:40 97-09-03"},
        {"1997-09-02T09:00", "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,16", 5, "97-09-02 97-09-02@09:20 97-09-02@09:40 97-09-02@16:00 97-09-02@16:20"},
        {"2007-01-15T09:00", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", 9, "07-01-15 07-01-30 07-02-15 07-03-15 07-03-30"},
    };
    for (const Case& c : cases) {
        const Recurrence what = repeating(c.start, c.rule);
        const Instances found = instancesOf(what, {what.start.day, addMonths(what.start.day, 119)});
        EXPECT_EQ(firstOnes(found, c.shown, what.start.clock), c.expected) << c.rule;
    }
}

TEST(Recurrence, followsWhatIsOftenWrong) {
    const std::vector<Case> cases{
        {"2026-01-31", "FREQ=MONTHLY", 3, "26-01-31 26-03-31 26-05-31"},                                // not 28 February
        {"2024-02-29", "FREQ=YEARLY", 3, "24-02-29 28-02-29 32-02-29"},
        {"2026-01-05", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2", 3, "26-01-05 26-01-07 26-01-14"},       // the start is always one
        {"2026-01-05", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1", 3, "26-01-05 26-01-09 26-01-16"},
        {"2026-05-12", "FREQ=YEARLY;BYWEEKNO=20", 2, "26-05-12 27-05-18"},                              // the weekday of the start
        {"2020-12-28", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", 2, "20-12-28 26-12-28"},
        {"2026-12-28", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO", 3, "26-12-28 27-12-27 28-12-25"},
        {"2026-12-31", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH,MO", 4, "26-12-31 27-01-04 27-01-07 28-01-03"},
        {"2026-01-01", "FREQ=YEARLY;BYYEARDAY=-1", 3, "26-01-01 26-12-31 27-12-31"},
        {"2026-03-31", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1TU,1TU", 4, "26-03-31 27-03-02 27-03-30 28-03-07"},
        {"2026-01-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 3, "26-01-01"},                           // never again, and it ends
        {"2026-01-01", "FREQ=DAILY;UNTIL=20260103", 9, "26-01-01 26-01-02 26-01-03"},
    };
    for (const Case& c : cases) {
        const Recurrence what = repeating(c.start, c.rule);
        EXPECT_EQ(firstOnes(instancesOf(what, {what.start.day, addMonths(what.start.day, 119)}), c.shown, seconds{0}), c.expected) << c.rule;
    }
}

TEST(Recurrence, skipsToTheRangeThatIsAsked) {
    const auto found = instancesOf(repeating("1950-01-02", "FREQ=WEEKLY;INTERVAL=2"), days("2026-11-01", "2026-11-30"));
    EXPECT_EQ(firstOnes(found, 9, seconds{0}), "26-11-09 26-11-23");
    const auto counted = instancesOf(repeating("1990-01-01", "FREQ=DAILY;COUNT=13480"), days("2026-11-20", "2026-12-30"));
    EXPECT_EQ(firstOnes(counted, 9, seconds{0}), "26-11-20 26-11-21 26-11-22 26-11-23 26-11-24 26-11-25 26-11-26 26-11-27");
    EXPECT_TRUE(instancesOf(repeating("2030-01-01", "FREQ=DAILY"), days("2026-01-01", "2026-12-31")).starts.empty());
}

TEST(Recurrence, keepsTheWallClockOverSummerTime) {
    const auto berlin = Zone::fromRule("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3");
    ASSERT_TRUE(berlin);
    const auto daily = instancesOf(repeating("2026-03-28T09:00", "FREQ=DAILY;COUNT=3", *berlin), days("2026-03-01", "2026-04-30"));
    std::string instants;
    for (const LocalTime& at : daily.starts) instants.append(timeText(instantOfStart(at, *berlin))).append(" ");
    EXPECT_EQ(instants, "2026-03-28T08:00:00Z 2026-03-29T07:00:00Z 2026-03-30T07:00:00Z ");
    // 02:30 does not exist on 29 March: left out, and not counted.
    const auto night = instancesOf(repeating("2026-03-28T02:30", "FREQ=DAILY;COUNT=3", *berlin), days("2026-03-01", "2026-04-30"));
    EXPECT_EQ(firstOnes(night, 9, seconds{9000}), "26-03-28 26-03-30 26-03-31");
    EXPECT_EQ(timeText(instantOfStart(local("2026-03-29T02:30"), *berlin)), "2026-03-29T01:30:00Z");
    EXPECT_EQ(timeText(instantOfStart(local("2026-10-25T02:30"), *berlin)), "2026-10-25T00:30:00Z");      // the first of the two
    const auto until = instancesOf(repeating("2026-03-28T09:00", "FREQ=DAILY;UNTIL=20260330T070000Z", *berlin), days("2026-03-01", "2026-04-30"));
    EXPECT_EQ(until.starts.size(), 3U);
}

TEST(Recurrence, addsAndLeavesOut) {
    Recurrence what = repeating("2026-01-05", "FREQ=WEEKLY;COUNT=4");
    what.more = {local("2026-01-07"), local("2026-01-12")};
    what.except = {local("2026-01-19")};
    EXPECT_EQ(firstOnes(instancesOf(what, days("2026-01-01", "2026-12-31")), 9, seconds{0}), "26-01-05 26-01-07 26-01-12 26-01-26");
    what.exceptDays = {*parseDate("2026-01-05")};
    EXPECT_EQ(firstOnes(instancesOf(what, days("2026-01-01", "2026-12-31")), 9, seconds{0}), "26-01-07 26-01-12 26-01-26");
    what.rules.push_back(*parseRecurrence("FREQ=MONTHLY;BYMONTHDAY=1"));
    EXPECT_EQ(firstOnes(instancesOf(what, days("2026-02-01", "2026-03-31")), 9, seconds{0}), "26-02-01 26-03-01");
}

TEST(Recurrence, hasLimits) {
    const auto many = instancesOf(repeating("2026-01-01T00:00", "FREQ=SECONDLY"), days("2026-01-01", "2026-12-31"));
    EXPECT_EQ(many.starts.size(), 5'000U);
    EXPECT_TRUE(many.cut);
    const auto far = instancesOf(repeating("2026-01-01", "FREQ=YEARLY"), days("2026-01-01", "2126-12-31"));
    EXPECT_EQ(far.starts.size(), 11U);
    EXPECT_TRUE(far.cut);
    EXPECT_FALSE(instancesOf(repeating("2026-01-01", "FREQ=YEARLY;COUNT=3"), days("2026-01-01", "2030-12-31")).cut);
    for (const char* hostile : {"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYHOUR=1;BYMINUTE=7;BYSECOND=59;BYMONTH=12;BYDAY=MO;BYMONTHDAY=31", "FREQ=DAILY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=30",
                                "FREQ=SECONDLY;INTERVAL=999999;COUNT=1000000", "FREQ=YEARLY;INTERVAL=1000000"})
        EXPECT_LE(instancesOf(repeating("1000-01-01T00:00", hostile), days("2026-01-01", "2026-12-31")).starts.size(), 400U) << hostile;
}

TEST(Recurrence, allRulesShareOneLimitOfWork) {
    const RecurrenceLimits limits;
    Recurrence thousand = repeating("1900-01-01", "FREQ=DAILY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=30");
    thousand.rules.resize(1'000, thousand.rules.front());
    const auto found = instancesOf(thousand, days("2026-01-01", "2026-12-31"), limits);
    EXPECT_TRUE(found.cut);
    EXPECT_LE(found.work, limits.work + 1'000);
}

TEST(Recurrence, startsOfADayAreWorkToo) {
    std::string minutes = "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=1000;BYSETPOS=1;BYHOUR=0";
    for (int i = 1; i < 24; ++i) minutes += "," + std::to_string(i);
    minutes += ";BYMINUTE=0";
    for (int i = 1; i < 60; ++i) minutes += "," + std::to_string(i);
    const auto found = instancesOf(repeating("1900-01-01T00:00", minutes), days("2026-01-01", "2026-12-31"));
    EXPECT_TRUE(found.cut);
    EXPECT_LE(found.work, 200'000);
    EXPECT_FALSE(instancesOf(repeating("2025-06-01T00:00", minutes), days("2026-01-01", "2026-12-31")).cut);
}

TEST(Recurrence, refusesWithTheReason) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"", "FREQ is missing"}, {"COUNT=3", "FREQ is missing"}, {"FREQ=SOMETIMES", "is none of"}, {"FREQ=DAILY;FREQ=DAILY", "FREQ is given twice"},
        {"FREQ=DAILY;COUNT=0", "COUNT is not"}, {"FREQ=DAILY;INTERVAL=-1", "INTERVAL is not"}, {"FREQ=DAILY;COUNT=2;UNTIL=20260101", "exclude each other"},
        {"FREQ=DAILY;UNTIL=20261301", "UNTIL is not"}, {"FREQ=DAILY;UNTIL=20260101T250000", "UNTIL is not"}, {"FREQ=DAILY;UNTIL=20260101T236000", "UNTIL is not"}, {"FREQ=WEEKLY;BYDAY=2MO", "only in monthly"},
        {"FREQ=WEEKLY;BYDAY=XX", "BYDAY is not"}, {"FREQ=MONTHLY;BYDAY=0MO", "BYDAY is not"}, {"FREQ=MONTHLY;BYDAY=54MO", "BYDAY is not"}, {"FREQ=MONTHLY;BYMONTHDAY=0", "out of bounds: 0"},
        {"FREQ=MONTHLY;BYMONTHDAY=32", "out of bounds: 32"}, {"FREQ=DAILY;BYHOUR=-1", "out of bounds"}, {"FREQ=MONTHLY;BYMONTHDAY=-2147483648", "out of bounds"}, {"FREQ=MONTHLY;BYWEEKNO=3", "yearly rules only"},
        {"FREQ=WEEKLY;BYMONTHDAY=3", "weekly rules"}, {"FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY does not belong"}, {"FREQ=YEARLY;BYSETPOS=1", "needs another BY part"},
        {"FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO", "beside BYWEEKNO"}, {"RSCALE=CHINESE;FREQ=YEARLY", "RSCALE asks for"}, {"RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "SKIP moves"},
        {"FREQ=DAILY;HELLO=1", "HELLO is not known"}, {"FREQ=DAILY;BYDAY", "BYDAY has no value"}, {"FREQ=DAILY;BYHOUR=", "BYHOUR holds"},
        {"FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6", "1,440"}};
    for (const auto& [text, reason] : cases) {
        const auto read = parseRecurrence(text);
        ASSERT_FALSE(read) << text;
        EXPECT_NE(read.error().text.find(reason), std::string::npos) << text << ": " << read.error().text;
    }
    EXPECT_FALSE(parseRecurrence("FREQ=DAILY;" + std::string(3'000, 'X')));
}

TEST(Recurrence, writesWhatItReads) {
    for (const char* text : {"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=5", "FREQ=MONTHLY;BYMONTHDAY=-1,15", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20300101",
                             "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;UNTIL=20300101T080000Z", "FREQ=MONTHLY;BYHOUR=8;BYMINUTE=30;BYDAY=MO,2TU;BYSETPOS=-1"}) {
        const auto read = parseRecurrence(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(recurrenceText(*read), text);
    }
    EXPECT_EQ(*parseRecurrence(" rrule:freq=weekly; byday=mo , tu;"), *parseRecurrence("FREQ=WEEKLY;BYDAY=MO,TU"));
}

TEST(Recurrence, saysTheNextDay) {
    EXPECT_EQ(**nextRepeat("FREQ=MONTHLY;BYMONTHDAY=15", *parseDate("2026-01-15"), *parseDate("2026-11-15")), *parseDate("2026-12-15"));
    EXPECT_EQ(**nextRepeat("FREQ=YEARLY;INTERVAL=4", *parseDate("2024-02-29"), *parseDate("2024-02-29")), *parseDate("2028-02-29"));
    EXPECT_FALSE(*nextRepeat("FREQ=DAILY;COUNT=2", *parseDate("2026-01-01"), *parseDate("2026-01-02")));
    EXPECT_FALSE(nextRepeat("FREQ=NEVER", *parseDate("2026-01-01"), *parseDate("2026-01-02")));
    EXPECT_EQ(repeatedDays("", *parseDate("2026-01-01"), days("2026-01-01", "2026-12-31"))->size(), 1U);
}

}
