// SPDX-License-Identifier: MIT
// The calendar page over a workspace: views, layers, moves with undo, the tray, files; week starts, year ends, lanes.
#include "app/settings.h"
#include "core/model/activity.h"
#include "core/model/budget_line.h"
#include "core/model/campaign_item.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/agenda_model.h"
#include "gui/calendar/calendar_bar.h"
#include "gui/calendar/month_page.h"
#include "gui/calendar/season_board.h"
#include "gui/calendar/timeline_page.h"
#include "gui/calendar/week_view.h"
#include "gui/calendar/year_heat.h"
#include "gui/calendar/year_review.h"
#include "gui/forms/quick_add.h"
#include "gui/models/calendar_days.h"
#include "gui/pages/calendar_page.h"
#include "gui/support/gui_desk.h"
#include "gui/timeline/timeline_axis_view.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/timeline/timeline_tray.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/month_view.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

namespace tilth {
namespace {

using test::until;

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }

enum View { Timeline, Month, Week, Agenda, Year, Seasons };

class CalendarPageTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        spring = addCampaign("Spring sale", "Email", day("2026-05-18"), day("2026-05-29"));
        fair = addCampaign("Fair", "Events", day("2026-06-01"), day("2026-06-03"));
        addCampaign("Someday", "Email", {}, {});
        page = std::make_unique<CalendarPage>(*desk, nullptr);
        page->resize(1100, 760);
        page->show();
        page->enter();
        ASSERT_TRUE(until([this] { return bars()->items()->rowCount() == 2; }));
    }
    void TearDown() override {
        page.reset();
        GuiTest::TearDown();
    }
    std::int64_t addCampaign(const std::string& name, const std::string& channel, std::optional<Date> first, std::optional<Date> last) {
        Campaign campaign;
        campaign.name = name;
        campaign.channel = channel;
        campaign.startsOn = first;
        campaign.endsOn = last;
        return *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    }
    Campaign campaign(std::int64_t id) { return *workspace->store().find<Campaign>(id); }
    TimelineView* bars() { return page->findChild<TimelinePane*>()->view(); }
    qint64 numberOf(const char* title) {
        for (const PlanBar& bar : bars()->items()->items())
            if (bar.title == QLatin1String(title)) return bar.id;
        return 0;
    }
    bool lasts(std::int64_t id, const char* first, const char* last) {
        return until([&] { return campaign(id).startsOn == day(first) && campaign(id).endsOn == day(last); });
    }
    /// 0: PDF on A4, 1: on A3, 2: a picture.
    void exportAs(int which) { page->findChild<QToolButton*>(QStringLiteral("export"))->menu()->actions().at(which)->trigger(); }
    template <class W> W* shown(View view) {
        page->choose(view);
        return page->view()->findChild<W*>();
    }

    std::unique_ptr<CalendarPage> page;
    std::int64_t spring = 0, fair = 0;
};

TEST_F(CalendarPageTest, aMoveIsOneRevisionAndUndoTakesIt) {
    emit bars()->moved({{numberOf("Spring sale"), range("2026-05-25", "2026-06-05")}, {numberOf("Fair"), range("2026-06-08", "2026-06-10")}}, -1);
    ASSERT_TRUE(lasts(spring, "2026-05-25", "2026-06-05"));
    EXPECT_TRUE(lasts(fair, "2026-06-08", "2026-06-10"));
    EXPECT_TRUE(until([&] { return bars()->items()->items().value(bars()->items()->rowOf(numberOf("Spring sale"))).days.first == day("2026-05-25"); })) << "the view waits for the news";
    desk->undo();
    EXPECT_TRUE(lasts(spring, "2026-05-18", "2026-05-29"));
    EXPECT_TRUE(lasts(fair, "2026-06-01", "2026-06-03"));
}

