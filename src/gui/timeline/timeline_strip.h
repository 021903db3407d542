// SPDX-License-Identifier: MIT
// A strip below a timeline: something for each cell of its axis, scrolled and zoomed with it. Every cell is an item.
#pragma once
#include "core/calendar/timeline_axis.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"

namespace tilth {

class TimelineView;

class TimelineStrip : public ChartView {
    Q_OBJECT

public:
    TimelineStrip(TimelineView* view, QWidget* parent);

    /// What is shown is another one now.
    void renew();
    /// The view was scrolled or zoomed.
    void follow();

protected:
    /// Marks of cells; asked for three screens at a time.
    virtual QList<ChartMark> marksOf(std::span<const AxisCell> cells) = 0;
    /// A cell's place is without the line at its end.
    virtual void paintCell(QPainter& painter, int row, const QRect& place) const = 0;
    virtual void paintAbove(QPainter&) const {}

    QString nameOf(const AxisCell& cell) const;
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;

private:
    void fill();

    TimelineView* m_view;
    ChartModel* m_model;
    std::vector<AxisCell> m_cells;
    AxisUnit m_unit = AxisUnit::Day;
};

}
