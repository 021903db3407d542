// SPDX-License-Identifier: MIT
// A strip below a timeline: a value for each cell of its axis, as a column with the number upon it, or as heat.
#pragma once
#include "core/calendar/timeline_axis.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"

#include <functional>

namespace tilth {

class TimelineView;

class TimelineStrip : public ChartView {
    Q_OBJECT

public:
    enum Look { Columns, Heat };
    /// Values of cells and how each is written; negative values stand for 0.
    struct Values {
        std::vector<double> of{};
        QStringList text{}, brief{}; // whole for tips, brief in the cell
        double limit = 0;            // from here on it is too much; 0: no limit
    };
    using Count = std::function<Values(std::span<const AxisCell>)>;

    TimelineStrip(TimelineView* view, Look look, QWidget* parent = nullptr);

    /// Asked for the cells of three screens at a time, and again after renew().
    void setCount(Count count);
    void renew();
    void follow();

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;

private:
    void fill();
    void paintCell(QPainter& painter, int row, double largest) const;

    TimelineView* m_view;
    Look m_look;
    Count m_count;
    ChartModel* m_model;
    std::vector<AxisCell> m_cells;
    Values m_values;
    AxisUnit m_unit = AxisUnit::Day;
};

}
