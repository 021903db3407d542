// SPDX-License-Identifier: MIT
// Lunar months, dates and their words, against a list that follows the printed almanac.
#include "core/calendar/lunar.h"
#include "support/csv_rows.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }

std::vector<LunarMonth> monthsOf(int year, Almanac almanac = Almanac::Published) { return *lunarMonths(year, almanac); }

LunarMonth monthOf(const LunarDate& first, Almanac almanac = Almanac::Published) {
    const auto months = monthsOf(first.year, almanac);
    const auto found = std::ranges::find_if(months, [&](const LunarMonth& m) { return m.month == first.month && m.leap == first.leap; });
    return found == months.end() ? LunarMonth{} : *found;
}

}

TEST(Lunar, monthsOfEvenYears) {
    const auto rows = test::csvRows("calendar/lunar_months_even_years.csv");
    ASSERT_EQ(rows.size(), 1250U);
    for (const auto& row : rows) {
        const LunarDate first{std::stoi(row[1]), std::stoi(row[2]), row[3] == "1", 1};
        EXPECT_EQ(dateText(*dayOf(first)), row[0]) << lunarText(first);
        EXPECT_EQ(monthOf(first).length, std::stoi(row[4])) << lunarText(first);
        EXPECT_EQ(*lunarDate(day(row[0].c_str())), first) << row[0];
    }
}

TEST(Lunar, everyDayHasOneNameAndBack) {
    for (const Almanac almanac : {Almanac::Published, Almanac::Computed}) {
        LunarDate before{1899, 11, false, 30};
        for (Date at = day("1900-01-01"); at <= day("2101-01-28"); at += days{1}) {
            const auto lunar = lunarDate(at, almanac);
            ASSERT_TRUE(lunar) << dateText(at);
            ASSERT_EQ(*dayOf(*lunar, almanac), at) << dateText(at);
            ASSERT_EQ(lunar->day, lunar->day == 1 ? 1 : before.day + 1) << dateText(at);
            ASSERT_TRUE(lunar->day != 1 || before.day >= 29) << dateText(at);
            before = *lunar;
        }
        EXPECT_EQ(before, (LunarDate{2100, 12, false, 29}));
    }
}

// The leap months that computers and old tables get wrong are among them: 1922, 2033, and the odd years that no file lists.
TEST(Lunar, leapMonths) {
    const std::pair<int, int> cases[] = {{1903, 5}, {1922, 5}, {1933, 5}, {1949, 7}, {1957, 8}, {1979, 6}, {1984, 10}, {1985, 0}, {1987, 6}, {1995, 8},
                                         {2001, 4}, {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2026, 0},  {2033, 11}, {2034, 0}, {2099, 2}};
    for (const auto& [year, leap] : cases) {
        const auto months = monthsOf(year);
        EXPECT_EQ(months.size(), leap ? 13U : 12U) << year;
        const auto found = std::ranges::find_if(months, &LunarMonth::leap);
        EXPECT_EQ(found == months.end() ? 0 : found->month, leap) << year;
        EXPECT_TRUE(leap == 0 || (found - 1)->month == leap) << year;
    }
}

// All of 1900 to 2100 as the Hong Kong Observatory's conversion tables print them; 2033 is where older programs say leap month 7, and no
// year has a leap month 12 or 1.
TEST(Lunar, leapMonthsOfTwoCenturies) {
    constexpr std::pair<int, int> printed[]{
        {1900, 8}, {1903, 5}, {1906, 4}, {1909, 2}, {1911, 6}, {1914, 5}, {1917, 2}, {1919, 7}, {1922, 5}, {1925, 4}, {1928, 2}, {1930, 6}, {1933, 5}, {1936, 3}, {1938, 7},
        {1941, 6}, {1944, 4}, {1947, 2}, {1949, 7}, {1952, 5}, {1955, 3}, {1957, 8}, {1960, 6}, {1963, 4}, {1966, 3}, {1968, 7}, {1971, 5}, {1974, 4}, {1976, 8}, {1979, 6},
        {1982, 4}, {1984, 10}, {1987, 6}, {1990, 5}, {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4}, {2004, 2}, {2006, 7}, {2009, 5}, {2012, 4}, {2014, 9}, {2017, 6}, {2020, 4},
        {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}, {2036, 6}, {2039, 5}, {2042, 2}, {2044, 7}, {2047, 5}, {2050, 3}, {2052, 8}, {2055, 6}, {2058, 4}, {2061, 3},
        {2063, 7}, {2066, 5}, {2069, 4}, {2071, 8}, {2074, 6}, {2077, 4}, {2080, 3}, {2082, 7}, {2085, 5}, {2088, 4}, {2090, 8}, {2093, 6}, {2096, 4}, {2099, 2}};
    std::vector<std::pair<int, int>> found;
    for (int year = 1900; year <= 2100; ++year)
        for (const LunarMonth& month : monthsOf(year))
            if (month.leap) found.emplace_back(year, month.month);
    EXPECT_EQ(found, std::vector(std::begin(printed), std::end(printed)));
}

