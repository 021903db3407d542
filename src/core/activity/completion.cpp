// SPDX-License-Identifier: MIT
#include "core/activity/completion.h"

namespace tilth {
namespace {

Activity settledNew(Activity activity, Time now, const Zone& zone) {
    if (!activity.doneAt && (isDone(activity) || activity.kind == ActivityKind::Note)) activity.doneAt = doneTime(activity, now, zone);
    if (activity.doneAt) activity.status = ActivityStatus::Completed;
    return activity;
}

}

bool completes(const Activity* before, const Activity& now) { return isDone(now) && !(before && isDone(*before)); }

Time doneTime(const Activity& activity, Time now, const Zone& zone) {
    if (activity.kind == ActivityKind::Note) return std::min(activity.created.value_or(now), now);
    if (activity.startsAt && *activity.startsAt <= now) return *activity.startsAt;
    if (activity.dueOn && *activity.dueOn < localDay(now, zone)) return instantOf({*activity.dueOn, std::chrono::hours{12}}, zone);
    return now;
}

Activity settled(Activity activity, const Activity* before, Time now, const Zone& zone) {
    if (!before) return settledNew(std::move(activity), now, zone);
    const bool newStatus = before->status != activity.status, newTime = before->doneAt != activity.doneAt, completed = activity.status == ActivityStatus::Completed;
    if (newTime && activity.doneAt) activity.status = ActivityStatus::Completed;
    else if (newTime && completed) activity.status = ActivityStatus::NotStarted;
    else if (newStatus && completed) activity.doneAt = activity.doneAt.value_or(now);
    else if (newStatus) activity.doneAt.reset();
    else if (completed && !activity.doneAt) activity.doneAt = doneTime(activity, now, zone);
    return activity;
}

}
