// SPDX-License-Identifier: MIT
// Reads lunar months from the table that is made at build time (core/calendar/make_almanac.cpp).
#include "core/calendar/lunar.h"
#include "core/base/tr.h"
#include "core/calendar/almanac_table.h"
#include <algorithm>
#include <cassert>

namespace tilth {
namespace {

using namespace std::chrono;

constexpr Date firstDay = sys_days{1900y / January / 1}, lastDay = sys_days{2101y / January / 28};
constexpr int yearBefore = firstAlmanacYear - 1;            // its month 12 begins on the first day

// Almanacs went by Beijing mean time, UTC+7:45:40, until 1928: these new moons fell on the day before.
constexpr std::array<Date, 3> printedADayEarlier{sys_days{1914y / November / 18}, sys_days{1916y / February / 4}, sys_days{1920y / November / 11}};
// 40 and 92 seconds after midnight.
constexpr std::array<Date, 2> nearMidnight{sys_days{2057y / September / 29}, sys_days{2097y / August / 8}};

bool isOneOf(std::span<const Date> list, Date day) { return std::ranges::find(list, day) != list.end(); }

Date computedFirst(std::size_t place) { return Date{days{almanacMonths[place].first}}; }

Date firstOf(std::size_t place, Almanac almanac) {
    const Date computed = computedFirst(place);
    return almanac == Almanac::Published && isOneOf(printedADayEarlier, computed) ? computed - days{1} : computed;
}

// The month that holds the day. Months last 29.53 days, so the guess is one off at most.
std::size_t placeOf(Date day, Almanac almanac) {
    auto place = static_cast<std::size_t>(daysBetween(computedFirst(0), day) / 29.530588861);
    while (firstOf(place, almanac) > day) --place;
    while (firstOf(place + 1, almanac) <= day) ++place;
    return place;
}

// Month 1; 春节 is never before 21 January. Of the year before the first: its month 12.
std::size_t beginOf(int lunarYear, Almanac almanac) {
    if (lunarYear == yearBefore) return placeOf(firstDay, almanac);
    std::size_t place = placeOf(sys_days{year{lunarYear} / January / 21}, almanac);
    while (almanacMonths[place].year < lunarYear) ++place;
    return place;
}

LunarMonth monthAt(std::size_t place, Almanac almanac) {
    const AlmanacMonth& m = almanacMonths[place];
    const Date first = firstOf(place, almanac);
    return {m.year, m.month, m.leap, first, daysBetween(first, firstOf(place + 1, almanac)), isOneOf(nearMidnight, computedFirst(place))};
}

std::vector<LunarMonth> monthsOf(int lunarYear, Almanac almanac) {
    std::vector<LunarMonth> months;
    for (std::size_t place = beginOf(lunarYear, almanac); almanacMonths[place].year == lunarYear; ++place) months.push_back(monthAt(place, almanac));
    return months;
}

Error outside(const std::string& what) {
    std::string words{TR("Calendar", "The lunar calendar is known from 1900-01-01 to 2101-01-28, the end of the lunar year 2100, not for ")};
    return {Error::Refused, words.append(what).append(".")};
}

Error noSuchDay(const LunarDate& date) {
    std::string words{TR("Calendar", "The lunar calendar has no such day: ")};
    words.append(std::to_string(date.year)).append("-").append(date.leap ? "+" : "").append(std::to_string(date.month));
    return {Error::NotFound, words.append("-").append(std::to_string(date.day)).append(".")};
}

// --- words

constexpr std::array<std::string_view, 10> digits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 13> numbers{"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};
constexpr std::array<std::string_view, 12> animals{"鼠", "牛", "虎", "兔", "龙", "蛇", "马", "羊", "猴", "鸡", "狗", "猪"};

template <std::size_t N> std::string_view oneOf(const std::array<std::string_view, N>& words, int n) { return words.at(static_cast<std::size_t>(n)); }

std::string yearInDigits(int year) {
    std::string text;
    for (const char c : std::to_string(year)) text.append(oneOf(digits, c - '0'));
    return text;
}

std::string monthText(const LunarDate& date) {
    std::string text{date.leap ? "闰" : ""};
    return text.append(date.month == 1 ? "正" : oneOf(numbers, date.month)).append("月");
}

std::string dayText(int day) {
    if (day <= 10) return std::string{"初"}.append(oneOf(numbers, day));
    if (day == 20 || day == 30) return std::string{oneOf(numbers, day / 10)}.append("十");
    return std::string{day < 20 ? "十" : "廿"}.append(oneOf(numbers, day % 10));
}

}

Result<LunarDate> lunarDate(Date day, Almanac almanac) {
    if (day < firstDay || day > lastDay) return outside(dateText(day));
    const LunarMonth month = monthAt(placeOf(day, almanac), almanac);
    return LunarDate{month.year, month.month, month.leap, daysBetween(month.first, day) + 1};
}

Result<Date> dayOf(const LunarDate& date, Almanac almanac) {
    if (date.year < yearBefore || date.year > lastAlmanacYear) return outside(std::to_string(date.year));
    const auto months = monthsOf(date.year, almanac);
    const auto found = std::ranges::find_if(months, [&](const LunarMonth& m) { return m.month == date.month && m.leap == date.leap; });
    if (found == months.end() || date.day < 1 || date.day > found->length) return noSuchDay(date);
    return found->first + days{date.day - 1};
}

Result<std::vector<LunarMonth>> lunarMonths(int year, Almanac almanac) {
    if (year < firstAlmanacYear || year > lastAlmanacYear) return outside(std::to_string(year));
    return monthsOf(year, almanac);
}

std::string lunarText(const LunarDate& date) {
    return yearInDigits(date.year).append("年").append(lunarDayText(date)).append(" ").append(lunarYearName(date.year));
}

std::string lunarDayText(const LunarDate& date) { return monthText(date).append(dayText(date.day)); }

std::string lunarYearName(int year) {
    const int inCycle = year - 4;                           // the year 4 was 甲子, the first of a cycle
    return std::string{oneOf(stems, inCycle % 10)}.append(oneOf(branches, inCycle % 12)).append(oneOf(animals, inCycle % 12)).append("年");
}

}
