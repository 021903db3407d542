// SPDX-License-Identifier: MIT
// Names, sources, lifecycle and sales' answers.
#include "core/lead/lead_rules.h"
#include "core/lead/lifecycle.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Time now{std::chrono::sys_days{std::chrono::year{2026} / 5 / 4} + std::chrono::hours{9}};
const Date today = std::chrono::floor<std::chrono::days>(now);
const Link rep{7};

Handoff openOne() {
    Handoff handoff;
    handoff.id = 11;
    handoff.lead = Link{1};
    handoff.fit = 5500;
    return handoff;
}
Lead qualifiable() {
    Lead lead;
    lead.id = 1;
    lead.budget = lead.authority = lead.need = lead.timeline = 2;
    return lead;
}

}

TEST(LeadRules, nameComesFromWhatIsKnown) {
    struct Case { const char *name, *first, *last, *company, *email, *shown; };
    for (const Case& c : {Case{" Ada ", "A", "B", "C", "d@e", "Ada"}, {"", "Ada", "Lovelace", "C", "d@e", "Ada Lovelace"}, {"", "", "Lovelace", "C", "", "Lovelace"},
                          {"", "小明", "王", "", "", "王小明"}, {"", " ", "", "Acme", "d@e", "Acme"}, {"", "", "", "", "ada.l@e.org", "ada.l"}, {"", "", "", "", "", ""}}) {
        Lead lead;
        lead.name = c.name, lead.firstName = c.first, lead.lastName = c.last, lead.company = c.company, lead.email = c.email;
        EXPECT_EQ(displayName(lead), c.shown);
        EXPECT_EQ(static_cast<bool>(named(lead)), *c.shown != 0);
    }
}

TEST(LeadRules, originalSourceIsWrittenOnce) {
    Lead lead = withSource({}, "Exhibition");
    lead = withSource(lead, "Website");
    lead = withSource(lead, "");
    EXPECT_EQ(lead.source, "Exhibition");
    EXPECT_EQ(lead.latestSource, "Website");
}

TEST(LeadRules, originalCampaignIsThatOfTheFirstAnswer) {
    Touch opened, came, replied;
    opened.kind = TouchKind::MailOpen, opened.campaign = Link{1};
    came.kind = TouchKind::EventAttended, came.campaign = Link{2};
    replied.kind = TouchKind::MailReply, replied.campaign = Link{3};
    Lead lead = withCampaign({}, opened);
    EXPECT_FALSE(lead.campaign) << "a mail program opens mails as well";
    lead = withCampaign(withCampaign(lead, came), replied);
    EXPECT_EQ(lead.campaign, Link{2});
    opened.responded = true;
    EXPECT_EQ(withCampaign({}, opened).campaign, Link{1}) << "somebody says so";
}

TEST(LeadRules, statusFollowsAttemptAndAnswer) {
    EXPECT_EQ(afterAttempt(LeadStatus::New), LeadStatus::Attempting);
    EXPECT_EQ(afterAttempt(LeadStatus::Connected), LeadStatus::Connected);
    EXPECT_EQ(afterAnswer(LeadStatus::New), LeadStatus::Connected);
    EXPECT_EQ(afterAnswer(LeadStatus::Attempting), LeadStatus::Connected);
    EXPECT_EQ(afterAnswer(LeadStatus::Converted), LeadStatus::Converted);
}

TEST(LeadRules, acceptStampsAndGivesAnOwner) {
    Lead lead;
    lead.status = LeadStatus::Recycled;
    lead.wakeOn = today;
    const auto answer = accept(lead, openOne(), false, rep, now);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->handoff->state, HandoffState::Accepted);
    EXPECT_EQ(answer->handoff->decidedAt, now);
    EXPECT_EQ(answer->handoff->decidedBy, rep);
    EXPECT_EQ(answer->lead.owner, rep);
    EXPECT_EQ(answer->lead.status, LeadStatus::New);
    EXPECT_FALSE(answer->lead.wakeOn);
    EXPECT_FALSE(accept(answer->lead, *answer->handoff, false, rep, now)) << "twice";
}

TEST(LeadRules, whoAcceptsOwnsItUnlessItsOwnerWasGivenIt) {
    const Link marketer{3};
    struct Case { Link owner; bool given; Link after; };
    for (const Case& c : {Case{{}, false, rep}, {marketer, false, rep}, {marketer, true, marketer}, {{}, true, rep}, {rep, true, rep}}) {
        Lead lead = qualifiable();
        lead.owner = c.owner;
        EXPECT_EQ(accept(lead, openOne(), c.given, rep, now)->lead.owner, c.after);
        EXPECT_EQ(accept(lead, openOne(), c.given, rep, now)->handoff->owner, c.after) << "in reports by owner too";
        EXPECT_EQ(qualify(lead, openOne(), c.given, rep, now)->lead.owner, c.after);
        EXPECT_EQ(qualify(lead, {}, c.given, rep, now)->lead.owner, c.owner ? c.owner : rep) << "nothing is taken over";
    }
}

