// SPDX-License-Identifier: MIT
// The strokes themselves.
#include "gui/theme/paint.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace tilth::theme {

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, double width,
             double corner) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void drawRing(QPainter& painter, const QRectF& rect, double corner) { drawRing(painter, rect, corner, colors().accent); }

void drawRing(QPainter& painter, const QRectF& rect, double corner, const QColor& color) {
    drawBox(painter, rect, {}, color, ringWidth, corner);
}

bool focusByKeys(const QWidget* widget) {
    return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, double corner) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (selected || hovered) drawBox(painter, option.rect, selected ? colors().selection : colors().hover, {}, 1, corner);
    if ((option.state & QStyle::State_HasFocus) && focusByKeys(option.widget)) drawRing(painter, option.rect, std::max(corner, 4.0));
}

void drawDot(QPainter& painter, const QRect& rect, const QColor& color, int diameter) {
    const QRectF box(rect.x() + (rect.width() - diameter) / 2.0, rect.y() + (rect.height() - diameter) / 2.0, diameter, diameter);
    drawBox(painter, box, color, {}, 1, diameter / 2.0);
}

namespace {

QString elided(QString text, const QFontMetrics& metrics, int width) {
    for (const char16_t odd : {u'\n', u'\t', u'\u2028'}) text.replace(QChar(odd), QLatin1Char(' '));
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

// What of the free room lies left of and above a text, in whole pixels: so it looks the same wherever the rectangle is scrolled to.
QPoint shareOf(const QSize& free, Qt::Alignment alignment) {
    const auto share = [&](int room, Qt::Alignment middle, Qt::Alignment end) {
        return alignment & middle ? (room + 1) / 2 : alignment & end ? room : 0;
    };
    return {share(free.width(), Qt::AlignHCenter, Qt::AlignRight), share(free.height(), Qt::AlignVCenter, Qt::AlignBottom)};
}

}

namespace {

// Room is counted in the screen's pixels, and a point is more pixels on paper.
QFont faceOn(const QPainter& painter, Type type) {
    QFont face = font(type);
    face.setPointSizeF(face.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / painter.device()->logicalDpiY());
    return face;
}

}

int drawText(QPainter& painter, const QRect& rect, const QString& text, Type type, const QColor& color,
             Qt::Alignment alignment) {
    if (rect.width() <= 0) return 0;
    const QFontMetrics metrics(font(type));
    const QString shown = elided(text, metrics, rect.width());
    const QSize size(metrics.horizontalAdvance(shown), metrics.height());
    const QPoint at = rect.topLeft() + shareOf(rect.size() - size, alignment);
    painter.setFont(faceOn(painter, type));
    painter.setPen(color);
    painter.drawText(at + QPoint(0, metrics.ascent()), shown);
    return size.width();
}

int textWidth(const QString& text, Type type) { return QFontMetrics(font(type)).horizontalAdvance(text); }

}
