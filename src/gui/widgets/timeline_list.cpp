// SPDX-License-Identifier: MIT
// A list view with a delegate of one or two lines an item.
#include "gui/widgets/timeline_list.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tilth {
namespace {

class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const bool two = !index.data(CellSubtitleRole).toString().isEmpty();
        const int line = theme::textHeight();
        return {0, std::max(line + theme::s3, theme::smallestTarget) +
                       (two ? theme::textHeight(theme::Type::Caption) : 0)};
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
        const QString time = index.data(TimeRole).toString();
        const int timeWidth = theme::textWidth(time, theme::Type::Caption);
        theme::drawText(*painter, first, time, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
        const int x = theme::iconSize + theme::s3;
        theme::drawText(*painter, first.adjusted(x, 0, -timeWidth - theme::s2, 0), index.data().toString(),
                        theme::Type::Body, c.text);
        const QRect second(box.x() + x, first.bottom() + 1, box.width() - x, theme::textHeight(theme::Type::Caption));
        theme::drawText(*painter, second, index.data(CellSubtitleRole).toString(), theme::Type::Caption, c.secondary);
    }
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
