// SPDX-License-Identifier: MIT
// Strokes shared by the style and by delegates: boxes, the focus ring, dots, elided text.
#pragma once

#include "gui/theme/theme.h"

#include <QRect>
#include <Qt>

class QPainter;
class QStyleOption;
class QStyleOptionViewItem;

namespace tilth::theme {

/// A rounded box. An invalid `fill` or `edge` is not drawn; the edge lies inside `rect`.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge = {}, double width = 1,
             double corner = radius);

/// The 2 px focus ring, inside `rect`.
void drawRing(QPainter& painter, const QRectF& rect, double corner = radius);
void drawRing(QPainter& painter, const QRectF& rect, double corner, const QColor& color);

/// True when the focus of the widget's window was last moved by keys.
bool focusByKeys(const QWidget* widget);

/// The ground of an item of a view: hover, soft selection, and the ring round the current item when keys move it.
void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, double corner = 0);

/// A filled circle of `diameter` in the middle of `rect`.
void drawDot(QPainter& painter, const QRect& rect, const QColor& color, int diameter = 10);

/// One line of plain text, elided at the end where it does not fit; returns the width drawn.
int drawText(QPainter& painter, const QRect& rect, const QString& text, Type type, const QColor& color,
             Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The width of one line of text.
int textWidth(const QString& text, Type type);

}
