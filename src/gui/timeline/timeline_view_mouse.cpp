// SPDX-License-Identifier: MIT
// The mouse on a timeline: select, band, pan, move, stretch, drop from the tray. Days are counted, never instants.
#include "gui/timeline/timeline_view.h"

#include "gui/bridge/wording.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

namespace tilth {
namespace {

constexpr int scrollEvery = 30; // milliseconds
constexpr int scrollEdge = 32, scrollStep = 24;
constexpr int daysOfPlanned = 7; // of a campaign that had no dates

}

std::optional<BarHit> TimelineView::hitAt(const QPoint& point) const {
    return m_scene.layout.hit(whole(point).x(), whole(point).y(), m_scene.scale);
}

int TimelineView::laneUnder(const QPoint& point) const {
    const auto lane = m_scene.layout.laneAt(whole(point).y());
    return lane ? static_cast<int>(*lane) : -1;
}

DragRules TimelineView::rulesFor(Qt::KeyboardModifiers with) const {
    return {with & Qt::AltModifier ? AxisUnit::Day : m_scene.tier().snap, with.testFlag(Qt::ShiftModifier), m_axisRules, m_isWorking};
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
    m_drag = {};
    m_drag.from = whole(point);
    if (event->button() == Qt::MiddleButton)
        m_drag.kind = Drag::Pan;
    else if (const auto hit = hitAt(point))
        pressBar(*hit, event->modifiers());
    else if (event->button() == Qt::LeftButton) {
        if (!(event->modifiers() & Qt::ControlModifier)) clearSelection();
        m_drag.kind = Drag::Band;
    }
    event->accept();
}

// Ctrl adds and takes away. A bar among several that are selected keeps them: they move together.
void TimelineView::pressBar(const BarHit& hit, Qt::KeyboardModifiers with) {
    const QModelIndex index = model()->index(static_cast<int>(hit.bar), 0);
    const bool selected = selectionModel()->isSelected(index);
    if (with & Qt::ControlModifier)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
    else
        selectionModel()->setCurrentIndex(index, selected ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    m_drag.kind = Drag::Pressed;
    m_drag.hit = hit;
}

void TimelineView::startBars() {
    const PlanBar& taken = m_scene.items[static_cast<qsizetype>(m_drag.hit.bar)];
    if (!taken.movable || (m_drag.hit.part != BarPart::Middle && !taken.stretchable)) m_drag.hit.part = BarPart::Middle;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (const PlanBar& item = m_scene.items[index.row()]; item.movable && (m_drag.hit.part == BarPart::Middle || item.stretchable))
            m_drag.of.push_back({item.id, item.days});
    if (m_drag.of.isEmpty()) return;
    m_axisRules = m_scene.plan->rules();
    m_drag.kind = Drag::Bars;
    m_autoScroll.start(scrollEvery, this);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (m_drag.kind == Drag::Pressed && (whole(point) - m_drag.from).manhattanLength() >= QApplication::startDragDistance()) startBars();
    if (m_drag.kind == Drag::Bars)
        dragTo(point, event->modifiers());
    else if (m_drag.kind == Drag::Band)
        dragBand(point);
    else if (m_drag.kind == Drag::Pan) {
        horizontalScrollBar()->setValue(m_drag.from.x() - point.x());
        verticalScrollBar()->setValue(m_drag.from.y() - point.y());
    } else if (m_drag.kind == Drag::None)
        showCursor(point);
    event->accept();
}

void TimelineView::showCursor(const QPoint& point) {
    const auto hit = hitAt(point);
    const bool ends = hit && hit->part != BarPart::Middle && m_scene.items[static_cast<qsizetype>(hit->bar)].stretchable;
    viewport()->setCursor(ends ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void TimelineView::dragBand(const QPoint& point) {
    const QRect band = QRect(m_drag.from - m_scene.offset, point).normalized();
    setOverlay(band);
    setSelection(band, QApplication::keyboardModifiers() & Qt::ControlModifier ? QItemSelectionModel::Select
                                                                               : QItemSelectionModel::ClearAndSelect);
}

// The bar under the pointer is snapped; the others go the same way.
void TimelineView::dragTo(const QPoint& point, Qt::KeyboardModifiers with) {
    const int by = static_cast<int>(std::lround((whole(point).x() - m_drag.from.x()) / perDay()));
    const DragRules rules = rulesFor(with);
    const DateRange taken = m_scene.items[static_cast<qsizetype>(m_drag.hit.bar)].days;
    const DateRange there = dragged(taken, m_drag.hit.part, by, rules);
    const int days = m_drag.hit.part == BarPart::End ? daysBetween(taken.last, there.last) : daysBetween(taken.first, there.first);
    const DragRules along{AxisUnit::Day, rules.keepWorkingDays, m_axisRules, m_isWorking};
    const QList<BarMove> before = std::exchange(m_drag.to, {});
    for (const BarMove& bar : m_drag.of)
        m_drag.to.push_back({bar.id, bar.days == taken ? there : dragged(bar.days, m_drag.hit.part, days, along)});
    const int lane = laneUnder(point);
    m_drag.lane = m_drag.hit.part == BarPart::Middle && lane != m_scene.layout.bars()[m_drag.hit.bar].lane ? lane : -1;
    if (m_check && m_drag.to != before) m_drag.wrong = m_check(m_drag.to);
    showGhosts(point);
}

QRect TimelineView::ghostOf(const BarMove& move) const {
    const auto bar = static_cast<std::size_t>(m_model->rowOf(move.id));
    const BarBox box = m_scene.layout.boxOf(bar, m_scene.scale);
    const int lane = m_drag.lane;
    const int y = lane < 0 ? box.y : m_scene.layout.topOf(static_cast<std::size_t>(lane)) + theme::s1;
    return m_scene.rectOf({m_scene.scale.xOf(move.days.first), std::max(3.0, m_scene.scale.widthOf(move.days)), y, box.height});
}

QRect TimelineView::ghostBounds() const {
    QRect bounds;
    for (const BarMove& move : m_drag.to) bounds |= ghostOf(move);
    return bounds.adjusted(-2, -2, 2, 2);
}

void TimelineView::setOverlay(const QRect& shown) {
    viewport()->update(m_drag.shown.adjusted(-2, -2, 2, 2));
    m_drag.shown = shown;
    viewport()->update(shown.adjusted(-2, -2, 2, 2));
}

void TimelineView::showGhosts(const QPoint& point) {
    setOverlay(ghostBounds());
    const qint64 id = m_scene.items[static_cast<qsizetype>(m_drag.hit.bar)].id;
    const auto move = std::ranges::find(m_drag.to, id, &BarMove::id);
    if (move == m_drag.to.end()) return;
    constexpr int mostReasons = 3;
    const QStringList lines = QStringList(daysText(move->days, *m_scene.plan)) + m_drag.wrong.mid(0, mostReasons);
    QToolTip::showText(viewport()->mapToGlobal(point + QPoint(theme::s3, theme::s5)), plainTip(lines.join(QLatin1Char('\n'))), this);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag.kind == Drag::Bars)
        endDrag(event->position().toPoint());
    else if (m_drag.kind == Drag::Band)
        selectionModel()->setCurrentIndex(selectionModel()->selectedIndexes().value(0, currentIndex()), QItemSelectionModel::NoUpdate);
    else if (m_drag.kind == Drag::Pressed && event->modifiers() == Qt::NoModifier)
        selectionModel()->setCurrentIndex(model()->index(static_cast<int>(m_drag.hit.bar), 0), QItemSelectionModel::ClearAndSelect);
    cancelDrag();
    event->accept();
}

bool TimelineView::isOverTray(const QPoint& point) const {
    return m_tray && m_tray->isVisible() && m_tray->rect().contains(m_tray->mapFromGlobal(viewport()->mapToGlobal(point)));
}

void TimelineView::endDrag(const QPoint& point) {
    const Drag done = m_drag;
    cancelDrag();
    QList<qint64> ids;
    for (const BarMove& bar : done.of) ids.push_back(bar.id);
    if (isOverTray(point))
        emit unscheduled(ids);
    else if (done.lane >= 0 || done.to != done.of)
        ask(done.to, done.lane);
}

void TimelineView::cancelDrag() {
    setOverlay({});
    if (m_drag.kind == Drag::Bars) QToolTip::hideText();
    m_drag = {};
    m_autoScroll.stop();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton) return;
    if (index.isValid())
        emit opened(index.data(CellIdRole).toLongLong());
    else
        emit dayActivated(toQt(m_scene.dayAt(point.x())), laneUnder(point));
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) || turn.x() != 0) {
        QScrollBar* bar = event->modifiers() & Qt::ControlModifier ? verticalScrollBar() : horizontalScrollBar();
        const int by = turn.x() ? turn.x() : turn.y();
        bar->setValue(bar->value() - by);
    } else
        zoomBy(turn.y() / 120.0, event->position().toPoint().x());
    event->accept();
}