TEST_F(CalendarPageTest, keysInQuickSuccessionAddUp) {
    bars()->setPerDay(24);
    bars()->select(numberOf("Spring sale"));
    for (int i = 0; i < 3; ++i) QTest::keyClick(bars(), Qt::Key_Right, Qt::AltModifier);
    for (int i = 0; i < 2; ++i) QTest::keyClick(bars(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(lasts(spring, "2026-05-21", "2026-05-30"));
    const auto shown = [&] { return bars()->items()->items().value(bars()->items()->rowOf(numberOf("Spring sale"))).days; };
    EXPECT_TRUE(until([&] { return shown() == range("2026-05-21", "2026-05-30"); }));
    desk->undo();
    ASSERT_TRUE(until([&] { return shown() == range("2026-05-21", "2026-05-31"); }));
    QTest::keyClick(bars(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(lasts(spring, "2026-05-22", "2026-06-01"));
}

// What a cell's item says is what a screen reader reads and the tip shows.
TEST_F(CalendarPageTest, theBudgetSaysPlannedCommittedSpentAndCap) {
    const EntityType& type = workspace->type<Campaign>();
    ASSERT_TRUE(setField(*workspace, type, spring, type.at("budget"), Value{std::int64_t{1'000'00}}));
    BudgetLine line;
    line.campaign = Link{spring};
    line.month = day("2026-05-01");
    line.planned = Money{400'00};
    line.committed = Money{300'00};
    line.spent = Money{100'00};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<BudgetLine>(), line));
    ASSERT_TRUE(setSetting(*workspace, "marketing_budget", "12000"));
    auto* strip = page->findChild<BudgetStrip*>();
    bars()->setPinnedUnit(AxisUnit::Month);
    const auto said = [&](const char* month) {
        for (int row = 0; row < strip->model()->rowCount(); ++row)
            if (const QString text = strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); text.startsWith(QLatin1String(month))) return text;
        return QString();
    };
    ASSERT_TRUE(until([&] { return said("May 2026").contains(QStringLiteral("Spent: ¥100")); })) << said("May 2026").toStdString();
    const QString may = said("May 2026");
    for (const char* part : {"Planned: ¥1,000", "Committed: ¥300", "Cap: ¥", "Sum of the year: ¥1,000 of ¥12,000"})
        EXPECT_TRUE(may.contains(QString::fromUtf8(part))) << part << " in " << may.toStdString();
    EXPECT_TRUE(said("Jun 2026").contains(QStringLiteral("Planned: ¥0"))) << said("Jun 2026").toStdString();
    ASSERT_TRUE(setSetting(*workspace, "marketing_budget", "600"));
    EXPECT_TRUE(until([&] { return said("May 2026").contains(QStringLiteral("more is planned than may be spent")); })) << said("May 2026").toStdString();
}

TEST_F(CalendarPageTest, peopleAreCountedAsTheSettingSays) {
    Activity task;
    task.subject = "Workshop";
    task.kind = ActivityKind::Meeting;
    task.startsAt = *parseTime("2026-05-27T09:00:00Z");
    task.minutes = 600;
    task.owner = Link{workspace->user().id};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), task));
    ASSERT_TRUE(setSetting(*workspace, "capacity_by", "hours"));
    auto* strip = page->findChild<LoadStrip*>();
    bars()->setPerDay(24);
    bars()->setPinnedUnit(AxisUnit::Day);
    const auto said = [&] {
        for (int row = 0; row < strip->model()->rowCount(); ++row)
            if (const QString text = strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); text.contains(QStringLiteral("27 May"))) return text;
        return QString();
    };
    EXPECT_TRUE(until([&] { return said().contains(QStringLiteral("Ada, 10 of 8 hours")); })) << said().toStdString();
    ASSERT_TRUE(setSetting(*workspace, "capacity_by", "items"));
    EXPECT_TRUE(until([&] { return said().contains(QStringLiteral("Ada, 1 of 8 items")); })) << said().toStdString();
}

TEST_F(CalendarPageTest, countriesAreChosenInTheLayers) {
    auto* bar = page->findChild<CalendarBar*>();
    emit bar->countriesChosen({QStringLiteral("CN"), QStringLiteral("US")});
    ASSERT_TRUE(until([&] { return desk->reading().setting("holiday_countries") == "CN,US"; }));
    ASSERT_TRUE(until([&] { return bars()->plan().countries().size() == 2; }));
    EXPECT_EQ(bars()->plan().countries().front().code, QStringLiteral("CN"));
    const auto notes = bars()->plan().notesOn(day("2026-07-03")); // 4 July is a Saturday
    EXPECT_TRUE(std::ranges::any_of(notes, [](const PlanNote& n) { return n.country == QLatin1String("US") && n.elsewhere; }));
    EXPECT_TRUE(bars()->plan().isWorking(day("2026-07-03"))) << "people work in the first country";
    desk->undo();
    EXPECT_TRUE(until([&] { return bars()->plan().countries().size() == 1; }));
}

// The days off and make-up days of 2026 as the State Council announced them.
TEST_F(CalendarPageTest, makeUpDaysAreWorkedAndCountedInTips) {
    const PlanDays& plan = bars()->plan();
    EXPECT_FALSE(plan.isWorking(day("2026-10-01")));
    EXPECT_TRUE(plan.isMakeUpDay(day("2026-10-10")));
    EXPECT_TRUE(plan.isWorking(day("2026-10-10")));
    const QString tip = dayTip(day("2026-10-10"), plan);
    EXPECT_TRUE(tip.contains(QStringLiteral("make-up working day")) && tip.contains(QStringLiteral("announced"))) << tip.toStdString();
}

TEST_F(CalendarPageTest, tipsSayWhichTermsAreNotSure) {
    const auto lines = [this](const char* text) { return dayTip(day(text), readPlanDays(*workspace, range(text, text), "en")).split(QLatin1Char('\n')); };
    EXPECT_TRUE(lines("2026-03-20").contains(QStringLiteral("Spring Equinox")));
    EXPECT_TRUE(lines("2060-01-05").contains(QStringLiteral("Minor Cold: computed")));
    EXPECT_TRUE(lines("2084-03-20").contains(QStringLiteral("Spring Equinox: expected, may move by a day")));
}

TEST_F(CalendarPageTest, anotherLaneIsAnotherChannel) {
    ASSERT_EQ(bars()->items()->lanes().value(1).name, QStringLiteral("Events"));
    emit bars()->moved({{numberOf("Spring sale"), range("2026-05-18", "2026-05-29")}}, 1);
    EXPECT_TRUE(until([&] { return campaign(spring).channel == "Events"; }));
    EXPECT_EQ(campaign(spring).startsOn, day("2026-05-18"));
}

TEST_F(CalendarPageTest, theTrayTakesAndGivesDates) {
    auto* tray = page->findChild<TimelineTray*>();
    EXPECT_EQ(tray->model()->rowCount(), 1);
    emit bars()->unscheduled({numberOf("Fair")});
    ASSERT_TRUE(until([&] { return !campaign(fair).startsOn; }));
    ASSERT_TRUE(until([&] { return tray->model()->rowCount() == 2; }));
    EXPECT_TRUE(page->findChild<CalendarBar*>()->trayShown());
    bars()->showDay(day("2026-07-10"));
    const Date middle = bars()->dayInMiddle();
    emit tray->activated(tray->model()->index(0, 0));
    EXPECT_TRUE(until([&] {
        const auto all = workspace->store().findAll<Campaign>();
        return std::ranges::any_of(all, [&](const auto& c) { return c->startsOn == middle && c->endsOn == middle + std::chrono::days{6}; });
    }));
}

TEST_F(CalendarPageTest, keysMoveABarAndItStaysSelected) {
    bars()->select(numberOf("Fair"));
    bars()->setPerDay(30);
    QTest::keyClick(bars(), Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(lasts(fair, "2026-06-02", "2026-06-04"));
    ASSERT_TRUE(until([&] { return bars()->items()->items().value(bars()->items()->rowOf(numberOf("Fair"))).days.first == day("2026-06-02"); }));
    EXPECT_EQ(bars()->selectedIds(), (QList<qint64>{numberOf("Fair")}));
}

TEST_F(CalendarPageTest, whatACampaignIsMadeOfGoesAlong) {
    CampaignItem item;
    item.title = "Mailing";
    item.campaign = Link{spring};
    item.day = day("2026-05-20");
    const auto id = *addRecord(*workspace, workspace->type<CampaignItem>(), item);
    emit bars()->moved({{numberOf("Spring sale"), range("2026-05-25", "2026-06-05")}}, -1);
    ASSERT_TRUE(lasts(spring, "2026-05-25", "2026-06-05"));
    EXPECT_EQ(workspace->store().find<CampaignItem>(id)->day, day("2026-05-27"));
    desk->undo();
    ASSERT_TRUE(lasts(spring, "2026-05-18", "2026-05-29"));
    EXPECT_EQ(workspace->store().find<CampaignItem>(id)->day, day("2026-05-20"));
}

TEST_F(CalendarPageTest, conflictsAreListedAndSaidAtTheBar) {
    for (const char* name : {"Mail one", "Mail two"}) {
        Campaign mail;
        mail.name = name;
        mail.channel = "Email";
        mail.audience = "Students";
        mail.startsOn = day("2026-06-20");
        mail.endsOn = day("2026-06-21");
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Campaign>(), mail));
    }
    auto* button = page->findChild<QToolButton*>(QStringLiteral("conflicts"));
    ASSERT_TRUE(until([&] { return button->isVisible() && button->menu()->actions().size() == 2; })) << "what clashes may be known before all bars are";
    EXPECT_TRUE(button->menu()->actions().constFirst()->text().contains(QStringLiteral("The same audience"))) << button->menu()->actions().constFirst()->text().toStdString();
    const QModelIndex bar = bars()->model()->index(bars()->items()->rowOf(numberOf("Mail one")), 0);
    EXPECT_TRUE(bar.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("conflict: "))) << bar.data(Qt::AccessibleTextRole).toString().toStdString();
    button->menu()->actions().constFirst()->trigger();
    EXPECT_EQ(bars()->selectedIds().size(), 1);
}

