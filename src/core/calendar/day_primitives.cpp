// SPDX-License-Identifier: MIT
#include "core/calendar/day_primitives.h"
#include "core/calendar/lunar.h"
#include "core/calendar/moving_feasts.h"
#include <cstdlib>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::weekday, std::chrono::year_month_day;
using Days = std::vector<Date>;

year_month_day calendarDay(int year, int monthDay) {
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(monthDay / 100)} / std::chrono::day{static_cast<unsigned>(monthDay % 100)};
}
weekday weekdayOf(int number) { return weekday{static_cast<unsigned>(number)}; }

Days fixedDay(int year, const DayNumbers& n) {
    const year_month_day day = calendarDay(year, n[0]);
    return day.ok() ? Days{Date{day}} : Days{};
}
Days nthWeekday(int year, const DayNumbers& n) {
    const std::chrono::year_month month = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(n[0])};
    const Date first{month / 1}, last{month / std::chrono::last};
    const Date day = n[1] > 0 ? first + (weekdayOf(n[2]) - weekday{first}) + days{7 * (n[1] - 1)} : last - (weekday{last} - weekdayOf(n[2])) + days{7 * (n[1] + 1)};
    return first <= day && day <= last ? Days{day} : Days{};
}
Days weekdayBefore(int year, const DayNumbers& n) {
    const Date eve = Date{calendarDay(year, n[0])} - days{1};
    return {eve - (weekday{eve} - weekdayOf(n[1]))};
}
Days weekdayAfter(int year, const DayNumbers& n) {
    const Date next = Date{calendarDay(year, n[0])} + days{1};
    return {next + (weekdayOf(n[1]) - weekday{next})};
}
Days easterDay(int year, const DayNumbers&) { return {easterSunday(year)}; }
Days orthodoxDay(int year, const DayNumbers&) { return {orthodoxEaster(year)}; }

Days lunarDay(int year, const DayNumbers& n) {
    const Result<Date> day = dayOf(LunarDate{year, n[0] / 100, false, n[0] % 100});
    return day ? Days{*day} : Days{};
}
Days termDay(int year, const DayNumbers& n) {
    const Result<Date> day = solarTermDay(year, n[0]);
    return day ? Days{*day} : Days{};
}
Days japaneseEquinox(int year, const DayNumbers& n) {
    constexpr std::chrono::hours japan{9};
    const auto terms = solarTerms(year);
    if (!terms) return {};
    const SolarTerm& equinox = (*terms)[static_cast<std::size_t>(n[0] ? autumnEquinox : springEquinox)];
    return {std::chrono::floor<days>(equinox.at + japan)};
}
Days islamicDay(int year, const DayNumbers& n) { return islamicDays(year, n[0] / 100, n[0] % 100); }
Days hebrewDay(int year, const DayNumbers& n) { return hebrewDays(year, n[0] / 100, n[0] % 100); }

constexpr std::array primitives{
    DayPrimitive{"fixed", "d", fixedDay},         DayPrimitive{"nth", "mnw", nthWeekday},
    DayPrimitive{"wdbefore", "dw", weekdayBefore}, DayPrimitive{"wdafter", "dw", weekdayAfter},
    DayPrimitive{"easter", "", easterDay},        DayPrimitive{"orthodox", "", orthodoxDay},
    DayPrimitive{"lunar", "l", lunarDay},         DayPrimitive{"term", "i", termDay},
    DayPrimitive{"jpequinox", "s", japaneseEquinox}, DayPrimitive{"islamic", "l", islamicDay, true},
    DayPrimitive{"hebrew", "l", hebrewDay},       DayPrimitive{"on", "", nullptr},
};

}

std::span<const DayPrimitive> dayPrimitives() { return primitives; }

}
