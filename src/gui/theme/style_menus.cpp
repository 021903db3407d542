// SPDX-License-Identifier: MIT
// Menus, the menu bar, tool tips and arrows.
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_draw.h"

#include <QPainter>

namespace tilth::theme {
namespace {

constexpr int iconColumn = s2 + iconSize + s2, endColumn = s5, separatorHeight = s2 + 1;

void drawSeparator(QPainter& painter, const QRect& rect) {
    painter.fillRect(QRect(rect.x() + s2, rect.center().y(), rect.width() - 2 * s2, 1), colors().line);
}

void drawMark(const QStyleOptionMenuItem& item, QPainter& painter, const QRect& rect) {
    const QColor ink = item.state & QStyle::State_Enabled ? colors().secondary : colors().weak;
    if (item.checked) drawIcon(painter, rect, "check", colors().accent);
    else if (!item.icon.isNull()) item.icon.paint(&painter, rect, Qt::AlignCenter, item.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    else if (item.checkType != QStyleOptionMenuItem::NotCheckable) drawBox(painter, rect.adjusted(2, 2, -2, -2), {}, ink, 1, 3);
}

void drawWords(const QStyleOptionMenuItem& item, QPainter& painter, const QRect& box) {
    const QStringList words = item.text.split(QLatin1Char('\t'));
    const bool enabled = item.state & QStyle::State_Enabled;
    painter.setFont(item.font);
    painter.setPen(enabled ? colors().text : colors().weak);
    painter.drawText(box, Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, words.value(0));
    painter.setPen(enabled ? colors().secondary : colors().weak);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words.value(1));
}

}

bool drawMenuItem(const Part& part, QPainter& painter) {
    const auto* item = part.as<QStyleOptionMenuItem>();
    if (!item) return false;
    const QRect rect = item->rect;
    painter.fillRect(rect, colors().surface);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) return drawSeparator(painter, rect), true;
    const bool active = part.has(QStyle::State_Selected) && part.has(QStyle::State_Enabled);
    if (active) drawBox(painter, rect.adjusted(s1, 0, -s1, 0), colors().selection, {}, 1, 4);
    drawMark(*item, painter, {rect.x() + s2 + s1, rect.center().y() + 1 - iconSize / 2, iconSize, iconSize});
    drawWords(*item, painter, rect.adjusted(iconColumn + s1, 0, -endColumn, 0));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, {rect.right() - endColumn + 2, rect.center().y() - 6, 14, 14}, "chevron-right", colors().secondary);
    return true;
}

bool drawMenuPanel(const Part& part, QPainter& painter) {
    drawBox(painter, part.option->rect, colors().surface, colors().edge, 1, 0);
    return true;
}

bool drawMenuBarItem(const Part& part, QPainter& painter) {
    const auto* item = part.as<QStyleOptionMenuItem>();
    if (!item) return false;
    if (part.has(QStyle::State_Selected)) drawBox(painter, item->rect, colors().hover, {}, 1, 4);
    painter.setPen(part.has(QStyle::State_Enabled) ? colors().text : colors().weak);
    painter.drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
    return true;
}

bool drawTipPanel(const Part& part, QPainter& painter) {
    drawBox(painter, part.option->rect, colors().surface, colors().edge, 1, 0);
    return true;
}

bool drawNothing(const Part&, QPainter&) { return true; }

namespace {

bool drawArrowIcon(const Part& part, QPainter& painter, const char* name) {
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {14, 14}, part.option->rect);
    drawIcon(painter, place, QString::fromLatin1(name), part.has(QStyle::State_Enabled) ? colors().secondary : colors().weak);
    return true;
}

}

template <>
bool drawArrow<QStyle::PE_IndicatorArrowUp>(const Part& part, QPainter& painter) { return drawArrowIcon(part, painter, "chevron-up"); }
template <>
bool drawArrow<QStyle::PE_IndicatorArrowDown>(const Part& part, QPainter& painter) { return drawArrowIcon(part, painter, "chevron-down"); }
template <>
bool drawArrow<QStyle::PE_IndicatorArrowLeft>(const Part& part, QPainter& painter) { return drawArrowIcon(part, painter, "chevron-left"); }
template <>
bool drawArrow<QStyle::PE_IndicatorArrowRight>(const Part& part, QPainter& painter) { return drawArrowIcon(part, painter, "chevron-right"); }

QSize menuItemSize(const Part& part, const QSize& contents, const QSize&) {
    const auto* item = part.as<QStyleOptionMenuItem>();
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), separatorHeight};
    const bool shortcut = item && item->text.contains(QLatin1Char('\t'));
    const int tab = item ? item->reservedShortcutWidth : 0;
    return {contents.width() + iconColumn + s1 + endColumn + (shortcut || tab ? tab + s5 : 0), std::max(controlHeight() - s1, smallestTarget)};
}

QSize menuBarItemSize(const Part&, const QSize& contents, const QSize&) {
    return {contents.width() + 2 * s2, std::max(contents.height() + s1, smallestTarget)};
}

}
