// SPDX-License-Identifier: MIT
// Shares of a whole: a ring, the total in its middle, and beside it a row a share with name, value and per cent.
#pragma once

#include "gui/charts/chart_view.h"

namespace tilth {

class DonutChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    /// Number and word in the middle: "412", "leads".
    void setCentre(const QString& figure, const QString& word);

    QModelIndex indexAt(const QPoint& point) const override;

protected:
    QList<QRectF> arrange(const QRectF& room) const override;
    void paintMarks(QPainter& painter) const override;
    int wantedHeight() const override;

private:
    QRectF ring() const;
    double total() const;
    void paintRingOfShares(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;

    QString m_figure, m_word;
};

}
