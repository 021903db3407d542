// SPDX-License-Identifier: MIT
// Entries of the calendar as marks of a chart view: the same words, icons and colours in every view.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/models/calendar_content.h"

class QPainter;

namespace tilth {

/// Name, span and status; the entry's number is the mark's id.
ChartMark markOf(const CalendarEntry& entry, const PlanDays& plan);

/// A bar with stripe, icon, title and as much of the status as there is room for.
struct EntryLook {
    bool startsHere = true, endsHere = true, selected = false, strong = false;
};
void paintEntry(QPainter& painter, const QRect& box, const CalendarEntry& entry, const EntryLook& look);

}
