// SPDX-License-Identifier: MIT
// What has no room above the hours of a week: counted on each of its days, and opened there.
#include "gui/calendar/week_view.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QMenu>
#include <QPainter>

namespace tilth {

using std::chrono::days;

int WeekView::hiddenOn(const Grid& g, int day) const {
    int hidden = 0;
    for (int row = 0; row < m_shown.size(); ++row) hidden += m_laneOf[row] >= g.bars && m_shown[row].record.days->has(m_first + days{day});
    return hidden;
}

// Empty on a day that shows all it holds.
QRect WeekView::placeOfMore(const Grid& g, int day) const {
    if (hiddenOn(g, day) == 0) return {};
    const QRect column = columnOf(g, day);
    return {column.left() + theme::s2, topOfLane(g, g.bars), column.width() - theme::s3, laneHeight()};
}

void WeekView::paintMore(QPainter& painter, const Grid& g) const {
    for (int day = 0; day < daysOfWeek; ++day)
        if (const QRect box = placeOfMore(g, day); !box.isEmpty())
            theme::drawText(painter, box, tr("+%1 more").arg(hiddenOn(g, day)), theme::Type::Caption, theme::colors().accent);
}

std::optional<int> WeekView::moreAt(const QPoint& point) const {
    const Grid g = grid();
    const int day = dayAt(point.x());
    return placeOfMore(g, day).contains(point) ? std::optional(day) : std::nullopt;
}

// Everything of the day: what is in sight as well.
void WeekView::openDay(int day) {
    const Grid g = grid();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CalendarEntry& entry : m_shown) {
        if (!entry.record.days->has(m_first + days{day})) continue;
        QString words = entry.status.isEmpty() ? entry.title : entry.title + QStringLiteral(" · ") + entry.status;
        const QAction* action = menu->addAction(theme::icon(entry.icon), words.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, number = entry.number] { emit opened(number); });
    }
    menu->popup(viewport()->mapToGlobal(QPoint(columnOf(g, day).left() + theme::s2, topOfLane(g, g.bars))));
    if (!menu->isEmpty()) menu->setActiveAction(menu->actions().first());
}

}
