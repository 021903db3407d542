// SPDX-License-Identifier: MIT
#include "gui/calendar/calendar_view.h"

namespace tilth {

CalendarView::CalendarView(QWidget* parent) : QWidget(parent) {}

void CalendarView::becomeSheetOf(const CalendarView& shown, const CalendarContent& content) {
    goTo(shown.where());
    show(content);
}

}
