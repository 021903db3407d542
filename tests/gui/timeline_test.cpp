// SPDX-License-Identifier: MIT
// The timeline by mouse and keys: select, move, stretch, snap, cancel, zoom; what it says to assistive tools.
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timeline_axis_view.h"
#include "gui/timeline/timeline_lanes_view.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/timeline/timeline_tray.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace tilth {
namespace {

using std::chrono::days;

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }
std::string asText(const QList<BarMove>& moves) {
    QStringList parts;
    for (const BarMove& m : moves)
        parts.push_back(QStringLiteral("%1:%2..%3")
                            .arg(m.id)
                            .arg(QString::fromStdString(dateText(m.days.first)), QString::fromStdString(dateText(m.days.last))));
    return parts.join(QLatin1Char(' ')).toStdString();
}

class TimelineTest : public testing::Test {
protected:
    void SetUp() override {
        pane = std::make_unique<TimelinePane>();
        view = pane->view();
        pane->setPlan(std::make_shared<PlanDays>(day("2026-03-10"), 1U, 1U, std::vector<TermDay>{}, notes()));
        view->setRange(range("2025-01-01", "2027-12-31"));
        view->setPerDay(24);
        pane->setContent({item(1, "Spring sale", "2026-03-09", "2026-03-20", 0), item(2, "Newsletter", "2026-03-16", "2026-03-18", 0),
                          item(3, "Fair", "2026-03-10", "2026-03-12", 1)},
                         {{QStringLiteral("Email"), QStringLiteral("2")}, {QStringLiteral("Events"), QStringLiteral("1")}});
        pane->resize(1200, 500);
        pane->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(pane.get()));
        view->showDay(day("2026-03-14"));
        view->setFocus();
        QObject::connect(view, &TimelineView::moved, [this](const QList<BarMove>& moves, int lane) {
            moved = moves;
            movedLane = lane;
        });
    }
    static std::vector<PlanNote> notes() {
        return {{day("2026-03-17"), PlanNote::Holiday, QStringLiteral("Saint Patrick"), {}, QStringLiteral("IE"), true, false},
                {day("2026-03-14"), PlanNote::MakeUpWork, QStringLiteral("Make-up day"), {}, {}, false, false}};
    }
    static PlanBar item(qint64 id, const char* title, const char* first, const char* last, int lane) {
        return {.id = id,
                .title = QString::fromLatin1(title),
                .icon = QStringLiteral("mail"),
                .status = QStringLiteral("Active"),
                .days = range(first, last),
                .lane = lane};
    }
    QRect box(qint64 id) const { return view->visualRect(view->model()->index(view->items()->rowOf(id), 0)); }
    // As a person drags: pressed, moved in steps, released.
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers with = Qt::NoModifier, bool release = true) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, with, from);
        for (const QPoint& at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, with);
            QApplication::sendEvent(view->viewport(), &move);
        }
        if (release) QTest::mouseRelease(view->viewport(), Qt::LeftButton, with, to);
    }

    std::unique_ptr<TimelinePane> pane;
    TimelineView* view = nullptr;
    QList<BarMove> moved;
    int movedLane = -2;
};

