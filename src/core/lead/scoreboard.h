// SPDX-License-Identifier: MIT
// Both sides of the agreement on one page: what marketing delivered, how sales answered, who is behind (F20, F21, kpis.md §3).
#pragma once
#include "core/lead/sla.h"
#include "core/model/handoff.h"
#include <map>
#include <string>

namespace tilth {

/// A hand-off as the scoreboard counts it.
struct HandoffFact {
    std::int64_t owner = 0;                     // 0: nobody's
    Time at{};
    HandoffState state = HandoffState::Open;
    std::string reason{};                       // of a rejection
    SlaState sla = SlaState::Due;               // Ended where it moved on without an attempt
    int attempts = 0;                           // calls, mails and meetings since
    bool movedOn = false;                       // the lead was reached or has ended: nobody needs to try again
};

inline constexpr std::chrono::hours longestUncalled{24};        // F20
inline constexpr std::chrono::hours attemptsAge{14 * 24};
inline constexpr int attemptsOwed = 5;

struct Scoreboard {
    using Rows = std::vector<std::size_t>;      // numbers of the facts that a figure counts
    Rows delivered;                             // all of them
    Rows inTime, late, due, overdue, ended;     // by the first attempt; due and overdue together are those that nobody has tried
    Rows kept, broken;                          // of those old enough: five attempts or an end, and neither
    Rows undecided;                             // neither accepted nor rejected nor recycled
    Rows untouched;                             // still open, and nobody has tried
    std::map<std::string, Rows> rejected;       // by reason
    struct Rep {
        std::int64_t owner = 0;
        SlaCounts counts;
        Rows uncalled;                          // nobody tried within a day
        Rows fewAttempts;                       // two weeks old with fewer than five attempts
    };
    std::vector<Rep> reps;                      // by owner; the check F20 is empty where both lists are
};
Scoreboard scoreboard(std::span<const HandoffFact> facts, Time now);

/// (in time) ÷ (in time + late + overdue), and (kept) ÷ (kept + broken); empty where nothing counts yet.
std::optional<double> inTimeShare(const Scoreboard& board);
std::optional<double> attemptsShare(const Scoreboard& board);

}