TEST_F(CalendarPageTest, aMailingInQuietHoursIsAConflictAtItsTime) {
    CampaignItem item;
    item.title = "Late mailing", item.campaign = Link{spring}, item.kind = ItemKind::Send, item.day = day("2026-05-29"), item.clock = "22:15";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<CampaignItem>(), item));
    auto* button = page->findChild<QToolButton*>(QStringLiteral("conflicts"));
    ASSERT_TRUE(until([&] { return button->isVisible(); }));
    ASSERT_EQ(button->menu()->actions().size(), 1) << "once, at its campaign";
    EXPECT_TRUE(button->menu()->actions().constFirst()->text().contains(QStringLiteral("quiet hours: Late mailing, 22:15"))) << button->menu()->actions().constFirst()->text().toStdString();
    auto* table = shown<RecordTable>(Agenda);
    const auto rowOf = [&](const QString& text) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, AgendaModel::WhatColumn).data().toString() == text) return row;
        return -1;
    };
    ASSERT_TRUE(until([&] { return rowOf(QStringLiteral("Late mailing")) >= 0; }));
    EXPECT_EQ(table->model()->index(rowOf(QStringLiteral("Late mailing")), AgendaModel::WhenColumn).data().toString(), QStringLiteral("22:15"));
}

TEST_F(CalendarPageTest, aDragOntoAHolidayIsTold) {
    CalendarClashes clashes;
    clashes.rules.holidays = {{range("2026-06-19", "2026-06-19"), "Dragon Boat Festival"}};
    CalendarContent content;
    content.entries.push_back({.number = 1, .record = {DatedRecord::Campaigns, 1, "Alone", range("2026-06-01", "2026-06-05")}});
    EXPECT_TRUE(clashesAfter(*desk, content, clashes, {{1, range("2026-06-22", "2026-06-26")}}).isEmpty());
    EXPECT_EQ(clashesAfter(*desk, content, clashes, {{1, range("2026-06-19", "2026-06-23")}}), QStringList{QStringLiteral("On a public holiday: Dragon Boat Festival")})
        << "it has nothing in common with others";
}

TEST_F(CalendarPageTest, aDragTellsWhatItWouldClashWith) {
    CalendarClashes clashes;
    CalendarContent content;
    for (const std::int64_t id : {1, 2}) {
        DatedRecord record{DatedRecord::Campaigns, id, "Mail " + std::to_string(id), range(id == 1 ? "2026-06-01" : "2026-08-01", id == 1 ? "2026-06-05" : "2026-08-05")};
        record.channel = "Email";
        record.audience = "Students";
        content.entries.push_back({.number = id, .record = record});
    }
    EXPECT_TRUE(clashesAfter(*desk, content, clashes, {{1, range("2026-06-08", "2026-06-12")}}).isEmpty());
    EXPECT_EQ(clashesAfter(*desk, content, clashes, {{1, range("2026-07-28", "2026-08-01")}}).size(), 1);
}

