// SPDX-License-Identifier: MIT
// A list view with a delegate of one or two lines an item.
#include "gui/widgets/timeline_list.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tilth {
namespace {

constexpr int beforeText = theme::iconSize + theme::s3;

int heightOf(const QString& text, theme::Type type, int width, bool wrapped) {
    if (!wrapped || text.isEmpty()) return text.isEmpty() ? 0 : theme::textHeight(type);
    return std::max(theme::textHeight(type), QFontMetrics(theme::font(type)).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height());
}

void drawLines(QPainter& painter, const QRect& box, const QString& text, theme::Type type, const QColor& color) {
    painter.setFont(theme::font(type));
    painter.setPen(color);
    painter.drawText(box, Qt::TextWordWrap, text);
}

class TimelineDelegate : public QStyledItemDelegate {
public:
    explicit TimelineDelegate(TimelineList* list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int room = m_list->viewport()->width() - 2 * theme::s1 - beforeText;
        const QString time = index.data(TimeRole).toString();
        const int first = room - (time.isEmpty() ? 0 : theme::textWidth(time, theme::Type::Caption) + theme::s2);
        const int line = heightOf(index.data().toString(), theme::Type::Body, first, m_list->isWrapped());
        return {0, std::max(std::max(line, theme::textHeight()) + theme::s3, theme::smallestTarget) +
                       heightOf(index.data(CellSubtitleRole).toString(), theme::Type::Caption, room, m_list->isWrapped())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        theme::drawItemGround(*painter, option, 4);
        const theme::Colors& c = theme::colors();
        const QRect box = option.rect.adjusted(theme::s1, 0, -theme::s1, 0);
        const QRect first(box.x(), box.y() + theme::s3 / 2, box.width(), theme::textHeight());
        const QVariant tone = index.data(CellToneRole);
        const QColor ink = tone.isValid() ? theme::color(theme::Tone(tone.toInt())) : c.secondary;
        const QRect mark(box.x(), first.center().y() + 1 - theme::iconSize / 2, theme::iconSize, theme::iconSize);
        theme::drawIcon(*painter, mark, index.data(CellIconRole).toString(), ink);
        const QString time = index.data(TimeRole).toString(), text = index.data().toString(), detail = index.data(CellSubtitleRole).toString();
        const int timeWidth = time.isEmpty() ? 0 : theme::textWidth(time, theme::Type::Caption) + theme::s2;
        theme::drawText(*painter, first, time, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
        QRect words = first.adjusted(beforeText, 0, -timeWidth, 0);
        words.setHeight(std::max(words.height(), heightOf(text, theme::Type::Body, words.width(), m_list->isWrapped())));
        const QRect second(words.x(), words.bottom() + 1, box.width() - beforeText, box.bottom() - words.bottom());
        if (m_list->isWrapped()) {
            drawLines(*painter, words, text, theme::Type::Body, c.text);
            return drawLines(*painter, second, detail, theme::Type::Caption, c.secondary);
        }
        theme::drawText(*painter, words, text, theme::Type::Body, c.text);
        theme::drawText(*painter, QRect(second.topLeft(), QSize(second.width(), theme::textHeight(theme::Type::Caption))), detail, theme::Type::Caption, c.secondary);
    }

private:
    TimelineList* m_list;
};

QStandardItem* makeItem(const TimelineEntry& item) {
    auto* row = new QStandardItem(item.text);
    row->setEditable(false);
    row->setData(item.id, CellIdRole);
    row->setData(item.icon, CellIconRole);
    row->setData(item.detail, CellSubtitleRole);
    row->setData(item.when, TimeRole);
    row->setData(int(item.tone), CellToneRole);
    row->setToolTip(plainTip(item.detail.isEmpty() ? item.absolute : item.absolute + QLatin1Char('\n') + item.detail));
    row->setData(QStringList({item.text, item.detail, item.when})
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(QStringLiteral(", ")),
                 Qt::AccessibleTextRole);
    row->setData(item.absolute, Qt::AccessibleDescriptionRole);
    return row;
}

}

TimelineList::TimelineList(QWidget* parent) : QListView(parent), m_items(new QStandardItemModel(this)) {
    setAccessibleName(tr("Timeline"));
    setModel(m_items);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit opened(index.data(CellIdRole).toLongLong()); });
}

void TimelineList::setItems(const QList<TimelineEntry>& items) {
    m_items->clear();
    for (const TimelineEntry& item : items) m_items->appendRow(makeItem(item));
    updateGeometry();
}

void TimelineList::setGrowing(bool growing) {
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TimelineList::setWrapped(bool wrapped) {
    m_wrapped = wrapped;
    setResizeMode(wrapped ? Adjust : Fixed);            // heights follow the width
    doItemsLayout();
}

int TimelineList::contentHeight() const {
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) height += sizeHintForRow(row);
    return height;
}

QSize TimelineList::sizeHint() const {
    return m_growing ? QSize(theme::s6, contentHeight()) : QListView::sizeHint();
}
QSize TimelineList::minimumSizeHint() const {
    return m_growing ? sizeHint() : QSize(theme::s6, theme::rowHeight());
}

void TimelineList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) doItemsLayout();
}

}
