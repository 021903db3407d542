// SPDX-License-Identifier: MIT
// Joins the columns: one current card for the whole board, and the focus that goes with a moved card.
#include "gui/widgets/board_view.h"

#include "gui/widgets/board_column.h"
#include "gui/widgets/plain.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace tilth {
namespace {

constexpr int narrowest = 240, widest = 320, edgeOfScrolling = 48, scrollEvery = 20;      // pixels; milliseconds

}

BoardView::BoardView(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new QWidget;
    setSurface(ground);
    m_row = new QHBoxLayout(ground);
    m_row->setContentsMargins(0, 0, 0, theme::s2);
    m_row->setSpacing(theme::s2);
    m_row->addStretch(1);
    setWidget(ground);
    m_scrolling.setInterval(scrollEvery);
    connect(&m_scrolling, &QTimer::timeout, this, &BoardView::scrollOn);
}

void BoardView::setStages(const QList<BoardStage>& stages) {
    qDeleteAll(m_columns);
    m_columns.clear();
    m_stages = stages;
    m_current = -1;
    for (const BoardStage& stage : stages) addColumn(stage);
    fitColumns();
}

void BoardView::addColumn(const BoardStage& stage) {
    auto* column = new BoardColumn(stage.name, stage.mark, widget());
    m_row->insertWidget(m_row->count() - 1, column);
    connectCards(int(m_columns.size()), column->cards());
    m_columns.append(column);
}

void BoardView::connectCards(int column, CardList* cards) {
    connect(cards, &CardList::cardDropped, this, [this, column](qint64 card) { move(card, column); });
    connect(cards, &CardList::navigated, this, [this] { m_followed = {}; });
    connect(cards, &CardList::walked, this, [this, column](int by) { walk(column, by); });
    connect(cards, &CardList::carried, this, [this, column](int by) { carry(column, by); });
    connect(cards, &CardList::focused, this, [this, column] { takeOver(column); });
    connect(cards, &CardList::dragMoved, this, &BoardView::scrollTowards);
    connect(cards, &CardList::dragEnded, &m_scrolling, &QTimer::stop);
    connect(cards, &QListView::clicked, this, [this](const QModelIndex& index) { emit currentCardChanged(index.data(CellIdRole).toLongLong()); });
    connect(cards, &CardList::recordRequested, this, &BoardView::recordRequested);
    connect(cards, &CardList::escaped, this, &BoardView::escaped);
    connect(cards, &CardList::menuRequested, this,
            [this, cards](const QPoint& at) { emit menuRequested(at, cards->currentCard()); });
    connect(cards, &QListView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(CellIdRole).toLongLong()); });
}

CardList* BoardView::cardsAt(int column) const {
    return m_columns.value(column) ? m_columns[column]->cards() : nullptr;
}

int BoardView::columnOfStage(qint64 stage) const {
    for (int i = 0; i < m_stages.size(); ++i)
        if (m_stages[i].id == stage) return i;
    return -1;
}

void BoardView::setModel(qint64 stage, QAbstractItemModel* cards) {
    const int column = columnOfStage(stage);
    CardList* list = cardsAt(column);
    if (!list || !cards) return;
    list->setModel(cards);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, column](const QModelIndex& now) {
        if (!now.isValid()) return;
        takeOver(column);
        if (!cardsAt(column)->isHeld()) emit currentCardChanged(now.data(CellIdRole).toLongLong());
    });
    // The moved card comes back through the models, at once or after the disk.
    connect(cards, &QAbstractItemModel::rowsInserted, this, &BoardView::follow, Qt::QueuedConnection);
    connect(cards, &QAbstractItemModel::modelReset, this, &BoardView::follow, Qt::QueuedConnection);
    connect(cards, &QAbstractItemModel::layoutChanged, this, &BoardView::follow, Qt::QueuedConnection);
}

void BoardView::setSummary(qint64 stage, const QString& count, const QString& total, const QString& weighted) {
    if (const int column = columnOfStage(stage); column >= 0) m_columns[column]->setSummary(count, total, weighted);
}

qint64 BoardView::currentCard() const {
    return m_current < 0 ? 0 : cardsAt(m_current)->currentCard();
}
qint64 BoardView::currentStage() const {
    return m_current < 0 ? 0 : m_stages[m_current].id;
}

