// SPDX-License-Identifier: MIT
// Activity sets in a workspace: added, applied, moved with the record's day in the same revision, warned about the second time.
#include "app/activities.h"
#include "app/activity_sets.h"
#include "app/campaigns.h"
#include "app/schedule.h"
#include "app/settings.h"
#include "core/model/territory.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

using std::chrono::days;

class ActivitySetTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(setSetting(*workspace, "country", "AQ"));       // no holidays but those that a test gives
        ASSERT_TRUE(addUsualSets(*workspace));
    }
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t set(const char* name) { return *setNamed(*workspace, name); }
    std::int64_t campaign(int inDays = 100) {
        Campaign c;
        c.name = "Fair", c.startsOn = workspace->today() + days{inDays}, c.endsOn = *c.startsOn + days{3};
        return add(c);
    }
    template <class E> void apply(const char* name, std::int64_t id, bool again = false) {
        const auto applied = applySet(*workspace, set(name), workspace->type<E>(), id, false, again);
        ASSERT_TRUE(applied) << applied.error().text;
    }
    std::vector<Activity> activities() {
        std::vector<Activity> all;
        for (const auto& a : workspace->store().findAll<Activity>()) all.push_back(*a);
        std::ranges::stable_sort(all, {}, &Activity::dueOn);
        return all;
    }
    std::vector<Date> dues() {
        std::vector<Date> all;
        for (const Activity& a : activities()) all.push_back(*a.dueOn);
        return all;
    }
    static std::string reason(const Result<std::int64_t>& r) { return r ? "written" : r.error().text; }
};

}

