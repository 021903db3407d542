// SPDX-License-Identifier: MIT
// Everything that has a date, for the calendar: campaigns, activities and the close dates of deals.
#pragma once
#include "app/workspace.h"

#include <vector>

namespace tilth {

struct DatedRecord {
    enum Layer { Campaigns, Activities, CloseDates } layer = Campaigns;
    std::int64_t id = 0;
    std::string title;
    DateRange days{};
    std::int64_t choice = 0;            // status of a campaign or activity, stage of a deal
    std::int64_t kind = 0;              // of an activity
    std::string channel = {};           // of a campaign
};
inline constexpr std::size_t calendarLayers = 3;

/// The type of record that a layer shows.
std::string_view recordTypeOf(DatedRecord::Layer layer);

/// Records that touch the days, campaigns first. A campaign without an end lasts one day; an activity stands on the day it
/// starts in the workspace's zone, else on the day it is due; canceled ones are left out.
std::vector<DatedRecord> datedRecords(Workspace& workspace, const DateRange& days);

}
