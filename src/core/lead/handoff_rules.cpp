// SPDX-License-Identifier: MIT
// The state machine of the MQL hand-off.
#include "core/lead/handoff_rules.h"

namespace tilth {
namespace {

bool isBlocked(const MqlFacts& facts) {
    const bool pending = facts.last && (facts.last->state == HandoffState::Open || facts.last->state == HandoffState::Accepted);
    return pending || facts.status == LeadStatus::Converted || facts.status == LeadStatus::Junk;
}
bool wakes(const MqlFacts& facts, Date today) {
    if (!facts.last || facts.last->state != HandoffState::Recycled) return false;
    const bool due = facts.last->wakeOn && *facts.last->wakeOn <= today;
    return due && facts.lastTouch && facts.last->decidedAt && *facts.lastTouch > *facts.last->decidedAt;
}

}

MqlDecision decideMql(const MqlFacts& facts, Date today) {
    if (!facts.holds) return {false, true};
    if (isBlocked(facts)) return {false, facts.armed && !facts.last};
    const bool open = facts.armed || wakes(facts, today);
    return {open, false};
}

Handoff openHandoff(const Lead& lead, const Score& score, Link model, Time now) {
    Handoff handoff;
    handoff.lead = Link{lead.id};
    handoff.model = model;
    handoff.at = now;
    handoff.fit = score.fit;
    handoff.engagement = score.engagement;
    handoff.grade = score.grade;
    handoff.owner = lead.owner;
    handoff.created = now;
    return handoff;
}

}