TEST_F(CalendarPageTest, theNextYearIsPlannedByOneButtonAndOneUndo) {
    shown<SeasonBoard>(Seasons);
    ASSERT_TRUE(until([&] { return std::ranges::any_of(page->findChild<SeasonBoard*>()->seasonSlots(), [](const SeasonSlot& s) { return !s.now.isEmpty(); }); }));
    page->findChild<QPushButton*>(QStringLiteral("plan_next_year"))->click();
    auto* review = page->findChild<YearReview*>();
    ASSERT_TRUE(until([&] { return review->isVisible(); })) << "the plan is seen before it is made";
    const QAbstractItemModel* rows = review->findChild<RecordTable*>()->model();
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rows->index(0, 0).data().toString(), QStringLiteral("Spring sale"));
    EXPECT_TRUE(rows->index(0, 1).data().toString().contains(QStringLiteral("2027")));
    review->findChild<QPushButton*>(QStringLiteral("accept_year"))->click();
    EXPECT_TRUE(page->findChild<SeasonBoard*>()->isVisible());
    const auto in2027 = [&] {
        const auto all = workspace->store().findAll<Campaign>();
        return std::ranges::count_if(all, [](const auto& c) { return c->startsOn && *c->startsOn >= day("2027-01-01"); });
    };
    ASSERT_TRUE(until([&] { return in2027() == 2; }));
    desk->undo();
    EXPECT_TRUE(until([&] { return in2027() == 0; }));
}

