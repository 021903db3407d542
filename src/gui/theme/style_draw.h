// SPDX-License-Identifier: MIT
// The parts the style draws itself, as tables from Qt's element to a function; what is missing is drawn by Fusion.
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace tilth::theme {

/// What is to be drawn or measured: Qt's option and the widget, which may be null.
struct Part {
    const QStyleOption* option;
    const QWidget* widget;

    template <class T> const T* as() const { return qstyleoption_cast<const T*>(option); }
    bool has(QStyle::StateFlag flag) const { return option->state & flag; }
    bool hovered() const { return has(QStyle::State_Enabled) && has(QStyle::State_MouseOver); }
    QStyle* style() const;
};

using Draw = bool (*)(const Part&, QPainter&); ///< false: not for this widget, let Fusion draw
using Size = QSize (*)(const Part&, const QSize& contents, const QSize& fusion);
using ElementPlace = QRect (*)(const Part&);
using PartPlace = QRect (*)(const Part&, QStyle::SubControl);

Draw primitiveOf(QStyle::PrimitiveElement element);
Draw controlOf(QStyle::ControlElement element);
Draw complexOf(QStyle::ComplexControl control);
Size sizerOf(QStyle::ContentsType type);
ElementPlace elementPlaceOf(QStyle::SubElement element);
PartPlace partPlaceOf(QStyle::ComplexControl control);

// style_buttons.cpp
bool drawButtonGround(const Part&, QPainter&);
bool drawPushButton(const Part&, QPainter&);
bool drawPushButtonLabel(const Part&, QPainter&);
bool drawToolButton(const Part&, QPainter&);
bool drawToolButtonLabel(const Part&, QPainter&);
bool drawCheckBox(const Part&, QPainter&);
bool drawRadioButton(const Part&, QPainter&);
QSize pushButtonSize(const Part&, const QSize& contents, const QSize& fusion);
QSize toolButtonSize(const Part&, const QSize& contents, const QSize& fusion);
QSize checkBoxSize(const Part&, const QSize& contents, const QSize& fusion);

// style_fields.cpp
bool drawFieldGround(const Part&, QPainter&);
bool drawComboBox(const Part&, QPainter&);
bool drawComboBoxLabel(const Part&, QPainter&);
bool drawSpinBox(const Part&, QPainter&);
bool drawSlider(const Part&, QPainter&);
bool drawProgressBar(const Part&, QPainter&);
QSize lineEditSize(const Part&, const QSize& contents, const QSize& fusion);
QSize comboBoxSize(const Part&, const QSize& contents, const QSize& fusion);
QSize spinBoxSize(const Part&, const QSize& contents, const QSize& fusion);
QSize progressBarSize(const Part&, const QSize& contents, const QSize& fusion);
QRect lineEditContents(const Part&);
QRect comboBoxPart(const Part&, QStyle::SubControl);
QRect spinBoxPart(const Part&, QStyle::SubControl);

// style_views.cpp
bool isTextArea(const QWidget*); // a QPlainTextEdit or the like, no item view
bool drawFrame(const Part&, QPainter&);
bool drawShapedFrame(const Part&, QPainter&);
bool drawFocusRect(const Part&, QPainter&);
bool drawItemPanel(const Part&, QPainter&);
bool drawRowPanel(const Part&, QPainter&);
bool drawDropMark(const Part&, QPainter&);
bool drawBranch(const Part&, QPainter&);
bool drawHeaderSection(const Part&, QPainter&);
bool drawHeader(const Part&, QPainter&);
bool drawScrollBar(const Part&, QPainter&);
bool drawSplitter(const Part&, QPainter&);
bool drawTab(const Part&, QPainter&);
bool drawTabLabel(const Part&, QPainter&);
bool drawTabBase(const Part&, QPainter&);
QSize headerSize(const Part&, const QSize& contents, const QSize& fusion);
QSize itemSize(const Part&, const QSize& contents, const QSize& fusion);
QSize tabSize(const Part&, const QSize& contents, const QSize& fusion);
QRect scrollBarPart(const Part&, QStyle::SubControl);

// style_menus.cpp
bool drawMenuItem(const Part&, QPainter&);
bool drawMenuPanel(const Part&, QPainter&);
bool drawMenuBarItem(const Part&, QPainter&);
bool drawTipPanel(const Part&, QPainter&);
bool drawNothing(const Part&, QPainter&);
template <QStyle::PrimitiveElement> bool drawArrow(const Part&, QPainter&);
QSize menuItemSize(const Part&, const QSize& contents, const QSize& fusion);
QSize menuBarItemSize(const Part&, const QSize& contents, const QSize& fusion);

}
