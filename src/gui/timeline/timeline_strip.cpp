// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_strip.h"

#include "gui/theme/theme.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_view.h"

#include <QPainter>

namespace tilth {

TimelineStrip::TimelineStrip(TimelineView* view, QWidget* parent) : ChartView(parent), m_view(view), m_model(new ChartModel(this)) {
    setModel(m_model);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::renew() {
    m_cells.clear();
    follow();
}

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
    m_model->setMarks(marksOf(m_cells));
}

QString TimelineStrip::nameOf(const AxisCell& cell) const { return cellName(cell, m_view->tier().lower, CellLength::Long); }

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
    const theme::Colors& c = theme::colors();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), c.surface);
    for (int row = 0; row < markCount(); ++row) {
        const QRect box = placeOf(row).toRect();
        if (box.right() < 0 || box.left() > viewport()->width()) continue;
        paintCell(painter, row, box.adjusted(0, 1, -1, 0));
        painter.fillRect(QRect(box.right(), 0, 1, box.height()), theme::blend(c.surface, c.line, 0.55));
    }
    paintAbove(painter);
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), c.line);
}

}
