// SPDX-License-Identifier: MIT
#include "core/campaign/moving.h"
#include "core/campaign/tree.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

using std::chrono::days;

bool stays(const CampaignItem& item) { return item.done || item.fixed; }
bool stays(const CampaignVariant& variant) { return variant.status >= VariantStatus::SignedOff; }
bool stays(const Activity& task) {
    return task.kind != ActivityKind::Task || task.doneAt || task.status == ActivityStatus::Completed || task.status == ActivityStatus::Canceled;
}
bool shift(std::optional<Date>& day, int by) {
    if (day) *day += days(by);
    return day.has_value();
}
bool shift(CampaignItem& item, int by) { return shift(item.day, by); }
bool shift(Activity& task, int by) { return shift(task.dueOn, by); }
bool shift(CampaignVariant& variant, int by) {
    const bool start = shift(variant.startsOn, by), end = shift(variant.endsOn, by);
    return start || end;
}
bool shift(Campaign& campaign, int by) {
    const bool start = shift(campaign.startsOn, by), end = shift(campaign.endsOn, by);
    return start || end;
}

template <class E> void shiftAll(const std::vector<E>& all, const std::set<std::int64_t>& going, int by, std::vector<E>& moved, std::int64_t& stayed) {
    for (E record : all) {
        if (!going.contains(record.campaign.id) || stays(record)) ++stayed;
        else if (shift(record, by)) moved.push_back(std::move(record));
    }
}

// Going along by calendar days would lead to a weekend.
void recountWorkingDays(CampaignBranch& moved, const WorkingDays& work) {
    for (CampaignItem& item : moved.items) {
        if (item.offsetIn != OffsetIn::WorkingDays) continue;
        const auto campaign = std::ranges::find(moved.campaigns, item.campaign.id, &Campaign::id);
        const auto anchor = campaign == moved.campaigns.end() ? std::nullopt : anchorOf(item, *campaign);
        if (const auto day = anchor ? offsetFrom(*anchor, item, work) : std::nullopt) item.day = day;
    }
}

}

bool countsWorkingDays(std::span<const CampaignItem> items) {
    return std::ranges::any_of(items, [](const CampaignItem& item) { return item.offsetIn == OffsetIn::WorkingDays; });
}

Result<CampaignMove> movedBy(const CampaignBranch& branch, int by, const WorkingDays& work) {
    const Campaign& root = branch.campaigns.front();
    if (root.status == CampaignStatus::Complete) return Error{Error::Refused, TR("Campaign", "A completed campaign has happened and cannot be moved."), "starts_on"};
    if (!root.startsOn && !root.endsOn) return Error{Error::Refused, TR("Campaign", "The campaign has no dates to move; give it a start first."), "starts_on"};
    CampaignMove move;
    std::set<std::int64_t> going;
    for (Campaign c : branch.campaigns) {
        if (c.status == CampaignStatus::Complete) { ++move.stayed; continue; }
        going.insert(c.id);
        if (shift(c, by)) move.moved.campaigns.push_back(std::move(c));
    }
    shiftAll(branch.items, going, by, move.moved.items, move.stayed);
    recountWorkingDays(move.moved, work);
    shiftAll(branch.variants, going, by, move.moved.variants, move.stayed);
    shiftAll(branch.tasks, going, by, move.moved.tasks, move.stayed);
    return move;
}

Result<CampaignMove> resized(const Campaign& campaign, std::optional<Date> startsOn, std::optional<Date> endsOn, std::span<const CampaignItem> items,
                             const WorkingDays& work) {
    if (const auto ok = checkDates(startsOn, endsOn); !ok) return ok.error();
    CampaignMove move;
    Campaign now = campaign;
    now.startsOn = startsOn;
    now.endsOn = endsOn;
    for (CampaignItem item : items) {
        const auto was = anchorOf(item, campaign), is = anchorOf(item, now);
        if (!is || was == is) continue;
        if (stays(item)) { ++move.stayed; continue; }
        if (!item.offsetDays) continue;
        item.day = offsetFrom(*is, item, work);
        move.moved.items.push_back(std::move(item));
    }
    move.moved.campaigns.push_back(std::move(now));
    return move;
}

std::optional<Date> anchorOf(const CampaignItem& item, const Campaign& campaign) {
    return item.offsetFrom == OffsetFrom::Start ? campaign.startsOn : campaign.endsOn;
}

std::optional<Date> offsetFrom(Date anchor, const CampaignItem& item, const WorkingDays& work) {
    if (!item.offsetDays) return std::nullopt;
    const auto by = static_cast<int>(*item.offsetDays);
    return item.offsetIn == OffsetIn::WorkingDays ? work.add(anchor, by) : anchor + days(by);
}

CampaignItem settled(CampaignItem item, const CampaignItem* before, const Campaign& campaign, const WorkingDays& work) {
    const auto anchor = anchorOf(item, campaign);
    const bool dayChanged = !before || item.day != before->day;
    const bool offsetChanged = !before || item.offsetDays != before->offsetDays || item.offsetFrom != before->offsetFrom || item.offsetIn != before->offsetIn;
    if (!anchor) return item;
    const bool working = item.offsetIn == OffsetIn::WorkingDays;
    if (dayChanged && item.day) item.offsetDays = working ? work.daysBetween(*anchor, *item.day) : daysBetween(*anchor, *item.day);
    else if (offsetChanged && item.offsetDays) item.day = offsetFrom(*anchor, item, work);
    return item;
}

}