TEST_F(CalendarPageTest, theMonthMovesAndStretchesByMouseAndKeys) {
    auto* month = shown<MonthView>(Month);
    ASSERT_TRUE(until([&] { return month->barRect(4, numberOf("Fair")).isValid() || !month->barRect(3, numberOf("Spring sale")).isEmpty(); }));
    month->setCurrentDay(QDate(2026, 5, 28));
    QTest::keyClick(month, Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(lasts(spring, "2026-05-19", "2026-05-30"));
    EXPECT_EQ(month->currentDay(), QDate(2026, 5, 29));
    const QModelIndex saturday = month->model()->index(4, 5);     // the 30th
    ASSERT_TRUE(until([&] { return saturday.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Spring sale")); }));
    QTest::keyClick(month, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(lasts(spring, "2026-05-19", "2026-05-29"));
    desk->undo();
    ASSERT_TRUE(lasts(spring, "2026-05-19", "2026-05-30"));
}

TEST_F(CalendarPageTest, aBarOfTheMonthIsDragged) {
    auto* month = shown<MonthView>(Month);
    page->view()->goTo(QDate(2026, 6, 10));
    const qint64 number = numberOf("Fair");
    ASSERT_TRUE(until([&] { return !month->barRect(0, number).isEmpty(); }));
    const QPoint from = month->barRect(0, number).center();
    const QPoint to = from + QPoint(month->columnWidth(0), month->rowHeight(0));           // a day and a week later
    QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) QTest::mouseMove(month->viewport(), at);
    QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
    EXPECT_TRUE(lasts(fair, "2026-06-09", "2026-06-11"));
}

TEST_F(CalendarPageTest, aDayOfALanePlansACampaignOfItsChannel) {
    emit bars()->dayActivated(QDate(2026, 7, 1), 1);
    auto* name = page->findChild<QLineEdit*>(QStringLiteral("name"));
    name->setText(QStringLiteral("Summer fair"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(until([&] {
        const auto all = workspace->store().findAll<Campaign>();
        return std::ranges::any_of(all, [](const auto& c) { return c->name == "Summer fair" && c->channel == "Events" && c->startsOn == day("2026-07-01"); });
    }));
}

// 端午 is on 19 June 2026 and sold for from the 5th on, 8 days from the 28th of May.
TEST_F(CalendarPageTest, anOccasionWithoutACampaignIsAnIdea) {
    auto* idea = page->findChild<QPushButton*>(QStringLiteral("idea"));
    ASSERT_TRUE(until([&] { return idea->isVisible(); }));
    EXPECT_TRUE(idea->text().startsWith(QStringLiteral("Dragon Boat Festival warm-up starts in 8"))) << idea->text().toStdString();
    idea->click();
    auto* name = page->findChild<QLineEdit*>(QStringLiteral("name"));
    EXPECT_EQ(name->text(), QStringLiteral("Dragon Boat Festival"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(until([&] { return !idea->isVisible() || !idea->text().contains(QStringLiteral("Dragon")); })) << "it is planned now";
    const auto all = workspace->store().findAll<Campaign>();
    EXPECT_TRUE(std::ranges::any_of(all, [](const auto& c) { return c->startsOn == day("2026-06-05") && c->endsOn == day("2026-06-19"); }));
}

TEST_F(CalendarPageTest, viewsShowTheSameTime) {
    page->view()->goTo(QDate(2026, 12, 31));
    for (const View view : {Month, Week, Agenda, Year, Seasons}) {
        page->choose(view);
        EXPECT_EQ(page->view()->where(), QDate(2026, 12, 31)) << view;
    }
}

// However far the timeline is zoomed, the agenda beside it begins with today, not with the day in the middle of a pixel.
TEST_F(CalendarPageTest, fromTheTimelineOneComesToTheDayThatWasAskedFor) {
    const QDate today(2026, 5, 28);
    for (const double perDay : {0.7, 2.3, 9.0, 31.0}) {
        bars()->setPerDay(perDay);
        page->view()->goTo(today);
        bars()->zoomBy(1);
        EXPECT_EQ(page->view()->where(), today) << perDay;
    }
    page->view()->goTo(QDate(2026, 9, 1));
    page->choose(Agenda);
    EXPECT_EQ(page->view()->where(), QDate(2026, 9, 1));
    page->choose(Timeline);
    bars()->showDay(day("2026-05-29"));
    EXPECT_EQ(page->view()->where(), today) << "beside the middle";
    bars()->showDay(day("2027-02-01"));
    EXPECT_LE(std::abs(page->view()->where().daysTo(QDate(2027, 2, 1))), 1) << "scrolled there";
}

TEST_F(CalendarPageTest, theWeekBeginsWhereTheSettingSays) {
    auto* week = shown<WeekView>(Week);
    page->view()->goTo(QDate(2027, 1, 1));                       // a Friday
    EXPECT_EQ(dateText(week->firstDay()), "2026-12-28");
    CalendarContent sunday;
    sunday.plan = std::make_shared<PlanDays>(day("2026-05-28"), 7U, 1U, std::vector<TermDay>{}, std::vector<PlanNote>{});
    week->setContent(sunday);
    week->setWeek(day("2027-01-01"));
    EXPECT_EQ(dateText(week->firstDay()), "2026-12-27");
}

TEST_F(CalendarPageTest, meetingsStandAtTheirHourAndMoveByDays) {
    Activity meeting;
    meeting.subject = "Review";
    meeting.kind = ActivityKind::Meeting;
    meeting.startsAt = *parseTime("2026-05-27T14:00:00Z");
    const auto id = *addRecord(*workspace, workspace->type<Activity>(), meeting);
    auto* week = shown<WeekView>(Week);
    ASSERT_TRUE(until([&] { return week->model()->rowCount() == 2; }));
    week->setCurrentIndex(week->model()->index(1, 0));
    EXPECT_GT(week->visualRect(week->model()->index(1, 0)).top(), week->visualRect(week->model()->index(0, 0)).bottom());
    QTest::keyClick(week, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(until([&] { return workspace->store().find<Activity>(id)->startsAt == *parseTime("2026-05-26T14:00:00Z"); }));
}

TEST_F(CalendarPageTest, meetingsNeverLieOverOneAnother) {
    Activity meeting;
    meeting.kind = ActivityKind::Meeting;
    meeting.minutes = 5;
    for (const char* start : {"2026-05-27T14:00:00Z", "2026-05-27T14:05:00Z", "2026-05-27T14:10:00Z", "2026-05-27T18:00:00Z"}) {
        meeting.subject = start;
        meeting.startsAt = *parseTime(start);
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), meeting));
    }
    auto* week = shown<WeekView>(Week);
    ASSERT_TRUE(until([&] { return week->model()->rowCount() == 5; }));
    std::vector<QRect> boxes;
    for (int row = 1; row < 5; ++row) boxes.push_back(week->visualRect(week->model()->index(row, 0)));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(boxes[i].intersects(boxes[j])) << i << " and " << j;
    EXPECT_GT(boxes[3].width(), 2 * boxes[0].width()) << "what stands alone has the day's width";
}

// Nothing is left out in silence: what has no room is counted on its days, and opened by a click or by Space.
TEST_F(CalendarPageTest, aFullWeekSaysHowMuchItHides) {
    for (int i = 0; i < 30; ++i) addCampaign("Mailing " + std::to_string(i), "Email", day("2026-05-26"), day("2026-05-27"));
    auto* week = shown<WeekView>(Week);
    ASSERT_TRUE(until([&] { return week->model()->rowCount() == 31; })) << "and Spring sale";
    int shownBars = 0, bottom = 0, left = 0;
    for (int row = 0; row < 31; ++row) {
        const QRect box = week->visualRect(week->model()->index(row, 0));
        if (box.isEmpty()) continue;
        ++shownBars;
        if (box.bottom() > bottom) bottom = box.bottom(), left = box.left();
    }
    EXPECT_GT(shownBars, 3);
    EXPECT_LT(shownBars, 31);
    const auto openedBy = [&](const std::function<void()>& act) {
        act();
        QStringList titles;
        for (QMenu* menu : week->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) titles.push_back(action->text());
            delete menu;
        }
        return titles;
    };
    const QStringList clicked = openedBy([&] { QTest::mouseClick(week->viewport(), Qt::LeftButton, {}, {left + 20, bottom + theme::s2}); });
    EXPECT_EQ(clicked.size(), 31);
    EXPECT_TRUE(clicked.contains(QStringLiteral("Mailing 29 · Planning"))) << clicked.value(1).toStdString();
    week->setCurrentIndex(week->model()->index(5, 0));
    EXPECT_EQ(openedBy([&] { QTest::keyClick(week, Qt::Key_Space); }).size(), 31);
}

// Of a month that began its weeks on another day, the days at its ends were never asked for.
TEST_F(CalendarPageTest, theMonthAsksForTheDaysThatItsWeeksReachOver) {
    MonthPage month(nullptr);
    month.findChild<MonthView*>()->setWeekStart(Qt::Sunday);
    month.goTo(QDate(2026, 11, 10));
    EXPECT_EQ(dateText(month.daysWanted().first), "2026-11-01");
    QSignalSpy asked(&month, &CalendarView::daysChanged);
    CalendarContent monday;
    monday.plan = std::make_shared<PlanDays>(day("2026-11-10"), 1U, 1U, std::vector<TermDay>{}, std::vector<PlanNote>{});
    month.show(monday);
    EXPECT_EQ(dateText(month.daysWanted().first), "2026-10-26");
    EXPECT_EQ(asked.size(), 1);
    month.show(monday);
    EXPECT_EQ(asked.size(), 1) << "and is content then";
}

TEST_F(CalendarPageTest, whatIsToBeDoneHasAnEmptyBox) {
    for (const auto& [subject, status] : {std::pair("Quote", ActivityStatus::NotStarted), std::pair("Minutes", ActivityStatus::Completed)}) {
        Activity task;
        task.subject = subject;
        task.dueOn = day("2026-05-28");
        task.status = status;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), task));
    }
    auto* table = shown<RecordTable>(Agenda);
    const auto iconOf = [&](const char* text) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (const QModelIndex what = table->model()->index(row, AgendaModel::WhatColumn); what.data().toString() == QLatin1String(text)) return what.data(CellIconRole).toString();
        return QString();
    };
    EXPECT_TRUE(until([&] { return iconOf("Quote") == QStringLiteral("square") && iconOf("Minutes") == QStringLiteral("square-check"); }));
    EXPECT_TRUE(page->view()->title().contains(QStringLiteral("2026"))) << page->view()->title().toStdString();
}

TEST_F(CalendarPageTest, aMarkOfTheAxisSaysWhoseDayItIs) {
    auto* axis = page->findChild<TimelineAxisView*>();
    const int x = bars()->scene().xOf(day("2026-06-19")) + 1;      // Dragon Boat Festival
    const QPoint mark(x, axis->height() - 6);
    QHelpEvent help(QEvent::ToolTip, mark, axis->viewport()->mapToGlobal(mark));
    QApplication::sendEvent(axis->viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Dragon Boat Festival"))) << QToolTip::text().toStdString();
}

TEST_F(CalendarPageTest, theAgendaListsWhatComes) {
    auto* table = shown<RecordTable>(Agenda);
    const auto what = [&](int row) { return table->model()->index(row, AgendaModel::WhatColumn).data().toString(); };
    ASSERT_TRUE(until([&] { return table->model()->rowCount() >= 2; }));
    const auto rowOf = [&](const char* text) {
        int row = 0;
        while (row < table->model()->rowCount() && what(row) != QLatin1String(text)) ++row;
        return row;
    };
    EXPECT_EQ(what(0), QStringLiteral("Spring sale"));
    EXPECT_LT(rowOf("Fair"), rowOf("Dragon Boat Festival"));
    EXPECT_LT(rowOf("Dragon Boat Festival"), table->model()->rowCount()) << "days have rows of their own";
    QSignalSpy wanted(desk.get(), &Desk::recordWanted);
    emit table->activated(table->model()->index(rowOf("Fair"), 0));
    EXPECT_EQ(wanted.value(0).value(1).toLongLong(), fair);
}

// An activity says whose it is.
TEST_F(CalendarPageTest, theAgendaTellsWhatAnActivityBelongsTo) {
    const std::int64_t deal = addDeal("Rollout, Leeds", 100);
    Activity call;
    call.subject = "Ring back", call.deal = Link{deal}, call.dueOn = day("2026-05-29");
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), call));
    auto* table = shown<RecordTable>(Agenda);
    EXPECT_TRUE(until([&] {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, AgendaModel::WhatColumn).data().toString() == QStringLiteral("Ring back"))
                return table->model()->index(row, AgendaModel::AboutColumn).data().toString() == QStringLiteral("Rollout, Leeds");
        return false;
    }));
}

