// SPDX-License-Identifier: MIT
// A deal with an open activity has a next step: in its columns, on Home, until the activity is done or called off.
#include "app/activities.h"
#include "app/columns.h"
#include "app/deals.h"
#include "app/planned.h"
#include "support/app_workspace.h"
#include "support/statements.h"
#include <algorithm>
#include <array>

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
    EXPECT_EQ(plannedOfDeals(*workspace, std::array{deal})[deal].first, soon);
    ASSERT_TRUE(completeActivity(*workspace, undated));
    ASSERT_TRUE(setField(*workspace, workspace->type<Activity>(), dated, Activity::type.at("status"), whole(ActivityStatus::Canceled)));
    EXPECT_TRUE(isMissing(deal));
    EXPECT_EQ(plannedOfDeals(*workspace, std::array{deal})[deal].open, 0);
    EXPECT_EQ(columns(deal).first, Value{std::int64_t{0}});
}

TEST_P(NextStepTest, ADealIsReadWithItsOwnActivitiesAndOnlyWhereTheyAreAskedFor) {
    if (IsSkipped()) return;
    Deal named;
    named.name = "Rollout";
    const EntityType& type = workspace->type<Deal>();
    const std::int64_t one = *addRecord(*workspace, type, named), other = *addRecord(*workspace, type, named);
    Activity meeting;
    meeting.subject = "Meet", meeting.kind = ActivityKind::Meeting, meeting.deal = Link{one}, meeting.startsAt = workspace->now() + std::chrono::hours{48};
    ASSERT_TRUE(addActivity(*workspace, meeting));
    const EntityType& listed = listedType(*workspace, type);
    const auto read = [&](std::initializer_list<std::string_view> keys) {
        std::vector<const Field*> fields;
        for (const std::string_view key : keys) fields.push_back(&listed.at(key));
        return columnRows(*workspace, type, fields, std::array{one});
    };
    const auto alone = statements([&] { read({"name", "weighted"}); });
    const auto few = statements([&] { EXPECT_EQ(read({"name", "open_activities", "next_activity"})[0].values[1], Value{std::int64_t{1}}); });
    EXPECT_EQ(few, alone + 1);
    for (int i = 0; i < 20; ++i) addTask(other, workspace->today());
    EXPECT_EQ(statements([&] { EXPECT_EQ(read({"name", "open_activities", "next_activity"})[0].values[2], Value{whole(workspace->today() + std::chrono::days{2})}); }), few);
    EXPECT_EQ(plannedOfDeals(*workspace, std::array{one}).size(), 1u);
    EXPECT_EQ(plannedByDeal(*workspace).at(other).open, 20);
}

TILTH_ON_BOTH_DATABASES(NextStepTest);
