// SPDX-License-Identifier: MIT
// What needs somebody today: overdue and due activities, leads that wait for an answer, stalled deals.
#pragma once
#include "app/activities.h"
#include "app/sla.h"
#include "gui/bridge/wording.h"

#include <QAbstractListModel>

namespace tilth {

class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// timers: of leads that wait for sales, until when somebody has to try.
    void setItems(std::vector<TodayItem> items, Wording wording, std::map<std::int64_t, SlaRow> timers = {});
    const TodayItem* itemAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString whenText(const TodayItem& item) const;
    int toneOf(const TodayItem& item) const;

    std::vector<TodayItem> m_items;
    std::map<std::int64_t, SlaRow> m_timers;
    Wording m_wording;
};

}
