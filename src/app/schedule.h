// SPDX-License-Identifier: MIT
// Planning on the calendar: records get other days, or none, or another lane; many at once are one revision and one undo.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// A campaign, one of its items, an activity or a deal, and its days as they shall be; none takes it off the calendar.
struct Rescheduled {
    std::string type;
    std::int64_t id = 0;
    std::optional<DateRange> days{};
};
/// A field that all of them get as well: what a drop on another lane means.
struct LaneEdit {
    std::string key;
    Value value{};
};

/// One ChangeSet. Open items of a campaign go along with it; campaigns below it stay (app/campaigns.h moves whole branches). A campaign of
/// one day without an end keeps it open; a call or meeting keeps its time of day in the workspace's zone; of a deal the first day is the
/// close date. Error{NotFound} for a record that is gone, Error{Refused} for a type without days or a deal that would lose its close date.
/// The value is the revision, 0: nothing differed.
Result<std::int64_t> reschedule(Workspace& workspace, std::span<const Rescheduled> records, const std::optional<LaneEdit>& lane = {});

/// What bars that are moved by hand mean: campaigns that all go equally far from where they stand now and keep their length and lane
/// go whole, with all below them (moveCampaigns); anything else is rescheduled.
Result<std::int64_t> moveByHand(Workspace& workspace, std::span<const Rescheduled> records, const std::optional<LaneEdit>& lane = {});

}
