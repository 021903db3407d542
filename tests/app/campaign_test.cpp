// SPDX-License-Identifier: MIT
// Campaigns with all that hangs on them: moved, planned for next year, signed off, filled, counted; each step undone and compared.
#include "app/campaign_figures.h"
#include "app/campaigns.h"
#include "app/check.h"
#include "app/columns.h"
#include "app/deals.h"
#include "app/leads.h"
#include "app/marketing_plans.h"
#include "app/reports.h"
#include "app/settings.h"
#include "core/calendar/anchor.h"
#include "core/model/lead.h"
#include "core/model/territory.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

Date on(const char* text) { return *parseDate(text); }

class CampaignTest : public AppTest {
protected:
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    template <class E> Error refused(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_FALSE(id);
        return id ? Error{} : id.error();
    }
    std::int64_t campaign(const char* name, const char* from = "", const char* to = "", std::int64_t parent = 0, CampaignLevel level = CampaignLevel::Campaign) {
        Campaign c;
        c.name = name, c.level = level, c.parent = Link{parent};
        if (*from) c.startsOn = on(from);
        if (*to) c.endsOn = on(to);
        return add(c);
    }
    std::int64_t item(std::int64_t campaign, const char* title, std::int64_t offset) {
        CampaignItem i;
        i.campaign = Link{campaign}, i.title = title, i.offsetDays = offset;
        return add(i);
    }
    std::int64_t line(std::int64_t campaign, const char* month, std::optional<std::int64_t> planned, std::optional<std::int64_t> spent = {}) {
        BudgetLine l;
        l.campaign = Link{campaign}, l.month = on(month);
        if (planned) l.planned = Money{*planned};
        if (spent) l.spent = Money{*spent};
        return add(l);
    }
    template <class E> E load(std::int64_t id) { return *workspace->store().find<E>(id); }
    Result<std::int64_t> set(const EntityType& type, std::int64_t id, std::string_view field, const Value& value) {
        return setField(*workspace, workspace->store().schema().of(type), id, type.at(field), value);
    }
};

}

