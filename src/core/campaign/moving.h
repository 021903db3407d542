// SPDX-License-Identifier: MIT
// Moving campaigns in time (F61, F66): what goes along, what stays.
#pragma once
#include "core/calendar/working_days.h"
#include "core/model/activity.h"
#include "core/model/campaign_item.h"
#include "core/model/campaign_variant.h"
#include "core/model/campaign.h"
#include <span>
#include <vector>

namespace tilth {

/// A branch with what depends on it: the campaign that is moved first, then those below it.
struct CampaignBranch {
    std::vector<Campaign> campaigns;
    std::vector<CampaignItem> items;
    std::vector<CampaignVariant> variants;
    std::vector<Activity> tasks;
};
/// Records as they are after a move, only those that differ; and how many stayed because they are done, fixed or signed off.
struct CampaignMove {
    CampaignBranch moved;
    std::int64_t stayed = 0;
};

/// True when an offset of these is counted in working days, so that they matter.
bool countsWorkingDays(std::span<const CampaignItem> items);

/// All of the branch by whole days; items that count working days are as many of them from their campaign as before. Completed campaigns below stay with what is theirs, and so do items that are done or fixed, tasks
/// that are closed, calls and meetings (they are agreed with people) and variants that are signed off. Budget lines keep their months.
/// Refused{starts_on}: the campaign is complete or has no dates.
Result<CampaignMove> movedBy(const CampaignBranch& branch, int days, const WorkingDays& work);

/// Other dates for one campaign: open items follow the day that they are counted from; campaigns below stay. Refused{ends_on}:
/// it would end before it starts.
Result<CampaignMove> resized(const Campaign& campaign, std::optional<Date> startsOn, std::optional<Date> endsOn, std::span<const CampaignItem> items, const WorkingDays& work);

/// The day from which an item counts: start or end of its campaign.
std::optional<Date> anchorOf(const CampaignItem& item, const Campaign& campaign);
/// So many days, or working days, from there, as the item counts; none without an offset.
std::optional<Date> offsetFrom(Date anchor, const CampaignItem& item, const WorkingDays& work);
/// An item about to be written: whichever of day and offset changed decides the other one. before is null for a new one.
CampaignItem settled(CampaignItem item, const CampaignItem* before, const Campaign& campaign, const WorkingDays& work);

}
