// SPDX-License-Identifier: MIT
// Everything that has a date, for the calendar: campaigns and what they are made of, activities, close dates of deals, and
// happenings of subscribed calendars.
#pragma once
#include "app/workspace.h"

#include <array>
#include <span>
#include <vector>

namespace tilth {

struct DatedRecord {
    enum Layer { Campaigns, CampaignItems, Activities, CloseDates, OutsideEvents } layer = Campaigns;
    std::int64_t id = 0;
    std::string title;
    std::optional<DateRange> days{};                                // none: not yet planned
    std::int64_t choice = 0;                                        // status of a campaign or activity, stage of a deal; of an item 1: done
    std::int64_t kind = 0;                                          // of an activity or item
    std::string channel = {}, audience = {};                        // of a campaign
    std::int64_t owner = 0, product = 0, territory = 0, parent = 0; // 0: none; of an item the parent is its campaign
    std::optional<Money> budget{}, actual{};
    std::string currency = {};
    std::optional<std::chrono::seconds> clock{}; // the start after midnight, of an activity or item
    std::int64_t minutes = 0;                    // how long it lasts; 0: not said
    struct Whose {                               // what it belongs to; no id: nothing
        std::string_view type{};
        std::int64_t id = 0;
        auto operator<=>(const Whose&) const = default;
    };
    std::array<Whose, 2> about{};                // of an activity its deal or lead and the customer, of a deal its company, of an item its campaign
};
inline constexpr std::size_t calendarLayers = 5;

/// The type of record that a layer shows.
std::string_view recordTypeOf(DatedRecord::Layer layer);

/// Records that touch the days, campaigns first. A campaign without an end lasts one day; an activity stands on the day it
/// starts in the workspace's zone, else on the day it is due; canceled ones are left out. What others publish is read only.
std::vector<DatedRecord> datedRecords(Workspace& workspace, const DateRange& days);
/// What records belong to by name: "Rollout, Leeds · Harbour Foods"; empty for those that belong to nothing. In their order.
std::vector<std::string> aboutNames(Workspace& workspace, std::span<const DatedRecord> records);
/// Campaigns without a date that are not complete: the tray beside the timeline.
std::vector<DatedRecord> undatedRecords(Workspace& workspace);

}
