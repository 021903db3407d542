// SPDX-License-Identifier: MIT
// Records moved on the calendar: one revision, one undo, the day that was meant in every time zone.
#include "app/schedule.h"
#include "app/records.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/deal.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

Date day(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {day(first), day(last)}; }

class ScheduleTest : public AppTest {
protected:
    std::int64_t addCampaign(std::optional<Date> starts, std::optional<Date> ends) {
        Campaign campaign;
        campaign.name = "Spring";
        campaign.channel = "Email";
        campaign.startsOn = starts;
        campaign.endsOn = ends;
        return *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    }
    std::int64_t addMeeting(Time at) {
        Activity meeting;
        meeting.subject = "Review";
        meeting.kind = ActivityKind::Meeting;
        meeting.startsAt = at;
        return *addRecord(*workspace, workspace->type<Activity>(), meeting);
    }
    void use(const std::string& zone) {
        workspace.reset();
        place = std::make_unique<Place>(GetParam());
        auto made = Workspace::create(place->text(), {.timeZone = zone}, {{}, clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    Campaign campaign(std::int64_t id) { return *workspace->store().find<Campaign>(id); }
};

}

// Days on a screen may be older than those on disk: how far a campaign goes is counted from the latter.
TEST_P(ScheduleTest, CampaignsMovedByHandTakeWhatIsBelowThemAlong) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20")), flash = addCampaign(day("2026-03-10"), std::nullopt);
    Campaign part = campaign(flash);
    part.parent = Link{spring};
    ASSERT_TRUE(saveRecord(*workspace, workspace->type<Campaign>(), campaign(flash), part));
    const std::vector<Rescheduled> first{{"campaign", spring, range("2026-03-10", "2026-03-21")}}, second{{"campaign", spring, range("2026-03-11", "2026-03-22")}};
    ASSERT_TRUE(moveByHand(*workspace, first));
    const std::string before = state();
    ASSERT_TRUE(moveByHand(*workspace, second));
    EXPECT_EQ(campaign(spring).startsOn, day("2026-03-11"));
    EXPECT_EQ(campaign(flash).startsOn, day("2026-03-12"));
    EXPECT_EQ(*moveByHand(*workspace, second), 0) << "it stands there already";
    expectReversible(before);
}

TEST_P(ScheduleTest, StretchedByHandItGoesAlone) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20")), flash = addCampaign(day("2026-03-10"), std::nullopt);
    Campaign part = campaign(flash);
    part.parent = Link{spring};
    ASSERT_TRUE(saveRecord(*workspace, workspace->type<Campaign>(), campaign(flash), part));
    const std::vector<Rescheduled> longer{{"campaign", spring, range("2026-03-09", "2026-03-25")}};
    ASSERT_TRUE(moveByHand(*workspace, longer));
    EXPECT_EQ(campaign(spring).endsOn, day("2026-03-25"));
    EXPECT_EQ(campaign(flash).startsOn, day("2026-03-10"));
}

TEST_P(ScheduleTest, ManyMoveInOneRevisionAndUndoTakesAll) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20")), flash = addCampaign(day("2026-03-10"), std::nullopt);
    const auto task = addMeeting(*parseTime("2026-03-10T15:00:00Z"));
    const std::string before = state();
    const std::vector<Rescheduled> moves{{"campaign", spring, range("2026-03-16", "2026-03-27")}, {"campaign", flash, range("2026-03-17", "2026-03-17")}, {"activity", task, range("2026-03-17", "2026-03-17")}};
    const auto revision = reschedule(*workspace, moves, LaneEdit{"channel", {}});
    ASSERT_TRUE(revision) << revision.error().text;
    EXPECT_EQ(campaign(spring).channel, "") << "an empty lane empties the field";
    EXPECT_EQ(campaign(spring).startsOn, day("2026-03-16"));
    EXPECT_EQ(campaign(spring).endsOn, day("2026-03-27"));
    EXPECT_EQ(campaign(flash).endsOn, std::nullopt) << "an open end stays open";
    expectReversible(before);
}

TEST_P(ScheduleTest, NothingMovedIsNoRevision) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20"));
    const std::vector<Rescheduled> moves{{"campaign", spring, range("2026-03-09", "2026-03-20")}};
    EXPECT_EQ(*reschedule(*workspace, moves), 0);
}

TEST_P(ScheduleTest, TheTrayTakesDatesAndGivesThem) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20"));
    const std::vector<Rescheduled> off{{"campaign", spring, std::nullopt}}, on{{"campaign", spring, range("2026-04-01", "2026-04-02")}};
    ASSERT_TRUE(reschedule(*workspace, off));
    EXPECT_FALSE(campaign(spring).startsOn || campaign(spring).endsOn);
    ASSERT_TRUE(reschedule(*workspace, on, LaneEdit{"channel", std::string("Social")}));
    EXPECT_EQ(campaign(spring).startsOn, day("2026-04-01"));
    EXPECT_EQ(campaign(spring).channel, "Social");
}

