// SPDX-License-Identifier: MIT
// Small makers of plain widgets: labels that never take text for markup, rules, icon buttons, tool tips.
#pragma once

#include "gui/theme/theme.h"

#include <QString>

class QFrame;
class QLabel;
class QToolButton;
class QWidget;

namespace tilth {

/// A label of plain text in one of the theme's fonts.
QLabel* makeLabel(const QString& text, theme::Type type = theme::Type::Body, theme::Tone tone = theme::Tone::Normal,
                  QWidget* parent = nullptr);

/// A label that shows an icon beside words that say the same; assistive tools pass over it.
QLabel* makeIconLabel(const QString& icon, theme::Tone tone = theme::Tone::Secondary, QWidget* parent = nullptr);

/// A horizontal or vertical line of one pixel.
QFrame* makeLine(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

/// A button of an icon alone, named `name`; `shortcut` appears in the tool tip, it is not installed.
QToolButton* makeIconButton(const QString& icon, const QString& name, const QString& shortcut = {},
                            QWidget* parent = nullptr);

/// A tool tip that shows `text` as it is, also when it looks like markup; also the accessible description.
void setPlainTip(QWidget* widget, const QString& text);

/// The same as rich text for Qt::ToolTipRole. A line that is not too wide for a tip stays one.
QString plainTip(const QString& text);

/// A ground in the colour of a page (surface) or of the rail (window).
void setSurface(QWidget* widget);
void setWindowGround(QWidget* widget);

}