TEST_P(CampaignTest, ItemsGetTheirDayAndLinesTheirMonth) {
    const auto id = campaign("Spring", "2026-03-10", "2026-03-20");
    EXPECT_EQ(load<Campaign>(id).code, "spring");
    EXPECT_EQ(load<CampaignItem>(item(id, "Print", -12)).day, on("2026-02-26"));
    EXPECT_EQ(load<BudgetLine>(line(id, "2026-03-17", 100)).month, on("2026-03-01"));
    EXPECT_EQ(refused(Campaign{}).field, "name");
    BudgetLine other;
    other.campaign = Link{id}, other.month = on("2026-03-01"), other.currency = "JPY";
    EXPECT_EQ(refused(other).field, "currency");
}
TEST_P(CampaignTest, TheTreeRefusesCirclesAndDatesTheWrongWayRound) {
    const auto programme = campaign("Growth", "", "", 0, CampaignLevel::Programme), spring = campaign("Spring", "2026-03-10", "2026-03-20", programme);
    const auto loop = set(Campaign::type, programme, "parent", Value{spring});
    ASSERT_FALSE(loop);
    EXPECT_EQ(loop.error().field, "parent");
    const auto high = set(Campaign::type, spring, "level", whole(CampaignLevel::Programme));
    EXPECT_TRUE(high) << "as high as what it is part of";
    EXPECT_FALSE(set(Campaign::type, programme, "level", whole(CampaignLevel::Activity))) << "lower than what is below it";
    const auto early = set(Campaign::type, spring, "ends_on", whole(on("2026-03-09")));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().field, "ends_on");
}
TEST_P(CampaignTest, MovingTakesTheBranchInOneRevision) {
    const auto programme = campaign("Growth", "2026-03-01", "2026-06-30", 0, CampaignLevel::Programme), spring = campaign("Spring", "2026-03-10", "2026-03-20", programme);
    const auto print = item(spring, "Print", -12), mail = item(spring, "Mailing", 0);
    ASSERT_TRUE(set(CampaignItem::type, print, "done", Value{std::int64_t{1}}));
    Activity task;
    task.subject = "Brief", task.campaign = Link{spring}, task.dueOn = on("2026-03-01");
    const auto brief = add(task);
    const std::string before = state();
    const std::array both{spring, programme};
    ASSERT_TRUE(moveCampaigns(*workspace, both, 7));
    EXPECT_EQ(load<Campaign>(spring).startsOn, on("2026-03-17")) << "once, though it was named as well";
    EXPECT_EQ(load<Campaign>(programme).endsOn, on("2026-07-07"));
    EXPECT_EQ(load<CampaignItem>(print).day, on("2026-02-26")) << "done";
    EXPECT_EQ(load<CampaignItem>(mail).day, on("2026-03-17"));
    EXPECT_EQ(load<Activity>(brief).dueOn, on("2026-03-08"));
    expectReversible(before);
    EXPECT_FALSE(moveCampaign(*workspace, 12345, 1));
}
TEST_P(CampaignTest, ItemsFollowDatesThatAreTypedIn) {
    const auto spring = campaign("Spring", "2026-03-10", "2026-03-20");
    const auto mail = item(spring, "Mailing", 2);
    std::string before = state();
    ASSERT_TRUE(set(Campaign::type, spring, "starts_on", whole(on("2026-03-12"))));
    EXPECT_EQ(load<CampaignItem>(mail).day, on("2026-03-14"));
    expectReversible(before);
    before = state();
    ASSERT_TRUE(resizeCampaign(*workspace, spring, on("2026-03-05"), on("2026-03-30")));
    EXPECT_EQ(load<CampaignItem>(mail).day, on("2026-03-07"));
    expectReversible(before);
    EXPECT_FALSE(resizeCampaign(*workspace, spring, on("2026-03-05"), on("2026-03-01")));
}
TEST_P(CampaignTest, NextYearIsOneCommandWithItsClashes) {
    Campaign anchored;
    anchored.name = "春节答谢 2026", anchored.anchorStart = "春节 -14 d", anchored.anchorDays = 10, anchored.startsOn = on("2026-02-03"), anchored.endsOn = on("2026-02-12"),
    anchored.level = CampaignLevel::Programme;
    const auto programme = add(anchored), child = campaign("Mailing", "2026-02-05", "2026-02-06", programme);
    EXPECT_EQ(load<Campaign>(programme).anchorStart, "春节 -14 d") << "as it was written";
    EXPECT_EQ(ruleDays(*workspace, anchored).size(), 2u);
    item(child, "Send", 0);
    line(child, "2026-02-01", 500, 450);
    const auto inactive = campaign("Old", "2026-03-01");
    ASSERT_TRUE(set(Campaign::type, inactive, "status", whole(CampaignStatus::Inactive)));
    const std::string before = state();
    const auto rehearsal = planNextYear(*workspace, {0, 2027, true});
    ASSERT_TRUE(rehearsal) << rehearsal.error().text;
    EXPECT_EQ(rehearsal->revision, 0);
    EXPECT_EQ(state(), before);
    const auto plan = planNextYear(*workspace, {0, 2027, false});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->campaigns.size(), 2u);
    EXPECT_EQ(plan->notes.size(), 1u) << "the inactive one";
    EXPECT_EQ(plan->items.size(), 1u);
    const Campaign next = load<Campaign>(plan->campaigns[0].id), below = load<Campaign>(plan->campaigns[1].id);
    EXPECT_EQ(next.name, "春节答谢 2027");
    EXPECT_EQ(next.startsOn, on("2027-01-23"));
    EXPECT_EQ(next.endsOn, on("2027-02-01"));
    EXPECT_EQ(below.parent, Link{next.id}) << "part of the new programme";
    EXPECT_EQ(below.startsOn, on("2027-02-05"));
    const auto lines = workspace->store().findBy<BudgetLine>("campaign", below.id);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines.front()->planned, Money{500});
    EXPECT_FALSE(lines.front()->spent);
    EXPECT_EQ(lines.front()->month, on("2027-02-01"));
    expectReversible(before);
    const auto again = planNextYear(*workspace, {programme, 2027, false});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->campaigns.empty()) << "the year has them already";
    EXPECT_EQ(again->revision, 0);
    EXPECT_FALSE(planNextYear(*workspace, {99, 0, false}));
}
TEST_P(CampaignTest, ChannelsAreToldOnce) {
    for (const char* channel : {"Email", "", "微信", "email ", "Event"}) {
        Campaign c;
        c.name = "One", c.channel = channel;
        add(c);
    }
    EXPECT_EQ(campaignChannels(*workspace), (std::vector<std::string>{"Email", "Event", "微信"}));
}
// Planned by itself it takes nothing from the budget of a programme that is over, and its programme finds it later.
TEST_P(CampaignTest, ACopyIsPartOfNextYearsProgramme) {
    const auto growth = campaign("Growth 2026", "2026-01-01", "2026-12-31"), spring = campaign("Spring", "2026-03-10", "2026-03-20", growth);
    campaign("Autumn", "2026-09-10", "2026-09-20", growth);
    const auto alone = planNextYear(*workspace, {spring, 2027, false});
    ASSERT_TRUE(alone && alone->campaigns.size() == 1);
    const std::int64_t copy = alone->campaigns.front().id;
    EXPECT_FALSE(load<Campaign>(copy).parent);
    EXPECT_EQ(load<Campaign>(copy).code, load<Campaign>(spring).code + "-2027");
    const std::string before = state();
    const auto programme = planNextYear(*workspace, {growth, 2027, false});
    ASSERT_TRUE(programme && programme->campaigns.size() == 2);
    const Link next{programme->campaigns.front().id};
    EXPECT_EQ(load<Campaign>(copy).parent, next);
    EXPECT_EQ(load<Campaign>(programme->campaigns.back().id).parent, next);
    expectReversible(before);
    const auto winter = campaign("Winter", "2026-12-01", "2026-12-05", growth);
    const auto later = planNextYear(*workspace, {winter, 2027, false});
    ASSERT_TRUE(later && later->campaigns.size() == 1);
    EXPECT_EQ(load<Campaign>(later->campaigns.front().id).parent, next) << "it is there by then";
}
TEST_P(CampaignTest, ARuleWithoutADateGivesThisYears) {
    Campaign c;
    c.name = "Customer day", c.anchorStart = "third Thursday of November", c.anchorDays = 2;
    const Campaign made = load<Campaign>(add(c));
    const Date day = *anchorDay("nth 11 3 thu", static_cast<int>(std::chrono::year_month_day(workspace->today()).year()), WorkingDays::weekendsAlone());
    EXPECT_EQ(made.anchorStart, "third Thursday of November");
    EXPECT_EQ(ruleDays(*workspace, made).front(), day);
    EXPECT_EQ(made.startsOn, day);
    EXPECT_EQ(made.endsOn, day + std::chrono::days(1));
    c.anchorStart = "when the cherries bloom";
    EXPECT_EQ(refused(c).field, "anchor_start");
}
TEST_P(CampaignTest, ClashesKnowTheSettings) {
    for (const char* name : {"A", "B"}) {
        Campaign c;
        c.name = name, c.channel = "Email", c.audience = "Food", c.startsOn = on(*name == 'A' ? "2026-03-01" : "2026-03-04"), c.endsOn = c.startsOn;
        add(c);
    }
    const DateRange spring{on("2026-01-01"), on("2026-06-30")};
    auto clashes = clashesIn(*workspace, spring);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashText(*workspace, clashes[0]), "B: The same audience is addressed through the same channel (A, 2026-03-04)");
    EXPECT_EQ(freeSlot(*workspace, clashes[0].campaign), 5);
    ASSERT_TRUE(setSetting(*workspace, "campaign_gap_days", "2"));
    ASSERT_TRUE(setSetting(*workspace, "blackout_days", "2026-03-01..2026-03-02 Stocktaking"));
    EXPECT_FALSE(setSetting(*workspace, "blackout_days", "Christmas"));
    clashes = clashesIn(*workspace, spring);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashes[0].kind, ClashKind::InBlackout);
    EXPECT_EQ(clashes[0].name, "Stocktaking");
    EXPECT_TRUE(clashesIn(*workspace, {on("2027-01-01"), on("2027-12-31")}).empty());
    ASSERT_TRUE(setSetting(*workspace, "blackout_days", ""));
    ASSERT_TRUE(setSetting(*workspace, "public_holidays", "2026-03-04 Founders' Day"));
    clashes = clashesIn(*workspace, spring);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashes[0].kind, ClashKind::OnHoliday);
}
TEST_P(CampaignTest, AMailingInQuietHoursIsToldAndNoTimeIsNoFault) {
    const auto spring = campaign("Spring", "2026-03-04", "2026-03-06");
    CampaignItem mailing;
    mailing.campaign = Link{spring}, mailing.title = "First mailing", mailing.kind = ItemKind::Send, mailing.day = on("2026-03-04"), mailing.clock = "22:15";
    const auto id = add(mailing);
    const DateRange march{on("2026-03-01"), on("2026-03-31")};
    const auto clashes = clashesIn(*workspace, march);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashText(*workspace, clashes[0]), "Spring, First mailing: A mailing or call in quiet hours (22:15 (21:00-08:00), 2026-03-04)");
    EXPECT_FALSE(set(CampaignItem::type, id, "clock", Value{std::string("late")}));
    ASSERT_TRUE(setSetting(*workspace, "quiet_hours", "23:00-06:00"));
    EXPECT_TRUE(clashesIn(*workspace, march).empty());
    ASSERT_TRUE(setSetting(*workspace, "quiet_hours", ""));
    ASSERT_TRUE(set(CampaignItem::type, id, "clock", Value{std::string("03:00")}));
    EXPECT_TRUE(clashesIn(*workspace, march).empty());
    EXPECT_FALSE(setSetting(*workspace, "quiet_hours", "at night"));
}
TEST_P(CampaignTest, AnAudienceIsNotWrittenToTooOften) {
    Campaign c;
    c.name = "Spring", c.audience = "Food", c.startsOn = on("2026-03-02"), c.endsOn = on("2026-03-20");
    const auto spring = add(c);
    for (const char* sent : {"2026-03-03", "2026-03-04", "2026-03-05", "2026-03-09"}) {
        CampaignItem mailing;
        mailing.campaign = Link{spring}, mailing.title = std::string("Mailing of ") + sent, mailing.kind = ItemKind::Send, mailing.day = on(sent);
        add(mailing);
    }
    const DateRange march{on("2026-03-01"), on("2026-03-31")};
    const auto clashes = clashesIn(*workspace, march);
    ASSERT_EQ(clashes.size(), 1u);
    EXPECT_EQ(clashText(*workspace, clashes[0]),
              "Spring, Mailing of 2026-03-09: More mailings and calls to the same audience in 7 days than the limit (4 > 3, 2026-03-09)");
    ASSERT_TRUE(setSetting(*workspace, "audience_contacts", "4"));
    EXPECT_TRUE(clashesIn(*workspace, march).empty());
    EXPECT_FALSE(setSetting(*workspace, "audience_contacts", "few"));
}
TEST_P(CampaignTest, OnlyTheHeadOfTheTerritorySignsOff) {
    User head;
    head.name = "Head", head.login = "head";
    Territory south;
    south.name = "South", south.owner = Link{add(head)};
    CampaignVariant v;
    v.campaign = Link{campaign("Spring", "2026-03-10", "2026-03-20")}, v.territory = Link{add(south)}, v.offer = "10 %";
    const auto id = add(v);
    EXPECT_FALSE(set(CampaignVariant::type, id, "status", whole(VariantStatus::Live)));
    const auto not_me = signOffVariant(*workspace, id);
    ASSERT_FALSE(not_me);
    auto asHead = Workspace::open(place->text(), {"head", clock.function()});
    ASSERT_TRUE(asHead) << asHead.error().text;
    const std::string before = state();
    ASSERT_TRUE(signOffVariant(**asHead, id));
    EXPECT_EQ(load<CampaignVariant>(id).status, VariantStatus::SignedOff);
    ASSERT_TRUE(set(CampaignVariant::type, id, "status", whole(VariantStatus::Live)));
    ASSERT_TRUE(workspace->store().undo());
    ASSERT_TRUE((*asHead)->store().undo());
    EXPECT_EQ(state(), before);
}
TEST_P(CampaignTest, MembersComeFromAQueryOnce) {
    const auto id = campaign("Webinar");
    std::vector<std::int64_t> leads;
    for (const char* name : {"Ada", "Bo", "Cy"}) {
        Lead l;
        l.name = name;
        leads.push_back(add(l));
    }
    const std::string before = state();
    const auto first = addMembers(*workspace, id, workspace->type<Lead>(), std::span(leads).first(2), MemberStatus::Invited);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->added, 2);
    expectReversible(before);
    const auto second = addMembers(*workspace, id, workspace->type<Lead>(), leads);
    EXPECT_EQ(second->added, 1);
    EXPECT_EQ(second->present, 2);
    const auto members = workspace->store().findBy<CampaignMember>("campaign", id);
    EXPECT_EQ(members.front()->name, "Ada");
    const std::string unanswered = state();
    const std::array two{members[0]->id, members[1]->id};
    ASSERT_TRUE(setMemberStatus(*workspace, two, MemberStatus::Attended));
    EXPECT_EQ(memberCounts(*workspace, id).responded, 2);
    EXPECT_EQ(load<CampaignMember>(two[0]).respondedAt, workspace->now());
    expectReversible(unanswered);
    CampaignMember twice;
    twice.campaign = Link{id}, twice.lead = Link{leads[0]};
    EXPECT_EQ(refused(twice).field, "lead");
    CampaignMember nobody;
    nobody.campaign = Link{id};
    EXPECT_EQ(refused(nobody).field, "lead");
    EXPECT_FALSE(addMembers(*workspace, id, workspace->type<Deal>(), leads));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Campaign>(), std::span(&id, 1)));
    EXPECT_EQ(workspace->store().count(CampaignMember::type), 0) << "they exist for the campaign alone";
}
TEST_P(CampaignTest, AMemberFollowsItsLeadIntoTheContact) {
    Lead lead;
    lead.name = "Ada", lead.email = "ada@acme.example", lead.company = "Acme";
    CampaignMember m;
    m.campaign = Link{campaign("Webinar")}, m.lead = Link{add(lead)};
    const auto member = add(m);
    ConversionChoice choice;
    choice.contact = choice.company = chooseOrMake;
    choice.noDeal = true;
    const std::string before = state();
    const auto done = convertLead(*workspace, m.lead.id, choice);
    ASSERT_TRUE(done);
    EXPECT_EQ(load<CampaignMember>(member).contact, Link{done->contact});
    expectReversible(before);
}
TEST_P(CampaignTest, TheCheckFindsWhatTheRulesForbid) {
    const auto one = campaign("One"), two = campaign("Two", "", "", one);
    line(two, "2026-03-01", 5);
    EXPECT_EQ(checkWorkspace(*workspace), std::vector<std::string>{});
    Campaign circle = load<Campaign>(one), dear = load<Campaign>(two);
    circle.parent = Link{two}, dear.currency = "JPY";
    ChangeSet change{"around the rules"};
    change.update(workspace->type<Campaign>(), load<Campaign>(one), circle);
    change.update(workspace->type<Campaign>(), load<Campaign>(two), dear);
    ASSERT_TRUE(workspace->commit(change));
    const auto faults = checkWorkspace(*workspace);
    ASSERT_EQ(faults.size(), 3u) << "each of the circle, and the line";
    EXPECT_NE(faults[0].find("is part of itself"), std::string::npos);
    EXPECT_NE(faults[2].find("another currency"), std::string::npos);
}
TEST_P(CampaignTest, PlansNeedTwoApprovalsAndThenANewVersion) {
    const auto id = startPlan(*workspace, 2026);
    ASSERT_TRUE(id);
    EXPECT_FALSE(startPlan(*workspace, 2026));
    EXPECT_FALSE(startPlan(*workspace, 1800));
    const std::string draft = state();
    ASSERT_TRUE(approvePlan(*workspace, *id, PlanSide::Marketing));
    expectReversible(draft);
    User somebody;
    somebody.name = somebody.login = "somebody";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), somebody));
    ASSERT_TRUE(setSetting(*workspace, "sales_head", "somebody"));
    EXPECT_FALSE(approvePlan(*workspace, *id, PlanSide::Sales));
    ASSERT_TRUE(setSetting(*workspace, "sales_head", ""));
    ASSERT_TRUE(approvePlan(*workspace, *id, PlanSide::Sales));
    EXPECT_EQ(load<MarketingPlan>(*id).status, PlanStatus::Approved);
    EXPECT_FALSE(set(MarketingPlan::type, *id, "price", std::string("Premium")));
    const auto next = newPlanVersion(*workspace, *id);
    ASSERT_TRUE(next);
    ASSERT_TRUE(set(MarketingPlan::type, *next, "price", std::string("Premium")));
    const auto compared = comparePlans(*workspace, *id, *next);
    ASSERT_TRUE(compared);
    ASSERT_EQ(compared->size(), 1u);
    EXPECT_EQ(compared->front().now, "Premium");
    EXPECT_EQ(plans(*workspace).front().id, *next);
}
TEST_P(CampaignTest, LinksAreWrittenOneWayAndOnce) {
    TrackingLink link;
    link.campaign = Link{campaign("Spring launch", "2026-03-10")}, link.url = "https://example.org/a", link.source = "LinkedIn", link.medium = "Social", link.content = "Post 1";
    const auto id = addTrackingLink(*workspace, link);
    ASSERT_TRUE(id) << id.error().text;
    EXPECT_EQ(load<TrackingLink>(*id).fullUrl, "https://example.org/a?utm_source=linkedin&utm_medium=social&utm_campaign=spring-launch&utm_content=post-1");
    EXPECT_EQ(load<TrackingLink>(*id).code, "spring-launch-linkedin-social-post-1");
    EXPECT_EQ(addTrackingLink(*workspace, link).error().field, "content") << "there already";
    link.medium = "smoke signal";
    EXPECT_EQ(addTrackingLink(*workspace, link).error().field, "medium");
    ASSERT_TRUE(set(TrackingLink::type, *id, "content", std::string("Post 2")));
    EXPECT_EQ(load<TrackingLink>(*id).code, "spring-launch-linkedin-social-post-2");
}
TEST_P(CampaignTest, ListsShowWhatTheBranchComesTo) {
    const auto programme = campaign("Growth", "2026-01-01", "2026-12-31", 0, CampaignLevel::Programme), spring = campaign("Spring", "2026-03-10", "2026-03-20", programme);
    ASSERT_TRUE(set(Campaign::type, programme, "budget", Value{std::int64_t{10'000}}));
    line(spring, "2026-03-01", 3'000, 2'000);
    line(spring, "2026-04-01", 1'000);
    Lead lead;
    lead.name = "Ada", lead.campaign = Link{spring};
    add(lead);
    Deal deal;
    deal.name = "Engine", deal.campaign = Link{spring}, deal.amount = Money{8'000};
    const auto sold = add(deal);
    const auto won = stageNamed(*workspace, load<Deal>(sold).pipeline.id, "won");
    ASSERT_TRUE(moveDeal(*workspace, sold, *won));
    const ColumnTable table = loadColumns(*workspace, Campaign::type);
    const auto at = [&](const char* key) { return table.at(*table.rowOf(programme), *table.columnOf(key)); };
    EXPECT_EQ(at("spent"), Value{std::int64_t{2'000}});
    EXPECT_EQ(at("unallocated"), Value{std::int64_t{6'000}});
    EXPECT_EQ(at("leads"), Value{std::int64_t{1}});
    EXPECT_EQ(at("revenue"), Value{std::int64_t{8'000}});
    EXPECT_EQ(at("roi_percent"), Value{300.0});
    const auto budget = branchBudget(*workspace, programme);
    ASSERT_TRUE(budget);
    EXPECT_EQ(budget->lines.size(), 2u);
    EXPECT_EQ(budget->status.unallocated, Money{6'000});
    const PlanFigures figures = planFigures(*workspace, 2026);
    EXPECT_EQ(figures.campaigns, 2);
    EXPECT_EQ(figures.sum.budget, Money{10'000});
    EXPECT_EQ(figures.sum.revenue, Money{8'000});
    EXPECT_EQ(planFigures(*workspace, 2025).campaigns, 0);
}
TEST_P(CampaignTest, EveryWonDealReachesItsCampaign) {
    const auto fair = campaign("Fair", "2026-03-10", "2026-03-20");
    ASSERT_TRUE(set(Campaign::type, fair, "actual_cost", Value{std::int64_t{100'000}}));
    Lead lead;
    lead.name = "Ada", lead.campaign = Link{fair}, lead.source = "Exhibition";
    const auto ada = add(lead);
    Deal alone, led, named;
    alone.name = "FD", alone.campaign = Link{fair}, alone.source = "Fair", alone.amount = Money{500'000};
    led.name = "Led", led.lead = Link{ada}, led.amount = Money{70'000};
    named.name = "None", named.amount = Money{9'000};
    for (const Deal& deal : {alone, led, named}) {
        const auto id = add(deal);
        ASSERT_TRUE(moveDeal(*workspace, id, *stageNamed(*workspace, load<Deal>(id).pipeline.id, "won")));
    }
    ReportRequest request;
    request.name = "campaigns";
    const auto report = runReport(*workspace, request);
    ASSERT_TRUE(report);
    const auto cell = [&](const ReportRow& row, const char* key) { return row.cells.at(static_cast<std::size_t>(std::ranges::find(report->columns, key, &ReportColumn::key) - report->columns.begin())); };
    const auto ours = std::ranges::find(report->rows, "Fair", [](const ReportRow& row) { return row.cells.front().text; });
    ASSERT_NE(ours, report->rows.end());
    EXPECT_EQ(cell(*ours, "deals").whole, 2);
    EXPECT_EQ(cell(*ours, "revenue").whole, 570'000);
    EXPECT_DOUBLE_EQ(cell(*ours, "roi").real, 4.7);
    EXPECT_EQ(cell(report->total, "revenue").whole, 579'000);
    EXPECT_DOUBLE_EQ(cell(report->total, "roi").real, 4.7) << "what came of no campaign is not its return";
    const CampaignBook book = campaignBook(*workspace);
    EXPECT_EQ(book.own.at(fair).deals, 2);
    EXPECT_EQ(book.own.at(fair).revenue, Money{570'000}) << "as in the report";
    request.name = "sources";
    const auto sources = runReport(*workspace, request);
    ASSERT_TRUE(sources);
    std::map<std::string, std::int64_t> revenue;
    for (const ReportRow& row : sources->rows) revenue[row.cells.front().text] = cell(row, "revenue").whole;
    EXPECT_EQ(revenue, (std::map<std::string, std::int64_t>{{"", 9'000}, {"Exhibition", 70'000}, {"Fair", 500'000}}));
    request.where = "name:ada";
    EXPECT_EQ(cell(runReport(*workspace, request)->total, "deals").whole, 1) << "of the deals that the query can tell";
    request.where = "country:DE";
    EXPECT_EQ(cell(runReport(*workspace, request)->total, "deals").whole, 0);
}
TEST_P(CampaignTest, AnswersReachTheCampaignsFigures) {
    const auto fair = campaign("Fair", "2026-03-10"), mailing = campaign("Mailing", "2026-03-12");
    ASSERT_TRUE(set(Campaign::type, fair, "actual_cost", Value{std::int64_t{100'000}}));
    Lead lead;
    lead.name = "Ada";
    const auto ada = add(lead), bo = add(lead);
    const auto touch = [&](std::int64_t who, std::int64_t campaign, TouchKind kind, int hoursAgo) {
        Touch t;
        t.lead = Link{who}, t.campaign = Link{campaign}, t.kind = kind, t.at = workspace->now() - std::chrono::hours{hoursAgo};
        return t;
    };
    const std::string before = state();
    ASSERT_TRUE(addTouch(*workspace, touch(ada, fair, TouchKind::EventAttended, 50)));
    EXPECT_EQ(load<Lead>(ada).campaign, Link{fair});
    expectReversible(before);
    add(touch(ada, mailing, TouchKind::MailReply, 40));
    add(touch(bo, mailing, TouchKind::MailOpen, 40));
    EXPECT_EQ(load<Lead>(ada).campaign, Link{fair}) << "the first stays";
    EXPECT_FALSE(load<Lead>(bo).campaign) << "an opened mail is no answer";
    ConversionChoice choice;
    choice.amount = Money{300'000};
    const auto converted = convertLead(*workspace, ada, choice);
    ASSERT_TRUE(converted);
    const Deal deal = load<Deal>(converted->deal);
    EXPECT_EQ(deal.campaign, Link{fair});
    ASSERT_TRUE(moveDeal(*workspace, deal.id, *stageNamed(*workspace, deal.pipeline.id, "won")));
    ReportRequest request;
    const auto revenueOf = [&](std::string_view campaign) {
        const auto report = runReport(*workspace, request);
        EXPECT_TRUE(report) << (report ? "" : report.error().text);
        for (const ReportRow& row : report->rows)
            if (row.cells.front().text == campaign) return row.cells.at(static_cast<std::size_t>(std::ranges::find(report->columns, "revenue", &ReportColumn::key) - report->columns.begin())).whole;
        return std::int64_t{-1};
    };
    struct Case { const char *report, *model; std::int64_t ofFair, ofMailing; };
    for (const Case& c : {Case{"campaigns", "", 300'000, -1}, Case{"campaigns", "first", 300'000, -1}, Case{"campaigns", "last", -1, 300'000},
                          Case{"campaigns", "linear", 150'000, 150'000}, Case{"attribution", "", 150'000, 150'000}, Case{"attribution", "last", -1, 300'000}}) {
        request.name = c.report, request.model = c.model;
        EXPECT_EQ(revenueOf("Fair"), c.ofFair < 0 ? 0 : c.ofFair) << c.report << c.model;
        EXPECT_EQ(revenueOf("Mailing"), c.ofMailing) << c.report << c.model;
    }
    for (const auto& [name, model] : {std::pair("campaigns", "rubbish"), std::pair("attribution", "custom"), std::pair("win-rate", "linear")}) {
        request.name = name, request.model = model;
        EXPECT_EQ(runReport(*workspace, request).error().field, "model");
    }
    request = {};
    request.name = "attribution", request.by = {"owner"};
    EXPECT_EQ(runReport(*workspace, request).error().field, "by");
}
TEST_P(CampaignTest, ReportsTakeACostFromTheMonthInWhichItWasSpent) {
    const auto spring = campaign("Spring", "2026-03-10", "2026-03-20");
    ASSERT_TRUE(set(Campaign::type, spring, "actual_cost", Value{std::int64_t{77}}));
    line(spring, "2026-03-01", {}, 2'000);
    line(spring, "2026-05-01", {}, 500);
    struct Case { const char *from, *to; std::int64_t cost; };
    for (const Case& c : {Case{"2026-01-01", "2026-12-31", 2'500}, Case{"2026-04-01", "2026-06-30", 500}, Case{"2026-03-01", "2026-03-31", 2'000}}) {
        ReportRequest request;
        request.name = "campaigns";
        request.from = on(c.from), request.to = on(c.to);
        const auto report = runReport(*workspace, request);
        ASSERT_TRUE(report);
        const auto column = std::ranges::find(report->columns, "cost", &ReportColumn::key) - report->columns.begin();
        EXPECT_EQ(report->total.cells[static_cast<std::size_t>(column)].whole, c.cost) << c.from;
    }
}

INSTANTIATE_TEST_SUITE_P(On, CampaignTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