TEST_F(TimelineTest, theModelIsSound) {
    QAbstractItemModelTester tester(view->items(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    pane->setContent({item(1, "A", "2026-03-09", "2026-03-20", 0)}, {{QStringLiteral("Email"), {}}});
    EXPECT_EQ(view->items()->rowCount(), 1);
    pane->setContent({}, {});
    EXPECT_EQ(view->items()->rowCount(), 0);
}

TEST_F(TimelineTest, dragsMoveAndStretchByDays) {
    const struct {
        int from;
        int by;
        Qt::KeyboardModifiers with;
        const char* to;
    } cases[] = {{-1, 2, Qt::NoModifier, "1:2026-03-11..2026-03-22"}, // -1: the middle
                 {-1, -20, Qt::NoModifier, "1:2026-02-17..2026-02-28"},
                 {-1, 5, Qt::ShiftModifier, "1:2026-03-14..2026-03-27"}, // 10 working days, with the 14th worked, the 17th off
                 {0, 3, Qt::NoModifier, "1:2026-03-12..2026-03-20"},
                 {0, 30, Qt::NoModifier, "1:2026-03-20..2026-03-20"},
                 {1, -2, Qt::NoModifier, "1:2026-03-09..2026-03-18"},
                 {1, 12, Qt::NoModifier, "1:2026-03-09..2026-04-01"}};
    for (const auto& c : cases) {
        moved.clear();
        view->forgetAsked();
        const QRect bar = box(1);
        const QPoint from = c.from < 0    ? bar.center()
                            : c.from == 0 ? QPoint(bar.left() + 2, bar.center().y())
                                          : QPoint(bar.right() - 2, bar.center().y());
        drag(from, from + QPoint(c.by * 24, 0), c.with);
        EXPECT_EQ(asText(moved), c.to);
        EXPECT_EQ(movedLane, -1);
    }
}

TEST_F(TimelineTest, aClickMovesNothingAndSelects) {
    drag(box(1).center(), box(1).center() + QPoint(1, 0));
    EXPECT_TRUE(moved.isEmpty());
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{1}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, box(3).center());
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{1, 3}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, box(3).center());
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{3}));
}

TEST_F(TimelineTest, aBandSelectsWhatItTouches) {
    drag({box(2).left() - 200, 0}, {box(2).right(), view->viewport()->height() - 10});
    EXPECT_EQ(view->selectedIds().size(), 3);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, {2, view->viewport()->height() - 4});
    EXPECT_TRUE(view->selectedIds().isEmpty());
}

TEST_F(TimelineTest, severalMoveTogether) {
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, box(1).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, box(3).center());
    drag(box(3).center(), box(3).center() + QPoint(24 * 7, 0));
    std::ranges::sort(moved, {}, &BarMove::id);
    EXPECT_EQ(asText(moved), "1:2026-03-16..2026-03-27 3:2026-03-17..2026-03-19");
}

TEST_F(TimelineTest, anotherLaneIsTold) {
    drag(box(2).center(), QPoint(box(2).center().x(), box(3).center().y()));
    EXPECT_EQ(asText(moved), "2:2026-03-16..2026-03-18");
    EXPECT_EQ(movedLane, 1);
}

TEST_F(TimelineTest, escapeCancels) {
    const std::pair<Qt::KeyboardModifier, const char*> held[] = {{Qt::NoModifier, "1:2026-03-13..2026-03-24"},
                                                                 {Qt::ShiftModifier, "1:2026-03-13..2026-03-26"},
                                                                 {Qt::AltModifier, "1:2026-03-13..2026-03-24"}};
    for (const auto& [with, days] : held) {
        drag(box(1).center(), box(1).center() + QPoint(100, 0), with, false);
        ASSERT_TRUE(view->isDragging());
        EXPECT_EQ(asText(view->pending()), days);
        QTest::keyClick(view, Qt::Key_Escape, with);
        EXPECT_FALSE(view->isDragging()) << days;
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, with, box(1).center() + QPoint(100, 0));
        EXPECT_TRUE(moved.isEmpty());
    }
}

// What a band has selected is what the keys are about: the ring is not left on a bar outside of it.
TEST_F(TimelineTest, aBandTakesTheRingAlong) {
    view->select(3);
    drag({box(1).left() - 20, box(1).top() - 2}, {box(2).right() + 2, box(2).bottom() + 2});
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{1, 2}));
    EXPECT_TRUE(view->selectionModel()->isSelected(view->currentIndex()));
}

