// SPDX-License-Identifier: MIT
// What needs somebody's word: regional variants and the year's plan; and what counts as an answer.
#include "core/campaign/campaign_samples.h"
#include "core/campaign/members.h"
#include "core/campaign/plan_rules.h"
#include "core/campaign/variants.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Time now{std::chrono::sys_days{std::chrono::year{2026} / 5 / 4} + std::chrono::hours{9}};

User aUser(std::int64_t id, Role role) {
    User u;
    u.id = id, u.role = role, u.login = "user" + std::to_string(id);
    return u;
}
Territory aTerritory(std::int64_t id, std::int64_t parent, std::int64_t owner) {
    Territory t;
    t.id = id, t.parent = Link{parent}, t.owner = Link{owner};
    return t;
}
const User rep = aUser(1, Role::Rep), manager = aUser(2, Role::Manager), marketer = aUser(3, Role::Marketer);

MarketingPlan aPlan(std::int64_t year = 2026, std::int64_t version = 1) {
    MarketingPlan p;
    p.year = year, p.version = version, p.market = "Cold chain";
    return p;
}

}

TEST(Variants, theHeadIsTheOwnerHereOrAbove) {
    const std::vector all{aTerritory(1, 0, 7), aTerritory(2, 1, 0), aTerritory(3, 2, 9), aTerritory(4, 5, 0), aTerritory(5, 4, 0)};
    struct Case { std::int64_t territory, head; };
    for (const Case& c : {Case{1, 7}, Case{2, 7}, Case{3, 9}, Case{4, 0}, Case{99, 0}}) EXPECT_EQ(headOf(c.territory, all), Link{c.head}) << c.territory;
}
TEST(Variants, onlyTheHeadSignsOff) {
    const CampaignVariant draft;
    EXPECT_TRUE(signedOff(draft, rep, Link{1}, now)) << "a rep who is the head";
    EXPECT_FALSE(signedOff(draft, manager, Link{1}, now)) << "a manager who is not";
    EXPECT_TRUE(signedOff(draft, manager, {}, now)) << "nobody is named";
    EXPECT_FALSE(signedOff(draft, rep, {}, now));
    const auto done = signedOff(draft, rep, Link{1}, now);
    EXPECT_EQ(done->status, VariantStatus::SignedOff);
    EXPECT_EQ(done->signedOffBy, Link{1});
    EXPECT_EQ(done->signedOffAt, now);
    EXPECT_FALSE(signedOff(*done, rep, Link{1}, now)) << "once";
}
TEST(Variants, goLiveOnlyWithTheSignOffOfWhatTheyAre) {
    CampaignVariant draft;
    draft.offer = "10 %";
    CampaignVariant live = draft;
    live.status = VariantStatus::Live;
    EXPECT_FALSE(settled(live, &draft)) << "no sign-off";
    EXPECT_FALSE(settled(live, nullptr));
    const CampaignVariant signedOne = *signedOff(draft, rep, Link{1}, now);
    live = signedOne, live.status = VariantStatus::Live;
    EXPECT_TRUE(settled(live, &signedOne));
    CampaignVariant other = signedOne;
    other.offer = "20 %";
    const auto again = settled(other, &signedOne);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->status, VariantStatus::Proposed) << "another offer needs another sign-off";
    EXPECT_FALSE(again->signedOffAt);
    other = live, other.offer = "20 %";
    EXPECT_FALSE(settled(other, &live)) << "what is live stays";
    other = draft, other.signedOffAt = now;
    EXPECT_FALSE(settled(other, &draft)) << "by hand";
    other = draft, other.startsOn = on("2026-03-02"), other.endsOn = on("2026-03-01");
    EXPECT_FALSE(settled(other, &draft));
}

