// SPDX-License-Identifier: MIT
// Line edits, combo boxes, spin and date edits, sliders and progress bars.
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_draw.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>

namespace tilth::theme {
namespace {

constexpr int fieldPadding = s2, arrowWidth = 26, stepWidth = smallestTarget, arrowSide = 14;

bool isCellEditor(const QWidget* widget) {
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return parent && qobject_cast<const QAbstractItemView*>(parent->parentWidget());
}

bool isPartOfField(const QWidget* widget) {
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

/// The inner line edit holds the focus of an editable combo box or spin box.
bool hasFocus(const Part& part) {
    return part.has(QStyle::State_HasFocus) || (part.widget && part.widget->hasFocus());
}

void drawField(const Part& part, QPainter& painter, bool hoverable) {
    const Colors& c = colors();
    const bool enabled = part.has(QStyle::State_Enabled), focused = hasFocus(part);
    const QColor fill = !enabled ? c.window : hoverable && part.hovered() ? c.hover : c.surface;
    const QColor edge = isInvalid(part.widget) ? c.danger : focused ? c.accent : enabled ? c.edge : c.line;
    const bool ring = focused && (focusByKeys(part.widget) || isInvalid(part.widget));
    drawBox(painter, part.option->rect, fill, edge, ring ? ringWidth : 1);
}

}

bool drawFieldGround(const Part& part, QPainter& painter) {
    const auto* frame = part.as<QStyleOptionFrame>();
    if (isPartOfField(part.widget)) return true;
    if (isCellEditor(part.widget)) {
        painter.fillRect(part.option->rect, colors().surface);
        drawRing(painter, part.option->rect, 4, isInvalid(part.widget) ? colors().danger : colors().accent);
    } else if (!frame || frame->lineWidth > 0) {
        drawField(part, painter, false);
    }
    return true;
}

bool drawComboBox(const Part& part, QPainter& painter) {
    const auto* combo = part.as<QStyleOptionComboBox>();
    if (!combo) return false;
    drawField(part, painter, !combo->editable);
    const QRect arrow = part.style()->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, part.widget);
    const QColor ink = part.has(QStyle::State_Enabled) ? colors().secondary : colors().weak;
    const bool date = part.widget && part.widget->inherits("QDateTimeEdit");
    drawIcon(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {arrowSide, arrowSide}, arrow),
             date ? "calendar-days" : "chevron-down", ink);
    return true;
}

bool drawComboBoxLabel(const Part& part, QPainter& painter) {
    const auto* combo = part.as<QStyleOptionComboBox>();
    if (!combo) return false;
    if (combo->editable) return true;
    QRect box = part.style()->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, part.widget);
    if (!combo->currentIcon.isNull()) {
        combo->currentIcon.paint(&painter, QRect(box.x(), box.y(), iconSize, box.height()));
        box.setLeft(box.left() + iconSize + 6);
    }
    const QString shown = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, box.width());
    painter.setPen(part.has(QStyle::State_Enabled) ? colors().text : colors().weak);
    painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return true;
}

bool drawSpinBox(const Part& part, QPainter& painter) {
    const auto* spin = part.as<QStyleOptionSpinBox>();
    if (!spin) return false;
    if (spin->frame) drawField(part, painter, false);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return true;
    for (auto step : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = step == QStyle::SC_SpinBoxUp, active = spin->activeSubControls == step && part.hovered();
        const bool able =
            spin->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRect place = part.style()->subControlRect(QStyle::CC_SpinBox, spin, step, part.widget);
        const QRect mark = QStyle::alignedRect(
            Qt::LeftToRight, Qt::AlignHCenter | (up ? Qt::AlignBottom : Qt::AlignTop), {12, 12}, place);
        drawIcon(painter, mark, up ? "chevron-up" : "chevron-down",
                 !able    ? colors().line
                 : active ? colors().accent
                          : colors().secondary);
    }
    return true;
}

