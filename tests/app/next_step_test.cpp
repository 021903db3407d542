// SPDX-License-Identifier: MIT
// A deal with an open activity has a next step: in its columns, on Home, until the activity is done or called off.
#include "app/activities.h"
#include "app/columns.h"
#include "app/deals.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

struct NextStepTest : AppTest {
    bool isMissing(std::int64_t deal) {
        const auto items = todayList(*workspace, false);
        return std::ranges::any_of(items, [&](const TodayItem& i) { return i.kind == TodayItem::NoNextStep && i.id == deal; });
    }
    std::pair<Value, Value> columns(std::int64_t deal) {
        const ColumnTable table = loadColumns(*workspace, Deal::type);
        const auto row = *table.rowOf(deal);
        return {table.at(row, *table.columnOf("open_activities")), table.at(row, *table.columnOf("next_activity"))};
    }
    std::int64_t addTask(std::int64_t deal, std::optional<Date> due) {
        Activity task;
        task.subject = "Call", task.deal = Link{deal}, task.dueOn = due;
        return *addActivity(*workspace, task);
    }
};

}

TEST_P(NextStepTest, AnOpenActivityIsOne) {
    if (IsSkipped()) return;
    Deal one;
    one.name = "Rollout";
    const std::int64_t deal = *addRecord(*workspace, workspace->type<Deal>(), one);
    EXPECT_TRUE(isMissing(deal));
    EXPECT_EQ(columns(deal), (std::pair<Value, Value>{Value{std::int64_t{0}}, Value{}}));
    const std::int64_t undated = addTask(deal, {});
    EXPECT_FALSE(isMissing(deal));
    EXPECT_EQ(columns(deal), (std::pair<Value, Value>{Value{std::int64_t{1}}, Value{}}));
    const Date soon = workspace->today() + std::chrono::days{3};
    const std::int64_t dated = addTask(deal, soon);
    EXPECT_EQ(columns(deal), (std::pair<Value, Value>{Value{std::int64_t{2}}, whole(soon)}));
    EXPECT_EQ(plannedOf(*workspace, deal).first, soon);
    ASSERT_TRUE(completeActivity(*workspace, undated));
    ASSERT_TRUE(setField(*workspace, workspace->type<Activity>(), dated, Activity::type.at("status"), whole(ActivityStatus::Canceled)));
    EXPECT_TRUE(isMissing(deal));
    EXPECT_EQ(plannedOf(*workspace, deal).open, 0);
    EXPECT_EQ(columns(deal).first, Value{std::int64_t{0}});
}

TILTH_ON_BOTH_DATABASES(NextStepTest);
