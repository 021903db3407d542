// SPDX-License-Identifier: MIT
#include "core/calendar/timeline_drag.h"

#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

constexpr int longestSearch = 4000; // days: no calendar is without a working day for so long

DateRange startingOn(const DateRange& from, Date first, const DragRules& rules) {
    if (rules.keepWorkingDays) return onWorkingDays(from, first, rules.isWorking);
    return {first, first + (from.last - from.first)};
}

}

DateRange dragged(const DateRange& from, BarPart part, int by, const DragRules& rules) {
    if (by == 0) return from;
    const auto snap = [&rules](Date day) { return snapped(day, rules.snap, rules.axis); };
    if (part == BarPart::Middle) return startingOn(from, snap(from.first + days{by}), rules);
    if (part == BarPart::Start) return {std::min(snap(from.first + days{by}), from.last), from.last};
    return {from.first, std::max(snap(from.last + days{by + 1}) - days{1}, from.first)};
}

DateRange nudged(const DateRange& from, BarPart part, int by, AxisUnit unit, const DragRules& rules) {
    const auto step = [&](Date day) { return stepped(day, unit, by, rules.axis); };
    if (part == BarPart::Middle) return startingOn(from, step(from.first), rules);
    if (part == BarPart::Start) return {std::min(step(from.first), from.last), from.last};
    return {from.first, std::max(step(from.last + days{1}) - days{1}, from.first)};
}

int workingDays(const DateRange& range, const IsWorking& isWorking) {
    int count = 0;
    for (Date day = range.first; day <= range.last; day += days{1}) count += isWorking(day);
    return count;
}

DateRange onWorkingDays(const DateRange& from, Date first, const IsWorking& isWorking) {
    const DateRange asLong{first, first + (from.last - from.first)};
    const int count = workingDays(from, isWorking);
    if (count == 0) return asLong;
    DateRange moved{first, first};
    for (int tried = 0, found = 0; tried < longestSearch; ++tried, moved.last += days{1}) {
        if (!isWorking(moved.last)) continue;
        if (found == 0) moved.first = moved.last;
        if (++found == count) return moved;
    }
    return asLong;
}

}
