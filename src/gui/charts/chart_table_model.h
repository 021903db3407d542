// SPDX-License-Identifier: MIT
// The marks of a chart as a table: place, name, value, detail. For "Show as table" and for copying.
#pragma once

#include <QAbstractTableModel>

namespace tilth {

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ChartTableModel(QAbstractItemModel* marks, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reread();

    QAbstractItemModel* m_marks;
    QList<int> m_columns; ///< only those that some mark fills
};

}
