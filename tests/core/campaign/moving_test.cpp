// SPDX-License-Identifier: MIT
// Campaigns in time: moved, resized, planned anew.
#include "core/campaign/campaign_samples.h"
#include "core/campaign/moving.h"
#include "core/campaign/next_year.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const WorkingDays work = WorkingDays::weekendsAlone();

CampaignBranch aBranch() {
    CampaignBranch branch;
    branch.campaigns = {aCampaign(1, "2026-03-02", "2026-03-20"), aCampaign(2, "2026-03-05", "2026-03-08", 1), aCampaign(3, "2026-03-01", "", 1)};
    branch.campaigns[2].status = CampaignStatus::Complete;
    branch.items = {anItem(11, 1, "2026-02-20", -10), anItem(12, 1, "2026-03-09", 7), anItem(13, 2, "2026-03-05", 0), anItem(14, 3, "2026-03-01", 0), anItem(15, 1, "2026-03-10"), anItem(16, 1, "")};
    branch.items[1].done = true;
    branch.items[2].fixed = true;
    return branch;
}
template <class E> std::vector<std::int64_t> idsOf(const std::vector<E>& all) {
    std::vector<std::int64_t> ids;
    for (const E& e : all) ids.push_back(e.id);
    return ids;
}

}

TEST(Moving, takesTheBranchAndLeavesWhatIsDoneFixedOrComplete) {
    CampaignBranch branch = aBranch();
    Activity task, meeting;
    task.id = 21, task.campaign = Link{1}, task.dueOn = on("2026-03-01");
    meeting = task, meeting.id = 22, meeting.kind = ActivityKind::Meeting;
    CampaignVariant draft, signedOne;
    draft.id = 31, draft.campaign = Link{1}, draft.startsOn = on("2026-03-04");
    signedOne = draft, signedOne.id = 32, signedOne.status = VariantStatus::SignedOff;
    branch.tasks = {task, meeting};
    branch.variants = {draft, signedOne};
    const auto move = movedBy(branch, 9, work);
    ASSERT_TRUE(move);
    EXPECT_EQ(idsOf(move->moved.campaigns), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(move->moved.campaigns[0].startsOn, on("2026-03-11"));
    EXPECT_EQ(move->moved.campaigns[0].endsOn, on("2026-03-29"));
    EXPECT_EQ(idsOf(move->moved.items), (std::vector<std::int64_t>{11, 15}));
    EXPECT_EQ(move->moved.items[0].day, on("2026-03-01"));
    EXPECT_EQ(move->moved.items[0].offsetDays, -10);
    EXPECT_EQ(idsOf(move->moved.tasks), (std::vector<std::int64_t>{21}));
    EXPECT_EQ(idsOf(move->moved.variants), (std::vector<std::int64_t>{31}));
    EXPECT_EQ(move->stayed, 1 + 3 + 1 + 1);
}
TEST(Moving, backAgainIsWhereItWas) {
    const CampaignBranch branch = aBranch();
    auto there = movedBy(branch, 40, work);
    ASSERT_TRUE(there);
    const auto back = movedBy(there->moved, -40, work);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->moved.campaigns[0].startsOn, branch.campaigns[0].startsOn);
    EXPECT_EQ(back->moved.items[0].day, branch.items[0].day);
}
// 2 March 2026 is a Monday.
TEST(Moving, workingDaysStayWorkingDays) {
    CampaignBranch branch;
    branch.campaigns = {aCampaign(1, "2026-03-02", "2026-03-20")};
    branch.items = {anItem(11, 1, "2026-03-09", 5), anItem(12, 1, "2026-02-27", -1), anItem(13, 1, "2026-03-21", 1)};
    for (CampaignItem& item : branch.items) item.offsetIn = OffsetIn::WorkingDays;
    branch.items[2].offsetFrom = OffsetFrom::End;
    EXPECT_TRUE(countsWorkingDays(branch.items));
    const auto move = movedBy(branch, 3, work);             // to Thursday
    ASSERT_TRUE(move);
    EXPECT_EQ(move->moved.items[0].day, on("2026-03-12"));
    EXPECT_EQ(move->moved.items[1].day, on("2026-03-04"));
    EXPECT_EQ(move->moved.items[2].day, on("2026-03-24")) << "the end is a Monday then";
    WorkingDayRules rules;
    rules.off = {on("2026-03-06")};
    const auto holiday = resized(branch.campaigns[0], on("2026-03-05"), on("2026-03-20"), branch.items, *WorkingDays::of(rules, {on("2026-01-01"), on("2026-12-31")}));
    ASSERT_TRUE(holiday);
    EXPECT_EQ(holiday->moved.items[0].day, on("2026-03-13"));
    EXPECT_EQ(nextOf(branch.items[0], branch.campaigns[0], aCampaign(2, "2027-03-05"), work).day, on("2027-03-12"));
    CampaignItem now = branch.items[0];
    now.offsetIn = OffsetIn::Days;
    EXPECT_EQ(settled(now, &branch.items[0], branch.campaigns[0], work).day, on("2026-03-07")) << "another unit gives another day";
    now = branch.items[0], now.day = on("2026-03-12");
    EXPECT_EQ(settled(now, &branch.items[0], branch.campaigns[0], work).offsetDays, 8);
}
TEST(Moving, refusesWhatHasHappenedOrHasNoDates) {
    CampaignBranch branch = aBranch();
    branch.campaigns.front().status = CampaignStatus::Complete;
    EXPECT_FALSE(movedBy(branch, 1, work));
    branch.campaigns = {aCampaign(1)};
    const auto refused = movedBy(branch, 1, work);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "starts_on");
}
TEST(Moving, resizingMovesItemsByTheEndThatTheyCountFrom) {
    const Campaign campaign = aCampaign(1, "2026-03-02", "2026-03-20");
    std::vector items{anItem(11, 1, "2026-02-20", -10), anItem(12, 1, "2026-03-22", 2), anItem(13, 1, "2026-03-10")};
    items[1].offsetFrom = OffsetFrom::End;
    const auto longer = resized(campaign, campaign.startsOn, on("2026-03-27"), items, work);
    ASSERT_TRUE(longer);
    EXPECT_EQ(idsOf(longer->moved.items), (std::vector<std::int64_t>{12}));
    EXPECT_EQ(longer->moved.items[0].day, on("2026-03-29"));
    EXPECT_FALSE(resized(campaign, on("2026-03-21"), campaign.endsOn, items, work));
}
TEST(Moving, dayAndOffsetOfAnItemDecideEachOther) {
    struct Case { const char* day; std::optional<std::int64_t> offset; const char* settledDay; std::optional<std::int64_t> settledOffset; };
    const Campaign campaign = aCampaign(1, "2026-03-02", "2026-03-20");
    for (const Case& c : {Case{"2026-03-05", {}, "2026-03-05", 3}, Case{"", 4, "2026-03-06", 4}, Case{"", {}, "", {}}, Case{"2026-03-01", 9, "2026-03-01", -1}}) {
        const CampaignItem item = settled(anItem(1, 1, c.day, c.offset), nullptr, campaign, work);
        EXPECT_EQ(item.day, *c.settledDay ? std::optional{on(c.settledDay)} : std::nullopt);
        EXPECT_EQ(item.offsetDays, c.settledOffset);
    }
    const CampaignItem before = anItem(1, 1, "2026-03-05", 3);
    CampaignItem now = before;
    now.offsetFrom = OffsetFrom::End;
    EXPECT_EQ(settled(now, &before, campaign, work).day, on("2026-03-23"));
    now = before, now.day = on("2026-03-02");
    EXPECT_EQ(settled(now, &before, campaign, work).offsetDays, 0);
    EXPECT_EQ(settled(anItem(1, 1, "2026-03-05"), nullptr, aCampaign(1), work).offsetDays, std::nullopt) << "nothing to count from";
}

