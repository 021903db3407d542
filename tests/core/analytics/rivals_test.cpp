// SPDX-License-Identifier: MIT
// Rival ways to count one figure: their values side by side, which of them holds, and why a record is left out.
#include "core/analytics/left_out.h"
#include "core/analytics/report_table.h"
#include "core/analytics/rivals.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using namespace std::chrono;

const Date day0{2026y / 1 / 1};
Date day(int n) { return day0 + days{n}; }
DealFact deal(StageKind state, std::optional<std::int64_t> amount, int took) {
    DealFact fact;
    fact.state = state, fact.amount = amount, fact.created = day0, fact.closed = day(took);
    return fact;
}
const std::vector deals{deal(StageKind::Won, 100'000, 10), deal(StageKind::Won, 300'000, 20), deal(StageKind::Won, {}, 60), deal(StageKind::Lost, 100'000, 200), deal(StageKind::Open, 500'000, 90)};

DealWay way(std::int64_t id, int entered, std::vector<std::pair<std::int64_t, int>> moves) {
    DealWay made{id, {}, moves.empty() ? 0 : moves.back().first, day(entered)};
    for (const auto& [place, on] : moves) made.entries.push_back({place, Time{day(on)}});
    return made;
}
const DayOf utc = [](Time at) { return floor<days>(at); };

}

