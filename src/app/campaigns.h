// SPDX-License-Identifier: MIT
// What happens to campaigns: moved, planned for next year, signed off, filled with members, checked for clashes. Rules: core/campaign.
#pragma once
#include "app/records.h"
#include "core/campaign/clashes.h"
#include "core/campaign/members.h"
#include "core/campaign/moving.h"
#include "core/model/campaign.h"
#include "core/model/tracking_link.h"

namespace tilth {

/// Each with all below it and what depends on it (core/campaign/moving.h), by whole days; one revision. A campaign that is part of
/// another chosen one moves once. The value is the revision.
Result<std::int64_t> moveCampaigns(Workspace& workspace, std::span<const std::int64_t> campaigns, int days);
Result<std::int64_t> moveCampaign(Workspace& workspace, std::int64_t campaign, int days);
/// Other dates for one campaign: its open items follow, campaigns below stay.
Result<std::int64_t> resizeCampaign(Workspace& workspace, std::int64_t campaign, std::optional<Date> startsOn, std::optional<Date> endsOn);

/// The days on which it starts by its rule, this year and the next; a year without one is left out.
std::vector<Date> ruleDays(Workspace& workspace, const Campaign& campaign);
/// Channels that campaigns have, by name, each once whatever its letters' case.
std::vector<std::string> campaignChannels(Workspace& workspace);

/// The rules as the workspace's settings say them, with the public holidays and make-up days of its countries, the company's own days and
/// the blackouts that touch these days. language: of the holidays' names.
ClashRules clashRules(Workspace& workspace, const DateRange& days, std::string_view language = "en");
/// Clashes that concern days of the range.
std::vector<Clash> clashesIn(Workspace& workspace, const DateRange& days, std::string_view language = "en");
/// Days that the campaign would have to move to be free of clashes; empty: none within a year.
std::optional<int> freeSlot(Workspace& workspace, std::int64_t campaign);

struct YearRequest {
    std::int64_t campaign = 0;              // with all below it; 0: every campaign of the year before
    int year = 0;                           // to plan; 0: the year after the campaign's start, or after this one
    bool dryRun = false;
};
struct YearPlan {
    std::int64_t revision = 0;              // 0: nothing was written
    int year = 0;
    std::vector<Campaign> campaigns;        // as they are in that year
    std::vector<CampaignItem> items;
    std::vector<Clash> clashes;             // of the new campaigns; they are written all the same
    std::vector<std::string> notes;         // campaigns that were left out or have no dates, with the reason
};
/// The same campaigns a year later, with items, planned amounts and variants as drafts: one revision, one undo (N1). Inactive ones are
/// left out, and those that the year has already. A copy is part of what its programme became in that year, of the same programme where
/// that goes on until then, else of none until its programme is planned.
Result<YearPlan> planNextYear(Workspace& workspace, const YearRequest& request);

/// A sentence about a clash, names filled in: "Spring mailing: The same audience ... (Autumn mailing, 2026-03-04)". plan: names of
/// records that a dry run did not write.
std::string clashText(Workspace& workspace, const Clash& clash, const YearPlan* plan = nullptr);

Result<std::int64_t> signOffVariant(Workspace& workspace, std::int64_t variant);

struct MembersAdded { std::int64_t revision = 0, added = 0, present = 0, excluded = 0; };
/// Leads or contacts as members, those that are members already or in an excluding segment left out; one revision.
Result<MembersAdded> addMembers(Workspace& workspace, std::int64_t campaign, const EntityType& of, std::span<const std::int64_t> people,
                                MemberStatus status = MemberStatus::Planned);
Result<std::int64_t> setMemberStatus(Workspace& workspace, std::span<const std::int64_t> members, MemberStatus status);
MemberCounts memberCounts(Workspace& workspace, std::int64_t campaign);
/// The counts, and what each attendee cost in the campaign's currency; none where cost or attendees are not known.
struct MemberSummary { MemberCounts counts; std::optional<Money> perAttendee; };
MemberSummary memberSummary(Workspace& workspace, const Campaign& campaign);

/// Makes a link of the campaign; the value is its id. Empty texts are left out.
Result<std::int64_t> addTrackingLink(Workspace& workspace, TrackingLink link);

}
