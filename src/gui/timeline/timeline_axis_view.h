// SPDX-License-Identifier: MIT
// The axis above a timeline: two units, a row of what the days are called, a row for each country whose holidays are shown, and
// the selling periods. Its items are the cells of the lower unit.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"
#include "gui/timeline/timeline_scene.h"

namespace tilth {

class TimelineView;

/// Enter or a double click on a cell asks to see it: cellActivated().
class TimelineAxisView : public ChartView {
    Q_OBJECT

public:
    explicit TimelineAxisView(TimelineView* view, QWidget* parent = nullptr);

    /// The view was scrolled or zoomed, or its days are other ones.
    void follow();
    /// The height of a country's row, for what stands beside it.
    static int countryRowHeight();
    /// Of what lies below the last country's row.
    static int footHeight();

signals:
    void cellActivated(const QDate& first, const QDate& last);

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;

private:
    using Taken = std::vector<std::pair<int, int>>; // from, to: what is written already
    void fill();
    QString nameOf(const AxisCell& cell, AxisUnit unit, int room) const;
    QString spoken(const AxisCell& cell) const;
    void paintUpper(QPainter& painter) const;
    void paintLower(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintDayNotes(QPainter& painter) const;
    void paintRuns(QPainter& painter) const;
    bool write(QPainter& painter, Taken& taken, int x, int widest, const QString& text, const QColor& color) const;
    QString tipOf(const AxisCell& cell) const;
    void paintCountries(QPainter& painter) const;
    void paintCountry(QPainter& painter, const QString& code, int top, bool names) const;
    void paintRetail(QPainter& painter) const;
    int rowAt(int row) const;
    int countryTop(int country) const;

    TimelineView* m_view;
    ChartModel* m_model;
    std::vector<AxisCell> m_cells;
    AxisTier m_tier{};
    const PlanDays* m_plan = nullptr;
};

}
