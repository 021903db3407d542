// SPDX-License-Identifier: MIT
// A year on the wall: a row a month, days under their weekdays, each as dark as much is planned on it.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/models/calendar_content.h"

namespace tilth {

/// Enter or a double click on a day emits dayChosen().
class YearHeat : public ChartView {
    Q_OBJECT

public:
    /// What a day's shade is: how many things run on it, or the part of budgets that falls on it.
    enum Measure { Work, Budget };

    explicit YearHeat(QWidget* parent = nullptr);

    void setYear(int year);
    int year() const { return m_year; }
    void setContent(const CalendarContent& content, Measure measure, const std::function<QString(double)>& words);

signals:
    void dayChosen(const QDate& day);

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int neighbour(int row, CursorAction action) const override;

private:
    void fill();
    std::vector<double> workOf(const DateRange& days) const;
    std::vector<double> budgetOf(const DateRange& days) const;
    QString spoken(Date day, double value) const;
    int columnOf(Date day) const;
    QColor markOf(Date day) const;
    bool hasMark(const QColor& color) const;
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, int row, double largest, const QColor& strongest) const;
    void paintScale(QPainter& painter, double largest, const QColor& strongest) const;

    ChartModel* m_model;
    CalendarContent m_content;
    Measure m_measure = Work;
    std::function<QString(double)> m_words;
    int m_year = 2000;
};

}
