// SPDX-License-Identifier: MIT
// The scoreboard of both sides: figures, the rows behind them, who is behind; deadlines in words.
#include "app/settings.h"
#include "core/model/handoff.h"
#include "gui/bridge/sla_words.h"
#include "gui/models/sla_model.h"
#include "gui/models/today_model.h"
#include "gui/pages/handoff_part.h"
#include "gui/pages/scoreboard_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/small_table.h"
#include "gui/widgets/stat_tile.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tilth {
namespace {

using std::chrono::minutes;
using test::until;

struct SpanCase { minutes span; const char* text; };
TEST(SlaWords, ATimeIsToldInHoursAndMinutes) {
    for (const SpanCase& one : {SpanCase{minutes{0}, "0 min"}, SpanCase{minutes{12}, "12 min"}, SpanCase{minutes{60}, "1 h"}, SpanCase{minutes{200}, "3 h 20 min"}, SpanCase{-minutes{90}, "1 h 30 min"}})
        EXPECT_EQ(workingSpan(one.span), QString::fromLatin1(one.text));
}

TEST(SlaWords, TheStateDecidesTheSentence) {
    SlaRow row{.handoff = 1, .lead = 2, .handedOver = {}, .verdict = {.respondBy = {}, .state = SlaState::Due, .taken = {}}, .left = minutes{12}};
    EXPECT_EQ(slaText(row), QStringLiteral("call due in 12 min (working time)"));
    row.verdict.state = SlaState::Overdue;
    row.left = -minutes{125};
    EXPECT_EQ(slaText(row), QStringLiteral("call overdue by 2 h 5 min (working time)"));
    row.verdict.state = SlaState::Fulfilled;
    EXPECT_TRUE(slaText(row).isEmpty());
}

class ScoreboardGui : public test::GuiTest {
protected:
    std::int64_t handedOver(const std::string& name, const std::string& grade, minutes ago, HandoffState state = HandoffState::Open, const std::string& reason = {}) {
        const std::int64_t lead = addLead(name, "North");
        Handoff given;
        given.id = workspace->store().newId();
        given.lead = Link{lead};
        given.grade = grade;
        given.at = workspace->now() - ago;
        given.state = state;
        given.reason = reason;
        given.decidedAt = state == HandoffState::Open ? std::nullopt : std::optional(given.at);
        ChangeSet change{"Hand over"};
        change.create(workspace->type<Handoff>(), given);
        EXPECT_TRUE(workspace->commit(change));
        return lead;
    }
    static QString valueOf(const QWidget& page, const char* tile) { return page.findChild<StatTile*>(QString::fromLatin1(tile))->findChild<QPushButton*>(QStringLiteral("figure"))->text(); }
    static void press(const QWidget& page, const char* tile) { page.findChild<StatTile*>(QString::fromLatin1(tile))->findChild<QPushButton*>(QStringLiteral("figure"))->click(); }
};

TEST_F(ScoreboardGui, EachFigureOpensAsManyRowsAsItCounts) {
    const std::int64_t late = handedOver("Ada Park", "A1", minutes{3 * 24 * 60});
    handedOver("Bo Lind", "C3", minutes{10});
    handedOver("Cy Dent", "A1", minutes{4 * 24 * 60}, HandoffState::Rejected, "not_a_fit");
    ScoreboardPage page(*desk, nullptr);
    const QAbstractItemModelTester tester(page.findChild<SlaModel*>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(1071, 760);                 // beside the rail of a window of 1280
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(until([&] { return valueOf(page, "delivered") == QStringLiteral("3"); }));
    auto* rows = page.findChild<RecordTable*>(QStringLiteral("rows"));
    for (const auto& [tile, count] : {std::pair{"delivered", 3}, std::pair{"overdue", 1}, std::pair{"undecided", 2}, std::pair{"untouched", 2}}) {
        EXPECT_EQ(valueOf(page, tile), QString::number(count)) << tile;
        press(page, tile);
        EXPECT_EQ(rows->model()->rowCount(), count) << tile;
    }
    press(page, "overdue");
    EXPECT_EQ(page.findChild<SlaModel*>()->idAt(0), late);
    EXPECT_LE(rows->horizontalHeader()->length(), rows->viewport()->width()) << "all columns fit";
    QSignalSpy wanted(desk.get(), &Desk::recordWanted);
    emit rows->activated(rows->model()->index(0, 0));
    EXPECT_EQ(wanted.front().at(1).toLongLong(), late);
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("check"))->text().contains(QStringLiteral("Ada: 1 not called within 24 hours")));
    EXPECT_EQ(page.findChild<SmallTable*>(QStringLiteral("reps"))->model()->rowCount(), 1);
}

TEST_F(ScoreboardGui, BothButtonsOfACardLeadToItsListAndMeaning) {
    handedOver("Ada Park", "A1", minutes{3 * 24 * 60});
    ScoreboardPage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(until([&] { return valueOf(page, "delivered") == QStringLiteral("1"); }));
    auto* meaning = page.findChild<QLabel*>(QStringLiteral("meaning"));
    press(page, "undecided");
    EXPECT_EQ(meaning->text(), QStringLiteral("Neither accepted nor rejected nor recycled."));
    page.findChild<StatTile*>(QStringLiteral("untouched"))->findChild<QToolButton*>()->click();
    EXPECT_EQ(meaning->text(), QStringLiteral("Still open, without a call, mail or meeting since the hand-off."));
    EXPECT_FALSE(meaning->isHidden());
}

TEST_F(ScoreboardGui, ALeadUncalledForADayMayBeInTimeStill) {
    clock.ms = 1'780'272'000'000;                               // Monday, 1 June 2026, 00:00: since Saturday nobody works
    handedOver("Ada Park", "C3", minutes{30 * 60});
    ScoreboardPage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    auto* month = page.findChild<ChoiceBox*>(QStringLiteral("month"));
    month->setValue(QDate(2026, 5, 1));
    emit month->activated(1);
    ASSERT_TRUE(until([&] { return valueOf(page, "delivered") == QStringLiteral("1"); }));
    EXPECT_EQ(valueOf(page, "overdue"), QStringLiteral("0"));
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("check"))->text().contains(QStringLiteral("by the clock")));
}

TEST_F(ScoreboardGui, ThePanelTellsUntilWhenSomebodyHasToTry) {
    const std::int64_t late = handedOver("Ada Park", "A1", minutes{3 * 24 * 60});
    HandoffPart part(*desk);
    part.showRecord(*desk->reading().store().find<Lead>(late));
    auto* timer = part.findChild<QLabel*>(QStringLiteral("slaTimer"));
    EXPECT_TRUE(until([&] { return !timer->isHidden() && timer->text().startsWith(QStringLiteral("call overdue by")); }));
}

TEST_F(ScoreboardGui, TheTodayListTellsTheTimerOfAHandoff) {
    TodayModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SlaRow row{.handoff = 1, .lead = 7, .handedOver = {}, .verdict = {.respondBy = {}, .state = SlaState::Due, .taken = {}}, .left = minutes{12}};
    model.setItems({{TodayItem::Handoff, "lead", 7, "Ada Park", "North", Date{}}, {TodayItem::Handoff, "lead", 8, "Bo Lind", "Lumen", {}}}, Wording::of(desk->reading()), {{7, row}});
    EXPECT_EQ(model.index(0, 0).data(TimeRole).toString(), QStringLiteral("call due in 12 min (working time)"));
    EXPECT_EQ(model.index(1, 0).data(TimeRole).toString(), QStringLiteral("waits for an answer"));
}

}
}
