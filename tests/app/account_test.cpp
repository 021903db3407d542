// SPDX-License-Identifier: MIT
// The ideal customer profile of a workspace, tiers applied as one revision, and target accounts with their last touches, scores and plans.
#include "app/account_plans.h"
#include "app/accounts.h"
#include "app/deals.h"
#include "app/duplicates.h"
#include "app/leads.h"
#include "app/sales_methods.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_member.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "support/app_workspace.h"
#include "support/statements.h"

using namespace tilth;
using namespace tilth::test;

namespace {

using std::chrono::days;

class AccountTest : public AppTest {
protected:
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t company(std::string name, std::string industry, std::string tier = {}) {
        Company c;
        c.name = std::move(name), c.industry = std::move(industry), c.tier = std::move(tier);
        return add(c);
    }
    std::int64_t stage(const char* name) { return *stageNamed(*workspace, pipelines(*workspace).front()->id, name); }
    void ended(std::int64_t company, const char* how, int count, int daysAgo = 30) {
        for (int i = 0; i < count; ++i) {
            Deal d;
            d.name = how, d.company = Link{company}, d.stage = Link{stage(how)}, d.lostReason = "Budget", d.closeDate = workspace->today() - days{daysAgo};
            add(d);
        }
    }
    std::string tier(std::int64_t company) { return workspace->store().find<Company>(company)->tier; }
    std::vector<TargetAccount> accounts() { return targetAccounts(*workspace, std::vector<std::string>{"1", "2", "3"}); }
};

}

