// SPDX-License-Identifier: MIT
// Push buttons, tool buttons, chips, check boxes and radio buttons.
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_draw.h"

#include <QPainter>
#include <QWidget>

namespace tilth::theme {
namespace {

constexpr int iconGap = 6, sidePadding = s3, menuMark = 14;

struct Ground {
    QColor fill, edge, ring;
};

QColor pressedOrHovered(const Part& part, const QColor& plain) {
    if (part.has(QStyle::State_Sunken) || part.has(QStyle::State_On)) return colors().selection;
    return part.hovered() ? colors().hover : plain;
}

Ground primaryGround(const Part& part) {
    const Colors& c = colors();
    if (!part.has(QStyle::State_Enabled)) return {c.line, {}, c.accent};
    const double darker = part.has(QStyle::State_Sunken) ? 0.24 : part.hovered() ? 0.12 : 0;
    return {blend(c.accent, c.text, darker), {}, c.onAccent};
}

Ground groundOf(const Part& part, Role role) {
    const Colors& c = colors();
    const bool on = part.has(QStyle::State_On);
    switch (role) {
    case Role::Primary: return primaryGround(part);
    case Role::Quiet:
    case Role::Figure:
    case Role::Link: return {pressedOrHovered(part, {}), {}, c.accent};
    case Role::Chip: return {pressedOrHovered(part, c.surface), on ? c.accent : c.line, c.accent};
    case Role::Danger: return {pressedOrHovered(part, c.surface), c.danger, c.danger};
    case Role::Normal: break;
    }
    return {pressedOrHovered(part, c.surface), part.has(QStyle::State_Enabled) ? c.edge : c.line, c.accent};
}

bool isFlush(Role role) {
    return role == Role::Figure || role == Role::Link;
}

/// Tool buttons carry no edge unless a role asks for one.
Role roleIn(const Part& part) {
    const Role role = roleOf(part.widget);
    const bool tool = part.as<QStyleOptionToolButton>();
    return tool && role == Role::Normal ? Role::Quiet : role;
}

double cornerOf(const Part& part) {
    return roleIn(part) == Role::Chip ? part.option->rect.height() / 2.0 : radius;
}

QColor inkOf(const Part& part) {
    if (!part.has(QStyle::State_Enabled)) return colors().weak;
    const Role role = roleIn(part);
    if (role == Role::Primary) return colors().onAccent;
    if (role == Role::Danger) return colors().danger;
    return role == Role::Link ? colors().accent : colors().text;
}

struct Label {
    QString text;
    QIcon icon;
    int iconSide = iconSize;
    bool menu = false;
};

void drawLabelIcon(QPainter& painter, const Part& part, const Label& label, const QRect& rect) {
    const Role role = roleIn(part);
    const bool on = part.has(QStyle::State_On), enabled = part.has(QStyle::State_Enabled);
    const bool ours = !label.icon.name().isEmpty() && hasIcon(label.icon.name());
    if (ours && enabled && (role == Role::Primary || role == Role::Danger))
        return drawIcon(painter, rect, label.icon.name(), inkOf(part));
    label.icon.paint(&painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                     on ? QIcon::On : QIcon::Off);
}

/// Icon, text and menu mark stand in the middle together; a chip's icon comes last.
void drawLabel(QPainter& painter, const Part& part, const Label& label) {
    const QRect box = part.option->rect.adjusted(s1, 0, -s1, 0);
    const QFontMetrics& metrics = part.option->fontMetrics;
    const int iconPart = label.icon.isNull() ? 0 : label.iconSide, menuPart = label.menu ? menuMark + s1 : 0;
    const int gap = iconPart && !label.text.isEmpty() ? iconGap : 0;
    const int room = box.width() - iconPart - gap - menuPart;
    const QString shown = metrics.elidedText(label.text, Qt::ElideRight, std::max(room, 0), Qt::TextShowMnemonic);
    const int textPart = metrics.size(Qt::TextShowMnemonic, shown).width();
    const bool iconLast = roleIn(part) == Role::Chip;
    const int spare = box.width() - iconPart - gap - textPart - menuPart;
    int x = box.x() + (isFlush(roleIn(part)) ? 0 : spare / 2);
    const int iconX = iconLast ? x + textPart + gap : x;
    if (iconPart) drawLabelIcon(painter, part, label, {iconX, box.center().y() + 1 - iconPart / 2, iconPart, iconPart});
    if (!iconLast) x += iconPart + gap;
    painter.setFont(part.widget ? part.widget->font() : font(Type::Body));
    painter.setPen(inkOf(part));
    painter.drawText(QRect(x, box.y(), textPart, box.height()),
                     Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip, shown);
    if (label.menu)
        drawIcon(painter, {x + textPart + s1, box.center().y() + 1 - menuMark / 2, menuMark, menuMark}, "chevron-down",
                 inkOf(part));
}

}

bool drawButtonGround(const Part& part, QPainter& painter) {
    const Ground ground = groundOf(part, roleIn(part));
    const QRectF rect = part.option->rect;
    if (ground.fill.isValid() || ground.edge.isValid())
        drawBox(painter, rect, ground.fill, ground.edge, 1, cornerOf(part));
    if (!part.has(QStyle::State_HasFocus) || !focusByKeys(part.widget)) return true;
    const int inset = ground.edge.isValid() ? 0 : 1;
    drawRing(painter, rect.adjusted(inset, inset, -inset, -inset), cornerOf(part), ground.ring);
    return true;
}

bool drawPushButton(const Part& part, QPainter& painter) {
    drawButtonGround(part, painter);
    return drawPushButtonLabel(part, painter);
}

bool drawPushButtonLabel(const Part& part, QPainter& painter) {
    const auto* button = part.as<QStyleOptionButton>();
    if (!button) return false;
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    drawLabel(painter, part, {button->text, button->icon, button->iconSize.width(), menu});
    return true;
}

bool drawToolButton(const Part& part, QPainter& painter) {
    drawButtonGround(part, painter);
    return drawToolButtonLabel(part, painter);
}

bool drawToolButtonLabel(const Part& part, QPainter& painter) {
    const auto* button = part.as<QStyleOptionToolButton>();
    if (!button) return false;
    const bool textOnly = button->toolButtonStyle == Qt::ToolButtonTextOnly;
    const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
    const bool arrow = button->features & QStyleOptionToolButton::Arrow;
    const bool popup = button->features & QStyleOptionToolButton::MenuButtonPopup;
    const QIcon arrowIcon = icon(button->arrowType == Qt::LeftArrow    ? "chevron-left"
                                 : button->arrowType == Qt::RightArrow ? "chevron-right"
                                                                       : "chevron-down");
    drawLabel(painter, part,
              {iconOnly ? QString() : button->text,
               textOnly ? QIcon()
               : arrow  ? arrowIcon
                        : button->icon,
               button->iconSize.width(), popup});
    return true;
}

namespace {

struct Indicator {
    QColor fill, edge;
};

Indicator indicatorOf(const Part& part, bool marked) {
    const Colors& c = colors();
    if (!part.has(QStyle::State_Enabled)) return {marked ? c.line : c.window, c.line};
    if (marked) return {c.accent, c.accent};
    return {part.hovered() ? c.hover : c.surface, c.edge};
}

QRectF squareIn(const QRect& rect) {
    const int side = std::min({rect.width(), rect.height(), iconSize});
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

}

bool drawCheckBox(const Part& part, QPainter& painter) {
    const bool partly = part.has(QStyle::State_NoChange), marked = part.has(QStyle::State_On) || partly;
    const Indicator look = indicatorOf(part, marked);
    const QRectF box = squareIn(part.option->rect);
    drawBox(painter, box, look.fill, look.edge, 1, 4);
    const QColor ink = part.has(QStyle::State_Enabled) ? colors().onAccent : colors().weak;
    if (marked) drawIcon(painter, box.toRect().adjusted(1, 1, -1, -1), partly ? "minus" : "check", ink);
    return true;
}

bool drawRadioButton(const Part& part, QPainter& painter) {
    const bool marked = part.has(QStyle::State_On);
    const Indicator look = indicatorOf(part, marked);
    const QRectF box = squareIn(part.option->rect);
    drawBox(painter, box, look.fill, look.edge, 1, box.width() / 2);
    if (marked) drawDot(painter, box.toRect(), colors().onAccent, 6);
    return true;
}

QSize pushButtonSize(const Part& part, const QSize& contents, const QSize&) {
    const auto* button = part.as<QStyleOptionButton>();
    const bool hasIcon = button && !button->icon.isNull(), hasText = button && !button->text.isEmpty();
    const bool hasMenu = button && (button->features & QStyleOptionButton::HasMenu);
    if (isFlush(roleOf(part.widget)))
        return {contents.width() + 2 * s1, std::max(contents.height() + s1, smallestTarget)};
    if (hasIcon && !hasText) return {controlHeight(), controlHeight()};
    // Qt has counted the icon and 4 px after it already.
    const int width = contents.width() + 2 * sidePadding + (hasIcon ? iconGap - 4 : 0) + (hasMenu ? s1 : 0);
    return {width, std::max(controlHeight(), contents.height())};
}

QSize toolButtonSize(const Part& part, const QSize& contents, const QSize&) {
    const auto* button = part.as<QStyleOptionToolButton>();
    if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
        return {std::max(controlHeight(), contents.width() + s2), std::max(controlHeight(), contents.height() + s2)};
    const bool menu = button->features & QStyleOptionToolButton::MenuButtonPopup;
    return {contents.width() + 2 * s2 + iconGap - 4 + (menu ? menuMark + s1 : 0), controlHeight()};
}

QSize checkBoxSize(const Part&, const QSize&, const QSize& fusion) {
    return {fusion.width() + s1, std::max(fusion.height(), smallestTarget)};
}

}
