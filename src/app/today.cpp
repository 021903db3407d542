// SPDX-License-Identifier: MIT
// What needs a person today.
#include "app/activities.h"
#include "app/deals.h"
#include "app/some_fields.h"
#include "app/title_index.h"
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
// Of what a deal is late with, these fields tell.
std::vector<const Field*> lateFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const std::string_view key : {"name", "company", "stage", "owner", "created", "stage_since", "last_activity", "next_step", "next_step_on", "close_date"}) fields.push_back(&type.at(key));
    return fields;
}
void addDeals(Workspace& workspace, bool onlyMine, std::vector<TodayItem>& items) {
    std::map<std::int64_t, Stage> stages;
    for (const auto& s : workspace.store().findAll<Stage>()) stages[s->id] = *s;
    std::map<std::int64_t, Planned> planned = plannedByDeal(workspace);
    std::vector<std::int64_t> companies;
    const std::size_t before = items.size();
    const EntityType& type = workspace.type<Deal>();
    static_cast<void>(eachRecord(workspace, type, {}, lateFields(type), [&](const Entity& record) {
        const auto& d = static_cast<const Deal&>(record);
        const Stage& stage = stages[d.stage.id];
        if (stage.kind != StageKind::Open || !mine(workspace, d, onlyMine)) return;
        const auto idle = idleDays(d, stage, workspace.now());
        const bool stalled = idle > stage.idleDays;
        if (!stalled && nextStepState(d, stage, planned[d.id], workspace.today()) != NextStepState::None) return;
        items.push_back({stalled ? TodayItem::Stalled : TodayItem::NoNextStep, Deal::type.name, d.id, d.name, {}, d.closeDate, idle});
        companies.push_back(d.company.id);
    }));
    TitleIndex titles;
    std::vector<std::int64_t> once = companies;         // many deals are of the same
    std::ranges::sort(once);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    titles.add(workspace, "company", once);
    for (std::size_t i = before; i < items.size(); ++i) items[i].about = titles.title("company", companies[i - before]);
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
