// SPDX-License-Identifier: MIT
// What column and line charts share: places along the time axis, series, value axis, names at the right end.
#pragma once

#include "gui/charts/chart_view.h"

#include <QStringList>

namespace tilth {

/// Marks of one place share their group (a single series may leave it empty: then the label is the place).
/// Arrows left and right walk in a series, up and down between the series of a place.
class PlotChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    /// A mark's place along the axis and its series, both counted from 0.
    struct Spot {
        int place = 0, series = 0;
    };

    QStringList placeNames() const;
    QList<Spot> spots() const;
    int seriesCount() const;
    bool hasSeriesNames() const { return seriesCount() > 1; }

    /// The largest value the axis must hold.
    virtual double axisEnd() const { return largestValue(); }
    QRectF plotArea() const;
    double heightOf(double value) const; ///< y in the viewport
    double placeWidth() const;
    double placeCentre(int place) const;

    void paintAxes(QPainter& painter) const;
    /// What stands at the right end of a series: its name.
    virtual QString seriesLabel(int series) const { return seriesName(series); }
    QString seriesName(int series) const;
    /// Labels of series at their height at the right end, pushed apart where they would touch.
    void paintSeriesNames(QPainter& painter, const QList<double>& heights) const;

    int neighbour(int row, CursorAction action) const override;
    void doItemsLayout() override;

private:
    struct Layout {
        QStringList places;
        QList<Spot> spots;
        QList<double> steps;
        int series = 0;
        QRectF area;
        bool known = false;
    };

    const Layout& layout() const;
    Layout makeLayout() const;
    double seriesNameWidth() const;

    mutable Layout m_layout;
};

}
