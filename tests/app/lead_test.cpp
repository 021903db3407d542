// SPDX-License-Identifier: MIT
// A lead on its way: touches, hand-off, answers, conversion; each step done, undone and compared.
#include "app/activities.h"
#include "app/deals.h"
#include "app/leads.h"
#include "app/rescore.h"
#include "app/routing.h"
#include "core/model/company.h"
#include "support/app_workspace.h"
#include <algorithm>

using namespace tilth;
using namespace tilth::test;

namespace {

class LeadTest : public AppTest {
protected:
    // A lead that fits: what it does decides alone whether it becomes an MQL.
    std::int64_t addFitting() {
        Lead lead;
        lead.firstName = "Ada";
        lead.lastName = "Lovelace";
        lead.email = "ada@analytical.example";
        lead.company = "Analytical Engines";
        lead.title = "CEO";
        lead.phone = "+12125550100";
        lead.industry = "Software";
        lead.country = "US";
        lead.employees = 250;
        lead.consent = Consent::Granted;
        const auto id = addRecord(*workspace, workspace->type<Lead>(), lead);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    void touch(std::int64_t lead, TouchKind kind) {
        Touch t;
        t.lead = Link{lead};
        t.kind = kind;
        t.at = workspace->now();
        const auto added = addTouch(*workspace, t);
        ASSERT_TRUE(added) << added.error().text;
    }
    void untilMql(std::int64_t lead) {
        for (int i = 0; i < 20 && handoffsOf(*workspace, lead).empty(); ++i) {
            touch(lead, TouchKind::Form);
            touch(lead, TouchKind::Meeting);
            clock.ms += 60'000;
        }
    }
    std::int64_t user(const char* name) {
        User user;
        user.name = name;
        return *addRecord(*workspace, workspace->type<User>(), user);
    }
    void own(std::int64_t lead, std::int64_t user) { ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), lead, Lead::type.at("owner"), Value{user})); }
    Lead lead(std::int64_t id) { return *workspace->store().find<Lead>(id); }
};

}

TEST_P(LeadTest, TheDisplayNameComesFromItsParts) { EXPECT_EQ(lead(addFitting()).name, "Ada Lovelace"); }

