// SPDX-License-Identifier: MIT
// The marks of a chart as a list model: every bar, point, step or cell is one row with name, value and colour.
#pragma once

#include "gui/widgets/cell_roles.h"

#include <QAbstractListModel>
#include <QVariant>
#include <optional>

namespace tilth {

/// One mark. `label` names it (a stage, a month, the name of a series), `group` is the place it shares with marks of
/// other series (a month in a stack, the row of a heat map). `text` is the value as shown, never derived from `value`.
struct ChartMark {
    QString label = {};
    double value = 0;
    QString text = {}, detail = {}, tip = {}, group = {};
    QVariant id = {}; ///< what Enter opens; given back in CellIdRole
    int series = 0;
    std::optional<StageMark> stage = {}; ///< colour of a stage, else of `category`, else the accent
    int category = -1;
    std::optional<double> ghost = {}; ///< the same in the period compared with
};

class ChartModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMarks(QList<ChartMark> marks);
    const QList<ChartMark>& marks() const { return m_marks; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ChartMark> m_marks;
};

/// The colour a mark asks for through its roles.
QColor markColor(const QModelIndex& index);

}
