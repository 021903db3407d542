// SPDX-License-Identifier: MIT
// Funnel, stays, dimensions, report definitions.
#include "core/analytics/dimensions.h"
#include "core/analytics/report_table.h"
#include <gtest/gtest.h>
#include <set>

namespace tilth::test {
namespace {

const Date day0{std::chrono::year{2026} / 1 / 1};
Time at(int day) { return Time{day0 + std::chrono::days{day}}; }
constexpr std::int64_t wonPlace = 3;

DealWay way(std::int64_t deal, std::vector<StageEntry> entries, std::int64_t place) { return {deal, std::move(entries), place, day0}; }

// Through all; lost in the second; skips the second; goes back and forth; no log at all, now in the third.
const std::vector<DealWay> ways{
    way(1, {{0, at(0)}, {1, at(10)}, {2, at(20)}, {3, at(40)}}, 3), way(2, {{0, at(0)}, {1, at(4)}, {lostPlace, at(9)}}, 1), way(3, {{0, at(0)}, {2, at(6)}}, 2),
    way(4, {{0, at(0)}, {1, at(2)}, {0, at(5)}, {1, at(9)}}, 1), way(5, {}, 2)};

}

TEST(Funnel, countsDealsNotTransitions) {
    const auto steps = funnel(ways, wonPlace);
    ASSERT_EQ(steps.size(), 4U);
    struct Case { std::int64_t entered; std::optional<std::int64_t> advanced; };
    const std::vector<Case> expected{{5, 5}, {5, 3}, {3, 1}, {1, {}}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(steps[i].entered, expected[i].entered) << i;
        EXPECT_EQ(steps[i].advanced, expected[i].advanced) << i;
    }
    EXPECT_EQ(steps[1].rate, 0.6);
    EXPECT_EQ(steps[0].medianDays, 5.0) << "10, 4, 6 and 2 days";
    EXPECT_EQ(steps[1].medianDays, 10.0);
    EXPECT_FALSE(steps[3].rate);
    EXPECT_FALSE(funnel({}, wonPlace)[0].rate);
}

TEST(Funnel, oneCohortOnly) {
    std::vector<DealWay> some = ways;
    some[0].entered = day0 + std::chrono::days{40};
    some[1].entered.reset();
    EXPECT_EQ(cohort(some, day0, day0 + std::chrono::days{30}).size(), 3U);
    EXPECT_EQ(cohort(some, {}, {}).size(), 5U);
}

TEST(Funnel, leadsOnTheirWayToCustomer) {
    Lead skipped, stays, back;
    skipped.created = at(0), skipped.mqlAt = at(5), skipped.customerAt = at(30), skipped.lifecycle = Lifecycle::Customer;
    stays.created = at(1), stays.lifecycle = Lifecycle::Lead;
    back.lifecycle = Lifecycle::Other, back.mqlAt = at(3);
    const std::vector<DealWay> leads{lifecycleWay(skipped, day0), lifecycleWay(stays, day0), lifecycleWay(back, day0)};
    const auto steps = funnel(leads, customerPlace);
    ASSERT_EQ(steps.size(), 5U);
    const std::vector<std::int64_t> entered{3, 2, 1, 1, 1};
    for (std::size_t i = 0; i < entered.size(); ++i) EXPECT_EQ(steps[i].entered, entered[i]) << i;
    EXPECT_EQ(steps[1].medianDays, 25.0);
}

TEST(StageTime, everyStayCounts) {
    const auto times = stageTimes(ways, wonPlace, at(19));
    ASSERT_EQ(times.size(), 3U);
    EXPECT_EQ(times[0].visits, 5) << "the fourth deal came twice";
    EXPECT_EQ(times[1].visits, 4);
    EXPECT_EQ(times[1].still, 1);
    EXPECT_EQ(times[1].mostDays, 10.0);
    EXPECT_EQ(times[1].medianDays, 7.5) << "10, 5, 3 and 10 days";
    EXPECT_EQ(times[2].still, 1);
}

TEST(Dimensions, periodsReadAsPeopleWriteThem) {
    const Date day{std::chrono::year{2017} / 3 / 14};
    EXPECT_EQ(periodText(periodCode(day, Period::Quarter), Period::Quarter), "2017-Q1");
    EXPECT_EQ(periodText(periodCode(day, Period::Month), Period::Month), "2017-03");
    EXPECT_EQ(periodText(periodCode(day, Period::Year), Period::Year), "2017");
    EXPECT_EQ(periodCode({}, Period::Year), noCode);
    EXPECT_EQ(periodText(noCode, Period::Year), "");
    EXPECT_EQ(periodCode(day, Period::Quarter), periodCode(Date{std::chrono::year{2017} / 1 / 1}, Period::Quarter));
    EXPECT_TRUE(dimensionNamed("lost_reason"));
    EXPECT_FALSE(dimensionNamed("colour"));
}

TEST(ReportTable, cellsFollowTheColumns) {
    const auto fits = [](std::string_view name, const FigureCells& cells) {
        const ReportDefinition* report = reportNamed(name);
        ASSERT_TRUE(report) << name;
        ASSERT_EQ(report->columns.size(), cells.size()) << name;
        for (std::size_t i = 0; i < cells.size(); ++i)
            EXPECT_TRUE(cells[i].kind == FigureCell::None || cells[i].kind == report->columns[i].kind) << name << " " << report->columns[i].key;
    };
    DealFact deal;
    deal.state = StageKind::Won, deal.amount = 500, deal.created = day0, deal.closed = day0 + std::chrono::days{2};
    const std::vector<DealFact> deals{deal};
    fits("win-rate", cellsOf(winRate(deals)));
    fits("cycle", cellsOf(salesCycle(deals)));
    fits("pipeline", cellsOf(pipelineSum(deals)));
    fits("velocity", cellsOf(velocity(deals)));
    fits("forecast", cellsOf(forecast(deals, day0)));
    fits("competitors", cellsOf(winRate(deals)));
    fits("lost-reasons", cellsOf(lostSum(deals, 1)));
    fits("conversion", cellsOf(leadConversion(std::vector<LeadFact>{{{}, 1, day0, day0, {}, true, true}})));
    const auto channel = channelFigures(std::vector<LeadFact>(1), deals, std::vector<CostFact>{{{}, 100, 1}});
    for (const char* name : {"sources", "campaigns"}) fits(name, cellsOf(channel));
    fits("attribution", attributionCells(channel));
    fits("funnel", cellsOf(funnel(ways, wonPlace)[0]));
    fits("stage-time", cellsOf(stageTimes(ways, wonPlace, at(19))[0]));
    fits("sla", cellsOf(handoffFigures(std::vector<AnsweredHandoff>{{{}, HandoffState::Accepted, 60}})));
    fits("activity", cellsOf(activityFigures(std::vector<ActivityFact>(1))));
    for (const FigureCell& cell : withoutAmounts(cellsOf(channel))) EXPECT_NE(cell.kind, FigureCell::Amount);
}

TEST(ReportTable, namesAndKeysAreUniqueAndDefined) {
    std::set<std::string_view> names;
    for (const ReportDefinition& report : reportDefinitions()) {
        EXPECT_TRUE(names.insert(report.name).second) << report.name;
        EXPECT_TRUE(report.definition.ends_with('.')) << report.name;
        std::set<std::string_view> keys;
        for (const FigureColumn& column : report.columns) EXPECT_TRUE(keys.insert(column.key).second) << report.name << " " << column.key;
    }
}

}
