// SPDX-License-Identifier: MIT
// The line over a month: its name, back, forward, today.
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;

namespace tilth {

class MonthView;

class MonthBar : public QWidget {
    Q_OBJECT

public:
    /// Turns the pages of `view` and shows the name of its month.
    explicit MonthBar(MonthView* view, QWidget* parent = nullptr);

    /// The day the Today button goes to.
    void setToday(const QDate& today);

private:
    void showName();

    MonthView* m_view;
    QLabel* m_name;
    QDate m_today;
};

}
