// SPDX-License-Identifier: MIT
#include "core/calendar/timeline_scale.h"

#include <algorithm>
#include <cmath>

namespace tilth {

Date TimelineScale::dayAt(double x) const { return origin + std::chrono::days{static_cast<int>(std::floor(x / perDay))}; }
Date TimelineScale::boundaryAt(double x) const { return origin + std::chrono::days{static_cast<int>(std::floor(x / perDay + 0.5))}; }

DateRange TimelineScale::daysIn(double left, double right) const {
    const Date first = dayAt(left);
    return {first, std::max(first, origin + std::chrono::days{static_cast<int>(std::ceil(right / perDay)) - 1})};
}

double zoomed(double perDay, double notches) { return std::clamp(perDay * std::exp2(notches / 8), leastPerDay, mostPerDay); }

double keptOffset(double offset, double pointer, double from, double to) { return (offset + pointer) * to / from - pointer; }

double fitting(const DateRange& days, double width) {
    return std::clamp(width / static_cast<double>(days.length().count()), leastPerDay, mostPerDay);
}

}
