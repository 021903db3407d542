// SPDX-License-Identifier: MIT
// The longest bar and its value fill the width.
#include "gui/charts/bar_chart.h"

#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

constexpr int gap = theme::s2;

double barRow() {
    return std::max(theme::textHeight() + theme::s3, theme::smallestTarget);
}

double endText(const QModelIndex& mark) {
    const QString detail = mark.data(MarkDetailRole).toString();
    return theme::textWidth(mark.data(MarkValueTextRole).toString(), theme::Type::Strong) + gap +
           (detail.isEmpty() ? 0 : theme::textWidth(detail, theme::Type::Caption) + gap);
}

}

int BarChart::wantedHeight() const {
    return int(std::max(markCount(), 1) * barRow()) + 4;
}

QList<QRectF> BarChart::arrange(const QRectF& room) const {
    QList<QRectF> places;
    for (int row = 0; row < markCount(); ++row)
        places.append(QRectF(room.x(), room.y() + row * barRow(), room.width(), barRow()));
    return places;
}

double BarChart::labelWidth() const {
    double widest = 0;
    for (int row = 0; row < markCount(); ++row)
        widest = std::max(widest, double(theme::textWidth(mark(row).data().toString(), theme::Type::Body)));
    return std::min(widest + theme::s5, room().width() * 0.4);
}

/// Pixels a unit of value, so that no bar pushes its text out of the chart.
double BarChart::scale() const {
    const double room = this->room().width() - labelWidth();
    double perUnit = 1e18;
    for (int row = 0; row < markCount(); ++row)
        if (valueOf(row) > 0)
            perUnit =
                std::min(perUnit, std::max(room - endText(mark(row)) - theme::s2, theme::s4 * 1.0) / valueOf(row));
    for (int row = 0; row < markCount(); ++row)
        if (const double ghost = mark(row).data(MarkGhostRole).toDouble(); ghost > 0)
            perUnit = std::min(perUnit, (room - 2) / ghost);
    return perUnit;
}

void BarChart::paintMarks(QPainter& painter) const {
    const double labels = labelWidth(), perUnit = scale();
    for (int row = 0; row < markCount(); ++row) paintBar(painter, row, labels, perUnit);
}

void BarChart::paintBar(QPainter& painter, int row, double labels, double perUnit) const {
    const theme::Colors& c = theme::colors();
    const QModelIndex index = mark(row);
    const QRectF place = placeOf(row);
    paintGround(painter, row);
    const QRect words(int(place.x()) + theme::s1, int(place.y()), int(labels) - theme::s3, int(place.height()));
    theme::drawText(painter, words, index.data().toString(), theme::Type::Body, c.secondary);
    const double start = place.x() + labels, inset = theme::s1;
    const double length = std::max(valueOf(row) * perUnit, valueOf(row) > 0 ? 3.0 : 0.0);
    theme::drawBox(painter, {start, place.y() + inset, length, place.height() - 2 * inset}, markColor(index), {}, 1, 3);
    if (const QVariant ghost = index.data(MarkGhostRole); ghost.isValid())
        painter.fillRect(QRectF(start + ghost.toDouble() * perUnit, place.y() + 2, 2, place.height() - 4), c.text);
    const int x = int(start + length) + (length > 0 ? gap : 0);
    const QRect value(x, int(place.y()), int(place.right()) - x, int(place.height()));
    const int used =
        theme::drawText(painter, value, index.data(MarkValueTextRole).toString(), theme::Type::Strong, c.text);
    theme::drawText(painter, value.adjusted(used + gap, 0, 0, 0), index.data(MarkDetailRole).toString(),
                    theme::Type::Caption, c.secondary);
}

}
