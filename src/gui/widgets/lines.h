// SPDX-License-Identifier: MIT
// Columns of widgets that are filled again and again: the lines of a part, the parts of a page.
#pragma once

#include "gui/theme/theme.h"

class QLayout;
class QVBoxLayout;
class QWidget;

namespace tilth {

/// A column over the whole of `of`, without margins; `spacing` in logical pixels.
QVBoxLayout* makeColumn(QWidget* of, int spacing = theme::s2);

/// Takes everything out of a layout and of the layouts in it. A widget is gone from the window at once and deleted when
/// the event is over, because a button among them may be the one that is pressed.
void emptyOut(QLayout* layout);

}
