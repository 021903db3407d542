// SPDX-License-Identifier: MIT
// Horizontal bars, one a row: label, bar, value and detail at its end. No axis and no legend to match.
#pragma once

#include "gui/charts/chart_view.h"

namespace tilth {

/// A ghost value is drawn as a thin line where the bar ended in the period compared with.
class BarChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;

private:
    double labelWidth() const;
    double scale() const;
    void paintBar(QPainter& painter, int row, double labels, double perUnit) const;
};

}
