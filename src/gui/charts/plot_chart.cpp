// SPDX-License-Identifier: MIT
// Geometry is worked out once a layout and kept.
#include "gui/charts/plot_chart.h"

#include "gui/charts/axis.h"
#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>
#include <numeric>

namespace tilth {
namespace {

QString placeOfMark(const QModelIndex& mark) {
    const QString group = mark.data(MarkGroupRole).toString();
    return group.isEmpty() ? mark.data().toString() : group;
}

double captionHeight() {
    return theme::textHeight(theme::Type::Caption);
}

}

void PlotChart::doItemsLayout() {
    m_layout.known = false;
    ChartView::doItemsLayout();
}

const PlotChart::Layout& PlotChart::layout() const {
    if (!m_layout.known || m_layout.spots.size() != markCount()) m_layout = makeLayout();
    return m_layout;
}

PlotChart::Layout PlotChart::makeLayout() const {
    Layout made;
    for (int row = 0; row < markCount(); ++row) {
        const QString name = placeOfMark(mark(row));
        if (!made.places.contains(name)) made.places.append(name);
        const int series = mark(row).data(MarkSeriesRole).toInt();
        made.spots.append({int(made.places.indexOf(name)), series});
        made.series = std::max(made.series, series + 1);
    }
    m_layout = made;
    m_layout.known = true; // axisEnd() and seriesName() look at the spots
    made.steps = axisSteps(axisEnd());
    double axis = 0;
    for (double step : made.steps)
        axis = std::max(axis, double(theme::textWidth(axisText(step), theme::Type::Caption)));
    const double names = made.series > 1 ? seriesNameWidth() : 0;
    made.area = room().adjusted(axis + theme::s2 + 2, captionHeight() + 2, -names, -captionHeight() - theme::s1);
    made.known = true;
    return made;
}

QStringList PlotChart::placeNames() const {
    return layout().places;
}
QList<PlotChart::Spot> PlotChart::spots() const {
    return layout().spots;
}
int PlotChart::seriesCount() const {
    return layout().series;
}
QRectF PlotChart::plotArea() const {
    return layout().area;
}

double PlotChart::heightOf(double value) const {
    const QRectF area = plotArea();
    return area.bottom() - area.height() * value / layout().steps.last();
}

double PlotChart::placeWidth() const {
    return plotArea().width() / double(std::max(qsizetype(1), layout().places.size()));
}
double PlotChart::placeCentre(int place) const {
    return plotArea().x() + placeWidth() * (place + 0.5);
}

QString PlotChart::seriesName(int series) const {
    for (int row = 0; row < markCount(); ++row)
        if (layout().spots[row].series == series) return mark(row).data().toString();
    return {};
}

double PlotChart::seriesNameWidth() const {
    double widest = 0;
    for (int i = 0; i < seriesCount(); ++i)
        widest = std::max(widest, double(theme::textWidth(seriesLabel(i), theme::Type::Caption)));
    return std::min(widest + theme::s3, room().width() * 0.3);
}

void PlotChart::paintAxes(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const QRectF area = plotArea();
    for (double step : layout().steps) {
        const double y = std::round(heightOf(step));
        painter.fillRect(QRectF(area.x(), y, area.width(), 1), c.line);
        const QRect words(int(room().x()), int(y - captionHeight() / 2), int(area.x() - room().x()) - theme::s2,
                          int(captionHeight()));
        theme::drawText(painter, words, axisText(step), theme::Type::Caption, c.secondary,
                        Qt::AlignRight | Qt::AlignVCenter);
    }
    double widest = 0;
    for (const QString& name : layout().places)
        widest = std::max(widest, double(theme::textWidth(name, theme::Type::Caption)));
    const int stride = labelStride(int(layout().places.size()), widest, area.width(), theme::s2);
    for (int i = 0; i < layout().places.size(); i += stride) {
        const QRect words(int(placeCentre(i) - widest / 2) - 1, int(area.bottom()) + theme::s1, int(widest) + 2,
                          int(captionHeight()));
        theme::drawText(painter, words, layout().places[i], theme::Type::Caption, c.secondary, Qt::AlignCenter);
    }
}

void PlotChart::paintSeriesNames(QPainter& painter, const QList<double>& heights) const {
    QList<int> order(heights.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return heights[a] < heights[b]; });
    const double line = captionHeight();
    double free = room().y();
    for (int i = 0; i < order.size(); ++i) {
        const double below = double(order.size() - i) * line;
        const double y = std::min(std::max(heights[order[i]] - line / 2, free), room().bottom() - below);
        const QRect words(int(plotArea().right()) + theme::s2, int(y),
                          int(room().right() - plotArea().right()) - theme::s2, int(line));
        theme::drawText(painter, words, seriesLabel(order[i]), theme::Type::Caption, theme::colors().text);
        free = y + line;
    }
}

int PlotChart::neighbour(int row, CursorAction action) const {
    const bool along = action == MoveLeft || action == MoveRight, across = action == MoveUp || action == MoveDown;
    if (!along && !across) return ChartView::neighbour(row, action);
    const int step = action == MoveLeft || action == MoveDown ? -1 : 1;
    const Spot from = layout().spots[row];
    const auto leads = [&](const Spot& to) {
        return along ? to.series == from.series && to.place == from.place + step
                     : to.place == from.place && to.series == from.series + step;
    };
    for (int other = 0; other < markCount(); ++other)
        if (leads(layout().spots[other])) return other;
    return row;
}

}