TEST(NextYear, anchoredOnesFollowTheirRuleAndOthersTheirDate) {
    Campaign spring = aCampaign(1, "2026-02-03", "2026-02-12");
    spring.anchorStart = "lunar 1-1 -14";                   // 2026: 17 February, 2027: 6 February
    Campaign fair = aCampaign(2, "2026-11-20", "2026-11-22");
    fair.name = "Fair 2026", fair.code = "fair-2026", fair.status = CampaignStatus::Complete, fair.actualCost = Money{5}, fair.budget = Money{9};
    const auto next = nextOf(spring, 2027, work);
    ASSERT_TRUE(next) << next.error().text;
    EXPECT_EQ(next->startsOn, on("2027-01-23"));
    EXPECT_EQ(next->endsOn, on("2027-02-01")) << "it lasts as long as it did";
    spring.anchorDays = 5;
    EXPECT_EQ(nextOf(spring, 2027, work)->endsOn, on("2027-01-27"));
    const auto later = nextOf(fair, 2028, work);
    EXPECT_EQ(later->startsOn, on("2028-11-20"));
    EXPECT_EQ(later->name, "Fair 2028");
    EXPECT_EQ(later->code, "fair-2028");
    fair.code = "fair";
    EXPECT_EQ(nextOf(fair, 2028, work)->code, "fair-2028") << "links tell the years apart";
    EXPECT_EQ(later->status, CampaignStatus::Planning);
    EXPECT_FALSE(later->actualCost);
    EXPECT_EQ(later->budget, Money{9});
    EXPECT_EQ(nextOf(aCampaign(3, "2028-02-29"), 2029, work)->startsOn, on("2029-02-28"));
    EXPECT_TRUE(nextOf(aCampaign(4), 2029, work));
    spring.anchorStart = "when the cherries bloom";
    const auto unknown = nextOf(spring, 2027, work);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().field, "anchor_start");
}
TEST(NextYear, itemsCountFromTheNewDatesAndAreOpenAgain) {
    const Campaign before = aCampaign(1, "2026-02-03", "2026-02-12"), now = aCampaign(9, "2027-01-23", "2027-02-01");
    CampaignItem item = anItem(1, 1, "2026-02-01", -2);
    item.done = true;
    EXPECT_EQ(nextOf(item, before, now, work).day, on("2027-01-21"));
    EXPECT_FALSE(nextOf(item, before, now, work).done);
    item.fixed = true;
    EXPECT_EQ(nextOf(item, before, now, work).day, on("2027-02-01"));
}

}
