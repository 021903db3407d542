// SPDX-License-Identifier: MIT
// What needs somebody today: overdue and due activities, leads that wait for an answer, stalled deals.
#pragma once
#include "app/activities.h"
#include "gui/bridge/wording.h"

#include <QAbstractListModel>

namespace tilth {

class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<TodayItem> items, Wording wording);
    const TodayItem* itemAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TodayItem> m_items;
    Wording m_wording;
};

}
