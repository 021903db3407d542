// SPDX-License-Identifier: MIT
// The table of what a day rule can begin with (core/calendar/day_rule.h): word, what it takes, how its days are found.
#pragma once
#include "core/base/date.h"
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace tilth {

using DayNumbers = std::array<int, 3>;

struct DayPrimitive {
    std::string_view word;
    std::string_view takes;                                 // a letter each: 'd' MM-DD, 'l' month-day of a foreign year, 'm' month,
                                                            // 'n' place, 'w' weekday, 'i' solar term, 's' season
    std::vector<Date> (*days)(int year, const DayNumbers& numbers);     // null: the rule has a table
    bool approximate = false;
};
std::span<const DayPrimitive> dayPrimitives();

inline constexpr std::array<std::string_view, 7> weekdayWords{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
inline constexpr std::array<std::string_view, 2> equinoxWords{"spring", "autumn"};

}
