// SPDX-License-Identifier: MIT
// What the calendar shows of a month: bars that reach into it, days in the workspace's zone, nothing canceled.
#include "app/dated_records.h"
#include "app/records.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/deal.h"
#include "support/workspaces.h"

#include <gtest/gtest.h>

namespace tilth {
namespace {

Date day(const char* text) { return *parseDate(text); }

class DatedRecords : public testing::Test {
protected:
    void SetUp() override {
        auto made = Workspace::create(place.text(), {.timeZone = "UTC", .userName = "Ada", .login = "ada"}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    void addCampaign(const std::string& name, std::optional<Date> starts, std::optional<Date> ends) {
        Campaign campaign;
        campaign.name = name;
        campaign.startsOn = starts;
        campaign.endsOn = ends;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Campaign>(), campaign));
    }
    void addActivity(const std::string& subject, std::optional<Date> due, std::optional<Time> starts, ActivityStatus status = ActivityStatus::NotStarted) {
        Activity activity;
        activity.subject = subject;
        activity.dueOn = due;
        activity.startsAt = starts;
        activity.status = status;
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Activity>(), activity));
    }
    std::vector<std::string> titles(const char* first, const char* last) {
        std::vector<std::string> found;
        for (const DatedRecord& record : datedRecords(*workspace, {day(first), day(last)})) found.push_back(record.title);
        return found;
    }

    test::Clock clock;
    test::Place place{test::Database::Sqlite};
    std::unique_ptr<Workspace> workspace;
};

using Titles = std::vector<std::string>;

TEST_F(DatedRecords, aCampaignIsShownInEveryMonthItTouches) {
    addCampaign("Spring", day("2026-02-20"), day("2026-04-02"));
    addCampaign("One day", day("2026-03-08"), std::nullopt);
    addCampaign("Only an end", std::nullopt, day("2026-03-31"));
    addCampaign("Undated", std::nullopt, std::nullopt);
    EXPECT_EQ(titles("2026-03-01", "2026-03-31"), (Titles{"Spring", "One day", "Only an end"}));
    EXPECT_EQ(titles("2026-04-01", "2026-04-30"), (Titles{"Spring"}));
    EXPECT_EQ(titles("2026-05-01", "2026-05-31"), Titles{});
}

TEST_F(DatedRecords, anActivityStandsWhereItStartsElseWhereItIsDue) {
    addActivity("Meeting", day("2026-03-31"), *parseTime("2026-03-10T15:00:00Z"));
    addActivity("Task", day("2026-03-31"), std::nullopt);
    addActivity("Canceled", day("2026-03-10"), std::nullopt, ActivityStatus::Canceled);
    EXPECT_EQ(titles("2026-03-10", "2026-03-10"), (Titles{"Meeting"}));
    EXPECT_EQ(titles("2026-03-31", "2026-03-31"), (Titles{"Task"}));
}

TEST_F(DatedRecords, anItemStandsAtItsTimeOfTheDay) {
    addCampaign("Spring", day("2026-03-02"), day("2026-03-06"));
    CampaignItem item;
    item.title = "Mailing", item.campaign = Link{workspace->store().findAll<Campaign>().front()->id}, item.day = day("2026-03-03"), item.clock = "9:30";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<CampaignItem>(), item));
    const auto found = datedRecords(*workspace, {day("2026-03-03"), day("2026-03-03")});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].layer, DatedRecord::CampaignItems);
    EXPECT_EQ(found[1].clock, std::chrono::minutes{570});
}

TEST_F(DatedRecords, aDealStandsOnItsCloseDateWithItsStage) {
    const Record deal = newRecord(*workspace, workspace->type<Deal>());
    static_cast<Deal&>(*deal).name = "Fleet";
    static_cast<Deal&>(*deal).closeDate = day("2026-03-15");
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Deal>(), *deal));
    const auto found = datedRecords(*workspace, {day("2026-03-01"), day("2026-03-31")});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().layer, DatedRecord::CloseDates);
    EXPECT_EQ(recordTypeOf(found.front().layer), "deal");
    EXPECT_EQ(found.front().choice, static_cast<const Deal&>(*deal).stage.id);
}

}
}
