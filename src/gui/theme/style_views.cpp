// SPDX-License-Identifier: MIT
// Frames, item grounds, headers, scroll bars, splitters and tabs.
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_draw.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>

namespace tilth::theme {
namespace {

constexpr int sortMark = 12;

}

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QAbstractItemView*>(widget);
}

bool drawFrame(const Part& part, QPainter& painter) {
    const bool area = isTextArea(part.widget), focused = area && part.has(QStyle::State_HasFocus);
    const QColor edge = isInvalid(part.widget) ? colors().danger
                        : focused              ? colors().accent
                        : area                 ? colors().edge
                                               : colors().line;
    drawBox(painter, part.option->rect, area ? colors().surface : QColor(), edge,
            focused && focusByKeys(part.widget) ? ringWidth : 1, area ? radius : 3);
    return true;
}

bool drawShapedFrame(const Part& part, QPainter& painter) {
    const auto* frame = part.as<QStyleOptionFrame>();
    if (!frame) return false;
    const QRect r = frame->rect;
    if (frame->frameShape == QFrame::HLine)
        painter.fillRect(QRect(r.x(), r.center().y(), r.width(), 1), colors().line);
    else if (frame->frameShape == QFrame::VLine)
        painter.fillRect(QRect(r.center().x(), r.y(), 1, r.height()), colors().line);
    else if (frame->frameShape != QFrame::NoFrame)
        return drawFrame(part, painter);
    return true;
}

bool drawFocusRect(const Part& part, QPainter& painter) {
    if (focusByKeys(part.widget)) drawRing(painter, part.option->rect, 4);
    return true;
}

bool drawItemPanel(const Part& part, QPainter& painter) {
    const auto* item = part.as<QStyleOptionViewItem>();
    if (!item) return false;
    const bool hovered = part.hovered(), selected = part.has(QStyle::State_Selected);
    if (item->backgroundBrush.style() != Qt::NoBrush) painter.fillRect(item->rect, item->backgroundBrush);
    if (selected || hovered) painter.fillRect(item->rect, selected ? colors().selection : colors().hover);
    return true;
}

bool drawRowPanel(const Part& part, QPainter& painter) {
    const auto* item = part.as<QStyleOptionViewItem>();
    if (item && (item->features & QStyleOptionViewItem::Alternate)) painter.fillRect(item->rect, colors().alternate);
    return true;
}

bool drawDropMark(const Part& part, QPainter& painter) {
    const QRect r = part.option->rect;
    if (r.height() == 0)
        painter.fillRect(QRect(r.x(), r.y() - 1, r.width(), 2), colors().accent);
    else
        drawRing(painter, r, 4);
    return true;
}

bool drawBranch(const Part& part, QPainter& painter) {
    if (!part.has(QStyle::State_Children)) return true;
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {14, 14}, part.option->rect);
    drawIcon(painter, place, part.has(QStyle::State_Open) ? "chevron-down" : "chevron-right", colors().secondary);
    return true;
}

bool drawHeaderSection(const Part& part, QPainter& painter) {
    const QRect r = part.option->rect;
    painter.fillRect(r, part.hovered() && part.as<QStyleOptionHeader>() ? colors().hover : colors().surface);
    painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), colors().line);
    return true;
}

namespace {

QRect headerLabelPlace(const QStyleOptionHeader& header) {
    const QRect box = header.rect.adjusted(s2, 0, -s2, 0);
    if (header.sortIndicator == QStyleOptionHeader::None) return box;
    // The arrow stands behind the word, before it where the word is right-aligned.
    return header.textAlignment & Qt::AlignRight ? box.adjusted(sortMark + s1, 0, 0, 0)
                                                 : box.adjusted(0, 0, -sortMark - s1, 0);
}

void drawHeaderArrow(const QStyleOptionHeader& header, const QRect& label, int textEnd, QPainter& painter) {
    const bool right = header.textAlignment & Qt::AlignRight;
    const int x = right ? label.right() + 1 - textEnd - s1 - sortMark : label.x() + textEnd + s1;
    // Qt names the arrow by the direction of old tool kits: SortDown is ascending.
    const bool ascending = header.sortIndicator == QStyleOptionHeader::SortDown;
    drawIcon(painter, {x, label.center().y() + 1 - sortMark / 2, sortMark, sortMark},
             ascending ? "arrow-up" : "arrow-down", colors().accent);
}

}