// Numbers are places: a record that comes before takes that of its neighbour.
TEST(AgendaModel, whatARecordBelongsToStaysWithIt) {
    const auto content = [](std::initializer_list<std::int64_t> ids) {
        CalendarContent made;
        for (const std::int64_t id : ids) made.entries.push_back({.number = made.entries.size() + 1, .record = {DatedRecord::Activities, id, "Call", range("2026-05-27", "2026-05-27")}});
        return made;
    };
    AgendaModel model;
    const auto about = [&](int row) { return model.index(row, AgendaModel::AboutColumn).data().toString(); };
    model.setContent(content({7, 9}), range("2026-05-01", "2026-05-31"));
    model.setAbout({{{DatedRecord::Activities, 7}, QStringLiteral("Leeds")}, {{DatedRecord::Activities, 9}, QStringLiteral("York")}});
    EXPECT_EQ(about(1), QStringLiteral("York"));
    model.setContent(content({5, 7, 9}), range("2026-05-01", "2026-05-31"));
    EXPECT_EQ(about(0) + about(1) + about(2), QStringLiteral("LeedsYork"));
    EXPECT_TRUE(about(0).isEmpty());
}

TEST(ChannelColours, dependOnTheNameAlone) {
    for (const auto& [one, other] : {std::pair{"Email", "E-mail newsletter"}, {"微信", "微博"}, {"Trade fair", "展会"}}) EXPECT_EQ(colorOfChannel(one), colorOfChannel(other)) << one;
    EXPECT_NE(colorOfChannel("Email"), colorOfChannel("Event"));
    EXPECT_EQ(colorOfChannel("Carrier pigeon"), colorOfChannel("Carrier pigeon"));
}

