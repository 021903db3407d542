// SPDX-License-Identifier: MIT
// The calendar as a week with hours.
#pragma once
#include "gui/calendar/calendar_view.h"

namespace tilth {

class WeekView;

class WeekPage : public CalendarView {
    Q_OBJECT

public:
    explicit WeekPage(QWidget* parent);

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override;
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;

private:
    WeekView* m_week;
    QDate m_day;
};

}
