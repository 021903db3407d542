// SPDX-License-Identifier: MIT
// Assignment rules in the order in which they are tried; rows can be dragged. After a trial each says whether it fits the lead.
#pragma once
#include "app/routing.h"
#include "app/rule_order.h"

#include <QAbstractTableModel>

namespace tilth {

class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<NamedRule> rows);
    /// Whether each active rule fits a lead; empty: no lead is tried.
    void setVerdicts(const std::vector<RuleVerdict>& verdicts);
    const AssignmentRule* at(int row) const;    // null: none
    int rowOf(std::int64_t rule) const;         // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    void moved(qint64 rule, int place);         ///< was dropped there; the rows stay until they are set anew

private:
    std::vector<NamedRule> m_rows;
    std::vector<RuleVerdict> m_verdicts;
};

}
