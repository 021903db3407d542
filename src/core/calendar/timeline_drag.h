// SPDX-License-Identifier: MIT
// What becomes of a bar that is dragged or stretched: pure arithmetic on days, so that no time zone can move it.
#pragma once
#include "core/calendar/timeline_axis.h"
#include "core/calendar/timeline_layout.h"

#include <functional>

namespace tilth {

using IsWorking = std::function<bool(Date)>;

struct DragRules {
    AxisUnit snap = AxisUnit::Day;
    bool keepWorkingDays = false; // the bar keeps its number of working days instead of its length
    const AxisRules& axis;
    const IsWorking& isWorking;
};

/// The bar `by` days from where it was taken, then snapped: its start when it is moved, the edge when it is stretched. A
/// bar keeps at least one day. By 0 it stays as it is.
DateRange dragged(const DateRange& from, BarPart part, int by, const DragRules& rules);
/// The same by so many units of the axis, for keys.
DateRange nudged(const DateRange& from, BarPart part, int by, AxisUnit unit, const DragRules& rules);
/// The first start, from `first` on, that is a working day, and the last day so that the bar has as many working days as
/// before; a bar without any keeps its length.
DateRange onWorkingDays(const DateRange& from, Date first, const IsWorking& isWorking);
int workingDays(const DateRange& days, const IsWorking& isWorking);

}
