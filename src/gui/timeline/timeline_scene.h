// SPDX-License-Identifier: MIT
// What is painted on a timeline, as plain data: layout, scale, days, layers, and where the window onto it stands.
#pragma once
#include "core/calendar/timeline_layout.h"
#include "gui/models/plan_days.h"
#include "gui/timeline/timeline_model.h"

#include <QPoint>
#include <QRect>
#include <memory>

namespace tilth {

/// As QRect::center(), but also of what lies beyond the left or upper edge: that one rounds to the other side there, and what is
/// scrolled would jump by a pixel.
inline QPoint middleOf(const QRect& box) { return {box.x() + (box.width() - 1) / 2, box.y() + (box.height() - 1) / 2}; }

/// What may be shown behind the bars.
struct TimelineLayers {
    bool freeDays = true, holidays = true, retail = true, fiscal = true;
    friend bool operator==(const TimelineLayers&, const TimelineLayers&) = default;
};

struct TimelineScene {
    QList<PlanBar> items{}; // in the order of the layout's bars
    TimelineLayout layout{};
    TimelineScale scale{};
    std::shared_ptr<const PlanDays> plan = std::make_shared<PlanDays>();
    TimelineLayers layers{};
    std::optional<AxisUnit> pinned{};
    QPoint offset{}; // of the viewport
    QSize size{};         // of the viewport
    bool crowded = false; // so many bars in sight that lanes show how much goes on instead of what

    AxisTier tier() const { return pinned ? pinnedTier(*pinned, scale.perDay) : axisTier(scale.perDay); }
    int xOf(Date day) const { return qRound(scale.xOf(day)) - offset.x(); }
    Date dayAt(int x) const { return scale.dayAt(x + offset.x()); }
    std::size_t barsInSight() const {
        return layout.countVisible(daysIn(0, size.width()), offset.y(), offset.y() + size.height());
    }
    /// Days that touch these columns of the viewport.
    DateRange daysIn(int left, int right) const { return scale.daysIn(left + offset.x(), right + offset.x()); }
    QRect rectOf(std::size_t bar) const { return rectOf(layout.boxOf(bar, scale)); }
    QRect rectOf(const BarBox& box) const {
        const int left = qRound(box.x), right = qRound(box.x + box.width);
        return {left - offset.x(), box.y - offset.y(), std::max(1, right - left), box.height};
    }
};

}