TEST_P(AccountTest, aDraftCountsDealsOfTwoYears) {
    const auto good = company("Good", "Software"), bad = company("Bad", "Retail");
    ended(good, "won", 15);
    ended(bad, "lost", 15);
    ended(bad, "won", 9, 800);
    Deal nobodys;
    nobodys.name = "Nobody's", nobodys.stage = Link{stage("won")};
    add(nobodys);
    const IcpDraft draft = draftIcp(*workspace);
    EXPECT_EQ(std::pair(draft.ended, draft.won), std::pair(std::int64_t{30}, std::int64_t{15}));
    EXPECT_EQ(draft.icp.tiers[0], "industry:Software");
    EXPECT_EQ(draft.icp.negative, "industry:Retail");
    const std::string before = state();
    ASSERT_TRUE(setIcp(*workspace, draft.icp));
    expectReversible(before);
    EXPECT_EQ(icpOf(*workspace).tiers[0], "industry:Software");
    EXPECT_EQ(*setIcp(*workspace, draft.icp), 0) << "nothing differs";
}
TEST_P(AccountTest, tiersAreShownThenWritten) {
    const auto first = company("First", "Software"), second = company("Second", "Steel"), never = company("Never", "Casino"), other = company("Other", "Farm", "VIP"), left = company("Left", "Farm", "2");
    EXPECT_FALSE(planTiers(*workspace, icpOf(*workspace))) << "no profile yet";
    EXPECT_FALSE(setIcp(*workspace, {"nothing:1", {}}));
    ASSERT_TRUE(setIcp(*workspace, {"industry:Casino", {"industry:Software,Casino", "industry:Steel,Software", ""}}));
    const auto plan = planTiers(*workspace, icpOf(*workspace));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->companies, (std::array<std::int64_t, 4>{1, 1, 1, 0}));
    EXPECT_EQ(plan->none, 2);
    EXPECT_EQ(plan->moves.size(), 4U);
    EXPECT_EQ(tier(first), "");
    const std::string before = state();
    ASSERT_TRUE(applyTiers(*workspace));
    expectReversible(before);
    EXPECT_EQ(tier(first) + tier(second) + tier(never), "12negative");
    EXPECT_EQ(tier(other), "VIP") << "written by hand";
    EXPECT_EQ(tier(left), "") << "it was ours";
    EXPECT_EQ(*applyTiers(*workspace), 0);
}
TEST_P(AccountTest, lastTouchesOfBothTeams) {
    const auto quiet = company("Quiet", "Steel", "1"), busy = company("Busy", "Steel", "2"), mailed = company("Mailed", "Steel", "1");
    company("No target", "Steel");
    Contact ada;
    ada.name = "Ada", ada.company = Link{busy};
    const auto contact = add(ada);
    Activity call;
    call.subject = "Call", call.kind = ActivityKind::Call, call.contact = Link{contact}, call.status = ActivityStatus::Completed, call.doneAt = workspace->now() - days{3};
    add(call);
    Activity planned;
    planned.subject = "Meeting", planned.kind = ActivityKind::Meeting, planned.company = Link{quiet}, planned.startsAt = workspace->now() - days{1};
    add(planned);
    Lead bo;
    bo.name = "Bo", bo.convertedCompany = Link{mailed};
    Touch visit;
    visit.lead = Link{add(bo)}, visit.kind = TouchKind::Visit, visit.at = workspace->now() - days{40};
    add(visit);
    Campaign fair;
    fair.name = "Fair", fair.startsOn = workspace->today() - days{10}, fair.endsOn = fair.startsOn;
    CampaignMember member;
    member.campaign = Link{add(fair)}, member.contact = Link{contact}, member.status = MemberStatus::Invited;
    add(member);
    const auto all = accounts();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].name + all[1].name + all[2].name, "QuietMailedBusy");
    EXPECT_FALSE(all[0].last()) << "a meeting that nobody said was held";
    EXPECT_EQ(neglectDays(all[1], workspace->now()), 40);
    EXPECT_EQ(all[2].sales, workspace->now() - days{3});
    EXPECT_EQ(all[2].marketing, Time{workspace->today() - days{10}});
    EXPECT_EQ(all[2].contacts, 1);
}
TEST_P(AccountTest, coverageOfTheBuyingCentre) {
    const auto acme = company("Acme", "Steel", "1");
    ASSERT_TRUE(setPipelineMethod(*workspace, pipelines(*workspace).front()->id, "meddic"));
    Deal pump;
    pump.name = "Pump", pump.company = Link{acme}, pump.amount = Money{500}, pump.currency = "EUR";
    const auto deal = add(pump);
    ended(acme, "lost", 1);
    Contact ada;
    ada.name = "Ada", ada.company = Link{acme};
    ASSERT_TRUE(setBuyingRole(*workspace, deal, add(ada), DealRole::Champion, {}));
    const auto all = accounts();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(std::tuple(all[0].roles, all[0].rolesAsked, all[0].openDeals), std::tuple(1, 2, 1));
    EXPECT_EQ(all[0].openAmount, (std::map<std::string, Money>{{"EUR", Money{500}}}));
}
TEST_P(AccountTest, aScoreCountsPeopleWhatTheyDidTierAndRoles) {
    const auto acme = company("Acme, Inc.", "Steel", "2"), quiet = company("Quiet", "Steel", "1");
    Contact ada;
    ada.name = "Ada", ada.company = Link{acme};
    Lead bo, cy;
    bo.name = "Bo", bo.company = "ACME";
    cy.name = "Cy", cy.company = "Somewhere";
    const auto contact = add(ada), lead = add(bo), stranger = add(cy);
    const auto visit = [&](Link lead, Link contact, int daysAgo) {
        Touch touch;
        touch.lead = lead, touch.contact = contact, touch.kind = TouchKind::Visit, touch.at = workspace->now() - days{daysAgo};
        add(touch);
    };
    visit(Link{lead}, {}, 3), visit(Link{lead}, {}, 29), visit(Link{lead}, {}, 30), visit({}, Link{contact}, 1), visit(Link{stranger}, {}, 1);
    const AccountScore score = targetAccount(*workspace, acme)->score;
    EXPECT_EQ(std::pair(score.reasons[0].first, score.reasons[0].points), std::pair(std::int64_t{2}, accountScore({.leadPoints = scoreLead(*workspace, lead, workspace->now())->score.total}).reasons[0].points));
    EXPECT_GT(score.reasons[0].points, 0);
    EXPECT_EQ(std::pair(score.reasons[1].first, score.reasons[1].second), std::pair(std::int64_t{2}, std::int64_t{3}));
    EXPECT_EQ(score.reasons[1].points, 11);
    EXPECT_EQ(score.reasons[2].points, 12);
    const std::vector<std::string> tiers{"1", "2", "3"};
    EXPECT_EQ(targetAccounts(*workspace, tiers, AccountOrder::Score).front().company, acme);
    EXPECT_EQ(targetAccounts(*workspace, tiers, AccountOrder::Neglect).front().company, quiet);
    EXPECT_FALSE(targetAccount(*workspace, contact));
}
TEST_P(AccountTest, aCompanyHasOnePlan) {
    const auto acme = company("Acme", "Steel", "1");
    AccountPlan plan = accountPlan(*workspace, acme);
    EXPECT_EQ(plan.id, 0);
    EXPECT_EQ(*saveAccountPlan(*workspace, plan), 0) << "it says nothing";
    plan.goal = "Second plant", plan.nextStep = "Call", plan.nextStepOn = workspace->today() + days{3};
    std::string before = state();
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    expectReversible(before);
    EXPECT_EQ(accounts()[0].goal + accounts()[0].nextStep, "Second plantCall");
    EXPECT_EQ(accounts()[0].nextStepOn, workspace->today() + days{3});
    plan = accountPlan(*workspace, acme);
    plan.nextStep.clear();
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    EXPECT_EQ(workspace->store().findAll<AccountPlan>().size(), 1U);
    AccountPlan second;
    second.goal = "Another", second.company = Link{acme};
    EXPECT_EQ(addRecord(*workspace, workspace->type<AccountPlan>(), second).error().field, "company");
    plan = accountPlan(*workspace, acme);
    plan.goal.clear(), plan.nextStepOn.reset();
    before = state();
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    EXPECT_TRUE(workspace->store().findAll<AccountPlan>().empty());
    expectReversible(before);
    EXPECT_FALSE(saveAccountPlan(*workspace, accountPlan(*workspace, 1)));
}
TEST_P(AccountTest, aPlanOfNobodyIsOne) {
    const auto acme = company("Acme", "Steel", "1");
    AccountPlan plan;
    plan.company = Link{acme}, plan.goal = "Second plant";
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    ASSERT_FALSE(accountPlan(*workspace, acme).owner);
    EXPECT_EQ(accounts()[0].plan, accountPlan(*workspace, acme).id);
}
TEST_P(AccountTest, companiesThatAreMergedHaveOnePlan) {
    const auto plan = [&](std::int64_t company, std::string goal, std::string step, std::optional<Date> on) {
        AccountPlan made;
        made.company = Link{company}, made.goal = std::move(goal), made.nextStep = std::move(step), made.nextStepOn = on;
        EXPECT_TRUE(saveAccountPlan(*workspace, made));
    };
    const Date day = workspace->today();
    const auto keep = company("Acme", "Steel", "1"), second = company("Acme Ltd", "Steel", "1"), third = company("Acme Works", "Steel", "1");
    plan(keep, "", "Call", {});
    plan(second, "Second plant", "Write", day);
    plan(third, "Third plant", "", day);
    const std::string before = state();
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Company>(), keep, std::vector{second, third}));
    const auto plans = workspace->store().findAll<AccountPlan>();
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0]->company.id, keep);
    EXPECT_EQ(plans[0]->goal + ", " + plans[0]->nextStep, "Second plant, Call");
    EXPECT_FALSE(plans[0]->nextStepOn) << "the day of another step";
    EXPECT_TRUE(saveAccountPlan(*workspace, *plans[0]));
    expectReversible(before);
}
TEST_P(AccountTest, mergedCompaniesWithOnePlanKeepIt) {
    const auto keep = company("Acme", "Steel", "1"), other = company("Acme Ltd", "Steel", "1");
    AccountPlan plan;
    plan.company = Link{other}, plan.goal = "Second plant";
    ASSERT_TRUE(saveAccountPlan(*workspace, plan));
    const std::string before = state();
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Company>(), keep, std::vector{other}));
    EXPECT_EQ(accountPlan(*workspace, keep).goal, "Second plant");
    expectReversible(before);
}
TEST_P(AccountTest, theListAndACompanysPageSayTheSame) {
    const auto ltd = company("Acme Ltd", "Steel", "1"), gmbh = company("Acme GmbH", "Steel", "2"), beta = company("Beta", "Steel", "3");
    const auto person = [&](std::string name, std::string company, std::int64_t became, std::int64_t contactOf) {
        Lead lead;
        lead.name = name, lead.company = std::move(company), lead.convertedCompany = Link{became};
        Touch touch;
        touch.lead = Link{add(lead)}, touch.kind = TouchKind::Form, touch.at = workspace->now() - days{1};
        add(touch);
        Contact contact;
        contact.name = name, contact.lead = touch.lead, contact.company = Link{contactOf};
        if (contactOf) add(contact);
    };
    person("Called like two", "Acme", 0, 0);
    person("Called like one", "Beta, Inc.", 0, 0);
    person("Contact of another", "Beta", 0, ltd);
    person("Became another", "Beta", gmbh, ltd);
    std::map<std::int64_t, std::int64_t> people, active;
    for (const TargetAccount& listed : accounts()) {
        const AccountScore own = targetAccount(*workspace, listed.company)->score;
        EXPECT_EQ(listed.score.points, own.points) << listed.name;
        for (std::size_t part = 0; part < own.reasons.size(); ++part)
            EXPECT_EQ(std::pair(listed.score.reasons[part].first, listed.score.reasons[part].second), std::pair(own.reasons[part].first, own.reasons[part].second)) << listed.name << part;
        people[listed.company] = own.reasons[0].first, active[listed.company] = own.reasons[1].first;
    }
    EXPECT_EQ(people, (std::map<std::int64_t, std::int64_t>{{ltd, 2}, {gmbh, 1}, {beta, 1}}));
    EXPECT_EQ(active, (std::map<std::int64_t, std::int64_t>{{ltd, 1}, {gmbh, 1}, {beta, 1}}));
}
TEST_P(AccountTest, whatIsAskedDoesNotGrowWithTheAccounts) {
    ASSERT_TRUE(setPipelineMethod(*workspace, pipelines(*workspace).front()->id, "meddic"));
    const auto addAccounts = [&](int count) {
        for (int i = 0; i < count; ++i) {
            Deal deal;
            deal.name = "Pump", deal.company = Link{company("Acme " + std::to_string(i), "Steel", "1")};
            Contact ada;
            ada.name = "Ada", ada.company = deal.company;
            ASSERT_TRUE(setBuyingRole(*workspace, add(deal), add(ada), DealRole::Champion, {}));
        }
    };
    addAccounts(2);
    const auto few = statements([&] { EXPECT_EQ(accounts().size(), 2U); });
    addAccounts(20);
    EXPECT_EQ(statements([&] { EXPECT_EQ(accounts().size(), 22U); }), few);
    EXPECT_EQ(accounts().front().roles, 1);
}

TILTH_ON_BOTH_DATABASES(AccountTest);
