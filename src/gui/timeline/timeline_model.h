// SPDX-License-Identifier: MIT
// The bars of a timeline as a list model: each row is a bar that says its name, lane, days, status and conflicts.
#pragma once
#include "core/base/date.h"

#include <QAbstractListModel>
#include <QString>

namespace tilth {

/// `id` is the caller's. `status` and `conflict` are words; colour, icon and outline only repeat them.
struct PlanBar {
    qint64 id = 0;
    QString title = {}, icon = {}, status = {}, conflict = {};
    DateRange days{};
    int lane = 0, category = 0;
    bool movable = true, stretchable = true, faded = false;
};

/// `detail` stands behind the name: how many there are.
struct PlanLane {
    QString name = {}, detail = {};
    bool collapsed = false;
};

class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { LaneRole = Qt::UserRole + 220, FirstDayRole, LastDayRole };

    void setToday(Date today) { m_today = today; }
    /// Bars without a lane of their own (lane out of range) must not be given.
    void setContent(QList<PlanBar> items, QList<PlanLane> lanes);
    void setCollapsed(int lane, bool collapsed);
    void setAllCollapsed(bool collapsed);

    const QList<PlanBar>& items() const { return m_items; }
    const QList<PlanLane>& lanes() const { return m_lanes; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void lanesChanged();

private:
    QString spoken(const PlanBar& item) const;
    QString tip(const PlanBar& item) const;

    QList<PlanBar> m_items;
    QList<PlanLane> m_lanes;
    Date m_today{};
};

}
