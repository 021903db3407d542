// SPDX-License-Identifier: MIT
// A table whose rows are read whole and shown at once, such as the hand-offs of a month: its columns are a table of its .cpp.
// Not for lists of records, which are read window by window (record_model.h).
#pragma once
#include "gui/bridge/wording.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <span>
#include <vector>

namespace tilth {

/// What a column of a table is: a key for tests and settings, its heading (translated in the model's context), its look, its words.
template <class Row> struct RowColumn {
    const char* key;
    const char* heading;
    CellKind kind;
    QString (*text)(const Row&, const Wording&);
};

/// The icon and tone of a cell of CellKind::Marked.
struct CellMark {
    QString icon;
    theme::Tone tone = theme::Tone::Normal;
};

template <class Row> class RowsModel : public QAbstractTableModel {
public:
    void setRows(std::vector<Row> rows, Wording wording) {
        beginResetModel();
        m_rows = std::move(rows);
        m_wording = std::move(wording);
        endResetModel();
    }
    const Row* rowAt(int row) const { return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr; }    // null: none
    std::int64_t idAt(int row) const { return rowAt(row) ? idOf(*rowAt(row)) : 0; }         // 0: none

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
        if (!row) return {};
        const RowColumn<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        const bool marked = column.kind == CellKind::Marked;
        switch (role) {
        case Qt::DisplayRole: return column.text(*row, m_wording);
        case Qt::ToolTipRole: return plainTip(column.text(*row, m_wording));
        case CellKindRole: return static_cast<int>(column.kind);
        case CellIdRole: return static_cast<qlonglong>(idOf(*row));
        case CellIconRole: return marked ? QVariant(markOf(*row).icon) : QVariant();
        case CellToneRole: return marked ? QVariant(static_cast<int>(markOf(*row).tone)) : QVariant();
        default: return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const RowColumn<Row>& column = m_columns[static_cast<std::size_t>(section)];
        switch (role) {
        case Qt::DisplayRole: return QCoreApplication::translate(metaObject()->className(), column.heading);
        case ColumnKeyRole: return QString::fromLatin1(column.key);
        case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(column.kind == CellKind::Amount ? Qt::AlignRight : Qt::AlignLeft);
        default: return {};
        }
    }

protected:
    RowsModel(std::span<const RowColumn<Row>> columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}
    virtual std::int64_t idOf(const Row& row) const = 0;            // of the record that the row is about; 0: none
    virtual CellMark markOf(const Row&) const { return {}; }

private:
    std::span<const RowColumn<Row>> m_columns;
    std::vector<Row> m_rows;
    Wording m_wording;
};

}
