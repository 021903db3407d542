// SPDX-License-Identifier: MIT
// The demo company: whole, explained, gone without a trace.
#include "app/check.h"
#include "app/columns.h"
#include "app/leads.h"
#include "app/radar.h"
#include "app/reports.h"
#include "app/sample_data.h"
#include "app/segment_index.h"
#include "app/segments.h"
#include "app/sla.h"
#include "app/why.h"
#include "core/analytics/left_out.h"
#include "core/model/activity.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "support/workspaces.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

class DemoTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = Workspace::create(place.text(), {}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    Place place{Database::Sqlite};
    Clock clock;
    std::unique_ptr<Workspace> workspace;
};

}

TEST_F(DemoTest, HoldsWhatItPromisesAndGoesWithoutATrace) {
    const std::string before = dump(workspace->store());
    ASSERT_TRUE(addDemoData(*workspace));
    EXPECT_TRUE(hasDemoData(*workspace));
    EXPECT_EQ(workspace->store().count(Company::type), 200);
    EXPECT_EQ(workspace->store().count(Contact::type), 600);
    EXPECT_EQ(workspace->store().count(Lead::type), 1500);
    EXPECT_EQ(workspace->store().count(Deal::type), 400);
    EXPECT_EQ(checkWorkspace(*workspace), std::vector<std::string>{});
    const auto removed = removeDemoData(*workspace);
    ASSERT_TRUE(removed) << removed.error().text;
    EXPECT_TRUE(removed->kept.empty());
    EXPECT_EQ(dump(workspace->store()), before);
}
TEST_F(DemoTest, EachFigureCountsAsManyRecordsAsItSays) {
    ASSERT_TRUE(addDemoData(*workspace));
    ReportRequest request;
    request.from = workspace->today() - std::chrono::days{200};
    for (const ReportName& name : reportNames()) {
        request.name = name.name;
        const Report report = *runReport(*workspace, request);
        for (const ReportColumn& column : report.columns) {
            if (column.dimension || !untold(name.name, column.key).empty()) continue;
            const auto why = whyOf(*workspace, request, column.key);
            ASSERT_TRUE(why) << name.name << ' ' << column.key;
            EXPECT_EQ(why->counted.count, why->value.kind == ReportCell::Whole ? why->value.whole : why->counted.count) << name.name << ' ' << column.key;
            const auto found = listIds(*workspace, *workspace->store().schema().find(why->of), {why->counted.where, "id"});
            ASSERT_TRUE(found) << why->counted.where;
            EXPECT_EQ(std::ssize(*found), why->counted.count) << name.name << ' ' << column.key << ": " << why->counted.where;
        }
    }
}
TEST_F(DemoTest, EachOfItsSegmentsFindsSomeAndNotAll) {
    ASSERT_TRUE(addDemoData(*workspace));
    SegmentIndex index;
    for (const auto& segment : workspace->store().findAll<Segment>()) {
        const auto members = index.count(*workspace, peopleOf(*workspace, *segment), segmentWhere(*segment));
        ASSERT_TRUE(members) << segment->name << ": " << members.error().text;
        EXPECT_GT(*members, 20u) << segment->name;
        EXPECT_LT(*members, 750u) << segment->name;
    }
    EXPECT_EQ(workspace->store().count(Segment::type), 3);
}
TEST_F(DemoTest, TheFieldIsHeardEverywhereAndSomeOfItIsNewAndAnswered) {
    ASSERT_TRUE(addDemoData(*workspace));
    const RadarView view = radarOf(*workspace, {});
    std::set<std::string> territories;
    for (const RadarRow& row : view.rows) territories.insert(row.territory);
    EXPECT_EQ(territories, (std::set<std::string>{"华东", "华北", "West", "East"}));
    EXPECT_EQ(view.firstSeen.size(), 2u) << "a competitor in two territories";
    ASSERT_EQ(view.answers.size(), 2u);
    for (const RadarAnswer& answer : view.answers) {
        EXPECT_GT(answer.deals, 0u);
        EXPECT_GT(answer.told, answer.read);
        EXPECT_GT(answer.read, 0u);
    }
}
TEST_F(DemoTest, SalesAnswersNearlyAlwaysInTimeAndAHandfulWait) {
    ASSERT_TRUE(addDemoData(*workspace));
    SlaCounts counts;
    const auto rows = slaRows(*workspace, {workspace->today() - std::chrono::days{380}, workspace->today()});
    ASSERT_TRUE(rows) << rows.error().text;
    for (const SlaRow& row : *rows) {
        counts.add(row.verdict.state);
        EXPECT_TRUE(row.movedOn || row.attempts == 0) << "who was reached was called";
        EXPECT_FALSE(row.movedOn && row.verdict.state == SlaState::Overdue);
    }
    EXPECT_GT(counts.fulfilled, 10 * counts.failed);
    EXPECT_GT(counts.failed, 0);
    EXPECT_GE(counts.overdue, 3);
    EXPECT_LE(counts.overdue, 12);
}
TEST_F(DemoTest, TheExplanationSumsToTheScoreAtFiveInstants) {
    ASSERT_TRUE(addDemoData(*workspace));
    for (const auto& lead : workspace->store().findAll<Lead>())
        for (int days : {0, 7, 30, 91, 300}) {
            const auto scored = scoreLead(*workspace, lead->id, workspace->now() - std::chrono::days(days));
            ASSERT_TRUE(scored);
            Points fit = 0, engagement = 0;
            for (const LedgerRow& row : scored->ledger) (row.axis == Axis::Fit ? fit : engagement) += row.now;
            ASSERT_EQ(fit, scored->score.fit);
            ASSERT_EQ(engagement, scored->score.engagement);
            ASSERT_EQ(fit + engagement, scored->score.total);
        }
}
TEST_F(DemoTest, ListsScreensReportsAndTheCommandLineShowOneNumber) {
    ASSERT_TRUE(addDemoData(*workspace));
    clock.ms += std::int64_t{5} * 86'400'000;          // the kept sums age, nothing is written
    const ColumnTable table = loadColumns(*workspace, Lead::type);
    const std::size_t score = *table.columnOf("score"), grade = *table.columnOf("grade");
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto explained = scoreLead(*workspace, table.idAt(row), workspace->now());
        ASSERT_TRUE(explained);
        ASSERT_EQ(table.at(row, score), Value{static_cast<double>(explained->score.total) / 100}) << table.idAt(row);
        ASSERT_EQ(table.at(row, grade), Value{explained->score.grade});
    }
}
TEST_F(DemoTest, EveryFigureOpensExactlyItsRows) {
    ASSERT_TRUE(addDemoData(*workspace));
    struct Figure { const char *report, *by, *key; };
    for (const Figure& f : {Figure{"funnel", "", "entered"}, Figure{"win-rate", "owner", "all"}, Figure{"win-rate", "team", "all"}, Figure{"win-rate", "territory", "all"},
                            Figure{"win-rate", "quarter", "all"}, Figure{"win-rate", "source", "all"}, Figure{"pipeline", "stage", "count"}, Figure{"lost-reasons", "lost_reason", "count"}, Figure{"competitors", "", "all"},
                            Figure{"sources", "source", "leads"}, Figure{"conversion", "created_month", "leads"}}) {
        ReportRequest request;
        request.name = f.report;
        if (*f.by) request.by = {f.by};
        const auto report = runReport(*workspace, request);
        ASSERT_TRUE(report) << f.report << ": " << report.error().text;
        const auto column = std::ranges::find(report->columns, f.key, &ReportColumn::key) - report->columns.begin();
        ASSERT_FALSE(report->rows.empty());
        for (const ReportRow& row : report->rows) {
            const auto ids = listIds(*workspace, *workspace->store().schema().find(row.of), {row.where, {}});
            ASSERT_TRUE(ids) << row.where << ": " << ids.error().text;
            EXPECT_EQ(static_cast<std::int64_t>(ids->size()), row.cells[static_cast<std::size_t>(column)].whole) << f.report << " " << row.where;
        }
    }
}
