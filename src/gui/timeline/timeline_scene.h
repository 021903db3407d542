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
    int width = 0;   // of the viewport

    AxisTier tier() const { return pinned ? pinnedTier(*pinned) : axisTier(scale.perDay); }
    int xOf(Date day) const { return qRound(scale.xOf(day)) - offset.x(); }
    Date dayAt(int x) const { return scale.dayAt(x + offset.x()); }
    /// Days that touch these columns of the viewport.
    DateRange daysIn(int left, int right) const { return scale.daysIn(left + offset.x(), right + offset.x()); }
    QRect rectOf(std::size_t bar) const { return rectOf(layout.boxOf(bar, scale)); }
    QRect rectOf(const BarBox& box) const {
        const int left = qRound(box.x), right = qRound(box.x + box.width);
        return {left - offset.x(), box.y - offset.y(), std::max(1, right - left), box.height};
    }
};

}