// Spring Festivals of odd years and of both ends, from the same tables.
TEST(Lunar, springFestivalsThatPeopleRemember) {
    for (const auto& [year, first] : std::vector<std::pair<int, const char*>>{
             {1900, "1900-01-31"}, {1901, "1901-02-19"}, {1949, "1949-01-29"}, {1985, "1985-02-20"}, {1997, "1997-02-07"}, {2023, "2023-01-22"}, {2025, "2025-01-29"}, {2027, "2027-02-06"},
             {2029, "2029-02-13"}, {2031, "2031-01-23"}, {2033, "2033-01-31"}, {2034, "2034-02-19"}, {2035, "2035-02-08"}, {2099, "2099-01-21"}, {2100, "2100-02-09"}})
        EXPECT_EQ(dateText(*dayOf({year, 1, false, 1})), first);
}

TEST(Lunar, monthsAreWhole) {
    int year = firstAlmanacYear - 1, month = 12;
    Date next = *dayOf({1900, 1, false, 1});
    for (int y = firstAlmanacYear; y <= lastAlmanacYear; ++y)
        for (const LunarMonth& m : monthsOf(y)) {
            EXPECT_EQ(m.first, next);
            EXPECT_TRUE(m.length == 29 || m.length == 30) << y << " " << m.month;
            EXPECT_EQ(m.month, m.leap ? month : month % 12 + 1);
            EXPECT_EQ(m.year, m.month == 1 ? year + 1 : year);
            next = m.first + days{m.length};
            month = m.month;
            year = m.year;
        }
}

TEST(Lunar, whatWasPrintedBeatsAstronomy) {
    struct {
        LunarDate first;
        const char *computed, *printed;
    } const cases[] = {{{1914, 10, false, 1}, "1914-11-18", "1914-11-17"}, {{1916, 1, false, 1}, "1916-02-04", "1916-02-03"},
                       {{1920, 10, false, 1}, "1920-11-11", "1920-11-10"}};
    for (const auto& c : cases) {
        EXPECT_EQ(*dayOf(c.first, Almanac::Computed), day(c.computed));
        EXPECT_EQ(*dayOf(c.first), day(c.printed));
        EXPECT_EQ(*lunarDate(day(c.printed)), c.first);
        EXPECT_EQ(lunarDate(day(c.printed), Almanac::Computed)->day, 30);
        EXPECT_EQ(monthOf(c.first).length, monthOf(c.first, Almanac::Computed).length + 1);
    }
}

TEST(Lunar, marksWhatMayMove) {
    std::vector<std::string> marked;
    for (int year = firstAlmanacYear; year <= lastAlmanacYear; ++year)
        for (const LunarMonth& m : monthsOf(year))
            if (m.disputed) marked.push_back(dateText(m.first));
    EXPECT_EQ(marked, (std::vector<std::string>{"2057-09-29", "2097-08-08"}));
}

TEST(Lunar, inWords) {
    const std::pair<const char*, const char*> cases[] = {
        {"2026-02-17", "二〇二六年正月初一 丙午马年"}, {"2020-06-14", "二〇二〇年闰四月廿三 庚子鼠年"}, {"2026-02-16", "二〇二五年十二月廿九 乙巳蛇年"},
        {"2025-01-28", "二〇二四年十二月廿九 甲辰龙年"}, {"2024-06-10", "二〇二四年五月初五 甲辰龙年"}, {"1900-01-01", "一八九九年十二月初一 己亥猪年"},
        {"2026-09-25", "二〇二六年八月十五 丙午马年"}, {"2026-12-08", "二〇二六年十月三十 丙午马年"}, {"2023-01-21", "二〇二二年十二月三十 壬寅虎年"},
        {"2033-12-22", "二〇三三年闰十一月初一 癸丑牛年"}};
    for (const auto& [date, words] : cases) EXPECT_EQ(lunarText(*lunarDate(day(date))), words) << date;
    EXPECT_EQ(lunarDayText({2026, 1, false, 10}), "正月初十");
    EXPECT_EQ(lunarDayText({2026, 11, false, 20}), "十一月二十");
    EXPECT_EQ(lunarYearName(1984), "甲子鼠年");
}

TEST(Lunar, refusesWhatItDoesNotKnow) {
    for (const char* date : {"1899-12-31", "2101-01-29", "0001-01-01", "9999-12-31"}) {
        const auto lunar = lunarDate(day(date));
        ASSERT_FALSE(lunar) << date;
        EXPECT_EQ(lunar.error().code, Error::Refused);
        EXPECT_NE(lunar.error().text.find(date), std::string::npos);
        EXPECT_NE(lunar.error().text.find("1900-01-01"), std::string::npos);
    }
    for (const LunarDate& date : {LunarDate{1898, 1, false, 1}, LunarDate{2101, 1, false, 1}}) EXPECT_EQ(dayOf(date).error().code, Error::Refused);
    for (const LunarDate& date : {LunarDate{2026, 1, true, 1}, LunarDate{2026, 13, false, 1}, LunarDate{2026, 0, false, 1}, LunarDate{2025, 12, false, 30},
                                  LunarDate{2026, 1, false, 0}, LunarDate{1899, 11, false, 1}})
        EXPECT_EQ(dayOf(date).error().code, Error::NotFound) << date.year << " " << date.month << " " << date.day;
    EXPECT_FALSE(lunarMonths(1899));
    EXPECT_FALSE(lunarMonths(2101));
}

}
