// SPDX-License-Identifier: MIT
// Cells are as wide as the room allows; the value is written in each, in black or white.
#include "gui/charts/heat_map.h"

#include "gui/charts/axis.h"
#include "gui/charts/chart_model.h"
#include "gui/theme/paint.h"

#include <QPainter>

namespace tilth {
namespace {

double cellHeight() {
    return std::max(theme::textHeight(theme::Type::Caption) + theme::s3, theme::smallestTarget);
}

int placeIn(QStringList& names, const QString& name) {
    if (!names.contains(name)) names.append(name);
    return int(names.indexOf(name));
}

}

HeatMap::Grid HeatMap::grid() const {
    Grid grid;
    for (int row = 0; row < markCount(); ++row) {
        const int y = placeIn(grid.rows, mark(row).data(MarkGroupRole).toString());
        grid.cells.append({placeIn(grid.columns, mark(row).data().toString()), y});
    }
    for (const QString& name : grid.rows)
        grid.side = std::max(grid.side, double(theme::textWidth(name, theme::Type::Caption)));
    grid.side += theme::s3;
    grid.head = theme::textHeight(theme::Type::Caption) + theme::s1;
    return grid;
}

int HeatMap::wantedHeight() const {
    const Grid shape = grid();
    return int(shape.head + double(std::max(qsizetype(1), shape.rows.size())) * cellHeight()) + 4;
}

QList<QRectF> HeatMap::arrange(const QRectF& room) const {
    const Grid shape = grid();
    const double width = (room.width() - shape.side) / double(std::max(qsizetype(1), shape.columns.size()));
    QList<QRectF> places;
    for (const QPoint& cell : shape.cells)
        places.append(QRectF(room.x() + shape.side + cell.x() * width, room.y() + shape.head + cell.y() * cellHeight(),
                             width, cellHeight())
                          .adjusted(1, 1, -1, -1));
    return places;
}

QColor HeatMap::fillOf(int row, double largest) const {
    const double share = largest > 0 ? valueOf(row) / largest : 0;
    return theme::blend(theme::colors().selection, theme::colors().stages.back(), share);
}

void HeatMap::paintMarks(QPainter& painter) const {
    const theme::Colors& c = theme::colors();
    const Grid shape = grid();
    const QRectF all = room();
    const double largest = largestValue(),
                 width = (all.width() - shape.side) / double(std::max(qsizetype(1), shape.columns.size()));
    double widest = 0;
    for (const QString& name : shape.columns)
        widest = std::max(widest, double(theme::textWidth(name, theme::Type::Caption)));
    const int stride = labelStride(int(shape.columns.size()), widest, all.width() - shape.side, theme::s1);
    for (int i = 0; i < shape.columns.size(); i += stride)
        theme::drawText(painter,
                        QRect(int(all.x() + shape.side + i * width - widest / 2 + width / 2), int(all.y()),
                              int(widest) + 2, int(shape.head)),
                        shape.columns[i], theme::Type::Caption, c.secondary, Qt::AlignCenter);
    for (int i = 0; i < shape.rows.size(); ++i)
        theme::drawText(painter,
                        QRect(int(all.x()), int(all.y() + shape.head + i * cellHeight()), int(shape.side) - theme::s2,
                              int(cellHeight())),
                        shape.rows[i], theme::Type::Caption, c.secondary);
    for (int row = 0; row < markCount(); ++row) {
        const QColor fill = fillOf(row, largest);
        const bool chosen = selectionModel() && selectionModel()->isSelected(mark(row));
        theme::drawBox(painter, placeOf(row), fill, chosen ? c.text : QColor(), theme::ringWidth, 3);
        theme::drawText(painter, placeOf(row).toAlignedRect(), mark(row).data(MarkValueTextRole).toString(),
                        theme::Type::Caption, theme::textOn(fill), Qt::AlignCenter);
    }
}

int HeatMap::neighbour(int row, CursorAction action) const {
    const QPoint step = action == MoveLeft    ? QPoint(-1, 0)
                        : action == MoveRight ? QPoint(1, 0)
                        : action == MoveUp    ? QPoint(0, -1)
                                              : QPoint(0, 1);
    if (action != MoveLeft && action != MoveRight && action != MoveUp && action != MoveDown)
        return ChartView::neighbour(row, action);
    const QList<QPoint> cells = grid().cells;
    const qsizetype found = cells.indexOf(cells[row] + step);
    return found < 0 ? row : int(found);
}

}
