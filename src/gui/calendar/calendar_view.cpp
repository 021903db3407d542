// SPDX-License-Identifier: MIT
#include "gui/calendar/calendar_view.h"

namespace tilth {

CalendarView::CalendarView(QWidget* parent) : QWidget(parent) {}

}
