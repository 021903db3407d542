// SPDX-License-Identifier: MIT
#include "core/calendar/moving_feasts.h"
#include "core/calendar/islamic_months.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

Date dateOf(int year, unsigned month, unsigned day) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

void keep(std::vector<Date>& found, const std::optional<Date>& day, int year) {
    if (day && std::chrono::year_month_day{*day}.year() == std::chrono::year{year}) found.push_back(*day);
}

// --- Islamic: starts of months from a table

std::optional<Date> islamicDay(int year, int month, int day) {
    if (year < firstIslamicYear || year >= firstIslamicYear + static_cast<int>(islamicMonths.size())) return {};
    Date start{days{firstIslamicDay}};
    for (int y = firstIslamicYear; y < year; ++y) start += days{islamicYearLength(y)};
    for (int m = 1; m < month; ++m) start += days{islamicMonthLength(year, m)};
    return day <= islamicMonthLength(year, month) ? std::optional{start + days{day - 1}} : std::nullopt;
}

// --- Hebrew: the mean new moon of Tishri, put off as the rules say

constexpr Date hebrewEpoch{days{-2092590}};                 // 1 Tishri of the year 1, proleptic Gregorian -3760-09-07

std::int64_t elapsedDays(std::int64_t year) {
    const std::int64_t months = (235 * year - 234) / 19, parts = 12'084 + 13'753 * months, day = 29 * months + parts / 25'920;
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;         // never on Sunday, Wednesday or Friday
}
Date hebrewNewYear(int year) {
    const std::int64_t before = elapsedDays(year - 1), here = elapsedDays(year), after = elapsedDays(year + 1);
    const int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return hebrewEpoch + days{here + delay};
}
bool hebrewLeap(int year) { return (7 * year + 1) % 19 < 7; }

// Lengths of the months in the order of the year, from Tishri; 0: no Adar I.
std::array<int, 13> hebrewMonths(int year) {
    const auto length = (hebrewNewYear(year + 1) - hebrewNewYear(year)).count() % 10;      // 3 deficient, 4 regular, 5 complete
    return {30, length == 5 ? 30 : 29, length == 3 ? 29 : 30, 29, 30, hebrewLeap(year) ? 30 : 0, 29, 30, 29, 30, 29, 30, 29};
}
std::optional<Date> hebrewDay(int year, int month, int day) {
    const auto lengths = hebrewMonths(year);
    const std::size_t place = static_cast<std::size_t>(month >= 7 ? month - 7 + (month == 12 ? 1 : 0) : month + 6);
    if (day > lengths[place]) return {};
    Date start = hebrewNewYear(year);
    for (std::size_t m = 0; m < place; ++m) start += days{lengths[m]};
    return start + days{day - 1};
}

}

Date easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dateOf(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

Date orthodoxEaster(int year) {
    const int a = year % 4, b = year % 7, c = year % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7, n = d + e + 114;
    const int century = year / 100, gap = century - century / 4 - 2;      // days between the Julian and the Gregorian calendar
    return dateOf(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1)) + days{gap};
}

std::vector<Date> islamicDays(int year, int month, int day) {
    std::vector<Date> found;
    const int about = (year - 622) * 33 / 32;
    for (int y = about - 1; y <= about + 2; ++y) keep(found, islamicDay(y, month, day), year);
    return found;
}

std::vector<Date> hebrewDays(int year, int month, int day) {
    std::vector<Date> found;
    for (int y = year + 3759; y <= year + 3762; ++y) keep(found, hebrewDay(y, month, day), year);
    return found;
}

}
