// SPDX-License-Identifier: MIT
// The names of a timeline's lanes, beside it; Enter or a click folds a lane and unfolds it.
#pragma once
#include "gui/charts/chart_model.h"
#include "gui/charts/chart_view.h"

namespace tilth {

class TimelineView;

class TimelineLanesView : public ChartView {
    Q_OBJECT

public:
    explicit TimelineLanesView(TimelineView* view, QWidget* parent = nullptr);

    /// The view was laid out anew.
    void follow();
    /// The view was scrolled by so many pixels.
    void scrollBy(int dy);
    QSize sizeHint() const override;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    void fold(const QModelIndex& lane);

    TimelineView* m_view;
    ChartModel* m_model;
};

}
