// SPDX-License-Identifier: MIT
// The scale of a timeline: days to pixels and back, and what stays where when it is zoomed. Pure arithmetic.
#pragma once
#include "core/base/date.h"

namespace tilth {

inline constexpr double leastPerDay = 0.3, mostPerDay = 480; // pixels a day: twenty years, or three days, on a screen

/// Pixels from the start of the timeline: a day lies at [xOf(day), xOf(day) + perDay).
struct TimelineScale {
    Date origin{};
    double perDay = 8;

    double xOf(Date day) const { return static_cast<double>((day - origin).count()) * perDay; }
    double endOf(Date day) const { return xOf(day) + perDay; }
    double widthOf(const DateRange& days) const { return endOf(days.last) - xOf(days.first); }
    /// The day in which a pixel lies: rounded down, also before the origin.
    Date dayAt(double x) const;
    /// The day boundary that is nearest to a pixel.
    Date boundaryAt(double x) const;
    /// Days that touch [left, right).
    DateRange daysIn(double left, double right) const;
};

/// Pixels a day after so many notches of the wheel; eight double it. Kept within the limits.
double zoomed(double perDay, double notches);
/// Where the window onto the timeline must start after a zoom, so that what lies under the pointer stays there.
double keptOffset(double offset, double pointer, double from, double to);
/// Pixels a day at which the days fill a width.
double fitting(const DateRange& days, double width);

}
