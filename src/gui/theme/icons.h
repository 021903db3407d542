// SPDX-License-Identifier: MIT
// Icons by name (resources/icons, Lucide), drawn in the colours of the look in force at paint time.
#pragma once

#include "gui/theme/theme.h"

#include <QIcon>

class QPainter;
class QRect;

namespace tilth::theme {

/// An icon that recolours itself: `tone` when normal, weak when disabled, accent when selected or checked.
/// An unknown name draws nothing; a test compares every name in the code with the resources.
QIcon icon(const QString& name, Tone tone = Tone::Secondary);

/// The program's own mark in its own colours.
QIcon applicationIcon();

/// For delegates: draws the icon in `color`, as large as fits into `rect`, sharp at any scale.
void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

/// True when resources hold an icon of that name.
bool hasIcon(const QString& name);

}
