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
    /// The view was zoomed, or its days are other ones.
    void follow();
    /// The view was scrolled by so many pixels.
    void scrollBy(int dx);

protected:
    /// Marks of cells; asked for three screens at a time.
    virtual QList<ChartMark> marksOf(std::span<const AxisCell> cells) = 0;
    /// A cell's place is without the line at its end.
    virtual void paintCell(QPainter& painter, int row, const QRect& place) const = 0;
    /// Over everything, cell by cell, so that it looks the same wherever the cell is scrolled to.
    virtual void paintAbove(QPainter&, int /*row*/, const QRect& /*place*/) const {}

    QString nameOf(const AxisCell& cell) const;
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;

private:
    bool reaches() const;
    void fill();

    TimelineView* m_view;
    ChartModel* m_model;
    std::vector<AxisCell> m_cells;
    AxisUnit m_unit = AxisUnit::Day;
};

}
