// SPDX-License-Identifier: MIT
#include "gui/widgets/month_day_delegate.h"

#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

// Where the next thing may stand.
int paintBadge(QPainter& painter, const QRect& line, const DayLabel& note) {
    const theme::Colors& c = theme::colors();
    const QColor ink = note.makeUp ? c.warning : c.success;
    const int width = theme::textWidth(note.badge, theme::Type::Caption) + theme::s2;
    const QRect box(line.x(), line.y() + 1, width, theme::textHeight(theme::Type::Caption) + 1);
    theme::drawBox(painter, box, theme::blend(c.surface, ink, 0.16), {}, 1, 3);
    theme::drawText(painter, box, note.badge, theme::Type::Caption, ink, Qt::AlignCenter);
    return box.right() + 1;
}

}

int MonthDayDelegate::headHeight() { return theme::textHeight() + theme::s1 + 1; }
int MonthDayDelegate::laneHeight() { return theme::textHeight(theme::Type::Caption) + theme::s1; }

QSize MonthDayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {theme::s6 * 2, headHeight() + 2 * laneHeight()};
}

void MonthDayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const theme::Colors& c = theme::colors();
    const QDate day = m_days->dayAt(index.row(), index.column());
    const bool outside = day.month() != m_days->month().month(), today = day == m_days->today();
    const QRect box = option.rect;
    painter->fillRect(box, groundOf(day, outside, today));
    if (m_days->noteOn(day).keptFree) painter->fillRect(box, QBrush(theme::blend(c.surface, c.danger, 0.25), Qt::BDiagPattern));
    painter->fillRect(QRect(box.right(), box.y(), 1, box.height()), c.line);
    painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), c.line);
    paintHead(*painter, box, day, outside, today);
    if (option.state & QStyle::State_Selected)
        theme::drawBox(*painter, box.adjusted(0, 0, -1, -1), {}, c.accent, 1, 3);
    if ((option.state & QStyle::State_HasFocus) && theme::focusByKeys(option.widget))
        theme::drawRing(*painter, box.adjusted(0, 0, -1, -1), 3);
}

QColor MonthDayDelegate::groundOf(const QDate& day, bool outside, bool today) const {
    const theme::Colors& c = theme::colors();
    const DayLabel note = m_days->noteOn(day);
    if (today) return c.selection;
    if (note.holiday) return theme::blend(outside ? c.window : c.surface, c.success, 0.09);
    return outside ? c.window : note.dayOff ? c.alternate : c.surface;
}

// The number, 休 or 班 beside it, and on the right what the day is called.
void MonthDayDelegate::paintHead(QPainter& painter, const QRect& box, const QDate& day, bool outside, bool today) const {
    const theme::Colors& c = theme::colors();
    const DayLabel note = m_days->noteOn(day);
    QRect line = box.adjusted(theme::s2, 2, -theme::s2, 0);
    line.setHeight(theme::textHeight());
    const QColor ink = today ? c.accent : outside ? c.weak : c.text;
    line.setLeft(line.left() + theme::s2 +
                 theme::drawText(painter, line, QString::number(day.day()), today ? theme::Type::Strong : theme::Type::Body, ink));
    if (!note.badge.isEmpty()) line.setLeft(paintBadge(painter, line, note) + theme::s1);
    theme::drawText(painter, line, note.text, theme::Type::Caption,
                    !note.named    ? c.weak
                    : note.holiday ? c.success
                                   : c.secondary,
                    Qt::AlignRight | Qt::AlignVCenter);
}

}