TEST_P(ActivitySetTest, areAddedOnce) {
    EXPECT_EQ(activitySets(*workspace).size(), 4U);
    EXPECT_EQ(activitySets(*workspace, "campaign").size(), 2U);
    EXPECT_EQ(*addUsualSets(*workspace), 0);
    EXPECT_EQ(set("展会"), set("trade fair"));
    EXPECT_NE(reason(setNamed(*workspace, "Fairs")).find("Trade fair"), std::string::npos);
}
TEST_P(ActivitySetTest, makeLinkedActivitiesAsOneRevision) {
    const auto fair = campaign();
    const std::string before = state();
    apply<Campaign>("Trade fair", fair);
    expectReversible(before);
    const auto all = activities();
    ASSERT_EQ(all.size(), 9U);
    EXPECT_EQ(all.front().subject, "Book the stand and the travel");
    EXPECT_EQ(all.front().dueOn, workspace->today() + days{10});
    for (const Activity& a : all) {
        EXPECT_EQ(a.campaign.id, fair);
        EXPECT_EQ(a.owner.id, workspace->user().id);
    }
}
TEST_P(ActivitySetTest, warnTheSecondTime) {
    const auto fair = campaign();
    apply<Campaign>("Email campaign", fair);
    EXPECT_EQ(previewSet(*workspace, set("Email campaign"), workspace->type<Campaign>(), fair, false)->appliedOn, workspace->today());
    EXPECT_NE(reason(applySet(*workspace, set("Email campaign"), workspace->type<Campaign>(), fair, false)).find("applied here already"), std::string::npos);
    EXPECT_EQ(activities().size(), 7U);
    apply<Campaign>("Email campaign", fair, true);
    EXPECT_EQ(activities().size(), 14U);
    EXPECT_FALSE(previewSet(*workspace, set("Trade fair"), workspace->type<Campaign>(), fair, false)->appliedOn);
}
TEST_P(ActivitySetTest, moveWithTheCampaignHoweverItMoves) {
    const auto fair = campaign();
    apply<Campaign>("Trade fair", fair);
    const auto first = activities().front();
    ASSERT_TRUE(completeActivity(*workspace, first.id));
    const auto before = dues();
    const std::string start = state();
    using Move = std::function<Result<std::int64_t>(int)>;
    const auto shifted = [&](int by) { return DateRange{workspace->today() + days{100 + by}, workspace->today() + days{103 + by}}; };
    const std::array<Move, 4> ways{
        Move([&](int by) { return moveCampaign(*workspace, fair, by); }),
        Move([&](int by) { return resizeCampaign(*workspace, fair, shifted(by).first, shifted(by).last); }),
        Move([&](int by) { return reschedule(*workspace, std::vector<Rescheduled>{{"campaign", fair, shifted(by)}}); }),
        Move([&](int by) { return setField(*workspace, workspace->type<Campaign>(), fair, workspace->type<Campaign>().at("starts_on"), whole(shifted(by).first)); })};
    for (const Move& move : ways) {
        const auto moved = move(-7);                        // a week: working days keep their distance
        ASSERT_TRUE(moved) << moved.error().text;
        auto after = dues();
        EXPECT_EQ(after[0], before[0]) << "done ones stay";
        for (std::size_t i = 1; i < after.size(); ++i) EXPECT_EQ(after[i], before[i] - days{7});
        ASSERT_TRUE(workspace->store().undo(*moved));
        EXPECT_EQ(state(), start) << "one revision";
    }
}
TEST_P(ActivitySetTest, workingDaysAreCountedAnewOverHolidays) {
    Campaign c;
    c.name = "Mailing", c.startsOn = *parseDate("2026-09-30");
    const auto mailing = add(c);
    ASSERT_TRUE(setSetting(*workspace, "company_days_off", "2026-10-01..2026-10-07 National Day"));
    ASSERT_TRUE(setSetting(*workspace, "company_days_worked", "2026-10-10"));
    apply<Campaign>("Email campaign", mailing);
    EXPECT_EQ(activities().back().dueOn, *parseDate("2026-10-13"));     // five working days after the 30th: 8, 9, 10, 12, 13
    ASSERT_TRUE(moveCampaign(*workspace, mailing, 8));
    EXPECT_EQ(activities().back().dueOn, *parseDate("2026-10-14"));
    EXPECT_EQ(activities().front().dueOn, *parseDate("2026-09-17"));
}
TEST_P(ActivitySetTest, ofDealsAndLeads) {
    Deal deal;
    deal.name = "Pump", deal.closeDate = workspace->today() + days{60};
    const auto pump = add(deal);
    apply<Deal>("Deal in negotiation", pump);
    const auto before = dues();
    ASSERT_EQ(before.size(), 6U);
    ASSERT_TRUE(setField(*workspace, workspace->type<Deal>(), pump, workspace->type<Deal>().at("close_date"), whole(*deal.closeDate + days{14})));
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(dues()[i], before[i] + days{14});
    Lead lead;
    lead.name = "Ada", lead.created = workspace->now();
    const auto ada = add(lead);
    apply<Lead>("New lead follow-up", ada);
    EXPECT_EQ(activities().size(), 11U);
    // What is removed takes its sets along and leaves the activities.
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Deal>(), std::vector{pump}));
    EXPECT_EQ(workspace->store().count(workspace->type<SetRun>()), 1);
    EXPECT_EQ(workspace->store().count(workspace->type<SetTask>()), 5);
    EXPECT_EQ(activities().size(), 11U);
}
TEST_P(ActivitySetTest, stepsGoToTheirPeople) {
    Territory north;
    north.name = "North";
    const auto territory = add(north);
    User rep;
    rep.name = "Bo", rep.login = "bo", rep.role = Role::Rep, rep.territory = Link{territory};
    const auto bo = add(rep);
    Campaign c;
    c.name = "Fair", c.startsOn = workspace->today() + days{50}, c.territory = Link{territory}, c.owner = Link{workspace->user().id};
    apply<Campaign>("Trade fair", add(c));
    EXPECT_EQ(std::ranges::count(activities(), bo, [](const Activity& a) { return a.owner.id; }), 2);
}
TEST_P(ActivitySetTest, refusals) {
    Campaign undated;
    undated.name = "Someday";
    const auto someday = add(undated);
    const auto on = [&](const char* name, const EntityType& type, std::int64_t id) { return reason(applySet(*workspace, set(name), type, id, false)); };
    EXPECT_EQ(on("Trade fair", workspace->type<Campaign>(), someday), "There is no day to count from; give the campaign a start, the deal a close date.");
    EXPECT_EQ(on("New lead follow-up", workspace->type<Campaign>(), someday), "This set is for records of another type.");
    ActivitySet bare;
    bare.name = "Bare", bare.of = SetOf::Campaign;
    add(bare);
    EXPECT_EQ(on("Bare", workspace->type<Campaign>(), campaign()), "This set has no steps yet; add some first.");
    EXPECT_EQ(reason(applySet(*workspace, 12345, workspace->type<Campaign>(), someday, false)), "This activity set is gone.");
}

TILTH_ON_BOTH_DATABASES(ActivitySetTest);
