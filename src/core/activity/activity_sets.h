// SPDX-License-Identifier: MIT
// Activity sets (F61): whose a step is, on which day, and how its activity moves with the record's day. Pure.
#pragma once
#include "core/calendar/working_days.h"
#include "core/model/activity_set.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include <span>
#include <vector>

namespace tilth {

/// Who stands behind the roles for one record; nobody where there is none.
struct SetPeople {
    Link owner, campaignOwner, salesRep;
};
/// The role's person; without one the record's owner.
Link personOf(const SetStep& step, const SetPeople& people);

/// So many days from the anchor; in working days, a step of 0 on a day off is the next working day.
Date stepDay(Date anchor, std::int64_t days, bool working, const WorkingDays& calendar);

/// A step as it would be done, not written yet: subject, kind, priority, notes, day, owner, and how far the day is from the anchor.
struct PlannedStep {
    Activity activity;
    std::int64_t days = 0;
    bool working = false;
};
/// By day, then by position. chinese: subjects in Chinese where a step has one.
std::vector<PlannedStep> planned(std::span<const SetStep> steps, Date anchor, const SetPeople& people, const WorkingDays& calendar, bool chinese);

/// The day on which an activity of a set shall be when the anchor moves; none: it stays. Closed ones stay, and those with an hour, which is
/// agreed with somebody. One that was moved by hand keeps its distance in days.
std::optional<Date> movedAlong(const Activity& activity, const SetTask& task, Date was, Date is, const WorkingDays& calendar);

/// The day from which sets count: of a lead the day it came, of a deal its close date, of a campaign its start.
std::optional<Date> anchorOf(const Deal& deal);
std::optional<Date> anchorOf(const Campaign& campaign);

/// A set as a workspace can begin with: resources/defaults/activity_sets.json. Records without ids and links.
struct ActivitySetPreset {
    std::string key;
    ActivitySet set;
    std::vector<SetStep> steps;
};
/// Refused: the text names the path, "sets[1].steps[0].days: must be ...".
Result<std::vector<ActivitySetPreset>> parseActivitySets(std::string_view json);

}
