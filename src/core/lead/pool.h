// SPDX-License-Identifier: MIT
// The lead pool (线索池, F10): who may claim a lead, how long it is safe, and when it comes back by itself.
#pragma once
#include "core/base/result.h"
#include "core/model/lead.h"

namespace tilth {

/// 0 is no limit, no protection, never.
struct PoolRules {
    std::int64_t mostHeld = 0, claimsPerDay = 0;    // of one person; held: open leads
    std::int64_t protectDays = 0;                   // so long a claimed lead does not come back
    std::int64_t idleDays = 0, unwonDays = 0;       // it comes back when nobody followed up, or when it is not won, for so long
    std::int64_t warnDays = 0;                      // so long before its owner is told
    std::int64_t coolOffHours = 0;                  // so long who had it last may not claim it again
};

/// A lead that somebody got from the pool or by a rule.
struct Holding {
    Time since{};
    std::optional<Time> followedUp;                 // the last call, mail, meeting or note that was done
};
enum class HoldState { Held, Protected, Warned, Due };
inline constexpr std::array holdStateChoices{Choice{"held", TR("HoldState", "Held")}, Choice{"protected", TR("HoldState", "Protected")},
                                             Choice{"warned", TR("HoldState", "Returns soon")}, Choice{"due", TR("HoldState", "Returns now")}};
struct HoldVerdict {
    HoldState state = HoldState::Held;
    std::optional<Time> protectedUntil, returnsAt;  // none: not protected, does not come back
    std::string reason{};                           // why it comes back: "not followed up for 14 days"
};
/// It comes back at the earlier of last follow-up (or start) plus idleDays and start plus unwonDays; where both are 0, when its protection
/// is over. Never before its protection is over. A day is 24 hours.
HoldVerdict holdVerdict(const Holding& holding, const PoolRules& rules, Time now);

struct ClaimFacts {
    LeadStatus status = LeadStatus::New;
    std::string holder;                             // name of who has it, empty: nobody
    std::optional<Time> heldSince;                  // when that is known
    std::int64_t held = 0, claimedToday = 0;        // of who claims
    std::optional<Time> gaveBack;                   // when who claims had it last
};
/// What keeps somebody from claiming a lead, the first that does.
enum class ClaimHindrance { None, Held, Closed, TooManyHeld, TooManyToday, CoolOff };
struct ClaimVerdict {
    ClaimHindrance hindrance = ClaimHindrance::None;
    std::optional<Time> since, until;               // Held: since when, protected until; CoolOff: had until, may again from
    std::int64_t count = 0, limit = 0;              // TooManyHeld, TooManyToday
};
ClaimVerdict claimVerdict(const ClaimFacts& facts, const PoolRules& rules, Time now);

/// The same as an error. Conflict: somebody has it, and the text says who. Refused: a limit, the cool-off, a lead on which nothing is to be done.
Result<Done> mayClaim(const ClaimFacts& facts, const PoolRules& rules, Time now);

}
