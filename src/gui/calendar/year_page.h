// SPDX-License-Identifier: MIT
// The calendar as a year on the wall, shaded by work or by budget.
#pragma once
#include "core/calendar/shades.h"
#include "gui/calendar/calendar_view.h"

namespace tilth {

class ChoiceBox;
class Desk;
class YearHeat;
struct Wording;

/// What each step of a year's budgets (minor units a day) is called in the legend: its upper end, for which alone there is room; short, unless two would read the same.
QStringList budgetsOf(const std::vector<Shade>& shades, const Wording& wording);

class YearPage : public CalendarView {
    Q_OBJECT

public:
    YearPage(Desk& desk, QWidget* parent);

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override { return m_day; }
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;
    void becomeSheetOf(const CalendarView& shown, const CalendarContent& content) override;

signals:
    void dayChosen(const QDate& day); // to be looked at closely

private:
    void fill();

    Desk& m_desk;
    QWidget* m_choice;
    ChoiceBox* m_measure;
    YearHeat* m_heat;
    CalendarContent m_content;
    QDate m_day;
};

}