TEST_F(TimelineTest, coarseScalesSnapToUnitsAndAltDoesNot) {
    view->setPerDay(2);
    view->showDay(day("2026-03-14"));
    drag(box(1).center(), box(1).center() + QPoint(2 * 20, 0));
    EXPECT_EQ(asText(moved), "1:2026-04-01..2026-04-12");
    view->forgetAsked();
    drag(box(1).center(), box(1).center() + QPoint(2 * 20, 0), Qt::AltModifier);
    EXPECT_EQ(asText(moved), "1:2026-03-29..2026-04-09");
    view->forgetAsked();
    view->setPinnedUnit(AxisUnit::Week);
    drag(box(1).center(), box(1).center() + QPoint(2 * 5, 0));
    EXPECT_TRUE(asText(moved) == "1:2026-03-16..2026-03-27" || moved.isEmpty()) << asText(moved);
}

TEST_F(TimelineTest, keysDoWhatDragsDo) {
    view->select(1);
    const struct {
        Qt::Key key;
        Qt::KeyboardModifiers with;
        const char* to;
    } cases[] = {{Qt::Key_Right, Qt::AltModifier, "1:2026-03-10..2026-03-21"},
                 {Qt::Key_Left, Qt::AltModifier, "1:2026-03-08..2026-03-19"},
                 {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, "1:2026-03-09..2026-03-21"},
                 {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, "1:2026-03-09..2026-03-19"}};
    for (const auto& c : cases) {
        QTest::keyClick(view, c.key, c.with);
        EXPECT_EQ(asText(moved), c.to);
        view->forgetAsked();
    }
    view->setPerDay(10); // weeks now
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(asText(moved), "1:2026-03-16..2026-03-27");
}

// Nobody waits for the disk between two keys.
TEST_F(TimelineTest, aKeyCountsFromTheDaysLastAskedFor) {
    view->select(1);
    const struct {
        Qt::Key key;
        Qt::KeyboardModifiers with;
        const char* to;
    } cases[] = {{Qt::Key_Right, Qt::AltModifier, "1:2026-03-10..2026-03-21"},
                 {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, "1:2026-03-10..2026-03-20"},
                 {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, "1:2026-03-10..2026-03-19"},
                 {Qt::Key_Right, Qt::AltModifier, "1:2026-03-11..2026-03-20"}};
    for (const auto& c : cases) {
        QTest::keyClick(view, c.key, c.with);
        EXPECT_EQ(asText(moved), c.to);
        EXPECT_EQ(view->scene().dayAt(box(1).left() + 1), moved.value(0).days.first) << "it stands there at once";
    }
    pane->setContent({item(1, "Spring sale", "2026-03-10", "2026-03-21", 0)}, {{QStringLiteral("Email"), {}}}); // the first step
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(asText(moved), "1:2026-03-12..2026-03-21");
    pane->setContent({item(1, "Spring sale", "2026-03-12", "2026-03-21", 0)}, {{QStringLiteral("Email"), {}}}); // the last
    pane->setContent({item(1, "Spring sale", "2026-03-09", "2026-03-20", 0)}, {{QStringLiteral("Email"), {}}}); // undone
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(asText(moved), "1:2026-03-10..2026-03-21");
    view->forgetAsked(); // refused
    EXPECT_EQ(view->scene().dayAt(box(1).left() + 1), day("2026-03-09"));
}

TEST_F(TimelineTest, newContentEndsADrag) {
    drag(box(3).center(), box(3).center() + QPoint(100, 0), Qt::NoModifier, false);
    ASSERT_TRUE(view->isDragging());
    pane->setContent({item(1, "Spring sale", "2026-03-09", "2026-03-20", 0)}, {{QStringLiteral("Email"), {}}});
    EXPECT_FALSE(view->isDragging());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::NoModifier, {200, 40});
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(TimelineTest, arrowsWalkOverBars) {
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{3}));
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{1}));
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{2}));
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{3}));
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_EQ(view->selectedIds(), (QList<qint64>{2}));
}

