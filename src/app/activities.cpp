// SPDX-License-Identifier: MIT
#include "app/activities.h"
#include "app/reminders.h"
#include "app/series.h"
#include "core/activity/completion.h"
#include "core/lead/lead_rules.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include <algorithm>

namespace tilth {
namespace {

// Several activities of one record, changed together, move it once.
template <class E, class Move> void updateEach(Workspace& workspace, ChangeSet& change, const std::vector<std::int64_t>& ids, const Move& move) {
    const EntityType& type = workspace.type<E>();
    for (const auto& record : workspace.store().loadMany(type, ids)) {
        if (std::ranges::any_of(change.records, [&](const RecordChange& r) { return r.type == &type && r.id == record->id; })) continue;
        E now = static_cast<const E&>(*record);
        move(now);
        change.update(type, *record, now);
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

void DoneEffects::add(const Activity& done) {
    if (done.deal) {
        Time& newest = m_deals.try_emplace(done.deal.id, *done.doneAt).first->second;
        newest = std::max(newest, *done.doneAt);
    }
    if (done.lead && (done.kind == ActivityKind::Call || done.kind == ActivityKind::Mail)) m_leads.insert(done.lead.id);
}
void DoneEffects::into(Workspace& workspace, ChangeSet& change) const {
    std::vector<std::int64_t> deals;
    for (const auto& [id, at] : m_deals) deals.push_back(id);
    updateEach<Deal>(workspace, change, deals, [&](Deal& deal) { deal.lastActivity = std::max(deal.lastActivity.value_or(Time::min()), m_deals.at(deal.id)); });
    updateEach<Lead>(workspace, change, {m_leads.begin(), m_leads.end()}, [](Lead& lead) { lead.status = afterAttempt(lead.status); });
}

Result<Done> settleActivity(Workspace& workspace, ChangeSet& change, const Activity* before, Activity& now) {
    now = settled(std::move(now), before, workspace.now(), workspace.zone());
    if (const auto planned = followSeries(workspace, change, before, now); !planned) return planned.error();
    if (!completes(before, now)) return Done{};
    DoneEffects effects;
    effects.add(now);
    effects.into(workspace, change);
    return Done{};
}

Result<std::int64_t> addActivity(Workspace& workspace, Activity activity, const std::optional<Reminder>& reminder) {
    if (activity.subject.empty()) return Error{Error::Refused, "An activity needs a subject.", "subject"};
    activity.id = workspace.store().newId();
    if (!activity.created) activity.created = workspace.now();
    if (!activity.owner) activity.owner = Link{workspace.user().id};
    ChangeSet change{labelOf(activity.kind)};
    if (const auto ok = settleActivity(workspace, change, nullptr, activity); !ok) return ok.error();
    change.create(workspace.type<Activity>(), activity);
    if (const auto ok = reminder ? remindOfNew(workspace, change, *reminder) : Result<Done>(Done{}); !ok) return ok.error();
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
    if (!outcome.empty()) now.outcome = outcome;
    ChangeSet change{TR("Change", "Complete activity")};
    if (const auto ok = settleActivity(workspace, change, before.get(), now); !ok) return ok.error();
    change.update(workspace.type<Activity>(), *before, now);
    if (next) change.create(workspace.type<Activity>(), following(workspace, now, *next));
    return workspace.commit(change);
}

}