bool drawSlider(const Part& part, QPainter& painter) {
    const auto* slider = part.as<QStyleOptionSlider>();
    if (!slider || slider->orientation != Qt::Horizontal) return false;
    const QRect handle = part.style()->subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, part.widget);
    const QPoint middle = handle.center();
    const QRectF groove(part.option->rect.x() + s2, middle.y() - 1, part.option->rect.width() - 2 * s2, 4);
    const QColor accent = part.has(QStyle::State_Enabled) ? colors().accent : colors().edge;
    drawBox(painter, groove, colors().line, {}, 1, 2);
    drawBox(painter, QRectF(groove.x(), groove.y(), middle.x() - groove.x(), 4), accent, {}, 1, 2);
    drawDot(painter, {middle.x() - 7, middle.y() - 6, 15, 15}, colors().surface, 16);
    drawDot(painter, {middle.x() - 7, middle.y() - 6, 15, 15}, accent, 12);
    if (part.has(QStyle::State_HasFocus) && focusByKeys(part.widget)) drawRing(painter, part.option->rect, 4);
    return true;
}

bool drawProgressBar(const Part& part, QPainter& painter) {
    const auto* bar = part.as<QStyleOptionProgressBar>();
    if (!bar) return false;
    const QRectF groove(bar->rect.x(), bar->rect.center().y() - 2, bar->rect.width(), 6);
    drawBox(painter, groove, colors().line, {}, 1, 3);
    const int span = bar->maximum - bar->minimum;
    // An unknown total fills a third: "busy", without movement.
    const double share = span > 0 ? double(bar->progress - bar->minimum) / span : 1 / 3.0;
    if (share > 0)
        drawBox(painter, QRectF(groove.x(), groove.y(), std::max(groove.width() * share, 6.0), 6), colors().accent, {},
                1, 3);
    return true;
}

QSize lineEditSize(const Part&, const QSize& contents, const QSize&) {
    return {contents.width() + 2 * fieldPadding, controlHeight()};
}

QSize comboBoxSize(const Part&, const QSize& contents, const QSize&) {
    return {contents.width() + fieldPadding + s1 + arrowWidth, controlHeight()};
}

QSize spinBoxSize(const Part&, const QSize& contents, const QSize&) {
    return {contents.width() + fieldPadding + stepWidth, controlHeight()};
}

QSize progressBarSize(const Part&, const QSize& contents, const QSize&) {
    return {std::max(contents.width(), 48), 8};
}

QRect lineEditContents(const Part& part) {
    const auto* frame = part.as<QStyleOptionFrame>();
    const bool framed = (frame && frame->lineWidth > 0) || isCellEditor(part.widget);
    // QLineEdit itself keeps 2 px on both sides.
    const int pad = framed ? fieldPadding - 2 : 0;
    return part.option->rect.adjusted(pad, framed ? 1 : 0, -pad, framed ? -1 : 0);
}

QRect comboBoxPart(const Part& part, QStyle::SubControl which) {
    const QRect rect = part.option->rect;
    const auto* combo = part.as<QStyleOptionComboBox>();
    const int pad = combo && combo->editable ? fieldPadding - 2 : fieldPadding;
    if (which == QStyle::SC_ComboBoxArrow) return {rect.right() + 1 - arrowWidth, rect.y(), arrowWidth, rect.height()};
    if (which == QStyle::SC_ComboBoxEditField) return rect.adjusted(pad, 1, -arrowWidth, -1);
    return rect;
}

QRect spinBoxPart(const Part& part, QStyle::SubControl which) {
    const QRect rect = part.option->rect;
    const auto* spin = part.as<QStyleOptionSpinBox>();
    const int steps = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
    const int half = rect.height() / 2, x = rect.right() + 1 - steps;
    if (which == QStyle::SC_SpinBoxUp) return {x, rect.y(), steps, half};
    if (which == QStyle::SC_SpinBoxDown) return {x, rect.y() + half, steps, rect.height() - half};
    if (which == QStyle::SC_SpinBoxEditField) return rect.adjusted(fieldPadding - 2, 1, -std::max(steps, s2), -1);
    return rect;
}

}
