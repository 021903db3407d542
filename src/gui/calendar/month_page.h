// SPDX-License-Identifier: MIT
// The calendar as a month of weeks.
#pragma once
#include "gui/calendar/calendar_view.h"

namespace tilth {

class MonthView;

class MonthPage : public CalendarView {
    Q_OBJECT

public:
    explicit MonthPage(QWidget* parent);

    MonthView* view() const { return m_month; }

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override;
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;

private:
    void showLabels();

    MonthView* m_month;
    std::shared_ptr<const PlanDays> m_plan; // of what was read last
};

}
