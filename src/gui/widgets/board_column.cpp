// SPDX-License-Identifier: MIT
// Drag and drop carry ids, never rows: the lists' models are left alone.
#include "gui/widgets/board_column.h"

#include "gui/theme/paint.h"
#include "gui/widgets/card_delegate.h"
#include "gui/widgets/plain.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace tilth {

CardList::CardList(QWidget* parent) : QListView(parent) {
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

qint64 CardList::currentCard() const {
    return currentIndex().data(CellIdRole).toLongLong();
}

int CardList::rowOf(qint64 card) const {
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(CellIdRole).toLongLong() == card) return row;
    return -1;
}

void CardList::startDrag(Qt::DropActions) {
    const QModelIndex index = currentIndex();
    if (!index.isValid()) return;
    auto* drag = new QDrag(this);
    auto* content = new QMimeData;
    content->setData(mimeType(), QByteArray::number(index.data(CellIdRole).toLongLong()));
    drag->setMimeData(content);
    const QRect place = visualRect(index);
    drag->setPixmap(viewport()->grab(place));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - place.topLeft());
    drag->exec(Qt::MoveAction);
    m_held = false;                 // the drag had the button's release
    emit dragEnded();
}

bool CardList::accepts(const QDropEvent& event) const {
    return event.mimeData()->hasFormat(mimeType());
}

void CardList::dragEnterEvent(QDragEnterEvent* event) {
    if (accepts(*event)) event->acceptProposedAction();
    setTarget(accepts(*event) && event->source() != this);
}

void CardList::dragMoveEvent(QDragMoveEvent* event) {
    if (!accepts(*event)) return event->ignore();
    event->acceptProposedAction();
    emit dragMoved(viewport()->mapToGlobal(event->position().toPoint()));
}

void CardList::dragLeaveEvent(QDragLeaveEvent*) {
    setTarget(false);
}

void CardList::dropEvent(QDropEvent* event) {
    setTarget(false);
    if (!accepts(*event)) return event->ignore();
    event->acceptProposedAction();
    const qint64 card = event->mimeData()->data(mimeType()).toLongLong();
    if (rowOf(card) < 0) emit cardDropped(card);
}

void CardList::setCounted() {
    m_counted = true;
    viewport()->update();
}

void CardList::setTarget(bool target) {
    m_target = target;
    viewport()->update();
}

void CardList::keyPressEvent(QKeyEvent* event) {
    const int side = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (side && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        emit carried(side);
    else if (side && event->modifiers() == Qt::NoModifier)
        emit walked(side);
    else if (enter && event->modifiers() == Qt::ControlModifier)
        emit recordRequested(currentCard());
    else if (event->key() == Qt::Key_Escape)
        emit escaped();
    else {
        emit navigated();
        return QListView::keyPressEvent(event);
    }
    event->accept();
}

void CardList::mousePressEvent(QMouseEvent* event) {
    emit navigated();
    m_held = true;
    QListView::mousePressEvent(event);
}

void CardList::mouseReleaseEvent(QMouseEvent* event) {
    m_held = false;
    QListView::mouseReleaseEvent(event);
}

void CardList::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    emit focused();
}

void CardList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const bool empty = !model() || model()->rowCount() == 0;
    const QRect hint = viewport()->rect().adjusted(theme::s3, theme::s2, -theme::s3, 0);
    if (empty && m_counted)
        theme::drawText(painter, hint, tr("No cards"), theme::Type::Caption, theme::colors().secondary,
                        Qt::AlignLeft | Qt::AlignTop);
    if (m_target || (empty && hasFocus() && theme::focusByKeys(this))) theme::drawRing(painter, viewport()->rect());
}

void CardList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CardList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) doItemsLayout();
}

namespace {

/// The words are one label for assistive tools; the name is strong, count and total are not.
class BoardHeading : public QLabel {
public:
    BoardHeading(QString name, QWidget* parent) : QLabel(parent), m_name(std::move(name)) {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setMinimumHeight(theme::smallestTarget);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int used = theme::drawText(painter, rect(), m_name, theme::Type::Strong, theme::colors().text);
        const QString rest = text().mid(m_name.size());
        theme::drawText(painter, rect().adjusted(used, 0, 0, 0), rest, theme::Type::Body, theme::colors().secondary);
    }

private:
    QString m_name;
};

}

BoardColumn::BoardColumn(const QString& name, const StageMark& mark, QWidget* parent)
    : QFrame(parent), m_name(name), m_mark(mark), m_heading(new BoardHeading(name, this)), m_cards(new CardList(this)) {
    setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::s1, theme::s2, theme::s1, theme::s1);
    column->setSpacing(theme::s2);
    m_heading->setIndent(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme::s2 + 16, 0, theme::s2, 0);
    row->addWidget(m_heading);
    column->addLayout(row);
    column->addWidget(m_cards, 1);
    setSummary({}, {}, {});
}

void BoardColumn::setSummary(const QString& count, const QString& total, const QString& weighted) {
    QStringList parts{m_name};
    for (const QString& part : {count, total})
        if (!part.isEmpty()) parts.append(part);
    m_heading->setText(parts.join(QStringLiteral(" · ")));
    setPlainTip(m_heading, weighted.isEmpty() ? m_heading->text() : m_heading->text() + QLatin1Char('\n') + weighted);
    m_cards->setAccessibleName(parts.join(QStringLiteral(", ")));
    if (!count.isEmpty()) m_cards->setCounted();
}

void BoardColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().window, {});
    const QRect dot(theme::s2 + 2, m_heading->y(), 14, m_heading->height());
    theme::drawDot(painter, dot, stageColor(m_mark));
}

}
