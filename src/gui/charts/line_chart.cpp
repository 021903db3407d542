// SPDX-License-Identifier: MIT
// A point is hit within a finger's width around it.
#include "gui/charts/line_chart.h"

#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace tilth {
namespace {

/// Nearer to each other than this, points would make the line a chain of beads.
constexpr double closestMarks = 14;

}

QPointF LineChart::pointOf(int row) const {
    return {placeCentre(spots()[row].place), heightOf(valueOf(row))};
}

QList<QRectF> LineChart::arrange(const QRectF&) const {
    QList<QRectF> places;
    const double reach = theme::smallestTarget / 2.0;
    for (int row = 0; row < markCount(); ++row) {
        const QPointF at = pointOf(row);
        const double across = std::min(reach, std::max(placeWidth() / 2, 4.0));
        places.append(QRectF(at.x() - across, at.y() - reach, 2 * across, 2 * reach));
    }
    return places;
}

QList<int> LineChart::rowsOf(int series) const {
    QList<int> rows;
    const auto all = spots();
    for (int row = 0; row < all.size(); ++row)
        if (all[row].series == series) rows.append(row);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) { return all[a].place < all[b].place; });
    return rows;
}

void LineChart::paintMarks(QPainter& painter) const {
    paintAxes(painter);
    for (int row = 0; row < markCount(); ++row) paintGround(painter, row);
    QList<double> ends;
    for (int series = 0; series < seriesCount(); ++series) {
        paintGhost(painter, series);
        paintLine(painter, series);
        const QList<int> rows = rowsOf(series);
        ends.append(rows.isEmpty() ? plotArea().bottom() : pointOf(rows.last()).y());
    }
    hasSeriesNames() ? paintSeriesNames(painter, ends) : paintLastValue(painter);
}

void LineChart::paintLine(QPainter& painter, int series) const {
    const QList<int> rows = rowsOf(series);
    if (rows.isEmpty()) return;
    const QColor color = markColor(mark(rows.first()));
    QPolygonF line;
    for (int row : rows) line.append(pointOf(row));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // One stroke a segment: a zigzag drawn as one path costs five times as much.
    for (int i = 1; i < line.size(); ++i) painter.drawLine(line[i - 1], line[i]);
    if (placeWidth() < closestMarks) return;
    for (const QPointF& point : line) {
        painter.setPen(QPen(theme::colors().surface, 2));
        painter.setBrush(color);
        painter.drawEllipse(point, 4.5, 4.5);
    }
}

void LineChart::paintGhost(QPainter& painter, int series) const {
    QPolygonF line;
    for (int row : rowsOf(series))
        if (const QVariant ghost = mark(row).data(MarkGhostRole); ghost.isValid())
            line.append({pointOf(row).x(), heightOf(ghost.toDouble())});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colors().edge, 1.5, Qt::DashLine));
    painter.drawPolyline(line);
}

void LineChart::paintLastValue(QPainter& painter) const {
    const QList<int> rows = rowsOf(0);
    if (rows.isEmpty()) return;
    const QPointF end = pointOf(rows.last());
    const QString text = mark(rows.last()).data(MarkValueTextRole).toString();
    const int width = theme::textWidth(text, theme::Type::Caption) + 2, line = theme::textHeight(theme::Type::Caption);
    const int x = std::min(int(end.x()) - width / 2, int(plotArea().right()) - width);
    const QRect words(x, int(end.y()) - line - theme::s1 - 2, width, line);
    theme::drawText(painter, words, text, theme::Type::Caption, theme::colors().text);
}

QString LineChart::seriesLabel(int series) const {
    const QList<int> rows = rowsOf(series);
    const QString last = rows.isEmpty() ? QString() : mark(rows.last()).data(MarkValueTextRole).toString();
    return last.isEmpty() ? seriesName(series) : seriesName(series) + QStringLiteral("  ") + last;
}

}
