// SPDX-License-Identifier: MIT
// Which function draws, places or measures which of Qt's elements.
#include "gui/theme/style_draw.h"

#include <QApplication>
#include <QWidget>
#include <unordered_map>

namespace tilth::theme {
namespace {

template <class F> F find(const std::unordered_map<int, F>& table, int key) {
    const auto found = table.find(key);
    return found == table.end() ? nullptr : found->second;
}

}

QStyle* Part::style() const {
    return widget ? widget->style() : QApplication::style();
}

Draw primitiveOf(QStyle::PrimitiveElement element) {
    static const std::unordered_map<int, Draw> table{
        {QStyle::PE_PanelButtonCommand, drawButtonGround},
        {QStyle::PE_PanelButtonTool, drawButtonGround},
        {QStyle::PE_PanelLineEdit, drawFieldGround},
        {QStyle::PE_FrameLineEdit, drawFieldGround},
        {QStyle::PE_FrameFocusRect, drawFocusRect},
        {QStyle::PE_IndicatorCheckBox, drawCheckBox},
        {QStyle::PE_IndicatorItemViewItemCheck, drawCheckBox},
        {QStyle::PE_IndicatorRadioButton, drawRadioButton},
        {QStyle::PE_PanelItemViewItem, drawItemPanel},
        {QStyle::PE_PanelItemViewRow, drawRowPanel},
        {QStyle::PE_IndicatorItemViewItemDrop, drawDropMark},
        {QStyle::PE_PanelTipLabel, drawTipPanel},
        {QStyle::PE_PanelMenu, drawMenuPanel},
        {QStyle::PE_FrameMenu, drawMenuPanel},
        {QStyle::PE_PanelMenuBar, drawNothing},
        {QStyle::PE_Frame, drawFrame},
        {QStyle::PE_PanelScrollAreaCorner, drawNothing},
        {QStyle::PE_FrameGroupBox, drawNothing},
        {QStyle::PE_FrameTabWidget, drawNothing},
        {QStyle::PE_FrameTabBarBase, drawTabBase},
        {QStyle::PE_FrameStatusBarItem, drawNothing},
        {QStyle::PE_IndicatorBranch, drawBranch},
        {QStyle::PE_IndicatorArrowUp, drawArrow<QStyle::PE_IndicatorArrowUp>},
        {QStyle::PE_IndicatorArrowDown, drawArrow<QStyle::PE_IndicatorArrowDown>},
        {QStyle::PE_IndicatorArrowLeft, drawArrow<QStyle::PE_IndicatorArrowLeft>},
        {QStyle::PE_IndicatorArrowRight, drawArrow<QStyle::PE_IndicatorArrowRight>}};
    return find(table, element);
}

Draw controlOf(QStyle::ControlElement element) {
    static const std::unordered_map<int, Draw> table{{QStyle::CE_PushButton, drawPushButton},
                                                     {QStyle::CE_PushButtonLabel, drawPushButtonLabel},
                                                     {QStyle::CE_ToolButtonLabel, drawToolButtonLabel},
                                                     {QStyle::CE_ComboBoxLabel, drawComboBoxLabel},
                                                     {QStyle::CE_ProgressBar, drawProgressBar},
                                                     {QStyle::CE_ShapedFrame, drawShapedFrame},
                                                     {QStyle::CE_HeaderSection, drawHeaderSection},
                                                     {QStyle::CE_HeaderEmptyArea, drawHeaderSection},
                                                     {QStyle::CE_Header, drawHeader},
                                                     {QStyle::CE_Splitter, drawSplitter},
                                                     {QStyle::CE_TabBarTabShape, drawTab},
                                                     {QStyle::CE_TabBarTabLabel, drawTabLabel},
                                                     {QStyle::CE_MenuItem, drawMenuItem},
                                                     {QStyle::CE_MenuEmptyArea, drawNothing},
                                                     {QStyle::CE_MenuBarItem, drawMenuBarItem},
                                                     {QStyle::CE_MenuBarEmptyArea, drawNothing}};
    return find(table, element);
}

Draw complexOf(QStyle::ComplexControl control) {
    static const std::unordered_map<int, Draw> table{{QStyle::CC_ComboBox, drawComboBox},
                                                     {QStyle::CC_SpinBox, drawSpinBox},
                                                     {QStyle::CC_ScrollBar, drawScrollBar},
                                                     {QStyle::CC_ToolButton, drawToolButton},
                                                     {QStyle::CC_Slider, drawSlider}};
    return find(table, control);
}

Size sizerOf(QStyle::ContentsType type) {
    static const std::unordered_map<int, Size> table{
        {QStyle::CT_PushButton, pushButtonSize},  {QStyle::CT_ToolButton, toolButtonSize},
        {QStyle::CT_CheckBox, checkBoxSize},      {QStyle::CT_RadioButton, checkBoxSize},
        {QStyle::CT_LineEdit, lineEditSize},      {QStyle::CT_ComboBox, comboBoxSize},
        {QStyle::CT_SpinBox, spinBoxSize},        {QStyle::CT_HeaderSection, headerSize},
        {QStyle::CT_ItemViewItem, itemSize},      {QStyle::CT_TabBarTab, tabSize},
        {QStyle::CT_MenuItem, menuItemSize},      {QStyle::CT_MenuBarItem, menuBarItemSize},
        {QStyle::CT_ProgressBar, progressBarSize}};
    return find(table, type);
}

ElementPlace elementPlaceOf(QStyle::SubElement element) {
    static const std::unordered_map<int, ElementPlace> table{
        {QStyle::SE_LineEditContents, lineEditContents},
    };
    return find(table, element);
}

PartPlace partPlaceOf(QStyle::ComplexControl control) {
    static const std::unordered_map<int, PartPlace> table{
        {QStyle::CC_ComboBox, comboBoxPart}, {QStyle::CC_SpinBox, spinBoxPart}, {QStyle::CC_ScrollBar, scrollBarPart}};
    return find(table, control);
}

}
