// SPDX-License-Identifier: MIT
// A view of the calendar on paper or as a picture: in light colours, with title, period, legend, page by page.
#pragma once
#include "core/base/result.h"
#include "gui/calendar/calendar_view.h"
#include "gui/theme/theme.h"

#include <QSize>

namespace tilth {

enum class Paper { A4, A3 }; // both across

/// What stands around a view.
struct SheetText {
    QString title{}, period{}, note{}; // note: below, on the right
    struct Sign {
        QString name{};
        int category = -1; // of the theme; -1: `tone` is meant
        theme::Tone tone = theme::Tone::Normal;
    };
    QList<Sign> legend{};
};

/// While it lives everything is painted in the light theme; nothing of it is seen on the screen.
class InLight {
public:
    InLight();
    ~InLight();
    Q_DISABLE_COPY_MOVE(InLight)

private:
    theme::Mode m_before;
};

/// In logical pixels: the room that a view has on a page, and so how large it has to be.
QSize roomOnSheet(Paper paper, const SheetText& text);
/// Writes a view that has that size: ".pdf" page by page as far as it can be scrolled, else one picture at twice the size, as
/// high as it has to be. The error tells the file's name and why it cannot be written.
Result<Done> writeSheet(CalendarView& view, const SheetText& text, Paper paper, const QString& file);
/// Colours of the channels that are in sight, and what frames and grounds mean.
QList<SheetText::Sign> legendOf(const CalendarContent& content, const DateRange& days);

}
