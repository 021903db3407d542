// SPDX-License-Identifier: MIT
// Solar terms against a list that was cross-checked with JPL's ephemeris: every day, every minute, names, limits.
#include "core/calendar/solar_terms.h"
#include "support/csv_rows.h"
#include <map>

namespace tilth {
namespace {

using namespace std::chrono;

Date day(const char* text) { return *parseDate(text); }

std::array<SolarTerm, termsOfYear> termsOf(int year) { return *solarTerms(year); }

// The clock in Beijing, seconds cut.
sys_seconds minuteInBeijing(Time at) { return floor<minutes>(at + hours{8}); }

sys_seconds written(const std::string& date, const std::string& minute) {
    return *parseTime(std::string(date).append("T").append(minute).append(":00Z"));
}

}

TEST(SolarTerms, daysAndMinutesOfEvenYears) {
    const auto rows = test::csvRows("calendar/solar_terms_even_years.csv");
    ASSERT_EQ(rows.size(), 101U * 24);
    for (const auto& row : rows) {
        const int year = std::stoi(row[0]), index = std::stoi(row[1]);
        const auto terms = solarTerms(year, Almanac::Computed);
        ASSERT_TRUE(terms);
        const SolarTerm& term = (*terms)[static_cast<std::size_t>(index)];
        EXPECT_EQ(term.index, index);
        EXPECT_EQ(termName(index), row[2]);
        EXPECT_EQ(dateText(term.day), row[3]) << year << " " << row[2];
        EXPECT_LE(abs(minuteInBeijing(term.at) - written(row[3], row[4])), minutes{year <= 2026 ? 1 : 3}) << year << " " << row[2];
        EXPECT_TRUE(term.disputed || row[5] != "disputed") << year << " " << row[2];
    }
}

TEST(SolarTerms, comeInOrderEveryYear) {
    Time before{};
    for (int year = firstAlmanacYear; year <= lastAlmanacYear; ++year) {
        for (const SolarTerm& term : termsOf(year)) {
            if (before != Time{}) {
                EXPECT_GT(term.at - before, days{14}) << year << " " << term.index;
                EXPECT_LT(term.at - before, days{16}) << year << " " << term.index;
            }
            before = term.at;
            EXPECT_EQ(*solarTermDay(year, term.index), term.day);
            EXPECT_EQ(year_month_day{term.day}.year(), std::chrono::year{year});
            EXPECT_EQ(static_cast<unsigned>(year_month_day{term.day}.month()), static_cast<unsigned>(term.index / 2 + 1)) << year << " " << term.index;
        }
    }
}

TEST(SolarTerms, whatWasPrintedBeatsAstronomy) {
    struct {
        int year;
        const char* name;
        const char *computed, *printed;
    } const cases[] = {{1912, "小雪", "1912-11-22", "1912-11-23"}, {1913, "秋分", "1913-09-23", "1913-09-24"},
                       {1917, "大雪", "1917-12-08", "1917-12-07"}, {1927, "白露", "1927-09-09", "1927-09-08"},
                       {1928, "夏至", "1928-06-22", "1928-06-21"}, {1979, "大寒", "1979-01-20", "1979-01-21"}};
    for (const auto& c : cases) {
        EXPECT_EQ(*solarTermDay(c.year, *termIndex(c.name), Almanac::Computed), day(c.computed)) << c.name;
        EXPECT_EQ(*solarTermDay(c.year, *termIndex(c.name)), day(c.printed)) << c.name;
    }
    int different = 0;
    for (int year = firstAlmanacYear; year <= lastAlmanacYear; ++year)
        for (int i = 0; i < termsOfYear; ++i) different += *solarTermDay(year, i) != *solarTermDay(year, i, Almanac::Computed);
    EXPECT_EQ(different, 6);
}

TEST(SolarTerms, marksWhatMayMove) {
    std::map<int, int> marked;
    for (int year = firstAlmanacYear; year <= lastAlmanacYear; ++year)
        for (const SolarTerm& term : termsOf(year))
            if (term.disputed) marked[year] = term.index;
    EXPECT_EQ(marked, (std::map<int, int>{{1979, 1}, {2084, 5}}));
}

// Where short formulas are a day off.
TEST(SolarTerms, knownDaysOfOddAndEvenYears) {
    const std::pair<const char*, const char*> cases[] = {{"雨水", "2026-02-18"}, {"立春", "2025-02-03"}, {"清明", "2025-04-04"}, {"冬至", "2025-12-21"},
                                                         {"春分", "2025-03-20"}, {"立春", "2021-02-03"}, {"小满", "2008-05-21"}, {"立春", "2017-02-03"}};
    for (const auto& [name, date] : cases) EXPECT_EQ(*solarTermDay(std::stoi(std::string(date, 4)), *termIndex(name)), day(date)) << name << " " << date;
}

TEST(SolarTerms, foundByName) {
    const std::pair<const char*, int> cases[] = {{"小寒", 0},       {"冬至", 23},  {"驚蟄", 4},      {"穀雨", 7},          {"處暑", 15},
                                                 {"小滿", 9},       {"芒種", 10},  {"rain water", 3}, {"WINTER SOLSTICE", 23}, {"Frost's Descent", 19}};
    for (const auto& [name, index] : cases) EXPECT_EQ(termIndex(name), index) << name;
    for (const char* none : {"", "寒", "Christmas", "小寒大寒"}) EXPECT_EQ(termIndex(none), std::nullopt) << none;
    for (int i = 0; i < termsOfYear; ++i) {
        EXPECT_EQ(termIndex(termName(i)), i);
        EXPECT_EQ(termIndex(termNameEnglish(i)), i);
    }
    EXPECT_EQ(*termIndex("立春"), startOfSpring);
    EXPECT_EQ(*termIndex("清明"), pureBrightness);
    EXPECT_EQ(*termIndex("秋分"), autumnEquinox);
}

TEST(SolarTerms, otherYearsAreRefusedByName) {
    for (const int year : {1899, 2101, 0, -5, 100'000}) {
        const auto terms = solarTerms(year);
        ASSERT_FALSE(terms) << year;
        EXPECT_EQ(terms.error().code, Error::Refused);
        EXPECT_NE(terms.error().text.find("1900 to 2100"), std::string::npos);
        EXPECT_NE(terms.error().text.find(std::to_string(year)), std::string::npos);
        EXPECT_FALSE(solarTermDay(year, 3));
    }
}

}
