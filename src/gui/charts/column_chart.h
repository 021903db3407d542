// SPDX-License-Identifier: MIT
// Columns over time; several series of a place are stacked. Values stand on the columns where they fit.
#pragma once

#include "gui/charts/plot_chart.h"

namespace tilth {

class ColumnChart : public PlotChart {
    Q_OBJECT

public:
    using PlotChart::PlotChart;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    double axisEnd() const override;

private:
    QList<double> totals() const;
    QList<QRectF> columns() const;
    double roomOver(int row, const QList<QRectF>& boxes) const;
    void paintValues(QPainter& painter, const QList<QRectF>& boxes) const;
    QList<double> lastHeights(const QList<QRectF>& boxes) const;
};

}
