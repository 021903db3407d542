// SPDX-License-Identifier: MIT
// The lead pool of a workspace: claim, give back, come back by itself (the rules are in core/lead/pool.h).
#pragma once
#include "app/routing.h"
#include "core/lead/pool.h"

namespace tilth {

/// The pool in the words of lists: open leads of nobody.
inline constexpr std::string_view poolQuery = "owner:none status:new,attempting,connected,nurture,recycled,qualified";

/// Of the settings pool_...
PoolRules poolRules(const Workspace& workspace);

/// The lead becomes the acting user's. Error{Conflict}: somebody has it, also one who was faster by an instant; the text says who.
/// Error{Refused}: a limit or the cool-off. Limits hold however many programs claim at a time.
Result<std::int64_t> claimLead(Workspace& workspace, std::int64_t lead);
/// Whether the acting user may claim it now, and what keeps from it; nothing where there is no such lead.
struct ClaimAnswer {
    ClaimFacts facts;
    ClaimVerdict verdict;
};
std::optional<ClaimAnswer> claimAnswer(Workspace& workspace, std::int64_t lead);
/// Back into the pool, by its owner, a manager or an administrator; a reason is needed.
Result<std::int64_t> returnLead(Workspace& workspace, std::int64_t lead, const std::string& reason);

struct HeldLead {
    std::int64_t lead = 0, owner = 0;
    Holding holding;
    HoldVerdict verdict;
};
/// Open leads that their owners got from the pool or by a rule; those that come back first, first.
std::vector<HeldLead> heldLeads(Workspace& workspace);
struct Returned {
    std::int64_t leads = 0, revision = 0;           // 0: nothing was due
};
/// Those that are due go back, in one revision.
Result<Returned> returnDueLeads(Workspace& workspace);
/// One lead's; nothing where its owner got it in another way, or nobody has it.
std::optional<HeldLead> heldLead(Workspace& workspace, std::int64_t lead);

struct PoolStanding {
    std::int64_t user = 0, held = 0, claimedToday = 0;
    std::int64_t protectedOnes = 0, warned = 0, due = 0;    // of those from the pool or by a rule
};
PoolStanding poolStanding(Workspace& workspace, std::int64_t user, std::span<const HeldLead> held);

/// The newest passing of a lead; null: it never was passed on.
std::shared_ptr<Assignment> newestAssignment(Workspace& workspace, std::int64_t lead);

/// Called within the transaction of each revision: throws where somebody would hold, or claim in a day, more than the rules allow.
void refuseTooManyClaims(Workspace& workspace, Store& store, Batch& batch, const News& news);

}
