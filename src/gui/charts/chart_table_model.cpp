// SPDX-License-Identifier: MIT
// Four possible columns, each a role of the marks; empty ones are left out.
#include "gui/charts/chart_table_model.h"

#include "gui/widgets/cell_roles.h"

#include <array>

namespace tilth {
namespace {

struct Column {
    int role;
    const char* name;
    CellKind kind;
};

constexpr std::array columns{
    Column{MarkGroupRole, QT_TRANSLATE_NOOP("tilth::ChartTableModel", "Group"), CellKind::Strong},
    Column{Qt::DisplayRole, QT_TRANSLATE_NOOP("tilth::ChartTableModel", "Name"), CellKind::Strong},
    Column{MarkValueTextRole, QT_TRANSLATE_NOOP("tilth::ChartTableModel", "Value"), CellKind::Amount},
    Column{MarkDetailRole, QT_TRANSLATE_NOOP("tilth::ChartTableModel", "Detail"), CellKind::Secondary}};

}

ChartTableModel::ChartTableModel(QAbstractItemModel* marks, QObject* parent)
    : QAbstractTableModel(parent), m_marks(marks) {
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(marks, signal, this, &ChartTableModel::reread);
    connect(marks, &QAbstractItemModel::modelReset, this, &ChartTableModel::reread);
    connect(marks, &QAbstractItemModel::dataChanged, this, &ChartTableModel::reread);
    reread();
}

void ChartTableModel::reread() {
    beginResetModel();
    m_columns.clear();
    for (int i = 0; i < int(columns.size()); ++i)
        for (int row = 0; row < m_marks->rowCount(); ++row)
            if (!m_marks->index(row, 0).data(columns[std::size_t(i)].role).toString().isEmpty()) {
                m_columns.append(i);
                break;
            }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_marks->rowCount();
}
int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    const Column& column = columns[std::size_t(m_columns[index.column()])];
    if (role == CellKindRole) return int(column.kind);
    const QModelIndex mark = m_marks->index(index.row(), 0);
    return role == Qt::DisplayRole ? mark.data(column.role) : role == CellIdRole ? mark.data(role) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_columns.size()) return {};
    const Column& column = columns[std::size_t(m_columns[section])];
    if (role == Qt::TextAlignmentRole && column.kind == CellKind::Amount) return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(column.name)) : QVariant();
}

}
