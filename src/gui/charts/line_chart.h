// SPDX-License-Identifier: MIT
// Lines over time, a point a mark; the last value is written, with several series behind their names at the right.
#pragma once

#include "gui/charts/plot_chart.h"

namespace tilth {

/// Ghost values make a dashed line.
class LineChart : public PlotChart {
    Q_OBJECT

public:
    using PlotChart::PlotChart;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    QString seriesLabel(int series) const override;

private:
    QPointF pointOf(int row) const;
    QList<int> rowsOf(int series) const;
    void paintLine(QPainter& painter, int series) const;
    void paintGhost(QPainter& painter, int series) const;
    void paintLastValue(QPainter& painter) const;
};

}
