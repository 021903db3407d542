// SPDX-License-Identifier: MIT
// Series are stacked in the order of their numbers, the first at the bottom.
#include "gui/charts/column_chart.h"

#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

constexpr double widestColumn = 56;

}

QList<double> ColumnChart::totals() const {
    QList<double> sums(placeNames().size(), 0.0);
    const auto all = spots();
    for (int row = 0; row < all.size(); ++row) sums[all[row].place] += std::max(valueOf(row), 0.0);
    return sums;
}

double ColumnChart::axisEnd() const {
    const QList<double> sums = totals();
    const double highest = sums.isEmpty() ? 0 : *std::max_element(sums.begin(), sums.end());
    return std::max(highest, seriesCount() > 1 ? 0 : largestValue());
}

QList<QRectF> ColumnChart::columns() const {
    const auto all = spots();
    QList<QRectF> boxes(all.size());
    QList<double> base(placeNames().size(), 0.0);
    const double width = std::min(placeWidth() * 0.64, widestColumn);
    for (int series = 0; series < seriesCount(); ++series)
        for (int row = 0; row < all.size(); ++row) {
            if (all[row].series != series) continue;
            double& from = base[all[row].place];
            const double to = from + std::max(valueOf(row), 0.0);
            boxes[row] =
                QRectF(placeCentre(all[row].place) - width / 2, heightOf(to), width, heightOf(from) - heightOf(to));
            from = to;
        }
    return boxes;
}

/// A thin segment is hit and ringed by the width of its place.
QList<QRectF> ColumnChart::arrange(const QRectF&) const {
    QList<QRectF> places = columns();
    const double spare = (placeWidth() - (places.isEmpty() ? 0 : places.first().width())) / 2 - 1;
    for (QRectF& place : places) {
        place.adjust(-spare, 0, spare, 0);
        if (seriesCount() == 1) place.setTop(plotArea().top() - theme::textHeight(theme::Type::Caption));
    }
    return places;
}

void ColumnChart::paintMarks(QPainter& painter) const {
    const QList<QRectF> boxes = columns();
    for (int row = 0; row < boxes.size(); ++row) paintGround(painter, row);
    paintAxes(painter);
    for (int row = 0; row < boxes.size(); ++row) {
        QRectF box = boxes[row];
        if (hasSeriesNames() && box.height() > 3) box.setTop(box.top() + 1); // a seam between parts of a stack
        theme::drawBox(painter, box, markColor(mark(row)), {}, 1, hasSeriesNames() ? 0 : 3);
        if (const QVariant ghost = mark(row).data(MarkGhostRole); ghost.isValid() && !hasSeriesNames())
            painter.fillRect(QRectF(box.x() - 3, heightOf(ghost.toDouble()) - 1, box.width() + 6, 2),
                             theme::colors().text);
    }
    paintValues(painter, boxes);
    if (hasSeriesNames()) paintSeriesNames(painter, lastHeights(boxes));
}

/// Beside columns that are lower by a line there is room over them, too; beside the ends a little.
double ColumnChart::roomOver(int row, const QList<QRectF>& boxes) const {
    const int line = theme::textHeight(theme::Type::Caption);
    const auto isLow = [&](int other) { return other < 0 || other >= boxes.size() || boxes[other].top() - line > boxes[row].top(); };
    if (!isLow(row - 1) || !isLow(row + 1)) return placeWidth();
    return row > 0 && row + 1 < boxes.size() ? 2 * placeWidth() : placeWidth() + theme::s4;
}

/// One series shows every value that fits over its column; a stack shows values inside parts that are high enough.
void ColumnChart::paintValues(QPainter& painter, const QList<QRectF>& boxes) const {
    const int line = theme::textHeight(theme::Type::Caption);
    for (int row = 0; row < boxes.size(); ++row) {
        const QString text = mark(row).data(MarkValueTextRole).toString();
        const double room = hasSeriesNames() ? boxes[row].width() : roomOver(row, boxes);
        if (theme::textWidth(text, theme::Type::Caption) > room - 2 || (hasSeriesNames() && boxes[row].height() < line))
            continue;
        const double centre = boxes[row].center().x();
        const QColor ink = hasSeriesNames() ? theme::textOn(markColor(mark(row))) : theme::colors().text;
        const double y = hasSeriesNames() ? boxes[row].center().y() - line / 2.0 : boxes[row].top() - line - 1;
        theme::drawText(painter, QRect(int(centre - room / 2), int(y), int(room), line), text, theme::Type::Caption,
                        ink, Qt::AlignCenter);
    }
}

QList<double> ColumnChart::lastHeights(const QList<QRectF>& boxes) const {
    QList<double> heights(seriesCount(), plotArea().bottom());
    const auto all = spots();
    for (int row = 0; row < all.size(); ++row) heights[all[row].series] = boxes[row].center().y();
    return heights;
}

}
