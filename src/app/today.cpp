// SPDX-License-Identifier: MIT
// What needs a person today.
#include "app/activities.h"
#include "app/deals.h"
#include "core/deal/stages.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include <algorithm>

namespace tilth {
namespace {

bool mine(Workspace& workspace, const Entity& record, bool onlyMine) { return !onlyMine || !record.owner || record.owner.id == workspace.user().id; }

std::string about(Workspace& workspace, const Activity& a) {
    const std::array<std::pair<std::string_view, Link>, 5> links{{{"deal", a.deal}, {"lead", a.lead}, {"contact", a.contact}, {"company", a.company}, {"campaign", a.campaign}}};
    for (const auto& [type, link] : links)
        if (link) return titleOf(workspace, type, link.id);
    return {};
}
Date dueOf(Workspace& workspace, const Activity& a) { return a.dueOn ? *a.dueOn : workspace.dayOf(*a.startsAt); }

void addActivities(Workspace& workspace, bool onlyMine, std::vector<TodayItem>& items) {
    for (const auto& a : workspace.store().findBy<Activity>("done_at", {})) {
        if (!a->dueOn && !a->startsAt) continue;
        if (a->status == ActivityStatus::Completed || a->status == ActivityStatus::Canceled || !mine(workspace, *a, onlyMine)) continue;
        const Date due = dueOf(workspace, *a);
        if (due > workspace.today()) continue;
        items.push_back({due < workspace.today() ? TodayItem::Overdue : TodayItem::Today, Activity::type.name, a->id, a->subject, about(workspace, *a), due});
    }
}
void addHandoffs(Workspace& workspace, bool onlyMine, std::vector<TodayItem>& items) {
    for (const auto& h : workspace.store().findBy<Handoff>("state", std::int64_t(HandoffState::Open))) {
        const auto lead = workspace.store().find<Lead>(h->lead.id);
        if (lead && mine(workspace, *lead, onlyMine)) items.push_back({TodayItem::Handoff, Lead::type.name, lead->id, lead->name, lead->company, workspace.dayOf(h->at)});
    }
}
void addDeals(Workspace& workspace, bool onlyMine, std::vector<TodayItem>& items) {
    std::map<std::int64_t, Stage> stages;
    for (const auto& s : workspace.store().findAll<Stage>()) stages[s->id] = *s;
    std::map<std::int64_t, Planned> planned = plannedByDeal(workspace);
    for (const auto& d : workspace.store().findAll<Deal>()) {
        const Stage& stage = stages[d->stage.id];
        if (stage.kind != StageKind::Open || !mine(workspace, *d, onlyMine)) continue;
        const auto idle = idleDays(*d, stage, workspace.now());
        const bool next = nextStepState(*d, stage, planned[d->id], workspace.today()) != NextStepState::None;
        if (idle > stage.idleDays) items.push_back({TodayItem::Stalled, Deal::type.name, d->id, d->name, titleOf(workspace, "company", d->company.id), d->closeDate, idle});
        else if (!next) items.push_back({TodayItem::NoNextStep, Deal::type.name, d->id, d->name, titleOf(workspace, "company", d->company.id), d->closeDate, idle});
    }
}

}

std::vector<TodayItem> todayList(Workspace& workspace, bool onlyMine) {
    std::vector<TodayItem> items;
    addActivities(workspace, onlyMine, items);
    addHandoffs(workspace, onlyMine, items);
    addDeals(workspace, onlyMine, items);
    std::ranges::stable_sort(items, [](const TodayItem& a, const TodayItem& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.kind == TodayItem::Stalled ? a.idleDays > b.idleDays : a.due < b.due;
    });
    return items;
}

}
