// SPDX-License-Identifier: MIT
// The board: moves are asked for by drop and by keys, the focus follows the card, ten thousand cards do not stall.
#include "gui/theme/theme.h"
#include "gui/widgets/board_column.h"
#include "gui/widgets/board_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <gtest/gtest.h>

namespace tilth {
namespace {

QStandardItem* aCard(qint64 id, const QString& name) {
    auto* item = new QStandardItem(name);
    item->setData(id, CellIdRole);
    item->setData(name + ", ¥58,000, no activity for 31 days", Qt::AccessibleTextRole);
    return item;
}

class Board : public testing::Test {
protected:
    void SetUp() override {
        board.setStages({{10, "Lead", {StageMark::Open, 0, 2}},
                         {20, "Proposal", {StageMark::Open, 1, 2}},
                         {30, "Won", {StageMark::Won, 0, 2}}});
        for (int i = 0; i < 3; ++i) board.setModel((i + 1) * 10, &models[i]);
        models[0].appendRow(aCard(1, "Acme"));
        models[0].appendRow(aCard(2, "Globex"));
        models[1].appendRow(aCard(3, "Initech"));
        board.resize(900, 500);
        board.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&board));
        board.activateWindow();
        board.setCurrentCard(2);
        lists = board.findChildren<CardList*>();
        lists[0]->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([this] { return lists[0]->hasFocus(); }));
    }
    void move(qint64 card, int from, int to) {
        for (int row = 0; row < models[from].rowCount(); ++row)
            if (models[from].item(row)->data(CellIdRole).toLongLong() == card)
                models[to].appendRow(models[from].takeRow(row));
    }

    QStandardItemModel models[3];
    BoardView board;
    QList<CardList*> lists;
};

}

TEST_F(Board, keysCarryTheCardAndTheFocusFollows) {
    QSignalSpy dropped(&board, &BoardView::dropped);
    QTest::keyClick(lists[0], Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped.at(0).at(0).toLongLong(), 2);
    EXPECT_EQ(dropped.at(0).at(1).toLongLong(), 20);
    EXPECT_EQ(models[0].rowCount(), 2) << "the board itself changes no model";
    move(2, 0, 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return lists[1]->hasFocus(); }));
    EXPECT_EQ(board.currentCard(), 2);
    EXPECT_EQ(board.currentStage(), 20);
    QTest::keyClick(lists[1], Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dropped.at(1).at(1).toLongLong(), 10);
}

TEST(BoardKeys, aWonCardIsNotCarriedOnToLost) {
    BoardView board;
    QStandardItemModel won, lost;
    board.setStages({{30, "Won", {StageMark::Won, 0, 1}}, {40, "Lost", {StageMark::Lost, 0, 1}}});
    board.setModel(30, &won), board.setModel(40, &lost);
    won.appendRow(aCard(1, "Acme"));
    board.setCurrentCard(1);
    QSignalSpy dropped(&board, &BoardView::dropped);
    QTest::keyClick(board.findChildren<CardList*>()[0], Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dropped.count(), 0);
}

TEST_F(Board, theFocusStaysWhenTheUserWentElsewhere) {
    QTest::keyClick(lists[0], Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(lists[0], Qt::Key_Up);
    EXPECT_EQ(board.currentCard(), 1);
    move(2, 0, 1);
    QApplication::processEvents();
    EXPECT_EQ(board.currentCard(), 1);
}

TEST_F(Board, atTheEdgeNothingMoves) {
    QSignalSpy dropped(&board, &BoardView::dropped);
    QTest::keyClick(lists[0], Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dropped.count(), 0);
}

TEST_F(Board, aStageIsCalledEmptyOnceItsCardsAreCounted) {
    const QImage before = lists[2]->grab().toImage();
    board.setSummary(30, QStringLiteral("0"), {});
    EXPECT_NE(lists[2]->grab().toImage(), before) << "they may be on their way";
}

// A panel that opened under the pressed button would take the room that the card is dragged through.
TEST_F(Board, aCardIsShownWhenTheButtonIsLetGo) {
    QSignalSpy shown(&board, &BoardView::currentCardChanged);
    const QPoint card = lists[1]->visualRect(models[1].index(0, 0)).center();
    QTest::mousePress(lists[1]->viewport(), Qt::LeftButton, {}, card);
    EXPECT_EQ(board.currentCard(), 3);
    EXPECT_EQ(shown.count(), 0);
    QTest::mouseRelease(lists[1]->viewport(), Qt::LeftButton, {}, card);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown.at(0).at(0).toLongLong(), 3);
}

TEST_F(Board, aCardHeldStillAtTheEdgeScrollsToTheLastStage) {
    board.resize(400, 500);
    QScrollBar* bar = board.horizontalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 100; }));
    bar->setValue(0);
    emit lists[0]->dragMoved(board.viewport()->mapToGlobal(QPoint(board.viewport()->width() - 5, 100)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->value() == bar->maximum(); }));
    emit lists[2]->dragMoved(board.viewport()->mapToGlobal(QPoint(5, 100)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->value() < bar->maximum(); }));
    emit lists[2]->dragEnded();
    const int left = bar->value();
    QApplication::processEvents();
    EXPECT_EQ(bar->value(), left);
}

