// SPDX-License-Identifier: MIT
// Members of a campaign (F67, F71): what each status says about an answer, and what an event came to.
#pragma once
#include "core/base/money.h"
#include "core/model/campaign_member.h"
#include <array>
#include <span>

namespace tilth {

/// Whether a status is an answer by itself: registered, attended, walked in, answered. Being sent something is none.
bool countsAsResponse(MemberStatus status);

/// A member about to be written: a new status sets the flag; one set by hand afterwards stays. The first answer is stamped, and the
/// stamp goes with the flag.
CampaignMember settled(CampaignMember member, const CampaignMember* before, Time now);

struct MemberCounts {
    std::int64_t all = 0, responded = 0;
    std::array<std::int64_t, memberStatusChoices.size()> by{};          // by status
    std::int64_t of(MemberStatus s) const { return by[static_cast<std::size_t>(s)]; }
    std::int64_t attendees() const { return of(MemberStatus::Attended) + of(MemberStatus::WalkIn); }
    std::optional<double> responseRate() const;                         // responded ÷ all
};
MemberCounts countsOf(std::span<const CampaignMember> members);

/// Cost per attendee (kpis.md §1: attendees, not registrants), half up to minor units; empty where nobody came or no cost is known.
std::optional<Money> costPerAttendee(std::optional<Money> cost, const MemberCounts& counts);

}
