// SPDX-License-Identifier: MIT
#include "app/activities.h"
#include "app/reminders.h"
#include "app/series.h"
#include "core/lead/lead_rules.h"
#include "core/model/deal.h"
#include "core/model/lead.h"

namespace tilth {
namespace {

// What an activity of ours does to its deal and lead.
void addEffects(Workspace& workspace, ChangeSet& change, const Activity& activity, Time at) {
    const bool attempt = activity.kind == ActivityKind::Call || activity.kind == ActivityKind::Mail;
    if (const auto deal = activity.deal ? workspace.store().find<Deal>(activity.deal.id) : nullptr; deal && (!deal->lastActivity || *deal->lastActivity < at)) {
        Deal now = *deal;
        now.lastActivity = at;
        change.update(workspace.type<Deal>(), *deal, now);
    }
    if (const auto lead = activity.lead && attempt ? workspace.store().find<Lead>(activity.lead.id) : nullptr) {
        Lead now = *lead;
        now.status = afterAttempt(lead->status);
        change.update(workspace.type<Lead>(), *lead, now);
    }
}
Activity following(Workspace& workspace, const Activity& done, const NextStep& next) {
    Activity task;
    task.id = workspace.store().newId();
    task.created = workspace.now();
    task.owner = done.owner ? done.owner : Link{workspace.user().id};
    task.subject = next.subject;
    task.dueOn = next.on;
    task.lead = done.lead;
    task.contact = done.contact;
    task.company = done.company;
    task.deal = done.deal;
    task.campaign = done.campaign;
    return task;
}
std::string labelOf(ActivityKind kind) {
    constexpr std::array labels{TR("Change", "Add task"), TR("Change", "Log call"), TR("Change", "Add meeting"), TR("Change", "Add note"), TR("Change", "Log mail")};
    return labels[static_cast<std::size_t>(kind)];
}

}

Result<std::int64_t> addActivity(Workspace& workspace, Activity activity, const std::optional<Reminder>& reminder) {
    if (activity.subject.empty()) return Error{Error::Refused, "An activity needs a subject.", "subject"};
    activity.id = workspace.store().newId();
    if (!activity.created) activity.created = workspace.now();
    if (!activity.owner) activity.owner = Link{workspace.user().id};
    if (activity.kind == ActivityKind::Note && !activity.doneAt) activity.doneAt = workspace.now();
    if (activity.doneAt) activity.status = ActivityStatus::Completed;
    ChangeSet change{labelOf(activity.kind)};
    if (const auto planned = followSeries(workspace, change, nullptr, activity); !planned) return planned.error();
    change.create(workspace.type<Activity>(), activity);
    if (const auto ok = reminder ? remindOfNew(workspace, change, *reminder) : Result<Done>(Done{}); !ok) return ok.error();
    if (activity.doneAt) addEffects(workspace, change, activity, *activity.doneAt);
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return activity.id;
}

Result<std::int64_t> completeActivity(Workspace& workspace, std::int64_t activity, const std::string& outcome, const std::optional<NextStep>& next) {
    const auto before = workspace.store().find<Activity>(activity);
    if (!before) return Error{Error::NotFound, "This activity is gone."};
    if (next && next->subject.empty()) return Error{Error::Refused, "A next step needs a subject.", "subject"};
    Activity now = *before;
    now.doneAt = workspace.now();
    now.status = ActivityStatus::Completed;
    if (!outcome.empty()) now.outcome = outcome;
    ChangeSet change{TR("Change", "Complete activity")};
    if (const auto planned = followSeries(workspace, change, before.get(), now); !planned) return planned.error();
    change.update(workspace.type<Activity>(), *before, now);
    addEffects(workspace, change, now, workspace.now());
    if (next) change.create(workspace.type<Activity>(), following(workspace, now, *next));
    return workspace.commit(change);
}

}
