// SPDX-License-Identifier: MIT
#include "gui/calendar/entry_marks.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {

ChartMark markOf(const CalendarEntry& entry, const PlanDays& plan) {
    return {.label = entry.title,
            .text = entry.record.days ? spanText(*entry.record.days, plan.today()) : QString(),
            .detail = entry.status,
            .tip = entry.conflict,
            .id = entry.number,
            .category = entry.category};
}

void paintEntry(QPainter& painter, const QRect& box, const CalendarEntry& entry, const EntryLook& look) {
    const theme::Colors& c = theme::colors();
    const QColor color = theme::categoryColor(entry.category);
    const int round = 4, side = theme::iconSize - 3;
    painter.save();
    painter.setClipRect(box); // the round end of a bar that goes on lies outside
    const QRect whole = box.adjusted(look.startsHere ? 0 : -round, 0, look.endsHere ? 0 : round, 0);
    const double share = (look.selected ? 0.42 : entry.done ? 0.12 : 0.24) * (theme::isDark() ? 1.5 : 1.0);
    theme::drawBox(painter, whole, theme::blend(c.surface, color, share), {}, 1, round);
    if (look.startsHere) painter.fillRect(QRect(box.x(), box.y(), 3, box.height()), color);
    if (!entry.conflict.isEmpty()) theme::drawBox(painter, whole, {}, c.danger, 1.5, round);
    painter.restore();
    QRect rest = box.adjusted(theme::s2, 0, -theme::s1, 0);
    const QString icon = entry.conflict.isEmpty() ? entry.icon : QStringLiteral("triangle-alert");
    const int words = entry.conflict.isEmpty() ? 3 * theme::textHeight(theme::Type::Caption) : theme::s4; // that an icon leaves room for
    if (rest.width() > side + words) {
        theme::drawIcon(painter, {rest.x(), rest.y() + (std::min(rest.height(), theme::s5) - side) / 2, side, side}, icon,
                        entry.conflict.isEmpty() ? c.text : c.danger);
        rest.setLeft(rest.left() + side + theme::s1);
    }
    if (rest.height() > theme::s6) rest.setHeight(theme::s5);
    const int used = theme::drawText(painter, rest, entry.title, theme::Type::Caption, entry.done ? c.secondary : c.text);
    theme::drawText(painter, rest.adjusted(used + theme::s2, 0, 0, 0), entry.status, theme::Type::Caption, c.secondary);
}

}
