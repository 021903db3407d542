// SPDX-License-Identifier: MIT
// Festivals of the Chinese lunar calendar, and the two that are solar terms.
#pragma once
#include "core/calendar/lunar.h"
#include <span>

namespace tilth {

struct Festival {
    std::string_view key;                                   // "spring_festival"
    std::string_view chinese, english;
    int month = 0, day = 0;                                 // lunar; never of a leap month
    int offset = 0;                                         // days after it: 除夕 is the day before 春节, be that the 29th or the 30th
    int term = -1;                                          // solar term that it is instead
};
std::span<const Festival> festivals();
/// By key or name in either language, in any case, traditional characters too; null: there is none.
const Festival* findFestival(std::string_view name);

/// The day of a festival of a lunar year, or of a term of that calendar year. Refused outside the years of the almanac.
Result<Date> festivalDay(const Festival& festival, int year, Almanac almanac = Almanac::Published);

struct FestivalDay {
    Date day;
    const Festival* festival;
};
/// What falls in a calendar year, in the order of days. 腊八 may be missing or come twice.
Result<std::vector<FestivalDay>> festivalsOf(int year, Almanac almanac = Almanac::Published);

}
