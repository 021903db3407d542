// SPDX-License-Identifier: MIT
#include "gui/timeline/load_strip.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/timeline/timeline_scene.h"

#include <QLocale>
#include <QPainter>

namespace tilth {

LoadStrip::LoadStrip(TimelineView* view, Count count, Words words, QWidget* parent)
    : TimelineStrip(view, parent), m_count(std::move(count)), m_words(std::move(words)) {}

int LoadStrip::wantedHeight() const { return theme::smallestTarget; }

QList<ChartMark> LoadStrip::marksOf(std::span<const AxisCell> cells) {
    m_worst = m_count(cells);
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < cells.size(); ++i)
        marks.push_back({.label = nameOf(cells[i]), .value = m_worst[i].load, .text = m_words(m_worst[i])});
    return marks;
}

// Too much has a sign and a number, not only another colour.
void LoadStrip::paintCell(QPainter& painter, int row, const QRect& place) const {
    const WorstDay& worst = m_worst[static_cast<std::size_t>(row)];
    if (worst.load <= 0) return;
    const theme::Colors& c = theme::colors();
    const double share = worst.limit > 0 ? std::min(1.0, worst.load / worst.limit) : 0.3;
    const QColor fill = worst.isTooMuch() ? theme::blend(c.surface, c.danger, 0.22) : theme::blend(c.surface, c.accent, 0.06 + 0.32 * share);
    painter.fillRect(place, fill);
    const QString number = QLocale().toString(worst.load, 'g', 3);
    const int side = theme::iconSize - 3, width = theme::textWidth(number, theme::Type::Caption), both = side + theme::s1 + width;
    const QRect inSight = place & viewport()->rect();
    if (width > inSight.width() - 2) return;
    const bool sign = worst.isTooMuch() && both <= inSight.width() - theme::s1;
    const int left = middleOf(inSight).x() - (sign ? both : width) / 2;
    if (sign) theme::drawIcon(painter, {left, middleOf(inSight).y() + 1 - side / 2, side, side}, QStringLiteral("triangle-alert"), c.danger);
    theme::drawText(painter, {sign ? left + side + theme::s1 : left, place.y(), width + 1, place.height()}, number, theme::Type::Caption,
                    worst.isTooMuch() ? c.danger : c.text);
}

}