// A programme of the whole year brings each slot its part.
TEST(SeasonSlots, whatAProgrammeBroughtIsSharedByDays) {
    CalendarContent content;
    content.entries.push_back({.number = 1, .record = {DatedRecord::Campaigns, 1, "All year", range("2025-02-03", "2026-02-03")}});
    content.entries.push_back({.number = 2, .record = {DatedRecord::Campaigns, 2, "Short", range("2025-02-05", "2025-02-06")}});
    CampaignFigures year, brief;
    year.cost = Money{36600}, year.revenue = Money{73200}, year.leads = 366;
    brief.cost = Money{100}, brief.revenue = Money{50};
    const auto board = seasonSlots(content, SeasonDefinition::Terms, 2026, {{1, year}, {2, brief}}, "CNY");
    SlotResult sum;
    for (const SeasonSlot& slot : board) {
        EXPECT_LE(slot.result.leads, 16) << "never more than its days";
        sum.cost.minor += slot.result.cost.minor, sum.revenue.minor += slot.result.revenue.minor, sum.leads += slot.result.leads;
    }
    EXPECT_LE(sum.cost.minor, 36700);
    EXPECT_GE(sum.cost.minor, 36400) << "what falls to the days of a year";
    EXPECT_EQ(board[0].result.campaigns, 2);
    EXPECT_EQ(board[0].lastYear.size(), 2) << "that began in it: Start of Spring was on 3 February";
    EXPECT_EQ(board[12].lastYear.size(), 0);
    EXPECT_EQ(board[12].result.campaigns, 1);
    EXPECT_DOUBLE_EQ(board[12].result.roi().value_or(0), 1.0);
}

// A programme's budget is that of its campaigns, too: what the plan's money says, as in the strip of the timeline.
TEST(SeasonSlots, eachAmountIsPlannedOnce) {
    CalendarContent content;
    content.entries.push_back({.number = 1, .record = {DatedRecord::Campaigns, 1, "All year", range("2026-02-04", "2027-02-03")}});
    content.entries.push_back({.number = 2, .record = {DatedRecord::Campaigns, 2, "Part of it", range("2026-05-05", "2026-05-06")}});
    for (CalendarEntry& entry : content.entries) entry.record.budget = Money{50000};
    const PlannedCost cost{range("2026-05-05", "2026-05-06"), Money{50000}};
    content.budget = std::make_shared<PlanBudget>(PlanBudget{.planned = MoneyDays(std::span(&cost, 1), range("2025-01-01", "2027-12-31"), [](Date) { return true; })});
    std::int64_t sum = 0;
    for (const SeasonSlot& slot : seasonSlots(content, SeasonDefinition::Terms, 2026, {}, "CNY")) sum += slot.planned.minor;
    EXPECT_EQ(sum, 50000);
}

