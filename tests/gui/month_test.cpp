// SPDX-License-Identifier: MIT
// Lanes of a week, days of a month, keys and clicks of the month view.
#include "gui/widgets/month_bar.h"
#include "gui/widgets/month_view.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

namespace tilth {
namespace {

QDate nov(int day) {
    return QDate(2026, 11, 1).addDays(day - 1);
}

std::string asText(const QList<WeekBar>& bars) {
    QStringList parts;
    for (const WeekBar& bar : bars)
        parts.append(QStringLiteral("%1:%2%3-%4%5@%6")
                         .arg(bar.span)
                         .arg(bar.startsBefore ? "<" : "")
                         .arg(bar.first)
                         .arg(bar.last)
                         .arg(bar.endsAfter ? ">" : "")
                         .arg(bar.lane));
    return parts.join(' ').toStdString();
}

}

TEST(WeekLanes, barsOfOneLaneNeverTouch) {
    const QDate monday = nov(9);
    const std::pair<QList<DaySpan>, const char*> cases[] = {
        {{}, ""},
        {{{nov(9), nov(9)}}, "0:0-0@0"},
        {{{nov(1), nov(30)}}, "0:<0-6>@0"},
        {{{nov(9), nov(10)}, {nov(11), nov(12)}}, "0:0-1@0 1:2-3@0"},
        {{{nov(9), nov(11)}, {nov(11), nov(12)}}, "0:0-2@0 1:2-3@1"},
        {{{nov(10), nov(10)}, {nov(9), nov(15)}}, "1:0-6@0 0:1-1@1"},
        {{{nov(10), nov(10)}, {nov(10), nov(13)}}, "1:1-4@0 0:1-1@1"},
        {{{nov(12), nov(3)}}, "0:3-3@0"},
        {{{nov(12), QDate()}, {QDate(), nov(12)}}, "0:3-3@0"},
        {{{nov(1), nov(8)}, {nov(16), nov(20)}}, ""}};
    for (const auto& [spans, bars] : cases) EXPECT_EQ(asText(weekLanes(monday, spans)), bars);
}

TEST(WeekLanes, manySpansAtRandomNeverOverlap) {
    unsigned seed = 7;
    const auto next = [&](unsigned below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
    for (int round = 0; round < 200; ++round) {
        QList<DaySpan> spans;
        for (unsigned i = 0; i < next(20); ++i) {
            const QDate first = nov(int(next(20)));
            spans.append({first, first.addDays(next(9))});
        }
        bool taken[32][7] = {};
        for (const WeekBar& bar : weekLanes(nov(9), spans))
            for (int day = bar.first; day <= bar.last; ++day) {
                ASSERT_FALSE(taken[bar.lane][day]) << round;
                taken[bar.lane][day] = true;
            }
    }
}

TEST(MonthModel, weeksCoverTheMonthForEveryWeekStart) {
    for (int month = 1; month <= 12; ++month)
        for (int start = Qt::Monday; start <= Qt::Sunday; ++start) {
            MonthModel model;
            model.setMonth(QDate(2026, month, 15), Qt::DayOfWeek(start), QLocale::c());
            const QDate first(2026, month, 1), last = first.addMonths(1).addDays(-1);
            EXPECT_EQ(model.dayAt(0, 0).dayOfWeek(), start);
            EXPECT_TRUE(model.indexOf(first).isValid() && model.indexOf(first).row() == 0);
            EXPECT_EQ(model.indexOf(last).row(), model.rowCount() - 1) << month << ' ' << start;
        }
}

TEST(MonthModel, aCellSaysAllThatItShows) {
    MonthModel model;
    model.setMonth(nov(1), Qt::Monday, QLocale("en_GB"));
    model.setToday(nov(11));
    model.setNotes({{nov(11), {.text = "Singles' Day"}}});
    model.setItems(
        {{1, "Webinar", "video", "running", {nov(3), nov(19)}, 0}, {2, "Call", "", "", {nov(11), QDate()}, 0}});
    EXPECT_EQ(model.indexOf(nov(11)).data(Qt::AccessibleTextRole).toString(),
              "Wednesday, 11 November 2026, today, Singles' Day, Webinar (running), Call");
}

class Month : public testing::Test {
protected:
    void SetUp() override {
        view.setLocale(QLocale("en_GB"));
        view.setWeekStart(Qt::Monday);
        view.setMonth(nov(1));
        view.setToday(nov(22));
        QList<MonthItem> items{{1, "Webinar", "video", "running", {nov(3), nov(19)}, 0}};
        for (int i = 0; i < 6; ++i)
            items.append({100 + i, QStringLiteral("Task %1").arg(i), "check", "", {nov(25), nov(25)}, 1});
        view.setItems(items);
        view.resize(800, 640);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        view.setCurrentDay(nov(17));
    }
    QPoint centre(const QDate& day) const {
        return view.visualRect(view.model()->index(int(nov(1).addDays(-6).daysTo(day) / 7), day.dayOfWeek() - 1))
            .center();
    }

    MonthView view;
};

TEST_F(Month, arrowsWalkIntoTheNextMonth) {
    QSignalSpy months(&view, &MonthView::monthChanged);
    for (int i = 0; i < 2; ++i) QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentDay(), QDate(2026, 12, 1));
    ASSERT_EQ(months.count(), 1);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentDay(), nov(30));
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(view.currentDay(), QDate(2026, 10, 30));
    QTest::keyClick(&view, Qt::Key_T);
    EXPECT_EQ(view.currentDay(), nov(22));
}

