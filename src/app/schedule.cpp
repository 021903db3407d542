// SPDX-License-Identifier: MIT
#include "app/schedule.h"
#include "app/campaign_records.h"
#include "app/campaigns.h"
#include "app/holidays.h"
#include "app/records.h"
#include "core/campaign/moving.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "core/model/deal.h"
#include <algorithm>

namespace tilth {
namespace {

using Days = std::optional<DateRange>;

void place(Workspace&, Campaign& campaign, const Days& days) {
    const bool open = !campaign.endsOn && days && days->first == days->last;
    campaign.startsOn = days ? std::optional(days->first) : std::nullopt;
    campaign.endsOn = days && !open ? std::optional(days->last) : std::nullopt;
}

// The same time on the wall clock of another day.
Time sameClock(Time at, Date day, const Zone& zone) { return instantOf({day, localTime(at, zone).clock}, zone); }

void place(Workspace& workspace, Activity& activity, const Days& days) {
    const bool timed = activity.startsAt.has_value();
    if (timed && days && workspace.dayOf(*activity.startsAt) != days->first)
        activity.startsAt = sameClock(*activity.startsAt, days->first, workspace.zone());
    if (!days) activity.startsAt = std::nullopt;
    if (!timed || !days) activity.dueOn = days ? std::optional(days->first) : std::nullopt;
}

void place(Workspace&, Deal& deal, const Days& days) { deal.closeDate = days ? std::optional(days->first) : std::nullopt; }

// It stays as far from its campaign as it is now.
void place(Workspace& workspace, CampaignItem& item, const Days& days) {
    const CampaignItem before = item;
    item.day = days ? std::optional(days->first) : std::nullopt;
    const auto campaign = workspace.store().find<Campaign>(item.campaign.id);
    const bool working = countsWorkingDays(std::span(&item, 1));
    if (campaign) item = settled(item, &before, *campaign, workingDaysAround(workspace, item.day.value_or(workspace.today()), working));
}

template <class E> void placeAs(Workspace& workspace, Entity& record, const Days& days) { place(workspace, static_cast<E&>(record), days); }

struct Placing {
    std::string_view type;
    bool mayBeUndated;
    void (*put)(Workspace&, Entity&, const Days&);
};
constexpr std::array placings{Placing{"campaign", true, placeAs<Campaign>}, Placing{"campaign_item", true, placeAs<CampaignItem>},
                              Placing{"activity", true, placeAs<Activity>}, Placing{"deal", false, placeAs<Deal>}};

Result<const Placing*> placingOf(const Rescheduled& record) {
    const auto found = std::ranges::find(placings, record.type, &Placing::type);
    if (found == placings.end()) return Error{Error::Refused, "Records of type " + record.type + " have no days to move."};
    if (!record.days && !found->mayBeUndated) return Error{Error::Refused, TR("Schedule", "A deal keeps its close date; move it instead.")};
    if (record.days && record.days->last < record.days->first)
        return Error{Error::Refused, TR("Schedule", "The last day is before the first.")};
    return &*found;
}

Result<Done> addPlaced(Workspace& workspace, ChangeSet& change, ChangeSet& followers, const Rescheduled& record,
                       const std::optional<LaneEdit>& lane) {
    const auto placing = placingOf(record);
    if (!placing) return placing.error();
    const EntityType& type = *workspace.store().schema().find(record.type);
    const auto before = loadRecord(workspace, type, record.id);
    if (!before) return before.error();
    const Record now = type.copy(**before);
    (*placing)->put(workspace, *now, record.days);
    if (const Field* field = lane ? type.find(lane->key) : nullptr) field->put(*now, lane->value);
    if (const auto settled = settleCampaignRecord(workspace, type, before->get(), *now); !settled) return settled.error();
    change.update(type, **before, *now);
    return addFollowers(workspace, followers, type, **before, *now);
}

// Items of a campaign go along, but for those that are moved themselves.
void addOthers(ChangeSet& change, const ChangeSet& followers, std::span<const Rescheduled> records) {
    for (const RecordChange& follower : followers.records)
        if (std::ranges::find(records, follower.id, &Rescheduled::id) == records.end()) change.records.push_back(follower);
}

}

Result<std::int64_t> reschedule(Workspace& workspace, std::span<const Rescheduled> records, const std::optional<LaneEdit>& lane) {
    ChangeSet change{TR("Change", "Move on the calendar")}, followers;
    for (const Rescheduled& record : records)
        if (const auto added = addPlaced(workspace, change, followers, record, lane); !added) return added.error();
    addOthers(change, followers, records);
    return change.empty() ? Result<std::int64_t>(std::int64_t{0}) : workspace.commit(change);
}

namespace {

// A campaign that lacks one of its ends lasts the day of the other.
Days daysOf(const Campaign& campaign) {
    const auto first = campaign.startsOn ? campaign.startsOn : campaign.endsOn, last = campaign.endsOn ? campaign.endsOn : campaign.startsOn;
    return first ? Days(DateRange{*first, *last}) : std::nullopt;
}

// From the days that are on disk: those on a screen may be older.
std::optional<int> shiftOf(Workspace& workspace, const Rescheduled& record) {
    const auto campaign = record.type == "campaign" ? workspace.store().find<Campaign>(record.id) : nullptr;
    const Days before = campaign ? daysOf(*campaign) : std::nullopt;
    if (!before || !record.days || before->length() != record.days->length()) return std::nullopt;
    return daysBetween(before->first, record.days->first);
}

std::optional<int> commonShift(Workspace& workspace, std::span<const Rescheduled> records) {
    if (records.empty()) return std::nullopt;
    const auto by = shiftOf(workspace, records.front());
    const auto same = [&](const Rescheduled& record) { return shiftOf(workspace, record) == by; };
    return std::ranges::all_of(records, same) ? by : std::nullopt;
}

}

Result<std::int64_t> moveByHand(Workspace& workspace, std::span<const Rescheduled> records, const std::optional<LaneEdit>& lane) {
    const auto by = lane ? std::nullopt : commonShift(workspace, records);
    if (by == 0) return std::int64_t{0};
    if (!by) return reschedule(workspace, records, lane);
    std::vector<std::int64_t> ids;
    for (const Rescheduled& record : records) ids.push_back(record.id);
    return moveCampaigns(workspace, ids, *by);
}

}