void BoardView::setCurrentCard(qint64 card) {
    for (int column = 0; column < m_columns.size(); ++column) {
        if (cardsAt(column)->rowOf(card) < 0) continue;
        return makeCurrent(card, column);
    }
}

void BoardView::makeCurrent(qint64 card, int column) {
    CardList* cards = cardsAt(column);
    const QWidget* focused = QApplication::focusWidget();
    const bool withFocus = focused && isAncestorOf(focused);
    takeOver(column);
    cards->setCurrentIndex(cards->model()->index(cards->rowOf(card), 0));
    if (withFocus) cards->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_columns[column], 0, 0);
}

/// Left and right go to the card at the same height; an empty column is passed over.
void BoardView::walk(int from, int by) {
    m_followed = {};
    const int row = cardsAt(from)->currentIndex().row();
    for (int to = from + by; cardsAt(to); to += by) {
        const QAbstractItemModel* cards = cardsAt(to)->model();
        if (!cards || cards->rowCount() == 0) continue;
        cardsAt(to)->setFocus(Qt::TabFocusReason);
        cardsAt(to)->setCurrentIndex(cards->index(std::clamp(row, 0, cards->rowCount() - 1), 0));
        ensureWidgetVisible(m_columns[to], 0, 0);
        return;
    }
}

/// Stage by stage; what is won is at its end, and is not lost by one press too many.
void BoardView::carry(int from, int by) {
    const qint64 card = cardsAt(from)->currentCard();
    if (!card || !cardsAt(from + by)) return;
    if (m_stages[from].mark.state == StageMark::Won && m_stages[from + by].mark.state == StageMark::Lost) return;
    move(card, from + by);
}

void BoardView::move(qint64 card, int column) {
    m_followed = {card, column};
    emit dropped(card, m_stages[column].id);
}

/// Only one column shows a current card and is entered by Tab; arrows lead to the others.
void BoardView::takeOver(int column) {
    if (column == m_current) return;
    const int before = std::exchange(m_current, column);
    if (CardList* old = cardsAt(before); old && old->selectionModel()) old->selectionModel()->clear();
    for (int i = 0; i < m_columns.size(); ++i)
        cardsAt(i)->setFocusPolicy(i == column ? Qt::StrongFocus : Qt::ClickFocus);
}

void BoardView::follow() {
    const CardList* target = m_followed.card ? cardsAt(m_followed.column) : nullptr;
    if (target && target->rowOf(m_followed.card) >= 0) {
        const Followed moved = std::exchange(m_followed, {});
        makeCurrent(moved.card, moved.column);
    }
}

void BoardView::scrollTowards(const QPoint& global) {
    const int x = viewport()->mapFromGlobal(global).x();
    m_step = x < edgeOfScrolling ? -theme::s4 : x > viewport()->width() - edgeOfScrolling ? theme::s4 : 0;
    if (!m_step) m_scrolling.stop();
    else if (!m_scrolling.isActive()) m_scrolling.start();
}

/// Goes on while the mouse is still, also beyond the board's edge: nobody should have to shake a card to the last stage.
void BoardView::scrollOn() {
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    bar->setValue(before + m_step);
    if (bar->value() == before) m_scrolling.stop();
}

void BoardView::resizeEvent(QResizeEvent* event) {
    const bool covers = event->size().width() < event->oldSize().width() && showsCurrent(event->oldSize().width());
    QScrollArea::resizeEvent(event);
    fitColumns();
    if (covers) QMetaObject::invokeMethod(this, &BoardView::showCurrent, Qt::QueuedConnection);
}

bool BoardView::showsCurrent(int width) const {
    const BoardColumn* column = m_columns.value(m_current);
    const int left = column ? column->mapTo(viewport(), QPoint()).x() : width;
    return left < width && left + column->width() > 0;
}

/// A panel that opens takes room from the right: the card that it is about stays in sight, where it was.
void BoardView::showCurrent() {
    if (BoardColumn* column = m_columns.value(m_current)) ensureWidgetVisible(column, 0, 0);
}

void BoardView::fitColumns() {
    if (m_columns.isEmpty()) return;
    const int room = viewport()->width() - int(m_columns.size() - 1) * m_row->spacing();
    const int width = std::clamp(room / int(m_columns.size()), narrowest, widest);
    for (BoardColumn* column : m_columns) column->setFixedWidth(width);
}

}
