// SPDX-License-Identifier: MIT
// A completed activity is done for everybody, however it was completed: its time, its lead and deal, the reports; one undo takes all back.
#include "app/activities.h"
#include "app/importing.h"
#include "app/reports.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

struct CompletionTest : AppTest {
    std::int64_t lead() {
        Lead lead;
        lead.name = "Ada";
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    std::int64_t call(std::int64_t lead, ActivityStatus status = ActivityStatus::NotStarted) {
        Activity call;
        call.subject = "First call", call.kind = ActivityKind::Call, call.lead = Link{lead}, call.status = status;
        call.dueOn = workspace->today() - std::chrono::days{10};
        return *addActivity(*workspace, call);
    }
    Result<std::int64_t> set(std::vector<std::int64_t> ids, ActivityStatus status) {
        const EntityType& type = workspace->type<Activity>();
        return setFieldOfMany(*workspace, type, ids, type.at("status"), Value{std::int64_t(status)});
    }
    Activity activity(std::int64_t id) { return *workspace->store().find<Activity>(id); }
    LeadStatus statusOf(std::int64_t lead) { return workspace->store().find<Lead>(lead)->status; }
    std::int64_t figure(std::string_view key) {
        ReportRequest request;
        request.name = "activity";
        const auto report = runReport(*workspace, request);
        const auto column = std::ranges::find(report->columns, key, &ReportColumn::key) - report->columns.begin();
        return report->total.cells[static_cast<std::size_t>(column)].whole;
    }
};

TEST_P(CompletionTest, SettingTheStatusIsDoing) {
    const std::int64_t ada = lead(), first = call(ada), second = call(ada);
    EXPECT_EQ(figure("overdue"), 2);
    const std::string before = state();
    ASSERT_TRUE(set({first, second}, ActivityStatus::Completed));
    EXPECT_EQ(activity(first).doneAt, workspace->now());
    EXPECT_EQ(statusOf(ada), LeadStatus::Attempting);
    EXPECT_EQ(figure("done"), 2);
    EXPECT_EQ(figure("open"), 0);
    EXPECT_EQ(figure("overdue"), 0);
    expectReversible(before);
    ASSERT_TRUE(set({first}, ActivityStatus::NotStarted));
    EXPECT_FALSE(activity(first).doneAt);
    EXPECT_EQ(figure("overdue"), 1);
}
TEST_P(CompletionTest, AddedCompletedItWasDoneOnItsDay) {
    const std::int64_t ada = lead();
    const Activity done = activity(call(ada, ActivityStatus::Completed));
    EXPECT_EQ(workspace->dayOf(*done.doneAt), *done.dueOn);
    EXPECT_EQ(statusOf(ada), LeadStatus::Attempting);
    EXPECT_EQ(figure("overdue"), 0);
}
TEST_P(CompletionTest, TheTimeDoneCompletesIt) {
    const std::int64_t ada = lead(), id = call(ada);
    const EntityType& type = workspace->type<Activity>();
    ASSERT_TRUE(setField(*workspace, type, id, type.at("done_at"), Value{std::int64_t{workspace->now().time_since_epoch().count()}}));
    EXPECT_EQ(activity(id).status, ActivityStatus::Completed);
    EXPECT_EQ(statusOf(ada), LeadStatus::Attempting);
}
TEST_P(CompletionTest, AnImportedOneCallsItsLead) {
    const std::int64_t ada = lead();
    ImportRequest request;
    request.type = "activity", request.key = {"external_id"};
    request.path = file("calls.csv", "external_id,Subject,Kind,Status,Due date,Lead\n1,First,call,Completed,2020-01-20,Ada\n2,Second,call,Completed,2020-01-21,Ada\n3,Third,call,Not started,2020-01-22,Ada\n");
    const std::string before = state();
    const auto result = importFile(*workspace, request);
    ASSERT_TRUE(result) << result.error().text;
    ASSERT_EQ(result->created, 3);
    const auto calls = workspace->store().findBy<Activity>("lead", ada);
    EXPECT_EQ(workspace->dayOf(*calls[0]->doneAt), *calls[0]->dueOn);
    EXPECT_FALSE(calls[2]->doneAt);
    EXPECT_EQ(statusOf(ada), LeadStatus::Attempting);
    EXPECT_EQ(figure("done"), 2);
    EXPECT_EQ(figure("open"), 1);
    expectReversible(before);
    request.path = file("again.csv", "external_id,Subject,Status\n3,Third,Completed\n");
    ASSERT_TRUE(importFile(*workspace, request));
    EXPECT_EQ(workspace->dayOf(*activity(calls[2]->id).doneAt), *calls[2]->dueOn) << "told afterwards";
    EXPECT_EQ(figure("open"), 0);
}

INSTANTIATE_TEST_SUITE_P(On, CompletionTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