// Clocks change in New York on 8 March 2026; Apia has no 30 December 2011.
TEST_P(ScheduleTest, AMeetingKeepsItsTimeOfDay) {
    const struct { const char *zone, *at, *to, *then; } cases[] = {
        {"Asia/Shanghai", "2026-03-07T23:30:00Z", "2026-03-09", "2026-03-08T23:30:00Z"},        // 07:30 on the 8th, then on the 9th
        {"America/New_York", "2026-03-07T14:00:00Z", "2026-03-09", "2026-03-09T13:00:00Z"},     // 09:00 before and after the change
        {"Pacific/Apia", "2011-12-29T21:00:00Z", "2011-12-31", "2011-12-30T21:00:00Z"}};        // 11:00 on the 29th; the 31st is the next day
    for (const auto& c : cases) {
        use(c.zone);
        const auto meeting = addMeeting(*parseTime(c.at));
        const std::vector<Rescheduled> moves{{"activity", meeting, range(c.to, c.to)}};
        ASSERT_TRUE(reschedule(*workspace, moves)) << c.zone;
        const auto moved = workspace->store().find<Activity>(meeting);
        EXPECT_EQ(timeText(*moved->startsAt), c.then) << c.zone;
        EXPECT_EQ(workspace->dayOf(*moved->startsAt), day(c.to)) << c.zone;
    }
}

TEST_P(ScheduleTest, AnItemKeepsItsPlaceInItsCampaign) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20"));
    CampaignItem item;
    item.title = "Mailing";
    item.campaign = Link{spring};
    item.offsetFrom = OffsetFrom::End;
    item.day = day("2026-03-18");
    item.offsetDays = -2;
    const auto id = *addRecord(*workspace, workspace->type<CampaignItem>(), item);
    const std::vector<Rescheduled> moves{{"campaign_item", id, range("2026-03-23", "2026-03-23")}};
    ASSERT_TRUE(reschedule(*workspace, moves));
    EXPECT_EQ(workspace->store().find<CampaignItem>(id)->day, day("2026-03-23"));
    EXPECT_EQ(workspace->store().find<CampaignItem>(id)->offsetDays, 3);
}

TEST_P(ScheduleTest, OpenItemsGoAlongUnlessTheyAreMovedThemselves) {
    const auto spring = addCampaign(day("2026-03-09"), day("2026-03-20"));
    const auto addItem = [&](const char* title, const char* on) {
        CampaignItem item;
        item.title = title;
        item.campaign = Link{spring};
        item.day = day(on);
        return *addRecord(*workspace, workspace->type<CampaignItem>(), item);
    };
    const auto mailing = addItem("Mailing", "2026-03-10"), post = addItem("Post", "2026-03-12");
    const std::string before = state();
    const std::vector<Rescheduled> moves{{"campaign_item", post, range("2026-03-30", "2026-03-30")}, {"campaign", spring, range("2026-03-16", "2026-03-27")}};
    const auto revision = reschedule(*workspace, moves);
    ASSERT_TRUE(revision) << revision.error().text;
    EXPECT_EQ(workspace->store().find<CampaignItem>(mailing)->day, day("2026-03-17"));
    EXPECT_EQ(workspace->store().find<CampaignItem>(post)->day, day("2026-03-30"));
    expectReversible(before);
}

TEST_P(ScheduleTest, WhatHasNoDaysIsRefused) {
    const Record deal = newRecord(*workspace, workspace->type<Deal>());
    static_cast<Deal&>(*deal).name = "Fleet";
    static_cast<Deal&>(*deal).closeDate = day("2026-03-15");
    const auto id = *addRecord(*workspace, workspace->type<Deal>(), *deal);
    const std::vector<Rescheduled> off{{"deal", id, std::nullopt}}, lead{{"lead", id, range("2026-03-15", "2026-03-15")}}, gone{{"campaign", 4711, range("2026-03-15", "2026-03-15")}},
        backwards{{"deal", id, range("2026-03-15", "2026-03-14")}}, later{{"deal", id, range("2026-04-15", "2026-04-15")}};
    EXPECT_EQ(reschedule(*workspace, off).error().code, Error::Refused);
    EXPECT_EQ(reschedule(*workspace, lead).error().code, Error::Refused);
    EXPECT_EQ(reschedule(*workspace, gone).error().code, Error::NotFound);
    EXPECT_EQ(reschedule(*workspace, backwards).error().code, Error::Refused);
    ASSERT_TRUE(reschedule(*workspace, later));
    EXPECT_EQ(workspace->store().find<Deal>(id)->closeDate, day("2026-04-15"));
}

TILTH_ON_BOTH_DATABASES(ScheduleTest);
