// SPDX-License-Identifier: MIT
// A record table of four columns that asks for the height of its rows.
#include "gui/widgets/ledger_list.h"

#include "gui/widgets/cell_roles.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace tilth {
namespace {

QStandardItem* makeCell(const QString& text, CellKind kind, theme::Tone tone) {
    auto* cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setData(int(kind), CellKindRole);
    cell->setData(int(tone), CellToneRole);
    return cell;
}

}

LedgerList::LedgerList(QWidget* parent) : RecordTable(parent), m_rows(new QStandardItemModel(0, 4, this)) {
    setAccessibleName(tr("Why this score"));
    m_rows->setHorizontalHeaderLabels({tr("Rule"), tr("When"), tr("Points"), tr("Now")});
    for (int column : {2, 3})
        m_rows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    setModel(m_rows);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSortIndicatorShown(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.siblingAtColumn(0).data(CellIdRole).toLongLong()) emit rowOpened(id);
    });
}

void LedgerList::addRow(const LedgerLine& row, bool strong) {
    QList<QStandardItem*> cells{makeCell(row.rule, strong ? CellKind::Strong : CellKind::Text, theme::Tone::Normal),
                                makeCell(row.when, CellKind::Secondary, theme::Tone::Secondary),
                                makeCell(row.points, CellKind::Amount, theme::Tone::Secondary),
                                makeCell(row.now, strong ? CellKind::Total : CellKind::Amount, row.tone)};
    cells.first()->setData(row.id, CellIdRole);
    m_rows->appendRow(cells);
}

void LedgerList::setRows(const QList<LedgerLine>& rows, const QString& total) {
    m_rows->removeRows(0, m_rows->rowCount());
    for (const LedgerLine& row : rows) addRow(row, false);
    addRow({tr("Score"), {}, {}, total}, true);
    fitColumns();
    updateGeometry();
}

QSize LedgerList::sizeHint() const {
    return {theme::s6 * 8, horizontalHeader()->sizeHint().height() + m_rows->rowCount() * theme::rowHeight() + 2};
}

QSize LedgerList::minimumSizeHint() const {
    return {theme::s6 * 6, sizeHint().height()};
}

}
