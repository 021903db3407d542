// SPDX-License-Identifier: MIT
// Bars are centred between labels at the left and values at the right; slopes join them.
#include "gui/charts/funnel_chart.h"

#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

double stepHeight() {
    return theme::textHeight() + theme::s3;
}
double slopeHeight() {
    return theme::textHeight(theme::Type::Caption) + theme::s1;
}

}

int FunnelChart::wantedHeight() const {
    const int steps = std::max(markCount(), 1);
    return int(steps * stepHeight() + (steps - 1) * slopeHeight()) + 4;
}

QList<QRectF> FunnelChart::arrange(const QRectF& room) const {
    QList<QRectF> places;
    for (int row = 0; row < markCount(); ++row)
        places.append(QRectF(room.x(), room.y() + row * (stepHeight() + slopeHeight()), room.width(), stepHeight()));
    return places;
}

double FunnelChart::labelWidth() const {
    double widest = 0;
    for (int row = 0; row < markCount(); ++row)
        widest = std::max(widest, double(theme::textWidth(mark(row).data().toString(), theme::Type::Body)));
    return std::min(widest + theme::s5, room().width() * 0.35);
}

double FunnelChart::valueWidth() const {
    double widest = 0;
    for (int row = 0; row < markCount(); ++row)
        widest = std::max(widest,
                          double(theme::textWidth(mark(row).data(MarkValueTextRole).toString(), theme::Type::Strong)));
    return widest + theme::s4;
}

QRectF FunnelChart::barOf(int row) const {
    const QRectF place = placeOf(row);
    const double start = place.x() + labelWidth(), room = place.width() - labelWidth() - valueWidth();
    const double largest = largestValue();
    const double width = std::max(largest > 0 ? room * valueOf(row) / largest : 0, 4.0);
    return {start + (room - width) / 2, place.y(), width, place.height()};
}

void FunnelChart::paintMarks(QPainter& painter) const {
    for (int row = 0; row < markCount(); ++row) paintStep(painter, row);
    for (int row = 1; row < markCount(); ++row) paintSlope(painter, row);
}

void FunnelChart::paintSlope(QPainter& painter, int row) const {
    const QRectF above = barOf(row - 1), below = barOf(row);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colors().hover);
    painter.drawPolygon(QPolygonF({above.bottomLeft(), above.bottomRight(), below.topRight(), below.topLeft()}));
    const QString passed = mark(row).data(MarkDetailRole).toString();
    const QRect words(int(above.center().x()) - 150, int(above.bottom()), 300, int(below.top() - above.bottom()));
    if (!passed.isEmpty())
        theme::drawText(painter, words, QStringLiteral("↓ ") + passed, theme::Type::Caption, theme::colors().secondary,
                        Qt::AlignCenter);
}

void FunnelChart::paintStep(QPainter& painter, int row) const {
    const theme::Colors& c = theme::colors();
    const QRectF place = placeOf(row);
    paintGround(painter, row);
    const QRect label(int(place.x()) + theme::s1, int(place.y()), int(labelWidth()) - theme::s3, int(place.height()));
    theme::drawText(painter, label, mark(row).data().toString(), theme::Type::Body, c.secondary);
    theme::drawBox(painter, barOf(row), markColor(mark(row)), {}, 1, 3);
    const QRect value(int(place.right() - valueWidth()), int(place.y()), int(valueWidth()) - theme::s1,
                      int(place.height()));
    theme::drawText(painter, value, mark(row).data(MarkValueTextRole).toString(), theme::Type::Strong, c.text,
                    Qt::AlignRight | Qt::AlignVCenter);
}

}
