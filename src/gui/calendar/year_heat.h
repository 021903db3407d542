// SPDX-License-Identifier: MIT
// A year on the wall: a row a month, days under their weekdays, each as dark as much is planned on it, measured by the year's other days.
#pragma once
#include "core/calendar/shades.h"
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
    /// What the measure is called in the legend, how one day is said, and what each of the shades means.
    struct Words {
        QString measure{};
        std::function<QString(double)> day{};
        std::function<QStringList(const std::vector<Shade>&)> shades{};
    };
    void setContent(const CalendarContent& content, Measure measure, const Words& words);

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
    void paintDay(QPainter& painter, int row, const QColor& strongest) const;
    void paintLegend(QPainter& painter, const QColor& strongest) const;

    ChartModel* m_model;
    CalendarContent m_content;
    Measure m_measure = Work;
    Words m_words;
    std::vector<Shade> m_shades;
    int m_year = 2000;
};

}
