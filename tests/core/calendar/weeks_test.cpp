// SPDX-License-Identifier: MIT
// Weeks by any first day, ISO weeks at the ends of years, fiscal years by either name, retail years of 52 and 53 weeks.
#include "core/calendar/weeks.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }
std::string asText(const DateRange& range) { return dateText(range.first) + ".." + dateText(range.last); }
std::string asText(const RetailWeek& w) { return std::to_string(w.year) + "-P" + std::to_string(w.period) + "-W" + std::to_string(w.week) + " " + asText(w.days); }

}

TEST(Weeks, startOnAnyDay) {
    using std::chrono::Monday, std::chrono::Sunday, std::chrono::Saturday;
    EXPECT_EQ(asText(weekStartingOn(Monday, day("2026-11-29"))), "2026-11-23..2026-11-29");
    EXPECT_EQ(asText(weekStartingOn(Sunday, day("2026-11-29"))), "2026-11-29..2026-12-05");
    EXPECT_EQ(asText(weekStartingOn(Saturday, day("2026-11-29"))), "2026-11-28..2026-12-04");
    for (int i = 0; i < 4000; ++i) {
        const Date at = day("2020-01-01") + std::chrono::days{i};
        ASSERT_EQ(weekStartingOn(Monday, at), weekOf(at));
    }
}

TEST(Weeks, beginAsIsUsualInACountry) {
    for (const auto& [country, first] : std::vector<std::pair<const char*, std::chrono::weekday>>{
             {"US", std::chrono::Sunday}, {"ZW", std::chrono::Sunday}, {"AG", std::chrono::Sunday}, {"HK", std::chrono::Sunday}, {"CN", std::chrono::Monday}, {"DE", std::chrono::Monday},
             {"GB", std::chrono::Monday}, {"EG", std::chrono::Saturday}, {"MV", std::chrono::Friday}, {"XX", std::chrono::Monday}, {"", std::chrono::Monday}, {"S ", std::chrono::Monday}})
        EXPECT_EQ(usualWeekStart(country), first) << country;
}

// ISO 8601, section 3.1.1.23: the last and first weeks of years that people get wrong.
TEST(Weeks, isoWeeksAtTheEndsOfYears) {
    for (const auto& [date, key] : std::vector<std::pair<const char*, const char*>>{
             {"2024-12-29", "2024-W52"}, {"2024-12-30", "2025-W01"}, {"2026-12-31", "2026-W53"}, {"2027-01-03", "2026-W53"}, {"2027-01-04", "2027-W01"}, {"2021-01-01", "2020-W53"}, {"2024-02-29", "2024-W09"}})
        EXPECT_EQ(weekKey(day(date)), key) << date;
}

TEST(Weeks, fiscalYearsByEitherName) {
    EXPECT_EQ(fiscalYearNamed(day("2026-04-01"), 4, FiscalName::ByEnd), 2027);
    EXPECT_EQ(fiscalYearNamed(day("2026-04-01"), 4, FiscalName::ByStart), 2026);
    EXPECT_EQ(fiscalYearNamed(day("2026-03-31"), 4, FiscalName::ByStart), 2025);
    EXPECT_EQ(fiscalYearNamed(day("2026-03-31"), 1, FiscalName::ByStart), 2026);
    EXPECT_EQ(asText(fiscalYearRangeNamed(2026, 4, FiscalName::ByStart)), "2026-04-01..2027-03-31");
    EXPECT_EQ(asText(fiscalYearRangeNamed(2026, 4, FiscalName::ByEnd)), "2025-04-01..2026-03-31");
    EXPECT_EQ(asText(fiscalYearRangeNamed(2026, 1, FiscalName::ByStart)), "2026-01-01..2026-12-31");
}

// Years of the National Retail Federation's published 4-5-4 calendars; 2017 and 2023 have 53 weeks.
TEST(Weeks, nrfYears) {
    for (const auto& [year, range, weeks] : std::vector<std::tuple<int, const char*, std::size_t>>{
             {2017, "2017-01-29..2018-02-03", 53}, {2018, "2018-02-04..2019-02-02", 52}, {2022, "2022-01-30..2023-01-28", 52}, {2023, "2023-01-29..2024-02-03", 53},
             {2024, "2024-02-04..2025-02-01", 52}, {2025, "2025-02-02..2026-01-31", 52}, {2026, "2026-02-01..2027-01-30", 52}}) {
        EXPECT_EQ(asText(retailYearRange(year, nrfCalendar)), range) << year;
        EXPECT_EQ(retailWeeks(year, nrfCalendar).size(), weeks) << year;
    }
    EXPECT_EQ(asText(retailWeek(day("2026-02-01"), nrfCalendar)), "2026-P1-W1 2026-02-01..2026-02-07");
    EXPECT_EQ(asText(retailWeek(day("2026-03-01"), nrfCalendar)), "2026-P2-W5 2026-03-01..2026-03-07");
    EXPECT_EQ(asText(retailWeek(day("2026-11-27"), nrfCalendar)), "2026-P10-W43 2026-11-22..2026-11-28");
    EXPECT_EQ(asText(retailWeek(day("2024-02-03"), nrfCalendar)), "2023-P12-W53 2024-01-28..2024-02-03");
}

TEST(Weeks, fourFourFive) {
    const RetailCalendar calendar = fourFourFive(1);
    EXPECT_EQ(asText(retailYearRange(2026, calendar)), "2025-12-28..2026-12-26");
    EXPECT_EQ(asText(retailWeek(day("2026-03-28"), calendar)), "2026-P3-W13 2026-03-22..2026-03-28");
    EXPECT_EQ(asText(retailWeek(day("2026-02-22"), calendar)), "2026-P3-W9 2026-02-22..2026-02-28");
    EXPECT_EQ(asText(retailWeek(day("2026-12-27"), calendar)), "2027-P1-W1 2026-12-27..2027-01-02");
    EXPECT_EQ(asText(retailYearRange(2026, fourFourFive(4))), "2025-03-30..2026-03-28");
    EXPECT_EQ(asText(retailYearRange(2026, fourFourFive(4, FiscalName::ByStart))), "2026-03-29..2027-03-27");
}

TEST(Weeks, everyDayIsInOneRetailWeek) {
    for (const RetailCalendar& calendar : {nrfCalendar, fourFourFive(1), fourFourFive(7, FiscalName::ByStart), fiscalWeeks({5, 4, 4}, 10)})
        for (int year = 2000; year < 2060; ++year) {
            const auto weeks = retailWeeks(year, calendar);
            ASSERT_TRUE(weeks.size() == 52 || weeks.size() == 53) << year;
            ASSERT_EQ(weeks.back().days.last + std::chrono::days{1}, retailYearRange(year + 1, calendar).first);
            for (const RetailWeek& week : weeks)
                for (Date at = week.days.first; at <= week.days.last; at += std::chrono::days{1}) ASSERT_EQ(retailWeek(at, calendar), week) << dateText(at);
        }
}

}
