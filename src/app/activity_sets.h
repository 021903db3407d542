// SPDX-License-Identifier: MIT
// Activity sets (F61): applied to leads, deals and campaigns, and moved with their day. Rules: core/activity/activity_sets.h.
#pragma once
#include "app/records.h"
#include "core/activity/activity_sets.h"

namespace tilth {

/// Sets for records of a type, by name; with an empty type all of them.
std::vector<ActivitySet> activitySets(Workspace& workspace, std::string_view type = {});
/// By id, or by its name in either language. Error{NotFound} lists what there is.
Result<std::int64_t> setNamed(Workspace& workspace, std::string_view name);
/// The sets of resources/defaults/activity_sets.json that are not there by name; one revision, 0: all are there.
Result<std::int64_t> addUsualSets(Workspace& workspace);

struct SetPreview {
    ActivitySet set;
    Date anchor{};                          // the day that it counts from
    std::vector<PlannedStep> steps;
    std::optional<Date> appliedOn;          // it was applied to this record before, on that day
};
/// What applying would make. Refused: the set is for another type, it has no steps, or the record has no day to count from.
/// chinese: subjects in Chinese where the set has them.
Result<SetPreview> previewSet(Workspace& workspace, std::int64_t set, const EntityType& type, std::int64_t id, bool chinese);
/// Makes the activities, linked to the record: one revision. Refused as above, and without `again` where it was applied before.
Result<std::int64_t> applySet(Workspace& workspace, std::int64_t set, const EntityType& type, std::int64_t id, bool chinese, bool again = false);

/// For every use case that changes a record's day: the open activities of its sets go along, within the change.
Result<Done> moveSetTasks(Workspace& workspace, ChangeSet& change, const EntityType& type, const Entity& before, const Entity& now);
/// Activities that came with sets applied to these campaigns: they move by their own rule.
std::set<std::int64_t> activitiesOfSets(Workspace& workspace, std::span<const std::int64_t> campaigns);

}
