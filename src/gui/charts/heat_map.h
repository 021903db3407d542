// SPDX-License-Identifier: MIT
// A table of numbers whose grounds grow stronger with the value: cohorts, hours of the week.
#pragma once

#include "gui/charts/chart_view.h"

#include <QStringList>

namespace tilth {

/// A mark's group is the name of its row, its label the name of its column; missing cells stay empty.
class HeatMap : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int neighbour(int row, CursorAction action) const override;
    int wantedHeight() const override;

private:
    struct Grid {
        QStringList rows, columns;
        QList<QPoint> cells; ///< x column, y row, in the order of the marks
        double head = 0, side = 0;
    };

    Grid grid() const;
    QColor fillOf(int row, double largest) const;
};

}
