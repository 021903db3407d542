// SPDX-License-Identifier: MIT
// Rows are filled from the left; every item is centred in the height of its row.
#include "gui/widgets/flow_layout.h"

#include "gui/theme/theme.h"

#include <QWidget>
#include <algorithm>

namespace tilth {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::s2);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addWidget(widget);
    if (index >= 0 && index < m_items.size()) m_items.move(m_items.size() - 1, index);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}
int FlowLayout::count() const {
    return int(m_items.size());
}
QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}
QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const {
    return {};
}
bool FlowLayout::hasHeightForWidth() const {
    return true;
}
int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// All in one row, if there is room for it.
QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0, shown = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
        ++shown;
    }
    const QMargins margins = contentsMargins();
    return {width + std::max(shown - 1, 0) * spacing() + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

namespace {

struct Row {
    QList<QLayoutItem*> items;
    int width = 0, height = 0;
};

QList<Row> rowsOf(const QList<QLayoutItem*>& items, int width, int gap) {
    QList<Row> rows;
    for (QLayoutItem* item : items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (rows.isEmpty() || rows.last().width + gap + size.width() > width) rows.append(Row{});
        Row& row = rows.last();
        row.width += (row.items.isEmpty() ? 0 : gap) + std::min(size.width(), width);
        row.height = std::max(row.height, size.height());
        row.items.append(item);
    }
    return rows;
}

void placeRow(const Row& row, const QRect& box, int gap, bool lastGrows) {
    int x = box.x();
    for (QLayoutItem* item : row.items) {
        QSize size(std::min(item->sizeHint().width(), box.width()), item->sizeHint().height());
        const bool grows = lastGrows && item == row.items.last() && item->expandingDirections().testFlag(Qt::Horizontal);
        if (grows) size.setWidth(std::min(box.right() + 1 - x, item->maximumSize().width()));
        item->setGeometry(QRect(QPoint(x, box.y() + (row.height - size.height()) / 2), size));
        x += size.width() + gap;
    }
}

}

int FlowLayout::place(const QRect& rect, bool move) const {
    const QRect box = rect.marginsRemoved(contentsMargins());
    int y = box.y();
    for (const Row& row : rowsOf(m_items, box.width(), spacing())) {
        if (move) placeRow(row, QRect(box.x(), y, box.width(), row.height), spacing(), m_lastGrows);
        y += row.height + spacing();
    }
    return std::max(y - spacing() - rect.y(), 0) + contentsMargins().bottom();
}

}
