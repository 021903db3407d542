// SPDX-License-Identifier: MIT
#include "gui/widgets/small_table.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <algorithm>

namespace tilth {

SmallTable::SmallTable(const QStringList& headings, const QList<int>& numbers, QWidget* parent)
    : RecordTable(parent), m_rows(new QStandardItemModel(0, static_cast<int>(headings.size()), this)) {
    m_rows->setHorizontalHeaderLabels(headings);
    for (int column : numbers) m_rows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    setModel(m_rows);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSortIndicatorShown(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.siblingAtColumn(0).data(CellIdRole).toLongLong()) emit rowOpened(id);
    });
}

void SmallTable::addRow(const SmallRow& row) {
    QList<QStandardItem*> items;
    for (const SmallCell& cell : row.cells) {
        auto* item = new QStandardItem(cell.text);
        item->setEditable(false);
        item->setData(int(cell.kind), CellKindRole);
        item->setData(int(cell.tone), CellToneRole);
        if (!cell.icon.isEmpty()) item->setData(cell.icon, CellIconRole);
        items.push_back(item);
    }
    items.first()->setData(row.id, CellIdRole);
    m_rows->appendRow(items);
}

void SmallTable::setRows(const QList<SmallRow>& rows) {
    const qint64 chosen = currentId();
    m_rows->removeRows(0, m_rows->rowCount());
    for (const SmallRow& row : rows) addRow(row);
    if (chosen) choose(chosen);
    squeeze();
    updateGeometry();
}

void SmallTable::resizeEvent(QResizeEvent* event) {
    RecordTable::resizeEvent(event);
    squeeze();
}

// Nothing scrolls sideways: first the optional columns go, then the first text column that is wide enough gets shorter and is elided.
void SmallTable::squeeze() {
    int wanted = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column) wanted += naturalWidth(column);
    for (const int column : m_optional) {
        const bool gives = wanted > viewport()->width();
        setColumnHidden(column, gives);
        if (gives) wanted -= naturalWidth(column);
    }
    fitColumns();
    int over = -viewport()->width();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (!isColumnHidden(column)) over += columnWidth(column);
    for (int column = 0; column < m_rows->columnCount() && over > 0; ++column) {
        const bool number = m_rows->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int spare = columnWidth(column) - theme::s6 * 2;
        if (number || isColumnHidden(column) || spare <= 0) continue;
        horizontalHeader()->resizeSection(column, columnWidth(column) - std::min(spare, over));
        over -= spare;
    }
}

int SmallTable::naturalWidth(int column) const { return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)); }

void SmallTable::choose(qint64 id) {
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->index(row, 0).data(CellIdRole).toLongLong() == id) setCurrentIndex(m_rows->index(row, 0));
}

qint64 SmallTable::currentId() const { return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(CellIdRole).toLongLong() : 0; }

QSize SmallTable::sizeHint() const {
    return {theme::s6 * 8, horizontalHeader()->sizeHint().height() + m_rows->rowCount() * theme::rowHeight() + 2};
}

QSize SmallTable::minimumSizeHint() const { return {theme::s6 * 6, sizeHint().height()}; }

}