TEST(LeadRules, rejectNeedsAReasonAndOtherANote) {
    EXPECT_EQ(reject({}, openOne(), "", "", rep, now).error().field, "reason");
    EXPECT_EQ(reject({}, openOne(), "Other", "", rep, now).error().field, "note");
    const auto answer = reject({}, openOne(), "No budget", "", rep, now);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->handoff->state, HandoffState::Rejected);
    EXPECT_EQ(answer->lead.rejectReason, "No budget");
    EXPECT_EQ(answer->lead.status, LeadStatus::Disqualified);
    EXPECT_FALSE(answer->added);
}

TEST(LeadRules, rejectAfterAcceptIsAnEventOfItsOwn) {
    const auto accepted = accept({}, openOne(), false, rep, now);
    const auto later = reject(accepted->lead, *accepted->handoff, "No need", "", rep, now + std::chrono::days{3});
    ASSERT_TRUE(later);
    EXPECT_TRUE(later->added);
    EXPECT_EQ(later->handoff->id, 0);
    EXPECT_EQ(later->handoff->fit, 5500);
    EXPECT_EQ(later->handoff->at, now + std::chrono::days{3});
    EXPECT_FALSE(reject(later->lead, *later->handoff, "No need", "", rep, now)) << "decided";
}

TEST(LeadRules, recycleNeedsALaterDay) {
    EXPECT_EQ(recycle({}, openOne(), today, rep, now, today).error().field, "wake_on");
    const auto answer = recycle({}, openOne(), today + std::chrono::days{30}, rep, now, today);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->lead.status, LeadStatus::Recycled);
    EXPECT_EQ(answer->lead.wakeOn, today + std::chrono::days{30});
    EXPECT_EQ(answer->handoff->wakeOn, answer->lead.wakeOn);
}

TEST(LeadRules, qualifyPassesTheGateAndAccepts) {
    EXPECT_FALSE(qualify({}, openOne(), false, rep, now));
    const auto answer = qualify(qualifiable(), openOne(), false, rep, now);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->lead.lifecycle, Lifecycle::Sql);
    EXPECT_EQ(answer->lead.sqlAt, now);
    EXPECT_EQ(answer->lead.status, LeadStatus::Qualified);
    EXPECT_EQ(answer->handoff->state, HandoffState::Accepted);
    EXPECT_FALSE(qualify(qualifiable(), {}, false, rep, now)->handoff);
}

TEST(Lifecycle, goesForwardAndStampsTheFirstEntry) {
    Lead lead;
    ASSERT_EQ(lead.lifecycle, Lifecycle::Lead);
    lead = *advance(lead, Lifecycle::Mql, LifecycleBy::Rule, now);
    EXPECT_EQ(lead.mqlAt, now);
    EXPECT_FALSE(advance(lead, Lifecycle::Subscriber, LifecycleBy::Person, now));
    lead = *advance(lead, Lifecycle::Customer, LifecycleBy::System, now + std::chrono::hours{1});
    EXPECT_EQ(lead.customerAt, now + std::chrono::hours{1});
    EXPECT_FALSE(lead.sqlAt) << "a stage that was skipped has no stamp";
    EXPECT_FALSE(advance(lead, Lifecycle::Sql, LifecycleBy::Rule, now));
    const Lead again = cleared(lead);
    EXPECT_EQ(again.lifecycle, Lifecycle::Subscriber);
    EXPECT_FALSE(again.mqlAt || again.customerAt);
}

TEST(Lifecycle, eachStageHasItsSetter) {
    struct Case { Lifecycle stage; bool person, rule, system; };
    for (const Case& c : {Case{Lifecycle::Subscriber, true, false, false}, {Lifecycle::Lead, false, false, true}, {Lifecycle::Mql, false, true, true},
                          {Lifecycle::Sql, false, true, true}, {Lifecycle::Customer, false, false, true}, {Lifecycle::Evangelist, true, false, false}}) {
        EXPECT_EQ(maySet(c.stage, LifecycleBy::Person), c.person);
        EXPECT_EQ(maySet(c.stage, LifecycleBy::Rule), c.rule);
        EXPECT_EQ(maySet(c.stage, LifecycleBy::System), c.system);
    }
}

TEST(Lifecycle, importsNeverMoveALeadBack) {
    EXPECT_EQ(furthest(Lifecycle::Sql, Lifecycle::Lead), Lifecycle::Sql);
    EXPECT_EQ(furthest(Lifecycle::Lead, Lifecycle::Customer), Lifecycle::Customer);
    EXPECT_EQ(furthest(Lifecycle::Other, Lifecycle::Mql), Lifecycle::Mql);
    EXPECT_EQ(furthest(Lifecycle::Mql, Lifecycle::Other), Lifecycle::Mql);
}

}