TEST(Rivals, winRateHasThree) {
    const WinRate figures = winRate(deals);
    EXPECT_EQ(rateBy(WinRateBy::Closed, figures), 0.75);
    EXPECT_EQ(rateBy(WinRateBy::All, figures), 0.6);
    EXPECT_EQ(rateBy(WinRateBy::Value, figures), 0.8);
}
TEST(Rivals, daysAndSizesByMeanAndMedian) {
    EXPECT_EQ(daysBy(CycleBy::Mean, deals), 30);
    EXPECT_EQ(daysBy(CycleBy::Median, deals), 20);
    EXPECT_EQ(daysBy(CycleBy::MedianWithLost, deals), 40);
    EXPECT_EQ(sizeBy(DealSizeBy::Mean, winRate(deals)), Money{200'000});
    const std::vector three{deal(StageKind::Won, 1, 1), deal(StageKind::Won, 2, 1), deal(StageKind::Won, 9, 1)};
    EXPECT_EQ(sizeBy(DealSizeBy::Mean, winRate(three)), Money{4});
    EXPECT_EQ(sizeBy(DealSizeBy::Median, winRate(three)), Money{2});
}
TEST(Rivals, V2VelocityTakesTheChosenThree) {
    EXPECT_EQ(moneyPerDay(50, Money{1'000'000}, 0.20, 30.0), Money{333'333});
    EXPECT_EQ(velocity(deals).perDay, moneyPerDay(1, Money{200'000}, 0.75, 30.0));
    EXPECT_EQ(velocity(deals, {.winRate = WinRateBy::All, .cycle = CycleBy::Median}).perDay, moneyPerDay(1, Money{200'000}, 0.6, 20.0));
}

// Three deals of January, one of February; in February two pass the first step and one is won.
TEST(Rivals, aCohortsFunnelAndAPeriodsFunnel) {
    const std::vector ways{way(1, 0, {{0, 0}, {1, 35}, {2, 40}}), way(2, 0, {{0, 0}, {1, 5}}), way(3, 0, {{0, 0}}), way(4, 40, {{0, 40}, {2, 50}})};
    const auto january = funnel(cohort(ways, day(0), day(30)), 2);
    EXPECT_EQ(january[0].entered, 3);
    EXPECT_NEAR(*overallRate(january), 1.0 / 3, 1e-12);
    const auto february = funnelOfPeriod(ways, 2, day(31), day(58), utc);
    EXPECT_EQ(february[0].entered, 1) << "only one deal began in it";
    EXPECT_EQ(february[1].entered, 2) << "the one that skipped the step reached it with the next";
    EXPECT_EQ(february[2].entered, 2);
    EXPECT_EQ(february[0].rate, 2) << "200 %: the steps are of two cohorts";
    EXPECT_EQ(overallRate(february), 2);
    EXPECT_EQ(funnelOfPeriod(ways, 2, {}, {}, utc)[0].entered, 4);
}
TEST(Rivals, aDealWithoutALogIsKnownByItsCreation) {
    DealWay imported = way(7, 3, {});
    imported.place = 2;
    EXPECT_EQ(reachedOn(imported, 0, utc), day(3));
    EXPECT_FALSE(reachedOn(imported, 1, utc));
    EXPECT_EQ(funnelOfPeriod(std::vector{imported}, 2, {}, {}, utc)[2].entered, 1) << "without a period it has come so far";
    EXPECT_EQ(funnelOfPeriod(std::vector{imported}, 2, day(0), day(9), utc)[2].entered, 0);
}

TEST(Rivals, aSettingChoosesAndAnythingElseIsTheFirst) {
    const std::vector<std::string> values{"value", "median_with_lost", "median", "period", "mql"};
    const FigureBy by = figureBy(values);
    EXPECT_EQ(by, (FigureBy{WinRateBy::Value, CycleBy::MedianWithLost, DealSizeBy::Median, FunnelBy::Period, ConversionBy::Mql}));
    EXPECT_EQ(figureBy(std::vector<std::string>{"nonsense"}), FigureBy{});
    for (std::size_t i = 0; i < rivalFigures().size(); ++i) {
        const RivalFigure& figure = rivalFigures()[i];
        EXPECT_EQ(figure.choices.size(), figure.definitions.size()) << figure.setting;
        EXPECT_EQ(figure.choices[chosenOf(by, static_cast<Figured>(i))].name, values[i]);
    }
}

TEST(Rivals, aReportSpeaksOfTheRivalThatHolds) {
    for (const ReportDefinition& report : reportDefinitions()) EXPECT_EQ(definitionBy(report, {}), report.definition) << report.name;
    const struct { const char* report; FigureBy by; std::string_view said; } rows[] = {
        {"win-rate", {.winRate = WinRateBy::All}, "all deals with a close date"},
        {"win-rate", {.winRate = WinRateBy::Value}, "Won amount of won and lost amounts"},
        {"cycle", {.cycle = CycleBy::Median}, "won deals only"},
        {"cycle", {.cycle = CycleBy::MedianWithLost}, "won and lost deals"},
        {"funnel", {.funnel = FunnelBy::Period}, "whenever they were created"},
        {"conversion", {.conversion = ConversionBy::Mql}, "became MQLs in the period"},
        {"competitors", {.winRate = WinRateBy::Value}, "by the competitor that they name"},
        {"velocity", {.winRate = WinRateBy::Value, .cycle = CycleBy::Median}, "each as the workspace counts it"}};
    for (const auto& row : rows) EXPECT_NE(definitionBy(*reportNamed(row.report), row.by).find(row.said), std::string_view::npos) << row.report;
}

TEST(LeftOut, theFirstReasonThatHolds) {
    DealFact backwards = deal(StageKind::Won, 5, 3), undated = backwards;
    backwards.created = day(9);
    undated.created.reset();
    const struct { const char *report, *column; DealFact fact; NeedsAsked asked; LeftOut why; } rows[] = {
        {"win-rate", "win_rate", deal(StageKind::Open, 1, 1), {}, LeftOut::Open},
        {"win-rate", "win_rate", deal(StageKind::Lost, {}, 1), {}, LeftOut::Nothing},
        {"win-rate", "win_rate", deal(StageKind::Open, 1, 1), {.ofAll = true}, LeftOut::Nothing},
        {"win-rate", "win_rate", deal(StageKind::Lost, {}, 1), {.byAmount = true}, LeftOut::NoAmount},
        {"win-rate", "all", deal(StageKind::Open, {}, 1), {}, LeftOut::Nothing},
        {"win-rate", "average_amount", deal(StageKind::Won, {}, 1), {}, LeftOut::NoAmount},
        {"win-rate", "average_amount", deal(StageKind::Lost, {}, 1), {}, LeftOut::Lost},
        {"cycle", "mean_days", deal(StageKind::Lost, 1, 1), {}, LeftOut::Lost},
        {"cycle", "mean_days", deal(StageKind::Lost, 1, 1), {.lostToo = true}, LeftOut::Nothing},
        {"cycle", "mean_days", backwards, {}, LeftOut::ClosedFirst},
        {"cycle", "mean_days", undated, {}, LeftOut::NoDates},
        {"velocity", "cycle_days", deal(StageKind::Lost, 1, 1), {.lostToo = true}, LeftOut::Nothing},
        {"pipeline", "amount", deal(StageKind::Won, 1, 1), {}, LeftOut::Won},
        {"forecast", "total", deal(StageKind::Lost, 1, 1), {}, LeftOut::Lost},
        {"forecast", "total", deal(StageKind::Open, 1, 4), {}, LeftOut::Overdue},
        {"forecast", "total", deal(StageKind::Won, 1, 4), {}, LeftOut::Nothing},
        {"forecast", "expected", deal(StageKind::Open, 1, 4), {}, LeftOut::Overdue},
        {"forecast", "expected", deal(StageKind::Open, 1, 5), {}, LeftOut::Nothing},
        {"forecast", "overdue", deal(StageKind::Open, 1, 5), {}, LeftOut::NotOverdue},
        {"forecast", "overdue", deal(StageKind::Open, 1, 4), {}, LeftOut::Nothing},
        {"forecast", "overdue", deal(StageKind::Open, {}, 4), {}, LeftOut::NoAmount},
        {"pipeline", "amount", deal(StageKind::Open, 1, 4), {}, LeftOut::Nothing},
        {"competitors", "lost", deal(StageKind::Won, 1, 1), {}, LeftOut::Won},
        {"competitors", "win_rate", deal(StageKind::Open, 1, 1), {}, LeftOut::Open},
        {"competitors", "median_amount", deal(StageKind::Won, {}, 1), {}, LeftOut::NoAmount},
    };
    for (const auto& row : rows) EXPECT_EQ(leftOut(row.fact, dealNeeds(row.report, row.column, row.asked), day(5)), row.why) << row.report << ' ' << row.column;
    EXPECT_EQ(leftOut(std::nullopt, day(0), {}), LeftOut::NoDay);
    EXPECT_EQ(leftOut(std::nullopt, {}, {}), LeftOut::Nothing);
    EXPECT_EQ(leftOut(day(9), day(0), day(8)), LeftOut::OutsidePeriod);
    EXPECT_EQ(leftOut(day(8), day(0), day(8)), LeftOut::Nothing) << "both ends count";
}

TEST(LeftOut, leadsByTheStepThatTheColumnCounts) {
    const LeadFact fresh{{}, 1, day(1), {}, {}, false, false}, mql{{}, 2, day(1), {}, day(2), true, false}, won{{}, 3, day(1), day(9), day(2), true, true}, backwards{{}, 4, day(9), day(1), {}, true, true};
    const struct { const char* column; LeadFact fact; LeftOut why; } rows[] = {
        {"leads", fresh, LeftOut::Nothing},   {"rate", fresh, LeftOut::Nothing},         {"mqls", fresh, LeftOut::NotMql},          {"mqls", mql, LeftOut::Nothing},
        {"sqls", mql, LeftOut::NotSql},       {"sqls", won, LeftOut::Nothing},           {"won", mql, LeftOut::NotWon},             {"won", backwards, LeftOut::Nothing},
        {"mean_days", mql, LeftOut::NotWon},  {"mean_days", won, LeftOut::Nothing},      {"median_days", backwards, LeftOut::ClosedFirst}};
    for (const auto& row : rows) EXPECT_EQ(leftOut(row.fact, row.column), row.why) << row.column << ' ' << row.fact.id;
}
TEST(LeftOut, handoffsByTheirAnswer) {
    const struct { const char* column; HandoffState state; std::optional<std::int64_t> minutes; LeftOut why; } rows[] = {
        {"delivered", HandoffState::Open, {}, LeftOut::Nothing},      {"accepted", HandoffState::Accepted, 5, LeftOut::Nothing},  {"accepted", HandoffState::Rejected, 5, LeftOut::Rejected},
        {"accepted", HandoffState::Open, {}, LeftOut::Undecided},     {"rejected", HandoffState::Accepted, 5, LeftOut::Accepted}, {"recycled", HandoffState::Recycled, 5, LeftOut::Nothing},
        {"undecided", HandoffState::Open, {}, LeftOut::Nothing},      {"undecided", HandoffState::Recycled, 5, LeftOut::Recycled}, {"acceptance", HandoffState::Recycled, 5, LeftOut::Recycled},
        {"acceptance", HandoffState::Open, {}, LeftOut::Nothing},     {"answer_days", HandoffState::Open, {}, LeftOut::Undecided}, {"answer_days", HandoffState::Rejected, 5, LeftOut::Nothing}};
    for (const auto& row : rows) EXPECT_EQ(leftOut(AnsweredHandoff{{}, row.state, row.minutes}, row.column), row.why) << row.column;
}
TEST(LeftOut, activitiesByKindAndWhetherTheyAreDone) {
    const ActivityFact call{{}, ActivityKind::Call, true, false}, task{{}, ActivityKind::Task, false, false}, late{{}, ActivityKind::Task, false, true};
    const struct { const char* column; ActivityFact fact; LeftOut why; } rows[] = {
        {"calls", call, LeftOut::Nothing},  {"calls", task, LeftOut::OtherKind},  {"tasks", late, LeftOut::Nothing},   {"notes", late, LeftOut::OtherKind},     {"count", call, LeftOut::Nothing},
        {"done", call, LeftOut::Nothing},   {"done", task, LeftOut::NotDone},     {"open", call, LeftOut::Done},       {"open", late, LeftOut::Nothing},        {"overdue", late, LeftOut::Nothing},
        {"overdue", task, LeftOut::NotOverdue}, {"overdue", call, LeftOut::Done}, {"done_rate", task, LeftOut::Nothing}};
    for (const auto& row : rows) EXPECT_EQ(leftOut(row.fact, row.column), row.why) << row.column;
}
TEST(LeftOut, whatIsMadeOfOtherRecordsIsNotTold) {
    for (const char* column : {"deals", "revenue", "cost", "cac", "roi"}) EXPECT_FALSE(untold("sources", column).empty()) << column;
    for (const char* column : {"leads", "mqls", "sqls"}) EXPECT_TRUE(untold("campaigns", column).empty()) << column;
    EXPECT_FALSE(untold("stage-time", "visits").empty());
    EXPECT_TRUE(untold("conversion", "won").empty());
}

}
