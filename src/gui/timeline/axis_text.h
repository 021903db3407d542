// SPDX-License-Identifier: MIT
// Cells of an axis in words: long where there is room, short where there is little.
#pragma once
#include "core/calendar/timeline_axis.h"
#include "gui/models/plan_days.h"

namespace tilth {

enum class CellLength { Long, Middle, Short };

/// "November 2026", "Nov", "N"; "Week 48", "W48", "48"; "Mon 9", "9".
QString cellName(const AxisCell& cell, AxisUnit unit, CellLength length);
/// The unit as a choice: "Solar term".
QString unitName(AxisUnit unit);
/// 休, or 班 for a make-up working day; in English "off" and "work".
QString badgeText(bool work);
/// 休 on a day off, 班 on a day worked instead; in English "off" and "work"; empty on others.
QString dayBadge(const PlanDays& plan, Date day);

}
