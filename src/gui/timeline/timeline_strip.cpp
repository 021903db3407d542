// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_strip.h"

#include "gui/theme/paint.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_view.h"

#include <QPainter>

namespace tilth {

TimelineStrip::TimelineStrip(TimelineView* view, Look look, QWidget* parent)
    : ChartView(parent), m_view(view), m_look(look), m_model(new ChartModel(this)) {
    setModel(m_model);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::setCount(Count count) {
    m_count = std::move(count);
    renew();
}

void TimelineStrip::renew() {
    m_cells.clear();
    follow();
}

int TimelineStrip::wantedHeight() const { return theme::textHeight(theme::Type::Caption) + (m_look == Columns ? theme::s5 : theme::s2); }

void TimelineStrip::follow() {
    if (!isVisibleTo(parentWidget())) return;
    const DateRange shown = m_view->shownDays();
    const bool inside = !m_cells.empty() && m_cells.front().first <= shown.first && shown.last < m_cells.back().next;
    if (!inside || m_unit != m_view->tier().lower) fill();
    doItemsLayout();
}

void TimelineStrip::fill() {
    const DateRange shown = m_view->shownDays();
    m_unit = m_view->tier().lower;
    m_cells = axisCells(m_unit, {shown.first - shown.length(), shown.last + shown.length()}, m_view->plan().rules());
    m_values = m_count ? m_count(m_cells) : Values{};
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < m_values.of.size(); ++i)
        marks.push_back({.label = cellName(m_cells[i], m_unit, CellLength::Long),
                         .value = m_values.of[i],
                         .text = m_values.text[static_cast<qsizetype>(i)]});
    m_model->setMarks(marks);
}

QList<QRectF> TimelineStrip::arrange(const QRectF&) const {
    QList<QRectF> places;
    const TimelineScene& scene = m_view->scene();
    for (int row = 0; row < markCount(); ++row) {
        const AxisCell& cell = m_cells[static_cast<std::size_t>(row)];
        places.push_back(QRectF(scene.xOf(cell.first), 0, scene.xOf(cell.next) - scene.xOf(cell.first), viewport()->height()));
    }
    return places;
}

void TimelineStrip::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), theme::colors().surface);
    const double largest = std::max(largestValue(), m_values.limit);
    for (int row = 0; row < markCount(); ++row)
        if (const QRectF box = placeOf(row); box.right() > 0 && box.left() < viewport()->width()) paintCell(painter, row, largest);
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), theme::colors().line);
}

void TimelineStrip::paintCell(QPainter& painter, int row, double largest) const {
    const theme::Colors& c = theme::colors();
    const QRect box = placeOf(row).toRect().adjusted(0, 1, -1, 0);
    const double value = valueOf(row), share = largest > 0 ? value / largest : 0;
    const bool tooMuch = m_values.limit > 0 && value > m_values.limit;
    if (value <= 0) return;
    const QColor color = theme::blend(c.surface, tooMuch ? c.danger : c.accent, m_look == Heat ? 0.12 + 0.5 * share : 0.30);
    const int words = theme::textHeight(theme::Type::Caption);
    const int height = m_look == Heat ? box.height() : std::max(2, static_cast<int>(share * (box.height() - words - 2)));
    painter.fillRect(QRect(box.x(), box.bottom() - height + 1, box.width(), height), color);
    const QString& brief = m_values.brief[row];
    if (theme::textWidth(brief, theme::Type::Caption) > box.width() - 2) return;
    const QRect line = m_look == Heat ? box : QRect(box.x(), box.bottom() - height - words, box.width(), words);
    theme::drawText(painter, line, brief, theme::Type::Caption,
                    tooMuch          ? c.danger
                    : m_look == Heat ? c.text
                                     : c.secondary,
                    Qt::AlignCenter);
}

}
