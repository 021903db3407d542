// SPDX-License-Identifier: MIT
// The MQL hand-off opens once per upward crossing.
#include "core/lead/handoff_rules.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Time now{std::chrono::sys_days{std::chrono::year{2026} / 5 / 4} + std::chrono::hours{9}};
const Date today = std::chrono::floor<std::chrono::days>(now);

Handoff decided(HandoffState state, std::optional<Date> wakeOn = {}) {
    Handoff handoff;
    handoff.state = state;
    handoff.decidedAt = now - std::chrono::days{10};
    handoff.wakeOn = wakeOn;
    return handoff;
}
const std::optional<Time> touchSince = now - std::chrono::days{1}, touchBefore = now - std::chrono::days{11};

}

TEST(HandoffRules, everyState) {
    struct Case {
        const char* name;
        MqlFacts facts;
        MqlDecision decision;
    };
    const auto status = LeadStatus::New;
    const std::vector<Case> cases{
        {"below", {false, true, status, {}, {}}, {false, true}},
        {"first crossing", {true, true, status, {}, {}}, {true, false}},
        {"still above, open", {true, false, status, decided(HandoffState::Open), {}}, {false, false}},
        {"fell while open", {false, false, status, decided(HandoffState::Open), {}}, {false, true}},
        {"rose again while open", {true, true, status, decided(HandoffState::Open), {}}, {false, false}},
        {"rejected, still above", {true, false, status, decided(HandoffState::Rejected), touchSince}, {false, false}},
        {"rejected, fell", {false, false, LeadStatus::Disqualified, decided(HandoffState::Rejected), {}}, {false, true}},
        {"rejected, fell and rose", {true, true, LeadStatus::Disqualified, decided(HandoffState::Rejected), {}}, {true, false}},
        {"accepted", {true, true, status, decided(HandoffState::Accepted), touchSince}, {false, false}},
        {"recycled, sleeps", {true, false, LeadStatus::Recycled, decided(HandoffState::Recycled, today + std::chrono::days{1}), touchSince}, {false, false}},
        {"recycled, wakes with an event", {true, false, LeadStatus::Recycled, decided(HandoffState::Recycled, today), touchSince}, {true, false}},
        {"recycled, wakes without an event", {true, false, LeadStatus::Recycled, decided(HandoffState::Recycled, today), touchBefore}, {false, false}},
        {"recycled, crosses before it wakes", {true, true, LeadStatus::Recycled, decided(HandoffState::Recycled, today + std::chrono::days{9}), {}}, {true, false}},
        {"converted", {true, true, LeadStatus::Converted, {}, {}}, {false, true}},
        {"junk", {true, true, LeadStatus::Junk, decided(HandoffState::Rejected), {}}, {false, false}}};
    for (const Case& c : cases) EXPECT_EQ(decideMql(c.facts, today), c.decision) << c.name;
}

TEST(HandoffRules, neverTwiceForOneCrossing) {
    MqlFacts facts{true, true, LeadStatus::New, {}, touchSince};
    int opened = 0;
    for (int i = 0; i < 5; ++i) {
        const MqlDecision decision = decideMql(facts, today);
        opened += decision.open;
        facts.armed = decision.armed;
        if (decision.open) facts.last = decided(HandoffState::Open);
    }
    EXPECT_EQ(opened, 1);
    facts.last = decided(HandoffState::Rejected);
    for (int i = 0; i < 5; ++i) opened += decideMql(facts, today).open;
    EXPECT_EQ(opened, 1) << "rejected while the rule stays true";
}

TEST(HandoffRules, handoffFreezesTheScore) {
    Lead lead;
    lead.id = 5, lead.owner = Link{3};
    const Handoff handoff = openHandoff(lead, {5500, 6100, 11600, "B1", true}, Link{9}, now);
    EXPECT_EQ(handoff.lead, Link{5});
    EXPECT_EQ(handoff.model, Link{9});
    EXPECT_EQ(handoff.fit, 5500);
    EXPECT_EQ(handoff.engagement, 6100);
    EXPECT_EQ(handoff.grade, "B1");
    EXPECT_EQ(handoff.at, now);
    EXPECT_EQ(handoff.state, HandoffState::Open);
}

}
