// SPDX-License-Identifier: MIT
// Sizes, hints and dispatch of the style; the painting is in style_draw*.cpp.
#include "gui/theme/style.h"

#include "gui/theme/icons.h"
#include "gui/theme/style_draw.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <unordered_map>

namespace tilth::theme {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    static const std::unordered_map<int, int> own{
        {PM_LayoutLeftMargin, s4},      {PM_LayoutRightMargin, s4},     {PM_LayoutTopMargin, s4},
        {PM_LayoutBottomMargin, s4},    {PM_LayoutHorizontalSpacing, s2}, {PM_LayoutVerticalSpacing, s2},
        {PM_ScrollBarExtent, s3},       {PM_ScrollBarSliderMin, s6},    {PM_ScrollView_ScrollBarSpacing, 0},
        {PM_SmallIconSize, iconSize},   {PM_ButtonIconSize, iconSize},  {PM_ToolBarIconSize, iconSize},
        {PM_LineEditIconSize, iconSize}, {PM_TabBarIconSize, iconSize}, {PM_ListViewIconSize, iconSize},
        {PM_SplitterWidth, 1},          {PM_HeaderMargin, s2},          {PM_HeaderMarkSize, 12},
        {PM_ButtonShiftHorizontal, 0},  {PM_ButtonShiftVertical, 0},    {PM_FocusFrameHMargin, s2 - 1},
        {PM_IndicatorWidth, iconSize},  {PM_IndicatorHeight, iconSize}, {PM_ExclusiveIndicatorWidth, iconSize},
        {PM_ExclusiveIndicatorHeight, iconSize}, {PM_CheckBoxLabelSpacing, s2}, {PM_RadioButtonLabelSpacing, s2},
        {PM_MenuPanelWidth, 1},         {PM_MenuHMargin, s1},           {PM_MenuVMargin, s1},
        {PM_MenuButtonIndicator, 20},   {PM_TabBarTabHSpace, s5},       {PM_TabBarTabVSpace, s4},
        {PM_TabBarTabOverlap, 0},       {PM_TabBarBaseOverlap, 0},      {PM_TabBarTabShiftVertical, 0},
        {PM_ToolTipLabelFrameWidth, s2}, {PM_SliderThickness, smallestTarget}, {PM_SliderLength, iconSize},
        {PM_SliderControlThickness, iconSize}, {PM_DefaultFrameWidth, 1}, {PM_ComboBoxFrameWidth, 1}};
    // A text area's frame leaves room for its round corners.
    if (metric == PM_DefaultFrameWidth && isTextArea(widget)) return s1;
    const auto found = own.find(metric);
    return found == own.end() ? QProxyStyle::pixelMetric(metric, option, widget) : found->second;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* back) const {
    static const std::unordered_map<int, int> own{
        {SH_ItemView_ShowDecorationSelected, 1}, {SH_ComboBox_Popup, 0},           {SH_EtchDisabledText, 0},
        {SH_DitherDisabledText, 0},              {SH_UnderlineShortcut, 1},        {SH_ItemView_ActivateItemOnSingleClick, 0},
        {SH_ToolTip_WakeUpDelay, 500},           {SH_TabBar_Alignment, Qt::AlignLeft}, {SH_Widget_Animate, 0},
        {SH_ScrollBar_LeftClickAbsolutePosition, 0}, {SH_FormLayoutLabelAlignment, Qt::AlignLeft | Qt::AlignVCenter},
        {SH_FormLayoutFieldGrowthPolicy, 2 /* AllNonFixedFieldsGrow */}, {SH_Menu_MouseTracking, 1}, {SH_ComboBox_ListMouseTracking, 1},
        {SH_DialogButtonBox_ButtonsHaveIcons, 0}};
    if (hint == SH_Table_GridLineColor) return int(colors().line.rgb());
    const auto found = own.find(hint);
    return found == own.end() ? QProxyStyle::styleHint(hint, option, widget, back) : found->second;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const auto sizer = sizerOf(type);
    if (sizer) return sizer({option, widget}, size, QProxyStyle::sizeFromContents(type, option, size, widget));
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const auto place = elementPlaceOf(element);
    return place ? place({option, widget}) : QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const auto place = partPlaceOf(control);
    if (!place) return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, place({option, widget}, part));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const auto draw = primitiveOf(element);
    if (!draw || !draw({option, widget}, *painter)) QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const auto draw = controlOf(element);
    if (!draw || !draw({option, widget}, *painter)) QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto draw = complexOf(control);
    if (!draw || !draw({option, widget}, *painter)) QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const {
    static const std::unordered_map<int, const char*> own{
        {SP_LineEditClearButton, "x"},    {SP_ArrowLeft, "chevron-left"},        {SP_ArrowRight, "chevron-right"},
        {SP_ArrowUp, "chevron-up"},       {SP_ArrowDown, "chevron-down"},        {SP_TitleBarCloseButton, "x"},
        {SP_MessageBoxWarning, "triangle-alert"}, {SP_MessageBoxCritical, "circle-x"}, {SP_MessageBoxInformation, "info"},
        {SP_MessageBoxQuestion, "circle-help"}, {SP_DialogCloseButton, "x"}};
    const auto found = own.find(picture);
    return found == own.end() ? QProxyStyle::standardIcon(picture, option, widget) : icon(QString::fromLatin1(found->second));
}

void Style::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::polish(QWidget* widget) {
    const bool hovers = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
                        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
    if (hovers) widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) view->viewport()->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
    polishType(widget);
}

namespace {

bool movesFocus(int key) {
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_F6 || (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
}

void setFocusByKeys(QWidget* inside, bool byKeys) {
    QWidget* window = inside->window();
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == byKeys) return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, byKeys);
    QWidget* focused = QApplication::focusWidget();
    auto* area = qobject_cast<QAbstractScrollArea*>(focused);
    if (focused) (area ? area->viewport() : focused)->update();
}

}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool key = event->type() == QEvent::KeyPress && movesFocus(static_cast<QKeyEvent*>(event)->key());
    if ((press || key) && watched->isWidgetType()) setFocusByKeys(static_cast<QWidget*>(watched), key);
    return QProxyStyle::eventFilter(watched, event);
}

}
