// SPDX-License-Identifier: MIT
// Campaigns and activities as entries of a calendar file, and a stable name for each.
#pragma once
#include "app/workspace.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "io/ical_event.h"

namespace tilth {

/// The UID under which a record goes out: its external id, else one made of its id. It never changes and is found again on import.
std::string calendarUid(const Entity& record);
std::string ownUid(std::int64_t id);                        // "123@tilth"
std::int64_t idOfOwnUid(std::string_view uid);              // 0: none of ours

/// Nothing for one without dates. Whole days; status, channel and budget also in words of ours (X-TILTH-...).
std::optional<IcalEvent> eventOf(Workspace& workspace, const Campaign& campaign);
/// A task is a VTODO, what has an hour a VEVENT.
std::optional<IcalEvent> eventOf(Workspace& workspace, const Activity& activity);
/// What an entry says about a campaign, put into it: name, days, status, type, channel, budget, notes.
Campaign withEvent(Workspace& workspace, Campaign campaign, const IcalEvent& event);

/// Records of a type as a calendar file; the number of entries. Error{Usage} for types without dates.
Result<std::int64_t> exportIcal(Workspace& workspace, const EntityType& type, std::string_view where, const std::string& path);

/// Everything dated in one file; layers: campaign, activity, term (solar terms). Empty: campaign and activity.
struct CalendarExport {
    std::string path;
    std::optional<DateRange> range;                         // what happens within; none: everything
    std::vector<std::string> layers;
};
Result<std::int64_t> exportCalendar(Workspace& workspace, const CalendarExport& request);

}