TEST(Plans, needBothHeads) {
    const auto marketing = approved(aPlan(), PlanSide::Marketing, marketer, "user3", now);
    ASSERT_TRUE(marketing);
    EXPECT_EQ(marketing->status, PlanStatus::Draft);
    EXPECT_FALSE(approved(*marketing, PlanSide::Marketing, marketer, "user3", now)) << "once";
    EXPECT_FALSE(approved(*marketing, PlanSide::Sales, manager, "user9", now)) << "somebody else is named";
    EXPECT_FALSE(approved(*marketing, PlanSide::Sales, marketer, "", now)) << "nobody is named: managers";
    const auto both = approved(*marketing, PlanSide::Sales, manager, "", now);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->status, PlanStatus::Approved);
    EXPECT_EQ(both->salesApprovedBy, Link{2});
}
TEST(Plans, approvedOnesAreKeptAndDraftsLoseTheirFirstApproval) {
    const MarketingPlan first = *settled(aPlan(), nullptr);
    EXPECT_EQ(first.title, "2026, v1");
    const MarketingPlan half = *approved(first, PlanSide::Marketing, manager, "", now);
    MarketingPlan edited = half;
    edited.price = "Premium";
    const auto saved = settled(edited, &half);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->marketingApprovedAt) << "it was not this text that was approved";
    const MarketingPlan whole = *approved(half, PlanSide::Sales, manager, "", now);
    edited = whole, edited.price = "Premium";
    EXPECT_FALSE(settled(edited, &whole));
    edited = half, edited.status = PlanStatus::Approved;
    EXPECT_FALSE(settled(edited, &half)) << "by hand";
    const std::vector all{whole, aPlan(2026, 3), aPlan(2027, 8)};
    const MarketingPlan next = newVersion(whole, all);
    EXPECT_EQ(next.version, 4);
    EXPECT_EQ(next.title, "2026, v4");
    EXPECT_EQ(next.status, PlanStatus::Draft);
    EXPECT_FALSE(next.salesApprovedAt);
    EXPECT_EQ(next.market, "Cold chain");
    EXPECT_EQ(planOf(2026, all)->status, PlanStatus::Approved) << "approved goes before newer";
    EXPECT_EQ(planOf(2027, all)->version, 8);
    EXPECT_FALSE(planOf(2030, all));
}
TEST(Plans, versionsAreComparedSectionBySection) {
    MarketingPlan now = aPlan();
    now.market = "Frozen food", now.sla = "4 h";
    EXPECT_EQ(differences(aPlan(), now), (std::vector<PlanDifference>{{"market", "Cold chain", "Frozen food"}, {"sla", "", "4 h"}}));
    EXPECT_TRUE(differences(now, now).empty());
}

TEST(Members, answersAreStampedOnceAndFlagsSetByHandStay) {
    CampaignMember invited;
    invited.status = MemberStatus::Invited;
    EXPECT_FALSE(settled(invited, nullptr, now).responded);
    CampaignMember came = invited;
    came.status = MemberStatus::Attended;
    const CampaignMember stamped = settled(came, &invited, now);
    EXPECT_TRUE(stamped.responded);
    EXPECT_EQ(stamped.respondedAt, now);
    CampaignMember missed = stamped;
    missed.status = MemberStatus::NoShow;
    EXPECT_FALSE(settled(missed, &stamped, now).responded) << "it was a slip";
    CampaignMember answered = invited;
    answered.responded = true;
    const CampaignMember byHand = settled(answered, &invited, now);
    missed = byHand, missed.status = MemberStatus::NoShow;
    EXPECT_TRUE(settled(missed, &byHand, now).responded) << "by hand: they answered, then did not come";
    CampaignMember later = stamped;
    later.status = MemberStatus::Responded;
    EXPECT_EQ(settled(later, &stamped, now + std::chrono::hours(5)).respondedAt, now) << "the first answer";
}
TEST(Members, eventsCostWhatTheirAttendeesCost) {
    std::vector<CampaignMember> members(5);
    members[0].status = members[1].status = MemberStatus::Attended;
    members[2].status = MemberStatus::WalkIn;
    members[3].status = MemberStatus::Registered;
    members[0].responded = true;
    const MemberCounts counts = countsOf(members);
    EXPECT_EQ(counts.all, 5);
    EXPECT_EQ(counts.attendees(), 3);
    EXPECT_EQ(counts.responseRate(), 0.2);
    EXPECT_EQ(costPerAttendee(Money{1000}, counts), Money{333});
    EXPECT_EQ(costPerAttendee(Money{1001}, counts), Money{334}) << "half up";
    EXPECT_FALSE(costPerAttendee(Money{1000}, {}));
    EXPECT_FALSE(costPerAttendee({}, counts));
    EXPECT_FALSE(countsOf({}).responseRate());
}

}