TEST_F(TimelineTest, enterOpensDeleteUnschedulesAndEmptyPlacesPlan) {
    QSignalSpy opened(view, &TimelineView::opened), off(view, &TimelineView::unscheduled), plan(view, &TimelineView::dayActivated),
        goes(view, &TimelineView::dayWanted);
    view->select(3);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(opened.value(0).value(0).toLongLong(), 3);
    EXPECT_EQ(off.value(0).value(0).value<QList<qint64>>(), (QList<qint64>{3}));
    EXPECT_EQ(goes.count(), 1);
    const QPoint empty(box(3).right() + 24 * 4 + 12, box(3).center().y());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, empty);
    EXPECT_EQ(plan.value(0).value(0).toDate(), QDate(2026, 3, 17));
    EXPECT_EQ(plan.value(0).value(1).toInt(), 1);
}

TEST_F(TimelineTest, theDayUnderThePointerStaysWhenItIsZoomed) {
    for (const int x : {100, 500, 900}) {
        const Date under = view->scene().dayAt(x);
        for (const int turns : {1, 4, -2, -3}) {
            QWheelEvent turn(QPointF(x, 50), view->viewport()->mapToGlobal(QPointF(x, 50)), {}, {0, 120 * turns}, Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view->viewport(), &turn);
            EXPECT_LE(std::abs(daysBetween(under, view->scene().dayAt(x))), 1) << x << ' ' << turns;
        }
        EXPECT_NEAR(view->perDay(), 24, 0.001);
    }
    QTest::keyClick(view, Qt::Key_Plus);
    EXPECT_GT(view->perDay(), 24);
    QTest::keyClick(view, Qt::Key_Minus);
    EXPECT_NEAR(view->perDay(), 24, 0.001);
}

TEST_F(TimelineTest, todayIsOneKeyAway) {
    view->showDay(day("2027-06-01"));
    QTest::keyClick(view, Qt::Key_T);
    EXPECT_LE(std::abs(daysBetween(view->dayInMiddle(), day("2026-03-10"))), 1);
}

TEST_F(TimelineTest, barsSayAllThatTheyShow) {
    PlanBar clashing = item(4, "Launch", "2026-12-28", "2027-01-03", 0);
    clashing.conflict = QStringLiteral("the same audience");
    pane->setContent({clashing}, {{QStringLiteral("Email"), {}}});
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view);
    ASSERT_TRUE(face);
    EXPECT_EQ(face->role(), QAccessible::List);
    ASSERT_EQ(face->childCount(), 1);
    EXPECT_EQ(face->child(0)->text(QAccessible::Name).toStdString(),
              "Launch, Email, from 28 Dec to 3 Jan 2027, Active, conflict: the same audience");
}

TEST_F(TimelineTest, lanesFoldAndStayFolded) {
    auto* lanes = pane->findChild<TimelineLanesView*>();
    const int before = view->scene().layout.height();
    QTest::mouseClick(lanes->viewport(), Qt::LeftButton, Qt::NoModifier, lanes->visualRect(lanes->model()->index(0, 0)).center());
    EXPECT_LT(view->scene().layout.height(), before);
    EXPECT_FALSE(view->indexAt(box(1).center()).isValid()) << "what is folded is not under the mouse";
    pane->setContent({item(1, "Spring sale", "2026-03-09", "2026-03-20", 0)}, {{QStringLiteral("Email"), QStringLiteral("1")}});
    EXPECT_TRUE(view->scene().layout.isCollapsed(0));
}

