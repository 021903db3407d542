// SPDX-License-Identifier: MIT
// The calendar as a list of days: what comes, from a day on.
#pragma once
#include "gui/calendar/calendar_view.h"

namespace tilth {

class AgendaModel;
class RecordTable;

class AgendaPage : public CalendarView {
    Q_OBJECT

public:
    AgendaPage(Desk& desk, QWidget* parent);

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override { return m_day; }
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;
    QScrollBar* scrolledBy() const override;
    void becomeSheetOf(const CalendarView& shown, const CalendarContent& content) override;

private:
    void activate(int row);
    void readAbout(const CalendarContent& content);

    Desk& m_desk;
    AgendaModel* m_model;
    RecordTable* m_table;
    QDate m_day;
    int m_asked = 0;
    std::shared_ptr<const PlanDays> m_plan = std::make_shared<PlanDays>();
};

}
