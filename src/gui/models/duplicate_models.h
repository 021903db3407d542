// SPDX-License-Identifier: MIT
// Groups of records that look alike, and the records of one group side by side, field by field.
#pragma once
#include "app/duplicate_verdicts.h"
#include "gui/bridge/wording.h"

#include <QAbstractTableModel>

namespace tilth {

class DuplicateGroupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::vector<DuplicateGroup> groups);
    /// In front of the others, instead of one of the same records.
    void putFirst(DuplicateGroup group);
    /// Groups that hold one of these records: they were dealt with.
    void removeWith(std::span<const std::int64_t> ids);
    const DuplicateGroup* at(int row) const;
    int rowOf(const std::vector<std::int64_t>& ids) const;      // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DuplicateGroup> m_groups;
};

/// A row a field, a column a record; the last column is what the merge would make. The first row says which record stays.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MergeModel(Workspace& reading, QObject* parent = nullptr);

    /// The first one stays until another is chosen; none: empties the table.
    void setRecords(const EntityType* type, std::vector<RecordPtr> records);
    /// The value of the cell is taken; in the first row: its record stays. Other cells: nothing.
    void choose(const QModelIndex& cell);
    const MergeChoice& choice() const { return m_choice; }
    std::vector<std::int64_t> ids() const;                      // the one that stays first
    const Entity& result() const { return *m_result; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row { const Field* field; bool differs; };           // no field: which one stays
    void makeRows();
    std::vector<RecordPtr> inOrder() const;
    QString text(const Field* field, const Entity& record) const;
    bool isTaken(const Row& row, int record) const;
    QVariant recordData(const Row& row, int record, int role) const;
    QVariant resultData(const Row& row, int role) const;

    Workspace& m_reading;
    const EntityType* m_type = nullptr;
    Wording m_wording;
    std::vector<RecordPtr> m_records;
    std::vector<Row> m_rows;
    std::size_t m_kept = 0;
    MergeChoice m_choice;
    Record m_result;
};

}