bool drawHeader(const Part& part, QPainter& painter) {
    const auto* header = part.as<QStyleOptionHeader>();
    if (!header) return false;
    drawHeaderSection(part, painter);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const Qt::Alignment alignment = (header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QRect label = headerLabelPlace(*header);
    if (!header->icon.isNull()) header->icon.paint(&painter, label, alignment);
    const int width =
        drawText(painter, label, header->text, sorted ? Type::Strong : Type::Body, colors().secondary, alignment);
    if (sorted) drawHeaderArrow(*header, label, width, painter);
    return true;
}

QSize headerSize(const Part& part, const QSize&, const QSize& fusion) {
    const auto* header = part.as<QStyleOptionHeader>();
    const auto* view = qobject_cast<const QHeaderView*>(part.widget);
    const bool sorts = !view || view->sectionsClickable();         // room for the arrow, and for the word in bold, where they can come
    const int width = header ? textWidth(header->text, sorts ? Type::Strong : Type::Body) + 2 * s2 + (sorts ? sortMark + s1 : 0) : fusion.width();
    return {width, controlHeight() + s1};
}

QSize itemSize(const Part&, const QSize&, const QSize& fusion) {
    return {fusion.width() + s1, std::max(fusion.height(), controlHeight() - s1)};
}

bool drawScrollBar(const Part& part, QPainter& painter) {
    const auto* bar = part.as<QStyleOptionSlider>();
    if (!bar) return false;
    painter.fillRect(bar->rect, colors().surface);
    if (bar->maximum <= bar->minimum) return true;
    const QRectF handle =
        part.style()->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, part.widget);
    const bool active = part.hovered() || part.has(QStyle::State_Sunken);
    drawBox(painter, handle.adjusted(3, 3, -3, -3), active ? colors().edge : colors().line, {}, 1, 3);
    return true;
}

QRect scrollBarPart(const Part& part, QStyle::SubControl which) {
    const auto* bar = part.as<QStyleOptionSlider>();
    if (!bar || which == QStyle::SC_ScrollBarAddLine || which == QStyle::SC_ScrollBarSubLine) return {};
    const QRect r = bar->rect;
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? r.width() : r.height();
    const double range = double(bar->maximum) - bar->minimum;
    const double share = bar->pageStep / std::max(range + bar->pageStep, 1.0);
    const int slider = range <= 0 ? length : std::clamp(int(length * share), std::min(s6, length), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
    const auto along = [&](int from, int to) {
        return flat ? QRect(r.x() + from, r.y(), to - from, r.height())
                    : QRect(r.x(), r.y() + from, r.width(), to - from);
    };
    if (which == QStyle::SC_ScrollBarSlider) return along(start, start + slider);
    if (which == QStyle::SC_ScrollBarSubPage) return along(0, start);
    if (which == QStyle::SC_ScrollBarAddPage) return along(start + slider, length);
    return r;
}

bool drawSplitter(const Part& part, QPainter& painter) {
    painter.fillRect(part.option->rect, part.hovered() ? colors().edge : colors().line);
    return true;
}

bool drawTab(const Part& part, QPainter& painter) {
    const QRect r = part.option->rect;
    const bool selected = part.has(QStyle::State_Selected);
    if (part.hovered() && !selected) drawBox(painter, r.adjusted(2, 2, -2, -4), colors().hover, {});
    painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), colors().line);
    if (selected) painter.fillRect(QRect(r.x() + s2, r.bottom() - 1, r.width() - 2 * s2, 2), colors().accent);
    if (part.has(QStyle::State_HasFocus) && focusByKeys(part.widget)) drawRing(painter, r.adjusted(1, 1, -1, -3));
    return true;
}

bool drawTabLabel(const Part& part, QPainter& painter) {
    const auto* tab = part.as<QStyleOptionTab>();
    if (!tab) return false;
    const bool selected = part.has(QStyle::State_Selected), enabled = part.has(QStyle::State_Enabled);
    painter.setFont(font(selected ? Type::Strong : Type::Body));
    painter.setPen(!enabled ? colors().weak : selected ? colors().text : colors().secondary);
    painter.drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, tab->text);
    return true;
}

bool drawTabBase(const Part& part, QPainter& painter) {
    const QRect r = part.option->rect;
    painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), colors().line);
    return true;
}

QSize tabSize(const Part& part, const QSize&, const QSize& fusion) {
    const auto* tab = part.as<QStyleOptionTab>();
    const int width = tab ? textWidth(tab->text, Type::Strong) + 2 * s3 + s2 : fusion.width();
    return {width, controlHeight() + s1};
}

}