TEST_F(Month, enterAndDoubleClickAskForSomethingNew) {
    QSignalSpy days(&view, &MonthView::dayActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, centre(nov(26)));
    ASSERT_EQ(days.count(), 2);
    EXPECT_EQ(days.at(0).at(0).toDate(), nov(17));
    EXPECT_EQ(days.at(1).at(0).toDate(), nov(26));
}

TEST_F(Month, aClickOnABarOpensTheItem) {
    QSignalSpy items(&view, &MonthView::itemActivated);
    const QRect bar = view.barRect(2, 1);
    ASSERT_FALSE(bar.isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, bar.center());
    ASSERT_EQ(items.count(), 1);
    EXPECT_EQ(items.at(0).at(0).toLongLong(), 1);
    EXPECT_TRUE(view.barRect(0, 1).isEmpty());
    EXPECT_GT(bar.width(), 6 * view.columnWidth(0));
}

TEST_F(Month, spaceListsTheWholeDay) {
    view.setCurrentDay(nov(25));
    QSignalSpy opened(&view, &MonthView::dayOpened), items(&view, &MonthView::itemActivated);
    QTest::keyClick(&view, Qt::Key_Space);
    ASSERT_EQ(opened.count(), 1);
    QMenu* menu = view.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 6);
    menu->actions()[4]->trigger();
    EXPECT_EQ(items.at(0).at(0).toLongLong(), 104);
    menu->close();
}

TEST_F(Month, whatFindsNoLaneIsCounted) {
    view.resize(800, 300);
    QApplication::processEvents();
    int shown = 0;
    for (int i = 0; i < 6; ++i) shown += !view.barRect(4, 100 + i).isEmpty();
    EXPECT_GT(shown, 0);
    EXPECT_LT(shown, 6);
    QSignalSpy opened(&view, &MonthView::dayOpened);
    const QRect cell = view.visualRect(view.model()->index(4, 2));
    for (int y = cell.top(); y < cell.bottom() && opened.count() == 0; y += 4)
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {cell.x() + 20, y});
    ASSERT_GE(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toDate(), nov(25));
    for (auto* menu : view.findChildren<QMenu*>()) menu->close();
}

// A double click plans something, and what asks for its name pushes the month down: the day that comes to lie under the pointer stays shut.
TEST_F(Month, whatWasNotPressedDoesNotOpen) {
    view.resize(800, 300);
    QApplication::processEvents();
    QSignalSpy opened(&view, &MonthView::dayOpened);
    const QRect cell = view.visualRect(view.model()->index(4, 2));
    for (int y = cell.top(); y < cell.bottom(); y += 4) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {cell.x() + 20, cell.top() + 4});
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {cell.x() + 20, y});
    }
    EXPECT_EQ(opened.count(), 0);
}

// A programme that goes on all year is there, but takes nobody's lane.
TEST_F(Month, whatLastsForMonthsIsAThinBand) {
    QList<MonthItem> items;
    for (int i = 0; i < 3; ++i)
        items.append({i + 1, QStringLiteral("Programme %1").arg(i), "", "", {QDate(2026, 1, 1), QDate(2026, 12, 31)}, 0});
    items.append({10, "Two months", "", "", {QDate(2026, 10, 1), QDate(2026, 12, 1)}, 1});
    items.append({11, "Spring sale", "", "", {nov(10), nov(13)}, 1});
    view.setItems(items);
    const QRect sale = view.barRect(2, 11), programme = view.barRect(2, 1), whole = view.visualRect(view.model()->index(2, 0));
    EXPECT_FALSE(view.barRect(2, 10).isEmpty());
    EXPECT_EQ(sale.height(), view.barRect(2, 10).height());
    EXPECT_LT(programme.height(), sale.height() / 2);
    EXPECT_GT(programme.top(), sale.bottom()) << "below the bars";
    EXPECT_LE(programme.bottom(), whole.bottom());
    EXPECT_TRUE((programme & view.barRect(2, 2)).isEmpty()) << "beside one another";
    QSignalSpy opened(&view, &MonthView::itemActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, programme.center());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 1);
    EXPECT_TRUE(view.model()->index(2, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Programme 2")));
}

TEST_F(Month, aDaysTipSaysWhatTheBandsAtItsFootAre) {
    MonthItem programme{1, "Programme", "", "", {QDate(2026, 1, 1), QDate(2026, 12, 31)}, 0};
    programme.tip = QStringLiteral("Demand 2026\n1 Jan – 31 Dec");
    view.setItems({programme});
    const QPoint head = view.visualRect(view.model()->index(2, 1)).topLeft() + QPoint(4, 4);
    QHelpEvent help(QEvent::ToolTip, head, view.viewport()->mapToGlobal(head));
    QApplication::sendEvent(view.viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Demand 2026 · 1 Jan – 31 Dec"))) << QToolTip::text().toStdString();
}

TEST_F(Month, weekdaysAndWeeksHaveHeadings) {
    EXPECT_EQ(view.model()->headerData(0, Qt::Horizontal).toString(), "Mon");
    EXPECT_EQ(view.model()->headerData(3, Qt::Vertical).toString(), "47");
    view.setWeekStart(Qt::Sunday);
    EXPECT_EQ(view.model()->headerData(0, Qt::Horizontal).toString(), "Sun");
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(face->role(), QAccessible::Table);
}

TEST_F(Month, theBarTurnsPages) {
    MonthBar bar(&view);
    bar.setToday(nov(22));
    view.setMonth(nov(22).addMonths(2));
    bool named = false;
    for (auto* label : bar.findChildren<QLabel*>()) named |= label->text() == "January 2027";
    EXPECT_TRUE(named);
}

}
