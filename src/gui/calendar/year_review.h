// SPDX-License-Identifier: MIT
// What planning the next year would do, before it is done: each campaign with its days then and what would clash.
#pragma once
#include "app/campaigns.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace tilth {

class Desk;
class RecordTable;

class YearReview : public QWidget {
    Q_OBJECT

public:
    YearReview(Desk& desk, QWidget* parent);

    /// A plan that was not written.
    void setPlan(const YearPlan& plan);

signals:
    void accepted(int year);
    void refused();

private:
    void makeFoot();
    void addCampaign(const Campaign& campaign, const YearPlan& plan);
    QStringList clashesOf(const Campaign& campaign, const YearPlan& plan) const;
    QString nameOf(std::int64_t campaign, const YearPlan& plan) const;

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_note;
    RecordTable* m_table;
    QStandardItemModel* m_rows;
    QPushButton* m_accept;
    int m_year = 0;
};

}
