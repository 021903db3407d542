// SPDX-License-Identifier: MIT
// How much people have on their hands, day by day, against what they can do.
#pragma once
#include "core/calendar/timeline_axis.h"

#include <functional>

namespace tilth {

/// Something that keeps a person busy: so much of it on each of the days. What lasts several days rests on days off.
struct Load {
    DateRange days{};
    std::int64_t by = 0; // who
    double amount = 1;   // campaigns, items or hours: as the limit
};

/// 1 for a day that is worked, 0.5 for half a day, 0 for a day off.
using DayShare = std::function<double(Date)>;

/// The day and the person for which load ÷ limit is greatest; nobody (0) and no load where there is none.
struct WorstDay {
    double load = 0, limit = 0;
    Date day{};
    std::int64_t by = 0;
    bool isTooMuch() const { return limit > 0 && load > limit; }
    friend bool operator==(const WorstDay&, const WorstDay&) = default;
};
/// Of each cell: a coarse one is as bad as its worst day. limit is what one person can do on a whole day, 0: anything; on half
/// a day it is half of that; what stands on a day off is measured by a whole day.
std::vector<WorstDay> worstDays(std::span<const Load> loads, std::span<const AxisCell> cells, double limit, const DayShare& share);

}
