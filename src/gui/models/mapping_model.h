// SPDX-License-Identifier: MIT
// An import file's columns: heading, where it goes, what is in it.
#pragma once
#include "app/importing.h"

#include <QAbstractTableModel>

namespace tilth {

class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heading, GoesInto, Kind, Samples, Count };
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const Preview& preview);
    /// Field keys by row; empty: not imported.
    void setField(int row, const QString& key);
    QString fieldAt(int row) const;
    QString headingAt(int row) const;
    int mappedCount() const;
    /// field -> heading, as an import takes it.
    std::map<std::string, std::string> map() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void mappingChanged();

private:
    std::vector<PreviewColumn> m_columns;
    std::size_t m_rows = 0;
};

/// The first rows of the file.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(const Preview& preview);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Preview m_preview;
};

}
