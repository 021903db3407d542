// SPDX-License-Identifier: MIT
// The lead pool, and the leads that one holds from it, as rows.
#pragma once
#include "app/pool_board.h"
#include "gui/bridge/live_columns.h"
#include "gui/bridge/wording.h"

#include <QAbstractTableModel>

namespace tilth {

/// Open leads of nobody with their scores; the last column is the way to claim one.
class PoolModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Row {
        PoolLead lead;
        std::optional<double> score;            // points
        std::string grade;
    };
    void setLeads(std::vector<PoolLead> leads, const ColumnsNow& columns, Wording wording);
    std::int64_t leadAt(int row) const;         // 0: none
    const std::string& nameAt(int row) const { return m_rows[static_cast<std::size_t>(row)].lead.name; }
    bool isClaim(const QModelIndex& index) const { return index.isValid() && index.column() == columnCount() - 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    Wording m_wording;
};

/// Leads that one got from the pool or by a rule, and until when they are safe.
class HeldModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Row {
        HeldLead held;
        std::string title;
        Time now{};                             // when it was judged
    };
    void setRows(std::vector<Row> rows, Wording wording);
    std::int64_t leadAt(int row) const;         // 0: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    Wording m_wording;
};

}
