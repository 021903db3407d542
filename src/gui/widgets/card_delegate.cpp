// SPDX-License-Identifier: MIT
// Three lines in a box; the gap between cards belongs to the item.
#include "gui/widgets/card_delegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"

#include <QPainter>

namespace tilth {
namespace {

constexpr int padding = theme::s2 + 2, gap = theme::s2;

int lineHeight() {
    return theme::textHeight() + theme::s1;
}

void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box) {
    const theme::Colors& c = theme::colors();
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    theme::drawBox(painter, box, selected ? c.selection : hovered ? c.hover : c.surface, selected ? c.accent : c.line);
    if ((option.state & QStyle::State_HasFocus) && theme::focusByKeys(option.widget)) theme::drawRing(painter, box);
}

void paintCompanyAndAmount(QPainter& painter, const QRect& line, const QModelIndex& index) {
    const QString amount = index.data(CardAmountRole).toString();
    theme::drawText(painter, line, amount, theme::Type::Body, theme::colors().text, Qt::AlignRight | Qt::AlignVCenter);
    const int used = amount.isEmpty() ? 0 : theme::textWidth(amount, theme::Type::Body) + theme::s2;
    theme::drawText(painter, line.adjusted(0, 0, -used, 0), index.data(CardCompanyRole).toString(), theme::Type::Body,
                    theme::colors().secondary);
}

/// Returns the width used at the right.
int paintIdle(QPainter& painter, const QRect& line, const QString& idle) {
    if (idle.isEmpty()) return 0;
    const QColor ink = theme::colors().warning;
    const int words = theme::textWidth(idle, theme::Type::Caption), side = theme::iconSize - 2;
    theme::drawText(painter, line, idle, theme::Type::Caption, ink, Qt::AlignRight | Qt::AlignVCenter);
    const int x = line.right() + 1 - words - theme::s1 - side;
    theme::drawIcon(painter, {x, line.center().y() + 1 - side / 2, side, side}, QStringLiteral("clock"), ink);
    return words + theme::s1 + side + theme::s2;
}

void paintNextAndIdle(QPainter& painter, const QRect& line, const QModelIndex& index) {
    const int used = paintIdle(painter, line, index.data(CardIdleRole).toString());
    const QVariant tone = index.data(CardNextToneRole);
    const QColor ink = theme::color(tone.isValid() ? theme::Tone(tone.toInt()) : theme::Tone::Secondary);
    const QString icon = index.data(CardNextIconRole).toString();
    const int side = theme::iconSize - 2, shift = icon.isEmpty() ? 0 : side + theme::s1;
    if (shift) theme::drawIcon(painter, {line.x(), line.center().y() + 1 - side / 2, side, side}, icon, ink);
    theme::drawText(painter, line.adjusted(shift, 0, -used, 0), index.data(CardNextRole).toString(),
                    theme::Type::Caption, ink);
}

}

int CardDelegate::cardHeight() {
    return 3 * lineHeight() + 2 * padding + gap;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, cardHeight()};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect box = option.rect.adjusted(theme::s1, 0, -theme::s1, -gap);
    paintBox(*painter, option, box);
    const QRect inner = box.adjusted(padding, padding, -padding, -padding);
    const auto line = [&](int number) {
        return QRect(inner.x(), inner.y() + number * lineHeight(), inner.width(), lineHeight());
    };
    theme::drawText(*painter, line(0), index.data().toString(), theme::Type::Strong, theme::colors().text);
    paintCompanyAndAmount(*painter, line(1), index);
    paintNextAndIdle(*painter, line(2), index);
}

}
