// SPDX-License-Identifier: MIT
// The same campaigns a year later (F59, N1): anchored ones on the day that their rule gives, the others on the same date.
#pragma once
#include "core/campaign/moving.h"

namespace tilth {

/// A campaign's dates in a year. With a rule: its day of that year, and the days it lasts (as before where that is not said). Without:
/// the dates of its own, moved by whole years; 29 February becomes the 28th. Empty: it has no dates. Refused: the rule's event does
/// not happen in that year.
struct YearDates { std::optional<Date> startsOn, endsOn; };
Result<YearDates> datesIn(const Campaign& campaign, int year, const WorkingDays& work);

/// The campaign as it begins anew in that year: planned, without cost and impressions; goals, budget and rules stay. A year in its
/// name or code, such as "Fair 2026", becomes the new one; a code without one gets it, so that links tell the years apart. Ids, parent and creation are for the caller to set.
Result<Campaign> nextOf(const Campaign& campaign, int year, const WorkingDays& work);
/// An item of it on the new dates: open again; a fixed day moves by whole years.
CampaignItem nextOf(const CampaignItem& item, const Campaign& before, const Campaign& now, const WorkingDays& work);

}
