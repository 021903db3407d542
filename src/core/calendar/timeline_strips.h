// SPDX-License-Identifier: MIT
// What stands below a timeline, cell by cell: money spread over working days, and how much runs at once.
#pragma once
#include "core/base/money.h"
#include "core/calendar/timeline_drag.h"

namespace tilth {

struct PlannedCost {
    DateRange days{};
    Money amount{};
};
/// The part of all amounts that falls into each cell: each is spread evenly over its working days (over all days when it
/// has none). What falls into cells that cover an amount's days adds up to it, to the last minor unit.
std::vector<Money> spread(std::span<const PlannedCost> costs, std::span<const AxisCell> cells, const IsWorking& isWorking);

struct Occupied {
    DateRange days{};
    std::int64_t by = 0; // who or what: an owner
};
/// How many run at once for the same `by`, at the worst day of each cell: a coarse cell is as bad as its worst day.
std::vector<int> peaks(std::span<const Occupied> runs, std::span<const AxisCell> cells);

}
