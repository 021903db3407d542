// SPDX-License-Identifier: MIT
// The Chinese lunar calendar (农历, GB/T 33661-2017), from 1900-01-01 to the end of the lunar year 2100.
#pragma once
#include "core/calendar/solar_terms.h"
#include <string>
#include <vector>

namespace tilth {

struct LunarDate {
    int year;                            // the calendar year in which its first day, 春节, falls
    int month;                           // 1 to 12
    bool leap;                           // the month that repeats the number before it
    int day;                             // 1 to 30
    friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

struct LunarMonth {
    int year, month;
    bool leap;
    Date first;                          // the day of the new moon in Beijing
    int length;                          // 29 or 30
    bool disputed;                       // its new moon is so near to midnight that the first day may move
};

/// Refused outside the days of the almanac; the error names them.
Result<LunarDate> lunarDate(Date day, Almanac almanac = Almanac::Published);
/// NotFound when that year has no such month, or the month no such day.
Result<Date> dayOf(const LunarDate& date, Almanac almanac = Almanac::Published);
/// The 12 or 13 months of a lunar year in their order.
Result<std::vector<LunarMonth>> lunarMonths(int year, Almanac almanac = Almanac::Published);

std::string lunarText(const LunarDate& date);               // "二〇二六年正月初一 丙午马年", "二〇二〇年闰四月廿三 庚子鼠年"
std::string lunarDayText(const LunarDate& date);            // "正月初一", "闰四月廿三"
std::string lunarYearName(int year);                        // "丙午马年": its place in the cycle of 60, and its animal

}
