// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_strip.h"

#include "gui/theme/theme.h"
#include "gui/timeline/axis_text.h"
#include "gui/timeline/timeline_view.h"

#include <QPainter>
#include <algorithm>
#include <cstdlib>

namespace tilth {
namespace {

constexpr int beside = 2; // pixels that a stroke may stand out of its cell

}

TimelineStrip::TimelineStrip(TimelineView* view, QWidget* parent) : ChartView(parent), m_view(view), m_model(new ChartModel(this)) {
    setModel(m_model);
    becomeScrolled();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::renew() {
    m_cells.clear();
    follow();
}

// Cells of three screens are kept.
bool TimelineStrip::reaches() const {
    const DateRange shown = m_view->scene().daysIn(0, viewport()->width());
    return !m_cells.empty() && m_cells.front().first <= shown.first && shown.last < m_cells.back().next;
}

void TimelineStrip::follow() {
    if (!isVisibleTo(parentWidget())) return;
    if (!reaches() || m_unit != m_view->tier().lower) fill();
    doItemsLayout();
}

// What is cut at the edges is painted anew.
void TimelineStrip::scrollBy(int dx) {
    if (!isVisibleTo(parentWidget()) || !reaches()) return follow();
    scrollMarks(dx, 0);
    int widest = 0;
    for (int row = 0; row < markCount(); ++row) widest = std::max(widest, placeOf(row).toRect().width());
    const int edge = std::min(widest + std::abs(dx), viewport()->width());
    viewport()->update(0, 0, edge, viewport()->height());
    viewport()->update(viewport()->width() - edge, 0, edge, viewport()->height());
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
    const QRegion wanted = painter.clipRegion();
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<std::pair<int, QRect>> seen;
    for (int row = 0; row < markCount(); ++row)
        if (const QRect box = placeOf(row).toRect(); wanted.intersects(box.adjusted(-beside, 0, beside, 0))) seen.emplace_back(row, box);
    for (const auto& [row, box] : seen) {
        paintCell(painter, row, box.adjusted(0, 1, -1, 0));
        painter.fillRect(QRect(box.right(), 0, 1, box.height()), theme::blend(c.surface, c.line, 0.55));
    }
    for (const auto& [row, box] : seen) paintAbove(painter, row, box);
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), c.line);
}

}
