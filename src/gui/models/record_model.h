// SPDX-License-Identifier: MIT
// The rows of a list: ids in order, records read by window as they come into view, cells written from field tables.
#pragma once
#include "gui/models/record_cells.h"
#include "gui/models/record_windows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <unordered_set>

namespace tilth {

class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    RecordModel(Workspace& reading, const EntityType& type, QObject* parent = nullptr);

    const EntityType& type() const { return m_type; }       // with its computed fields
    /// Keys of the columns, in order; unknown ones are passed over.
    void setColumns(const QStringList& keys);
    const Field* fieldAt(int column) const;
    int columnOf(const QString& key) const;

    /// Rows in their order. Few differences are told row by row, so that selection and scrolling stay.
    void setIds(std::vector<std::int64_t> ids);
    const std::vector<std::int64_t>& ids() const { return m_windows.ids(); }
    std::int64_t idAt(int row) const;
    int rowOf(std::int64_t id) const;
    std::shared_ptr<const Entity> recordAt(int row) const;

    /// Computed values and titles; records in `changed` are read again, all when it is empty.
    void renew(ColumnsNow columns, std::span<const std::int64_t> changed);
    /// Settings, stages or language changed.
    void rewrite();
    const RecordTexts& texts() const { return m_texts; }

    /// The edit was refused: the cell shows what is kept.
    void dropEdit(std::int64_t id, const QString& key);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A cell was edited; it shows the new value until the change is told, or dropEdit().
    void edited(qint64 id, const QString& key, const tilth::Value& value);

private:
    QVariant cellData(const RecordColumn& column, const Entity& record, int role) const;
    QString shownText(const RecordColumn& column, const Entity& record) const;
    void tellRows(std::span<const std::int64_t> changed);
    void removeGone(const std::unordered_set<std::int64_t>& gone);
    void reorder(std::vector<std::int64_t> sorted, const std::unordered_set<std::int64_t>& without);
    void insertNew(const std::vector<std::int64_t>& ids);

    Workspace& m_reading;
    const EntityType& m_type;
    mutable RecordWindows m_windows;
    std::vector<RecordColumn> m_columns;
    RecordTexts m_texts;
    QHash<std::pair<std::int64_t, QString>, QVariant> m_edits;
};

}
