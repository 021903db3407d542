// SPDX-License-Identifier: MIT
// Everything a list view must answer itself when its items are not rows of text.
#include "gui/charts/chart_view.h"

#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace tilth {

ChartView::ChartView(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &ChartView::opened);
    connect(this, &QAbstractItemView::activated, this, &ChartView::opened);
}

void ChartView::setAxisText(AxisText text) {
    m_axisText = std::move(text);
    doItemsLayout();
}

void ChartView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    m_arranged = false;
    if (!model) return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_arranged = false;
        updateGeometry();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &ChartView::doItemsLayout);
}

QString ChartView::axisText(double value) const {
    return m_axisText ? m_axisText(value) : locale().toString(value, 'g', 6);
}
int ChartView::markCount() const {
    return model() ? model()->rowCount() : 0;
}
QModelIndex ChartView::mark(int row) const {
    return model()->index(row, 0);
}
double ChartView::valueOf(int row) const {
    return mark(row).data(MarkValueRole).toDouble();
}

double ChartView::largestValue() const {
    double largest = 0;
    for (int row = 0; row < markCount(); ++row)
        largest = std::max({largest, valueOf(row), mark(row).data(MarkGhostRole).toDouble()});
    return largest;
}

QRectF ChartView::room() const {
    return QRectF(viewport()->rect()).adjusted(theme::s1, 2, -theme::s1, -2);
}

const QList<QRectF>& ChartView::places() const {
    if (!m_arranged || m_places.size() != markCount()) {
        m_places = markCount() > 0 ? arrange(room()) : QList<QRectF>();
        m_arranged = true;
    }
    return m_places;
}

QRectF ChartView::placeOf(int row) const {
    return places().value(row);
}

QRect ChartView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? placeOf(index.row()).toAlignedRect() : QRect();
}

QModelIndex ChartView::indexAt(const QPoint& point) const {
    for (int row = 0; row < places().size(); ++row)
        if (placeOf(row).contains(point)) return mark(row);
    return {};
}

void ChartView::scrollTo(const QModelIndex&, ScrollHint) {}

void ChartView::doItemsLayout() {
    m_arranged = false;
    QAbstractItemView::doItemsLayout(); // not the list's own: it would lay out rows
    updateGeometry();
    viewport()->update();
}

void ChartView::updateGeometries() {
    QAbstractItemView::updateGeometries();
}

int ChartView::neighbour(int row, CursorAction action) const {
    switch (action) {
    case MoveDown:
    case MoveRight:
    case MoveNext: return row + 1;
    case MoveUp:
    case MoveLeft:
    case MovePrevious: return row - 1;
    case MoveHome:
    case MovePageUp: return 0;
    default: return markCount() - 1;
    }
}

QModelIndex ChartView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (markCount() == 0) return {};
    if (!currentIndex().isValid()) return mark(0);
    return mark(std::clamp(neighbour(currentIndex().row(), action), 0, markCount() - 1));
}

void ChartView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags how) {
    QItemSelection chosen;
    for (int row = 0; row < markCount(); ++row)
        if (placeOf(row).toAlignedRect().intersects(rect.normalized())) {
            chosen.select(mark(row), mark(row));
            break;
        }
    selectionModel()->select(chosen, how);
}

QRegion ChartView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) region += visualRect(index);
    return region;
}

void ChartView::paintGround(QPainter& painter, int row) const {
    const bool selected = selectionModel() && selectionModel()->isSelected(mark(row)) && hasFocus();
    if (!selected && row != m_hovered) return;
    theme::drawBox(painter, placeOf(row), selected ? theme::colors().selection : theme::colors().hover, {}, 1, 4);
}

void ChartView::paintRing(QPainter& painter) const {
    if (hasFocus() && currentIndex().isValid() && theme::focusByKeys(this))
        theme::drawRing(painter, placeOf(currentIndex().row()), 4);
}

void ChartView::becomeScrolled() { viewport()->setAttribute(Qt::WA_OpaquePaintEvent); }

void ChartView::scrollMarks(int dx, int dy) {
    for (QRectF& place : m_places) place.translate(dx, dy);
    viewport()->scroll(dx, dy);
}

void ChartView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    if (viewport()->testAttribute(Qt::WA_OpaquePaintEvent)) painter.fillRect(event->rect(), theme::colors().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (markCount() == 0 && !paintsWithoutMarks()) return;
    paintMarks(painter);
    paintRing(painter);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void ChartView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) doItemsLayout();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && markCount() > 0) setCurrentIndex(mark(0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()).row());
}

void ChartView::leaveEvent(QEvent* event) {
    QListView::leaveEvent(event);
    setHovered(-1);
}

void ChartView::setHovered(int row) {
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

QSize ChartView::sizeHint() const {
    return {320, wantedHeight() > 0 ? wantedHeight() : 220};
}
QSize ChartView::minimumSizeHint() const {
    return {160, wantedHeight() > 0 ? wantedHeight() : 120};
}

}
