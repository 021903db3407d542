// SPDX-License-Identifier: MIT
// The season board with its year and the button that plans the next one.
#pragma once
#include "gui/calendar/calendar_view.h"

class QPushButton;

namespace tilth {

class Desk;
class SeasonBoard;

class SeasonPage : public CalendarView {
    Q_OBJECT

public:
    SeasonPage(Desk& desk, QWidget* parent);

    DateRange daysWanted() const override;
    void show(const CalendarContent& content) override;
    void goTo(const QDate& day) override;
    QDate where() const override { return m_day; }
    void turn(int by) override;
    QString title() const override;
    QList<QWidget*> regions() override;

signals:
    void nextYearWanted(int year); // to be planned

private:
    int year() const;
    void fill();
    void openSlot(int row);

    Desk& m_desk;
    SeasonBoard* m_board;
    QPushButton* m_plan;
    CalendarContent m_content;
    QDate m_day;
};

}
