// SPDX-License-Identifier: MIT
// Steps from top to bottom, each as wide as what is left; what passed from step to step stands between them.
#pragma once

#include "gui/charts/chart_view.h"

namespace tilth {

/// A mark's detail is the share that passed from the step before ("38 %"); the first step has none.
class FunnelChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;

private:
    QRectF barOf(int row) const;
    double labelWidth() const;
    double valueWidth() const;
    void paintSlope(QPainter& painter, int row) const;
    void paintStep(QPainter& painter, int row) const;
};

}