// At the edges the timeline comes to the pointer.
void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_autoScroll.timerId()) return QListView::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const auto towards = [](int at, int size) { return at < scrollEdge ? -scrollStep : at > size - scrollEdge ? scrollStep : 0; };
    const int dx = towards(point.x(), viewport()->width()), dy = towards(point.y(), viewport()->height());
    if ((dx == 0 && dy == 0) || m_drag.kind != Drag::Bars ||
        !viewport()->rect().adjusted(-scrollEdge, -scrollEdge, scrollEdge, scrollEdge).contains(point))
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
    dragTo(point, QApplication::keyboardModifiers());
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    emit menuWanted(event->globalPos(), toQt(m_scene.dayAt(event->pos().x())));
}

void TimelineView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(trayMime())) event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    const QPoint point = event->position().toPoint();
    m_planned = laneUnder(point);
    if (!event->mimeData()->hasFormat(trayMime()) || m_planned < 0) return event->ignore();
    const Date first = snapped(m_scene.dayAt(point.x()), m_scene.tier().snap, m_scene.plan->rules());
    const DateRange days{first, first + std::chrono::days{daysOfPlanned - 1}};
    const int top = m_scene.layout.topOf(static_cast<std::size_t>(m_planned)) + theme::s1;
    setOverlay(m_scene.rectOf({m_scene.scale.xOf(first), m_scene.scale.widthOf(days), top, theme::smallestTarget}));
    event->acceptProposedAction();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    m_planned = -1;
    setOverlay({});
}

void TimelineView::dropEvent(QDropEvent* event) {
    const QPoint point = event->position().toPoint();
    const qint64 id = event->mimeData()->data(trayMime()).toLongLong();
    const Date first = snapped(m_scene.dayAt(point.x()), m_scene.tier().snap, m_scene.plan->rules());
    dragLeaveEvent(nullptr);
    event->acceptProposedAction();
    emit planned(id, toQt(first), laneUnder(point));
}

}