// What was read for another view reaches into the months around it.
TEST_F(CalendarPageTest, everyMonthHasItsHolidays) {
    bars()->setPerDay(2);
    ASSERT_TRUE(until([&] { return page->view()->daysWanted().last > day("2026-12-31"); }));
    page->choose(Month);
    page->view()->goTo(QDate(2026, 5, 27));
    auto* month = page->view()->findChild<MonthView*>();
    const auto named = [&] {
        for (int row = 0; row < month->model()->rowCount(); ++row)
            for (int column = 0; column < 7; ++column)
                if (month->model()->index(row, column).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Dragon Boat"))) return true;
        return false;
    };
    page->view()->turn(1);
    EXPECT_TRUE(named()) << "19 June, without anything read anew";
}

// A year is wider than the window: its number stands in what is in sight.
TEST_F(CalendarPageTest, theBudgetOfAYearIsWritten) {
    ASSERT_TRUE(setField(*workspace, workspace->type<Campaign>(), spring, workspace->type<Campaign>().at("budget"), Value{std::int64_t{1'000'00}}));
    auto* strip = page->findChild<BudgetStrip*>();
    bars()->setPinnedUnit(AxisUnit::Year);
    const auto whole = [](Money) { return QStringLiteral("¥1,000"); };
    ASSERT_TRUE(until([&] {
        for (int row = 0; row < strip->model()->rowCount(); ++row)
            if (strip->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Planned: ¥1,000"))) return true;
        return false;
    }));
    strip->setAmounts(whole, whole);
    const QImage written = strip->viewport()->grab().toImage();
    strip->setAmounts(whole, [](Money) { return QString(); });
    EXPECT_NE(strip->viewport()->grab().toImage(), written);
}

// "Ema" would be a lane beside "Email".
TEST_F(CalendarPageTest, theEntryLineOffersTheChannelsThereAre) {
    auto* line = page->findChild<QuickAdd*>()->findChild<QLineEdit*>(QStringLiteral("channel"));
    QFocusEvent entered(QEvent::FocusIn);
    QApplication::sendEvent(line, &entered);
    EXPECT_TRUE(until([&] {
        line->completer()->setCompletionPrefix(QStringLiteral("ema"));
        return line->completer()->currentCompletion() == QStringLiteral("Email");
    }));
}

TEST_F(CalendarPageTest, aYearHasItsDaysAndOneLeadsToItsWeek) {
    auto* heat = shown<YearHeat>(Year);
    EXPECT_EQ(heat->model()->rowCount(), 365);
    page->view()->goTo(QDate(2024, 2, 29));
    EXPECT_EQ(heat->model()->rowCount(), 366);
    page->view()->goTo(QDate(2026, 2, 1));
    ASSERT_TRUE(until([&] { return heat->model()->index(137, 0).data(MarkValueRole).toDouble() == 1; })) << "18 May";
    EXPECT_EQ(heat->model()->index(136, 0).data(MarkValueRole).toDouble(), 0);
    EXPECT_TRUE(heat->model()->index(137, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Spring sale")));
    emit heat->activated(heat->model()->index(364, 0));
    EXPECT_EQ(page->view()->where(), QDate(2026, 12, 31));
    EXPECT_TRUE(page->findChild<WeekView*>()->isVisible());
}

// In dark colours nobody prints.
TEST_F(CalendarPageTest, paperIsLight) {
    theme::apply(theme::Mode::Dark, theme::density(), 1, theme::language());
    QTemporaryDir folder;
    for (const View view : {Timeline, Month, Week, Agenda, Year, Seasons}) {
        page->choose(view);
        ask.file = folder.filePath(QStringLiteral("calendar-%1.png").arg(view));
        exportAs(2);
        const QImage picture(ask.file);
        ASSERT_FALSE(picture.isNull()) << view;
        EXPECT_GE(picture.width(), 2700) << view;
        double light = 0;
        for (int y = 0; y < picture.height(); y += 40)
            for (int x = 0; x < picture.width(); x += 40) light += qGray(picture.pixel(x, y)) > 200;
        EXPECT_GT(light / ((picture.width() / 40 + 1) * (picture.height() / 40 + 1)), 0.8) << view;
        EXPECT_TRUE(theme::isDark()) << "the screen stays as it is";
    }
    theme::apply(theme::Mode::Light, theme::density(), 1, theme::language());
}

// Controls that are not printed leave no gap.
TEST_F(CalendarPageTest, aSheetBeginsBelowItsTitle) {
    QTemporaryDir folder;
    page->choose(Seasons);
    ask.file = folder.filePath(QStringLiteral("seasons.png"));
    exportAs(2);
    const QImage picture(ask.file);
    const auto isEmpty = [&](int y) {
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) return false;
        return true;
    };
    int y = 2 * (theme::s5 + theme::textHeight(theme::Type::Page) + theme::s3), begin = y;
    while (y < picture.height() && isEmpty(y)) ++y;
    EXPECT_LT((y - begin) / 2, theme::controlHeight()) << "logical pixels";
}

TEST_F(CalendarPageTest, aPageIsOfTheSizeThatWasAskedFor) {
    QTemporaryDir folder;
    const std::pair<int, QByteArray> sizes[] = {{0, "842"}, {1, "1191"}};
    ask.yes = true;                                         // the second takes the place of the first
    for (const auto& [which, width] : sizes) {
        ask.file = folder.filePath(QStringLiteral("sheet.pdf"));
        exportAs(which);
        QFile file(ask.file);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("/MediaBox [0 0 " + width)) << width.toStdString();
    }
}

TEST_F(CalendarPageTest, seasonsBeginWhereTheyAreChosenToBegin) {
    auto* board = shown<SeasonBoard>(Seasons);
    auto* kind = page->findChild<ChoiceBox*>(QStringLiteral("season_kind"));
    const std::pair<int, const char*> starts[] = {{0, "2026-03-01"}, {1, "2026-03-20"}, {2, "2026-02-04"}, {3, "2026-02-01"}};
    for (const auto& [which, first] : starts) {
        kind->setValue(which);
        emit kind->edited();
        EXPECT_EQ(dateText(board->seasonSlots().front().part.days.first), first);
    }
}

TEST_F(CalendarPageTest, theSeasonsHoldEachCampaignOnce) {
    auto* board = shown<SeasonBoard>(Seasons);
    ASSERT_TRUE(until([&] { return std::ranges::any_of(board->seasonSlots(), [](const SeasonSlot& s) { return !s.now.isEmpty(); }); }));
    int count = 0;
    for (int i = 0; i < board->seasonSlots().size(); ++i) {
        const SeasonSlot& slot = board->seasonSlots()[i];
        count += static_cast<int>(slot.now.size());
        EXPECT_TRUE(i == 0 || slot.part.days.first == board->seasonSlots()[i - 1].part.days.last + std::chrono::days{1});
    }
    EXPECT_EQ(board->seasonSlots().size(), 24);
    EXPECT_EQ(count, 2);
    EXPECT_EQ(dateText(board->seasonSlots().front().part.days.first), "2026-02-04");
    page->view()->goTo(QDate(2027, 1, 20));
    EXPECT_EQ(dateText(board->seasonSlots().front().part.days.first), "2026-02-04") << "January belongs to the year before";
}

TEST_F(CalendarPageTest, layersHideAndAreKept) {
    page->findChild<CalendarBar*>()->setLayers({false, true, true, true, true});
    EXPECT_EQ(bars()->items()->rowCount(), 0);
    const QVariantMap kept = page->state();
    CalendarPage other(*desk, nullptr);
    other.restore(kept);
    EXPECT_EQ(other.findChild<CalendarBar*>()->layers(), (ShownLayers{false, true, true, true, true}));
}

TEST_F(CalendarPageTest, anyViewGoesToAFile) {
    QTemporaryDir folder;
    for (const View view : {Timeline, Month, Week, Agenda, Year, Seasons}) {
        page->choose(view);
        for (const char* ending : {"pdf", "png"}) {
            ask.file = folder.filePath(QStringLiteral("calendar-%1.%2").arg(view).arg(QLatin1String(ending)));
            exportAs(ending[1] == 'd' ? 0 : 2);
            QFile file(ask.file);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << view << ending;
            EXPECT_TRUE(file.read(5).startsWith(ending[1] == 'd' ? "%PDF-" : "\x89PNG"));
        }
    }
    QSignalSpy failed(desk.get(), &Desk::failed);
    ask.file = QStringLiteral("/nowhere/calendar.pdf");
    exportAs(0);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(CalendarPageTest, chineseOnPaperIsWrittenInAChineseFace) {
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC"))) GTEST_SKIP() << "the face is not installed";
    addCampaign("春季新品直播", "Email", day("2026-05-20"), day("2026-06-20"));
    ASSERT_TRUE(until([this] { return bars()->items()->rowCount() == 3; }));
    QTemporaryDir folder;
    ask.file = folder.filePath(QStringLiteral("calendar.pdf"));
    exportAs(0);
    QFile file(ask.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("NotoSansCJKsc"));
}

}
}