TEST_F(TimelineTest, theTrayTakesDatesAway) {
    pane->setTrayShown(true);
    QCoreApplication::processEvents();
    QSignalSpy off(pane.get(), &TimelinePane::unscheduled);
    const QPoint tray = view->viewport()->mapFromGlobal(pane->tray()->mapToGlobal(pane->tray()->rect().center()));
    drag(box(3).center(), tray);
    EXPECT_EQ(off.value(0).value(0).value<QList<qint64>>(), (QList<qint64>{3}));
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(TimelineTest, theAxisNamesItsCells) {
    QStringList names;
    for (int row = 0; row < pane->axis()->model()->rowCount(); ++row)
        names.push_back(pane->axis()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    EXPECT_TRUE(names.contains(QStringLiteral("Tue 17 Mar, 17 Mar (Tue), 0 working day(s), 1 holiday(s), Saint Patrick")))
        << names.mid(40, 30).join(QLatin1Char('\n')).toStdString();
}

// Thirty channels on one page: all lanes fold at once, and unfold when all of them are folded.
TEST_F(TimelineTest, allLanesFoldAtOnce) {
    auto* fold = pane->findChild<QToolButton*>(QStringLiteral("fold_all"));
    const int height = view->scene().layout.height();
    fold->click();
    EXPECT_TRUE(std::ranges::all_of(view->items()->lanes(), &PlanLane::collapsed));
    EXPECT_LT(view->scene().layout.height(), height);
    view->items()->setCollapsed(1, false);
    fold->click();
    EXPECT_TRUE(view->items()->lanes()[1].collapsed) << "one that is unfolded is folded with the others";
    fold->click();
    EXPECT_TRUE(std::ranges::none_of(view->items()->lanes(), &PlanLane::collapsed));
    EXPECT_EQ(view->scene().layout.height(), height);
}

// Today's line runs through every row but not through the letters of a name behind a narrow bar.
TEST_F(TimelineTest, todaysLineStopsAtWords) {
    pane->setContent({item(1, "Exhibition of spring tea", "2026-03-08", "2026-03-08", 0), item(2, "Fair", "2026-03-01", "2026-03-02", 1)},
                     {{QStringLiteral("Email"), QStringLiteral("1")}, {QStringLiteral("Events"), QStringLiteral("1")}});
    const QImage picture = view->viewport()->grab().toImage();
    const int x = view->scene().xOf(day("2026-03-10"));
    const auto accents = [&](const QRect& row) {
        int count = 0;
        for (int y = row.top(); y <= row.bottom(); ++y) count += picture.pixelColor(x, y) == theme::colors().accent;
        return count;
    };
    ASSERT_LT(box(1).width(), 60);
    EXPECT_EQ(accents(box(1)), 0) << "behind it the name is written";
    EXPECT_EQ(accents(box(2)), box(2).height()) << "its name ends before";
}

// Days are counted, never instants: in zones that lose an hour or a whole day a drag goes where it is dropped.
TEST(TimelineZones, aDragIsNeverOffByADay) {
    for (const char* zone : {"Asia/Shanghai", "America/New_York", "Pacific/Apia", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        for (const char* text : {"2011-12-29", "2026-03-07", "2026-10-31", "1991-04-13"}) {
            TimelineView view;
            TimelineModel model;
            view.setItems(&model);
            const Date first = day(text);
            view.setRange({first - days{100}, first + days{100}});
            model.setContent({{.id = 1, .title = QStringLiteral("A"), .days = {first, first + days{1}}}}, {{QStringLiteral("L"), {}}});
            view.setPerDay(40);
            view.resize(900, 200);
            view.show();
            view.showDay(first);
            QSignalSpy spy(&view, &TimelineView::moved);
            const QPoint at = view.visualRect(model.index(0, 0)).center();
            QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
            for (const int x : {20, 80}) {
                QMouseEvent move(QEvent::MouseMove, at + QPoint(x, 0), view.viewport()->mapToGlobal(at + QPoint(x, 0)), Qt::NoButton,
                                 Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(view.viewport(), &move);
            }
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, at + QPoint(80, 0));
            ASSERT_EQ(spy.count(), 1) << zone << ' ' << text;
            const auto moves = spy.at(0).at(0).value<QList<BarMove>>();
            EXPECT_EQ(moves.value(0).days, (DateRange{first + days{2}, first + days{3}})) << zone << ' ' << text;
            EXPECT_EQ(fromQt(toQt(moves.value(0).days.first)), moves.value(0).days.first);
        }
    }
    qputenv("TZ", "UTC");
    tzset();
}

}
}
