// SPDX-License-Identifier: MIT
#include "core/activity/activity_sets.h"
#include <algorithm>

namespace tilth {

using std::chrono::days;

Link personOf(const SetStep& step, const SetPeople& people) {
    const std::array by{people.owner, people.campaignOwner, people.salesRep, step.user};      // in the order of SetRole
    const Link person = by[static_cast<std::size_t>(step.role)];
    return person ? person : people.owner;
}

Date stepDay(Date anchor, std::int64_t n, bool working, const WorkingDays& calendar) {
    if (!working) return anchor + days{n};
    if (n == 0 && !calendar.isWorkingDay(anchor)) return calendar.add(anchor, 1);
    return calendar.add(anchor, static_cast<int>(n));
}

std::vector<PlannedStep> planned(std::span<const SetStep> steps, Date anchor, const SetPeople& people, const WorkingDays& calendar, bool chinese) {
    std::vector<SetStep> sorted(steps.begin(), steps.end());
    std::ranges::stable_sort(sorted, {}, &SetStep::position);
    std::vector<PlannedStep> all;
    for (const SetStep& step : sorted) {
        PlannedStep one{{}, step.days, step.working};
        one.activity.subject = chinese && !step.subjectZh.empty() ? step.subjectZh : step.subject;
        one.activity.kind = step.kind;
        one.activity.priority = step.priority;
        one.activity.notes = step.notes;
        one.activity.dueOn = stepDay(anchor, step.days, step.working, calendar);
        one.activity.owner = personOf(step, people);
        all.push_back(std::move(one));
    }
    std::ranges::stable_sort(all, {}, [](const PlannedStep& step) { return step.activity.dueOn; });
    return all;
}

std::optional<Date> movedAlong(const Activity& a, const SetTask& task, Date was, Date is, const WorkingDays& calendar) {
    const bool closed = a.doneAt || a.status == ActivityStatus::Completed || a.status == ActivityStatus::Canceled;
    if (closed || a.startsAt || !a.dueOn || was == is) return std::nullopt;
    if (*a.dueOn == stepDay(was, task.days, task.working, calendar)) return stepDay(is, task.days, task.working, calendar);
    return *a.dueOn + (is - was);
}

std::optional<Date> anchorOf(const Deal& deal) { return deal.closeDate; }
std::optional<Date> anchorOf(const Campaign& campaign) { return campaign.startsOn; }

}
