// SPDX-License-Identifier: MIT
#include "core/activity/reminders.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;
using std::chrono::minutes;

LocalTime startOf(const Remindable& item, const Zone& zone) {
    return item.at ? localTime(*item.at, zone) : LocalTime{*item.day, dayBegins};
}
Due stateOf(const Reminder& reminder, Time at, Time now, Time seen) {
    if (reminder.rungFor == at) return Due::Rung;
    return at <= seen || at + ringsLate < now ? Due::Missed : Due::Ring;
}

}

Remindable remindable(const Activity& a) {
    const bool open = !a.doneAt && a.status != ActivityStatus::Completed && a.status != ActivityStatus::Canceled;
    return {open, a.startsAt, a.dueOn};
}
Remindable remindable(const Campaign& c) { return {c.status != CampaignStatus::Complete && c.status != CampaignStatus::Inactive, {}, c.startsOn}; }
Remindable remindable(const CampaignItem& item) { return {!item.done, {}, item.day}; }
Remindable remindable(const Deal& deal, bool open, RemindOf of) { return {open, {}, of == RemindOf::NextStep ? deal.nextStepOn : deal.closeDate}; }

std::optional<Time> plannedAt(const Reminder& r, const Remindable& item, const Zone& zone) {
    if (r.at) return r.at;
    if (!item.at && !item.day) return std::nullopt;
    LocalTime start = startOf(item, zone);
    const bool moved = r.daysBefore.value_or(0) != 0 || r.clock;
    start.day -= days{r.daysBefore.value_or(0)};
    if (r.clock) start.clock = minutes{*r.clock};
    // An untouched instant is taken as it is: the second of two equal hours in autumn would become the first.
    const Time from = item.at && !moved ? *item.at : instantOf(start, zone);
    return from - minutes{r.minutesBefore.value_or(0)};
}
std::optional<Time> ringsAt(const Reminder& r, const Remindable& item, const Zone& zone) {
    const auto planned = item.open ? plannedAt(r, item, zone) : std::nullopt;
    if (!planned || r.settledFor != planned) return planned;
    return r.snoozedUntil;
}

ReminderWatch watch(std::span<const Watched> all, const Zone& zone, Time now, Time seen) {
    ReminderWatch found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = ringsAt(all[i].reminder, all[i].item, zone);
        if (!at) continue;
        if (*at <= now) found.due.push_back({i, *at, stateOf(all[i].reminder, *at, now, seen)});
        else if (!found.next || *at < *found.next) found.next = at;
    }
    std::ranges::stable_sort(found.due, {}, &DueReminder::at);
    return found;
}

Time snoozedTo(Snooze how, Time now, const Zone& zone) {
    if (how == Snooze::FiveMinutes) return now + minutes{5};
    if (how == Snooze::Hour) return now + minutes{60};
    return instantOf({localDay(now, zone) + days{1}, dayBegins}, zone);
}
Reminder putOff(Reminder reminder, const Remindable& item, const Zone& zone, Time until) {
    reminder = dismissed(std::move(reminder), item, zone);
    reminder.snoozedUntil = until;
    return reminder;
}
Reminder dismissed(Reminder reminder, const Remindable& item, const Zone& zone) {
    reminder.settledFor = plannedAt(reminder, item, zone);
    reminder.snoozedUntil.reset();
    return reminder;
}

Result<Done> checkReminder(const Reminder& r) {
    const std::array about{r.activity, r.campaign, r.campaignItem, r.deal};
    if (std::ranges::count_if(about, [](Link link) { return static_cast<bool>(link); }) != 1)
        return Error{Error::Refused, TR("Reminder", "A reminder is about one activity, campaign, campaign item or deal."), "activity"};
    if (!r.at && !r.daysBefore && !r.minutesBefore && !r.clock)
        return Error{Error::Refused, TR("Reminder", "A reminder says how long before the date, or when."), "minutes_before"};
    return Done{};
}

}
