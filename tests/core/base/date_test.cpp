// SPDX-License-Identifier: MIT
// Dates and instants: text forms, calendar parts, words of queries.
#include "core/base/date.h"
#include <gtest/gtest.h>
#include <vector>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }

std::string text(const Result<DateRange>& range) {
    return range ? dateText(range->first).append(" ").append(dateText(range->last)) : std::string{"refused"};
}

}

TEST(Date, readsWhatItWrites) {
    for (const char* text : {"2026-11-22", "1970-01-01", "1969-12-31", "2024-02-29", "0001-01-01", "9999-12-31"}) EXPECT_EQ(dateText(day(text)), text);
    EXPECT_EQ(day("1970-01-02").time_since_epoch().count(), 1);
}

TEST(Date, refusesWhatIsNone) {
    for (const char* text : {"", "2026-13-01", "2025-02-29", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-2", "26-01-02", "2026/01/02", "2026-01-02 ", "２０２６-01-02"}) {
        const auto date = parseDate(text);
        ASSERT_FALSE(date) << text;
        EXPECT_NE(date.error().text.find("2026-11-22"), std::string::npos);
    }
}

TEST(Time, readsIso8601) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"2026-11-22T08:00:00Z", "2026-11-22T08:00:00Z"},      {"2026-11-22T16:00:00+08:00", "2026-11-22T08:00:00Z"},
        {"2026-11-22T16:00+0800", "2026-11-22T08:00:00Z"},     {"2026-11-22 03:30:15.987-04:30", "2026-11-22T08:00:15Z"},
        {"2026-11-22t08:00:00z", "2026-11-22T08:00:00Z"},      {"2026-01-01T00:00:00+08", "2025-12-31T16:00:00Z"},
        {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"}};
    for (const auto& [written, meant] : cases) {
        const auto time = parseTime(written);
        ASSERT_TRUE(time) << written;
        EXPECT_EQ(timeText(*time), meant) << written;
    }
    EXPECT_EQ(parseTime("1970-01-01T00:01:40Z")->time_since_epoch().count(), 100);
}

TEST(Time, refusesWhatIsNone) {
    for (const char* text : {"", "2026-11-22", "2026-11-22T08:00:00", "2026-11-22T24:00:00Z", "2026-11-22T08:60:00Z", "2026-11-22T8:00Z", "2026-11-22T08:00:00+8",
                             "2026-11-22T08:00:00Z ", "2026-11-22X08:00:00Z", "2026-11-22T08:00:00+16:00"})
        EXPECT_FALSE(parseTime(text)) << text;
}

TEST(Date, countsIsoWeeks) {
    const std::vector<std::pair<const char*, const char*>> cases{{"2026-01-01", "2026-W01"}, {"2025-12-29", "2026-W01"}, {"2025-12-28", "2025-W52"},
                                                                 {"2027-01-03", "2026-W53"}, {"2021-01-03", "2020-W53"}, {"2017-03-01", "2017-W09"}};
    for (const auto& [date, key] : cases) {
        EXPECT_EQ(weekKey(day(date)), key);
        EXPECT_EQ(weekOf(day(date)).first, firstDayOf(isoWeek(day(date))));
    }
}

TEST(Date, hasKeysAndFiscalYears) {
    EXPECT_EQ(quarterKey(day("2017-03-31")), "2017-Q1");
    EXPECT_EQ(quarterKey(day("2017-10-01")), "2017-Q4");
    EXPECT_EQ(monthKey(day("2017-03-31")), "2017-03");
    EXPECT_EQ(yearKey(day("2017-03-31")), "2017");
    EXPECT_EQ(fiscalYear(day("2026-03-31"), 1), 2026);
    EXPECT_EQ(fiscalYear(day("2026-03-31"), 4), 2026);
    EXPECT_EQ(fiscalYear(day("2026-04-01"), 4), 2027);
    EXPECT_EQ(fiscalQuarter(day("2026-04-01"), 4), 1U);
    EXPECT_EQ(fiscalQuarter(day("2026-03-31"), 4), 4U);
    EXPECT_EQ(text(fiscalYearRange(2027, 4)), "2026-04-01 2027-03-31");
    EXPECT_EQ(text(fiscalYearRange(2027, 1)), "2027-01-01 2027-12-31");
}

TEST(Date, addsMonthsClamped) {
    EXPECT_EQ(dateText(addMonths(day("2026-01-31"), 1)), "2026-02-28");
    EXPECT_EQ(dateText(addMonths(day("2024-01-31"), 1)), "2024-02-29");
    EXPECT_EQ(dateText(addMonths(day("2026-01-15"), -13)), "2024-12-15");
    EXPECT_EQ(daysBetween(day("2026-02-27"), day("2026-03-01")), 2);
    EXPECT_EQ(daysBetween(day("2026-03-01"), day("2026-02-27")), -2);
}

TEST(Date, readsWordsOfQueries) {
    const Date today = day("2026-11-22");                       // a Sunday
    const std::vector<std::pair<const char*, const char*>> cases{
        {"2026-11-22", "2026-11-22 2026-11-22"},   {"2026-02", "2026-02-01 2026-02-28"},        {"2026-Q4", "2026-10-01 2026-12-31"},
        {"2026-W53", "2026-12-28 2027-01-03"},     {"2026", "2026-01-01 2026-12-31"},           {"today", "2026-11-22 2026-11-22"},
        {"yesterday", "2026-11-21 2026-11-21"},    {"tomorrow", "2026-11-23 2026-11-23"},       {"this_week", "2026-11-16 2026-11-22"},
        {"next_week", "2026-11-23 2026-11-29"},    {"last_month", "2026-10-01 2026-10-31"},     {"this_quarter", "2026-10-01 2026-12-31"},
        {"last_year", "2025-01-01 2025-12-31"},    {"this_fiscal_year", "2026-04-01 2027-03-31"}, {"-30d", "2026-10-23 2026-10-23"},
        {"+2w", "2026-12-06 2026-12-06"},          {"-6m", "2026-05-22 2026-05-22"},            {"-1y", "2025-11-22 2025-11-22"},
        {"2026-01-01..2026-03-31", "2026-01-01 2026-03-31"}, {"2026-Q1..2026-Q2", "2026-01-01 2026-06-30"}, {"-7d..today", "2026-11-15 2026-11-22"}};
    for (const auto& [word, range] : cases) EXPECT_EQ(text(parseRange(word, today, 4)), range) << word;
    for (const char* word : {"", "2026-", "2026-Q5", "2026-Q0", "2025-W53", "2026-13", "2026-1", "0000", "someday", "this_", "30d", "-d", "-30x", "-123456d",
                             "2026-02..2026-01", "..", "today..", "2026-00"})
        EXPECT_EQ(text(parseRange(word, today, 4)), "refused") << word;
    EXPECT_EQ(parseRange("2024", today)->length().count(), 366);
    EXPECT_TRUE(parseRange("this_week", today)->has(today));
}

}
