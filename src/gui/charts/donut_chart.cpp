// SPDX-License-Identifier: MIT
// Shares start at twelve o'clock and go clockwise.
#include "gui/charts/donut_chart.h"

#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QLineF>
#include <QPainter>
#include <cmath>

namespace tilth {
namespace {

constexpr double thickness = 0.19, smallestRing = 132, widestRing = 220;

double shareRow() {
    return std::max(theme::textHeight() + theme::s3, theme::smallestTarget);
}

}

void DonutChart::setCentre(const QString& figure, const QString& word) {
    m_figure = figure;
    m_word = word;
    viewport()->update();
}

int DonutChart::wantedHeight() const {
    return int(std::max(smallestRing, markCount() * shareRow())) + 4;
}

QRectF DonutChart::ring() const {
    const QRectF all = room();
    const double side = std::clamp(std::min(all.height(), all.width() * 0.42), 60.0, widestRing);
    return {all.x(), all.y() + (all.height() - side) / 2, side, side};
}

double DonutChart::total() const {
    double sum = 0;
    for (int row = 0; row < markCount(); ++row) sum += std::max(valueOf(row), 0.0);
    return sum;
}

QList<QRectF> DonutChart::arrange(const QRectF& room) const {
    QList<QRectF> places;
    const double x = ring().right() + theme::s5, y = room.center().y() - markCount() * shareRow() / 2;
    for (int row = 0; row < markCount(); ++row)
        places.append(QRectF(x, y + row * shareRow(), room.right() - x, shareRow()));
    return places;
}

QModelIndex DonutChart::indexAt(const QPoint& point) const {
    const QLineF hand(ring().center(), point);
    if (hand.length() > ring().width() / 2 || hand.length() < ring().width() * (0.5 - thickness) || total() <= 0)
        return ChartView::indexAt(point);
    const double clockwise = std::fmod(450 - hand.angle(), 360) / 360 * total();
    double end = 0;
    for (int row = 0; row < markCount(); ++row)
        if (clockwise < (end += std::max(valueOf(row), 0.0))) return mark(row);
    return {};
}

void DonutChart::paintMarks(QPainter& painter) const {
    paintRingOfShares(painter);
    for (int row = 0; row < markCount(); ++row) paintRow(painter, row);
}

void DonutChart::paintRingOfShares(QPainter& painter) const {
    const double width = ring().width() * thickness;
    const QRectF arc = ring().adjusted(width / 2, width / 2, -width / 2, -width / 2);
    double from = 90;
    for (int row = 0; row < markCount() && total() > 0; ++row) {
        const double span = 360 * std::max(valueOf(row), 0.0) / total();
        const double seam = span > 4 && markCount() > 1 ? 1.2 : 0;
        painter.setPen(QPen(markColor(mark(row)), width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(arc, int(std::lround((from - seam) * 16)), int(std::lround(-(span - seam) * 16)));
        from -= span;
    }
    const QRect middle = ring().toAlignedRect();
    const int up = theme::textHeight(theme::Type::Caption) / 2;
    theme::drawText(painter, middle.adjusted(0, -up, 0, -up), m_figure, theme::Type::Title, theme::colors().text,
                    Qt::AlignCenter);
    theme::drawText(
        painter,
        middle.adjusted(0, theme::textHeight(theme::Type::Title) - up, 0, theme::textHeight(theme::Type::Title) - up),
        m_word, theme::Type::Caption, theme::colors().secondary, Qt::AlignCenter);
}

void DonutChart::paintRow(QPainter& painter, int row) const {
    const theme::Colors& c = theme::colors();
    paintGround(painter, row);
    const QRect box = placeOf(row).toAlignedRect().adjusted(theme::s1, 0, -theme::s1, 0);
    theme::drawDot(painter, {box.x(), box.y(), 10, box.height()}, markColor(mark(row)), 10);
    const QString value = mark(row).data(MarkValueTextRole).toString(),
                  detail = mark(row).data(MarkDetailRole).toString();
    const int detailWidth =
        detail.isEmpty() ? 0
                         : std::max(theme::textWidth(detail, theme::Type::Caption), theme::s6 + theme::s1) + theme::s2;
    theme::drawText(painter, box, detail, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
    theme::drawText(painter, box.adjusted(0, 0, -detailWidth, 0), value, theme::Type::Strong, c.text,
                    Qt::AlignRight | Qt::AlignVCenter);
    const int end = detailWidth + theme::textWidth(value, theme::Type::Strong) + theme::s2;
    theme::drawText(painter, box.adjusted(theme::s4 + 2, 0, -end, 0), mark(row).data().toString(), theme::Type::Body,
                    c.text);
}

}
