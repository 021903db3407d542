// SPDX-License-Identifier: MIT
// When marketing gives a lead to sales (kpis.md §4, F8): once per upward crossing, at most one open at a time.
#pragma once
#include "core/lead/scoring.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"

namespace tilth {

/// What the decision depends on.
struct MqlFacts {
    bool holds = false;                             // the MQL rule holds now (Score::mql)
    bool armed = true;                              // as the last decision left it; true for a lead never handed over
    LeadStatus status = LeadStatus::New;
    std::optional<Handoff> last;                    // the newest hand-off, open or decided
    std::optional<Time> lastTouch;                  // when the lead last did something
};
struct MqlDecision {
    bool open = false;                              // open a hand-off now
    bool armed = true;                              // to be kept for the next decision
    friend bool operator==(const MqlDecision&, const MqlDecision&) = default;
};

/// Opens when the rule holds and is armed, or when a recycled lead's wake date has come (today or before) and the lead did
/// something since it was recycled. Armed again when the rule does not hold; while a hand-off is open, after an accepted one
/// and for converted or junk leads nothing opens. Ask with the score just before a touch and just after it: points may have
/// aged below the threshold since the last time.
MqlDecision decideMql(const MqlFacts& facts, Date today);

/// A hand-off of that instant, scores and grade frozen. The lead moves to MQL with it (core/lead/lifecycle.h).
Handoff openHandoff(const Lead& lead, const Score& score, Link model, Time now);

}
