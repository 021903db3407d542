// SPDX-License-Identifier: MIT
#include "gui/timeline/timeline_lanes_view.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/timeline/timeline_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace tilth {
namespace {

int nameHeight() { return theme::textHeight() + theme::s3; }

}

TimelineLanesView::TimelineLanesView(TimelineView* view, QWidget* parent) : ChartView(parent), m_view(view), m_model(new ChartModel(this)) {
    setModel(m_model);
    becomeScrolled();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleName(tr("Lanes"));
    setAccessibleDescription(tr("Enter folds a lane and unfolds it"));
    connect(view->items(), &QAbstractItemModel::modelReset, this, &TimelineLanesView::fill);
    connect(view->items(), &TimelineModel::lanesChanged, this, &TimelineLanesView::fill);
    connect(this, &QAbstractItemView::activated, this, &TimelineLanesView::fold);
}

QSize TimelineLanesView::sizeHint() const { return {theme::textHeight() * 9, 120}; }

void TimelineLanesView::fill() {
    QList<ChartMark> marks;
    for (const PlanLane& lane : m_view->items()->lanes())
        marks.push_back({.label = lane.name, .text = lane.collapsed ? tr("folded") : QString(), .detail = lane.detail});
    m_model->setMarks(marks);
}

void TimelineLanesView::follow() { doItemsLayout(); }

// The name of the lane at the top stands still.
void TimelineLanesView::scrollBy(int dy) {
    scrollMarks(0, dy);
    viewport()->update(0, 0, viewport()->width(), nameHeight() + std::abs(dy));
}

QList<QRectF> TimelineLanesView::arrange(const QRectF&) const {
    QList<QRectF> places;
    const TimelineScene& scene = m_view->scene();
    for (std::size_t lane = 0; lane < scene.layout.lanes() && static_cast<int>(lane) < markCount(); ++lane)
        places.push_back(QRectF(0, scene.layout.topOf(lane) - scene.offset.y(), viewport()->width(), scene.layout.heightOf(lane)));
    while (places.size() < markCount()) places.push_back({});
    return places;
}

// A name stays in sight while any of its lane is.
void TimelineLanesView::paintMarks(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRegion wanted = painter.clipRegion();
    for (int row = 0; row < markCount(); ++row) {
        const QRect box = placeOf(row).toRect();
        if (!wanted.intersects(box)) continue;
        paintGround(painter, row);
        painter.fillRect(QRect(0, box.bottom(), box.width(), 1), c.line);
        const PlanLane& lane = m_view->items()->lanes()[row];
        const int height = std::min(box.height(), nameHeight()), top = std::clamp(0, box.top(), box.bottom() - height);
        const QRect line(theme::s1, top, box.width() - theme::s3, height);
        theme::drawIcon(painter, {line.x(), middleOf(line).y() - 5, 12, 12},
                        lane.collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), c.secondary);
        const int count = theme::textWidth(lane.detail, theme::Type::Caption);
        theme::drawText(painter, line.adjusted(theme::s4, 0, -count - theme::s2, 0), lane.name, theme::Type::Body, c.text);
        theme::drawText(painter, line, lane.detail, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
    }
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), c.line);
}

void TimelineLanesView::fold(const QModelIndex& lane) {
    if (lane.isValid()) m_view->items()->setCollapsed(lane.row(), !m_view->items()->lanes()[lane.row()].collapsed);
}

void TimelineLanesView::mouseReleaseEvent(QMouseEvent* event) {
    ChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) fold(indexAt(event->position().toPoint()));
}

void TimelineLanesView::wheelEvent(QWheelEvent* event) {
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - event->angleDelta().y() / 2);
    event->accept();
}

}
