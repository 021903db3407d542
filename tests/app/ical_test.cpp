// SPDX-License-Identifier: MIT
// Campaigns and activities as entries of calendar files: there and back, versions, what changed on the way.
#include "app/activities.h"
#include "app/ical_records.h"
#include "app/records.h"
#include "io/ical_writer.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class IcalRecords : public AppTest {
protected:
    std::int64_t add(Campaign campaign) {
        const auto id = addRecord(*workspace, workspace->type<Campaign>(), campaign);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t addSpring() {
        Campaign spring;
        spring.name = "Spring";
        spring.kind = "Webinar";
        spring.channel = "Mail";
        spring.startsOn = *parseDate("2026-03-01");
        spring.endsOn = *parseDate("2026-03-20");
        spring.budget = Money{120'050};
        spring.currency = "USD";
        return add(spring);
    }
    std::shared_ptr<Campaign> campaign(std::int64_t id) { return workspace->store().find<Campaign>(id); }
};

IcalEvent sent(const IcalEvent& event) {
    const auto file = readIcal(icalEntryText(event, Time{}), Zone{});
    EXPECT_TRUE(file && file->events.size() == 1);
    return file ? file->events.at(0) : IcalEvent{};
}

}

TEST_P(IcalRecords, everyStatusOfACampaignComesBack) {
    Campaign before = *campaign(addSpring());
    for (std::size_t i = 0; i < campaignStatusChoices.size(); ++i) {
        before.status = static_cast<CampaignStatus>(i);
        Campaign other = before;
        other.status = static_cast<CampaignStatus>((i + 1) % campaignStatusChoices.size());
        other.name = "Other", other.kind = "", other.startsOn = {};
        const Campaign after = withEvent(*workspace, other, sent(*eventOf(*workspace, before)));
        EXPECT_EQ(after.status, before.status);
        EXPECT_EQ(after.name + after.kind + after.channel, "SpringWebinarMail");
        EXPECT_EQ(after.startsOn, before.startsOn);
        EXPECT_EQ(after.endsOn, before.endsOn);
    }
}

TEST_P(IcalRecords, saysWhatACampaignIs) {
    const IcalEvent event = *eventOf(*workspace, *campaign(addSpring()));
    EXPECT_EQ(event.days, 20);
    EXPECT_TRUE(event.transparent && event.when.wholeDays);
    EXPECT_EQ(event.other("X-TILTH-BUDGET"), "1200.50 USD");
    EXPECT_EQ(event.categories, (std::vector<std::string>{"Webinar", "Mail"}));
    Campaign undated;
    undated.name = "Some day";
    EXPECT_FALSE(eventOf(*workspace, *campaign(add(undated))));
}

TEST_P(IcalRecords, countsVersions) {
    const auto id = addSpring();
    const IcalEvent first = *eventOf(*workspace, *campaign(id));
    EXPECT_EQ(first.sequence, 0);
    clock.ms += 3'600'000;
    ASSERT_TRUE(setField(*workspace, workspace->type<Campaign>(), id, workspace->type<Campaign>().at("name"), std::string("Summer")));
    const IcalEvent second = *eventOf(*workspace, *campaign(id));
    EXPECT_EQ(second.sequence, 1);
    EXPECT_EQ(second.uid, first.uid);
    EXPECT_GT(*second.modifiedAt, *first.modifiedAt);
}

TEST_P(IcalRecords, followsWhatChangedThere) {
    const Campaign before = *campaign(addSpring());
    IcalEvent event = sent(*eventOf(*workspace, before));
    event.title = "Moved";
    event.status = "CANCELLED";                                     // X-TILTH-STATUS still says planning
    event.categories = {"Mail", "Fair"};
    event.when.start.day += std::chrono::days{1};
    const Campaign after = withEvent(*workspace, before, event);
    EXPECT_EQ(after.name, "Moved");
    EXPECT_EQ(after.status, CampaignStatus::Inactive);
    EXPECT_EQ(after.kind + after.channel, "FairMail");
    EXPECT_EQ(dateText(*after.startsOn) + dateText(*after.endsOn), "2026-03-022026-03-21");
}

TEST_P(IcalRecords, tasksAndCallsAreDifferent) {
    Activity task;
    task.subject = "Send";
    task.dueOn = *parseDate("2026-03-02");
    const IcalEvent todo = sent(*eventOf(*workspace, *workspace->store().find<Activity>(*addActivity(*workspace, task))));
    EXPECT_EQ(todo.kind, IcalEvent::Todo);
    EXPECT_EQ(dateText(*todo.dueOn), "2026-03-02");
    EXPECT_EQ(todo.status, "NEEDS-ACTION");
    Activity call;
    call.subject = "Call";
    call.kind = ActivityKind::Call;
    call.startsAt = *parseTime("2026-03-02T09:30:00Z");
    call.minutes = 45;
    const IcalEvent event = sent(*eventOf(*workspace, *workspace->store().find<Activity>(*addActivity(*workspace, call))));
    EXPECT_EQ(event.kind, IcalEvent::Event);
    EXPECT_EQ(timeText(event.startsAt()) + timeText(event.endsAt()), "2026-03-02T09:30:00Z2026-03-02T10:15:00Z");
    EXPECT_EQ(event.other("X-TILTH-KIND"), "call");
}

TILTH_ON_BOTH_DATABASES(IcalRecords);