TEST_P(LeadTest, ATouchChangesScoreAndStateInItsOwnRevisionAndUndoTakesBoth) {
    const auto id = addFitting();
    untilMql(id);
    ASSERT_EQ(handoffsOf(*workspace, id).size(), 1u);
    const auto handoff = handoffsOf(*workspace, id).front();
    EXPECT_EQ(handoff->createdRev, workspace->store().revisions(1).front().id);     // the last touch's revision
    EXPECT_EQ(lead(id).lifecycle, Lifecycle::Mql);
    const auto shown = scoreLead(*workspace, id, workspace->now());
    EXPECT_EQ(handoff->fit + handoff->engagement, shown->score.total);
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_TRUE(handoffsOf(*workspace, id).empty());
    EXPECT_EQ(lead(id).lifecycle, Lifecycle::Lead);
    const auto all = currentScores(*workspace);
    const auto at = std::ranges::find(all, id, &ScoreNow::lead);
    ASSERT_NE(at, all.end());
    EXPECT_EQ(at->score, scoreLead(*workspace, id, workspace->now())->score);
}
TEST_P(LeadTest, OneHandoffIsOpenedHoweverManyTouchesFollow) {
    const auto id = addFitting();
    untilMql(id);
    for (int i = 0; i < 5; ++i) touch(id, TouchKind::Form);
    EXPECT_EQ(handoffsOf(*workspace, id).size(), 1u);
}
TEST_P(LeadTest, SalesAnswersWithAcceptRejectOrRecycle) {
    const auto id = addFitting();
    EXPECT_FALSE(acceptLead(*workspace, id));               // nothing was handed over
    untilMql(id);
    const std::string before = state();
    EXPECT_FALSE(rejectLead(*workspace, id, "", ""));       // a reason is needed
    ASSERT_TRUE(rejectLead(*workspace, id, "No budget", ""));
    EXPECT_EQ(handoffsOf(*workspace, id).front()->state, HandoffState::Rejected);
    expectReversible(before);
    ASSERT_TRUE(workspace->store().undo());
    ASSERT_TRUE(recycleLead(*workspace, id, workspace->today() + std::chrono::days(30)));
    EXPECT_EQ(lead(id).status, LeadStatus::Recycled);
    ASSERT_TRUE(workspace->store().undo());
    ASSERT_TRUE(acceptLead(*workspace, id));
    EXPECT_EQ(handoffsOf(*workspace, id).front()->state, HandoffState::Accepted);
}
TEST_P(LeadTest, WhoAcceptsOwnsTheLeadAndWhatBecomesOfIt) {
    const std::int64_t mia = user("Mia"), id = addFitting();
    own(id, mia);
    ASSERT_TRUE(handOver(*workspace, id));
    const std::string before = state();
    ASSERT_TRUE(acceptLead(*workspace, id));
    EXPECT_EQ(lead(id).owner, Link{workspace->user().id});
    expectReversible(before);
    const auto converted = convertLead(*workspace, id, {});
    ASSERT_TRUE(converted) << converted.error().text;
    EXPECT_EQ(workspace->store().find<Deal>(converted->deal)->owner, Link{workspace->user().id});
    EXPECT_EQ(workspace->store().find<Contact>(converted->contact)->owner, Link{workspace->user().id});
}
TEST_P(LeadTest, ConvertingAHandedOverLeadTakesItToo) {
    const std::int64_t mia = user("Mia"), id = addFitting();
    own(id, mia);
    ASSERT_TRUE(handOver(*workspace, id));
    const auto converted = convertLead(*workspace, id, {});
    ASSERT_TRUE(converted);
    EXPECT_EQ(workspace->store().find<Deal>(converted->deal)->owner, Link{workspace->user().id});
}
TEST_P(LeadTest, ALeadThatARuleGaveToSomebodyStaysTheirs) {
    const std::int64_t ben = user("Ben"), id = addFitting();
    own(id, ben);
    ChangeSet given{"Assign"};
    Assignment record = assignmentOf(*workspace, AssignmentKind::Rule, lead(id), Link{ben}, "rule 1");
    given.create(workspace->type<Assignment>(), record);
    ASSERT_TRUE(workspace->commit(given));
    ASSERT_TRUE(handOver(*workspace, id));
    ASSERT_TRUE(acceptLead(*workspace, id));
    EXPECT_EQ(lead(id).owner, Link{ben});
    EXPECT_EQ(handoffsOf(*workspace, id).front()->decidedBy, Link{workspace->user().id});
}
TEST_P(LeadTest, QualifyingNeedsTheWholeBantCard) {
    const auto id = addFitting();
    EXPECT_FALSE(qualifyLead(*workspace, id));
    EXPECT_FALSE(setBant(*workspace, id, {{"budget", 4}}));
    EXPECT_FALSE(setBant(*workspace, id, {{"money", 3}}));
    ASSERT_TRUE(setBant(*workspace, id, {{"budget", 3}, {"authority", 2}, {"need", 3}, {"timeline", 1}}));
    ASSERT_TRUE(qualifyLead(*workspace, id));
    EXPECT_EQ(lead(id).lifecycle, Lifecycle::Sql);
}
TEST_P(LeadTest, ConversionIsOneRevisionAndOneUndo) {
    const auto id = addFitting();
    touch(id, TouchKind::Form);
    Activity call;
    call.kind = ActivityKind::Call;
    call.subject = "First call";
    call.lead = Link{id};
    call.doneAt = workspace->now();
    ASSERT_TRUE(addActivity(*workspace, call));
    const std::string before = state();
    ConversionChoice choice;
    choice.contact = choice.company = chooseOrMake;
    choice.dealName = "Engine";
    choice.amount = Money{500'000};
    const auto done = convertLead(*workspace, id, choice);
    ASSERT_TRUE(done) << done.error().text;
    EXPECT_EQ(lead(id).status, LeadStatus::Converted);
    EXPECT_EQ(workspace->store().findBy<Touch>("contact", done->contact).size(), 1u);
    EXPECT_EQ(workspace->store().findBy<Activity>("deal", done->deal).size(), 1u);
    EXPECT_EQ(workspace->store().findBy<StageLog>("deal", done->deal).size(), 1u);
    EXPECT_FALSE(convertLead(*workspace, id, choice));      // once
    expectReversible(before);
}
TEST_P(LeadTest, AConvertedLeadLinksTheCompanyThatIsThere) {
    Company company;
    company.name = "Analytical Engines Ltd.";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Company>(), company));
    ConversionChoice choice;
    choice.contact = choice.company = chooseOrMake;
    choice.noDeal = true;
    const auto done = convertLead(*workspace, addFitting(), choice);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->company, company.id);
    EXPECT_EQ(done->deal, 0);
    EXPECT_EQ(workspace->store().count(Company::type), 1);
}
TEST_P(LeadTest, TheFirstSourceStaysAndLaterOnesAppend) {
    const auto id = addFitting();
    Touch t;
    t.lead = Link{id};
    t.kind = TouchKind::Form;
    t.at = workspace->now();
    for (const char* source : {"Website", "Exhibition"}) {
        t.source = source;
        ASSERT_TRUE(addTouch(*workspace, t));
    }
    EXPECT_EQ(lead(id).source, "Website");
    EXPECT_EQ(lead(id).latestSource, "Exhibition");
    const auto changed = setField(*workspace, workspace->type<Lead>(), id, workspace->type<Lead>().at("source"), std::string("Email"));
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().field, "source");
}
TEST_P(LeadTest, ALostDealTakesTheEngagementBack) {
    const auto id = addFitting();
    for (int i = 0; i < 3; ++i) touch(id, TouchKind::Form);
    ConversionChoice choice;
    choice.contact = choice.company = chooseOrMake;
    const auto done = convertLead(*workspace, id, choice);
    ASSERT_TRUE(done);
    ASSERT_GT(scoreLead(*workspace, id, workspace->now())->score.engagement, 0);
    const auto deal = workspace->store().find<Deal>(done->deal);
    const auto lost = stageNamed(*workspace, deal->pipeline.id, "lost");
    ASSERT_TRUE(lost);
    EXPECT_FALSE(moveDeal(*workspace, done->deal, *lost));              // a reason is needed
    EXPECT_FALSE(moveDeal(*workspace, done->deal, *lost, "Other"));     // and a note for "Other"
    const std::string before = state();
    ASSERT_TRUE(moveDeal(*workspace, done->deal, *lost, "Pricing"));
    EXPECT_EQ(scoreLead(*workspace, id, workspace->now())->score.engagement, 0);
    EXPECT_EQ(workspace->store().find<Deal>(done->deal)->lastOpenStage, deal->stage);
    expectReversible(before);
}
TEST_P(LeadTest, RemovingALeadRemovesWhatBelongsToItAlone) {
    const auto id = addFitting();
    touch(id, TouchKind::Form);
    ConversionChoice choice;
    choice.contact = choice.company = chooseOrMake;
    const auto done = convertLead(*workspace, id, choice);
    ASSERT_TRUE(done);
    const std::string before = state();
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::span(&id, 1)));
    EXPECT_EQ(workspace->store().count(Touch::type), 0);
    EXPECT_TRUE(workspace->store().find<Deal>(done->deal));
    EXPECT_FALSE(workspace->store().find<Deal>(done->deal)->lead);
    expectReversible(before);
}

INSTANTIATE_TEST_SUITE_P(On, LeadTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