TEST_F(Board, aDropFromAnotherColumnIsAskedForOnce) {
    QSignalSpy dropped(&board, &BoardView::dropped);
    QMimeData content;
    content.setData(CardList::mimeType(), "1");
    const auto dropOn = [&](CardList* list) {
        QDragEnterEvent enter({20, 40}, Qt::MoveAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &enter);
        QDropEvent event({20, 40}, Qt::MoveAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(dropOn(lists[2]));
    dropOn(lists[0]);
    ASSERT_EQ(dropped.count(), 1) << "a card dropped where it is does not move";
    EXPECT_EQ(dropped.at(0).at(1).toLongLong(), 30);
    QMimeData text;
    text.setText("1");
    QDragEnterEvent enter({20, 40}, Qt::MoveAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(lists[2]->viewport(), &enter);
    EXPECT_FALSE(enter.isAccepted());
    QDropEvent foreign({20, 40}, Qt::MoveAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(lists[2]->viewport(), &foreign);
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(Board, theCurrentCardStaysInSightWhenAPanelTakesRoom) {
    models[2].appendRow(aCard(9, "Stark"));
    board.setCurrentCard(9);
    board.resize(400, 500);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const int right = lists[2]->mapTo(&board, QPoint(lists[2]->width(), 0)).x();
        return right <= board.width() && right > 0;
    }));
}

TEST_F(Board, arrowsWalkBetweenColumnsAndPassEmptyOnes) {
    QSignalSpy current(&board, &BoardView::currentCardChanged);
    QTest::keyClick(lists[0], Qt::Key_Right);
    EXPECT_EQ(board.currentCard(), 3);
    EXPECT_TRUE(lists[1]->hasFocus());
    EXPECT_FALSE(lists[0]->currentIndex().isValid());
    QTest::keyClick(lists[1], Qt::Key_Right);
    EXPECT_EQ(board.currentCard(), 3);
    models[1].clear();
    models[2].appendRow(aCard(9, "Stark"));
    board.setCurrentCard(1);
    QTest::keyClick(lists[0], Qt::Key_Right);
    EXPECT_EQ(board.currentCard(), 9);
    EXPECT_GE(current.count(), 3);
}

TEST_F(Board, tabEntersAtTheCurrentCard) {
    EXPECT_TRUE(lists[0]->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(lists[1]->focusPolicy() & Qt::TabFocus);
    board.setCurrentCard(3);
    EXPECT_TRUE(lists[1]->focusPolicy() & Qt::TabFocus);
}

TEST_F(Board, enterOpensAndNamesAreSaid) {
    QSignalSpy activated(&board, &BoardView::activated), record(&board, &BoardView::recordRequested);
    QTest::keyClick(lists[0], Qt::Key_Return);
    QTest::keyClick(lists[0], Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toLongLong(), 2);
    EXPECT_EQ(record.count(), 1);
    board.setSummary(10, "2", "¥116,000", "Weighted ¥23,200");
    EXPECT_EQ(lists[0]->accessibleName(), "Lead, 2, ¥116,000");
    bool heading = false;
    for (auto* label : board.findChildren<QLabel*>())
        heading |=
            label->text() == QStringLiteral("Lead · 2 · ¥116,000") && label->toolTip().contains("Weighted ¥23,200");
    EXPECT_TRUE(heading);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(lists[0]);
    ASSERT_EQ(face->childCount(), 2);
    EXPECT_TRUE(face->child(0)->text(QAccessible::Name).startsWith("Acme, "));
}

TEST_F(Board, columnsKeepTheirWidthsAndScrollSideways) {
    QList<BoardStage> stages;
    for (int i = 0; i < 8; ++i) stages.append({i, QString::number(i)});
    board.setStages(stages);
    for (auto* column : board.findChildren<BoardColumn*>()) {
        EXPECT_GE(column->width(), 240);
        EXPECT_LE(column->width(), 320);
    }
    EXPECT_LT(board.minimumSizeHint().width(), 300);
}

TEST_F(Board, aColumnThatTheNarrowingBoardWouldCoverStaysInSight) {
    QScrollBar* bar = board.horizontalScrollBar();
    const auto resized = [this, bar](int width) {
        board.resize(width, 500);
        QApplication::processEvents();
        return bar->value();
    };
    board.setCurrentCard(3);
    EXPECT_GT(resized(240), 0);
    bar->setValue(0);
    EXPECT_EQ(resized(230), 0) << "somebody scrolled away from it";
    EXPECT_EQ(resized(400), 0) << "nothing is covered by more room";
}

TEST(BoardSize, tenThousandCardsAreShownQuickly) {
    QStandardItemModel cards;
    for (int i = 0; i < 10'000; ++i) cards.appendRow(aCard(i + 1, QStringLiteral("Deal %1").arg(i)));
    QElapsedTimer time;
    time.start();
    BoardView board;
    board.setStages({{1, "Lead"}});
    board.setModel(1, &cards);
    board.resize(600, 600);
    board.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&board));
    board.grab();
    board.setCurrentCard(9'999);
    EXPECT_EQ(board.currentCard(), 9'999);
    EXPECT_LT(time.elapsed(), 1000);
}

}
