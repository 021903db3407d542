// SPDX-License-Identifier: MIT
// Versions of the scoring model, and what a draft would change.
#include "app/leads.h"
#include "app/rescore.h"
#include "app/some_fields.h"
#include "core/model/deal.h"
#include "core/model/score_model.h"
#include "core/model/stage.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr std::size_t together = 1024;          // leads that are in memory at once

Result<CompiledModel> compiled(Workspace& workspace, const std::string& document) {
    auto parsed = parseModel(document);
    if (!parsed) return parsed.error();
    return compile(std::move(*parsed), workspace.type<Lead>());
}

enum class Fate { Open, Won, Lost };
// How the leads ended, by their deals, else by their own status.
std::map<std::int64_t, Fate> fates(Workspace& workspace) {
    std::map<std::int64_t, StageKind> kinds;
    for (const auto& s : workspace.store().findAll<Stage>()) kinds[s->id] = s->kind;
    std::map<std::int64_t, Fate> ended;
    const EntityType& type = workspace.type<Deal>();
    const std::array<const Field*, 2> fields{&type.at("lead"), &type.at("stage")};
    static_cast<void>(eachRecord(workspace, type, {}, fields, [&](const Entity& record) {
        const auto& d = static_cast<const Deal&>(record);
        if (!d.lead) return;
        Fate& fate = ended[d.lead.id];
        if (kinds[d.stage.id] == StageKind::Won) fate = Fate::Won;
        else if (kinds[d.stage.id] == StageKind::Lost && fate == Fate::Open) fate = Fate::Lost;
    }));
    return ended;
}
std::vector<std::int64_t> leadsCreated(Workspace& workspace, Date from, Date to) {
    std::vector<std::int64_t> ids;
    const EntityType& type = workspace.type<Lead>();
    const std::array<const Field*, 1> fields{&type.at("created")};
    static_cast<void>(eachRecord(workspace, type, {}, fields, [&](const Entity& lead) {
        if (lead.created && workspace.dayOf(*lead.created) >= from && workspace.dayOf(*lead.created) <= to) ids.push_back(lead.id);
    }));
    return ids;
}
void count(WhatIf::Side& side, bool passes, Fate fate) {
    ++side.leads;
    if (!passes) return;
    ++side.passing;
    ++(fate == Fate::Won ? side.won : fate == Fate::Lost ? side.lost : side.open);
}
// Whether the lead passed at any of its touches since it came, up to now: a peak that has decayed since counts.
bool everPassed(const CompiledModel& model, const Fit& fit, const TouchList& touches) {
    return fit.mayBeMql && std::ranges::any_of(touches.events, [&](const TouchEvent& t) { return scoreAt(model, fit, touches.events, t.at).mql; });
}

}

std::string activeModelText(Workspace& workspace) {
    for (const auto& m : workspace.store().findBy<ScoreModel>("active", std::int64_t{1})) return m->document;
    return {};
}

Result<std::int64_t> setModel(Workspace& workspace, const std::string& document, const std::string& note) {
    if (const auto ok = compiled(workspace, document); !ok) return ok.error();
    ChangeSet change{TR("Change", "Change score model")};
    const EntityType& type = workspace.type<ScoreModel>();
    ScoreModel next;
    for (const auto& m : workspace.store().findAll<ScoreModel>()) {
        next.version = std::max(next.version, m->version + 1);
        if (!m->active) continue;
        next.name = m->name;
        ScoreModel old = *m;
        old.active = false;
        change.update(type, *m, old);
    }
    next.id = workspace.store().newId();
    next.created = workspace.now();
    next.owner = Link{workspace.user().id};
    if (next.name.empty()) next.name = TR("Workspace", "Default model");
    next.document = document;
    next.note = note;
    next.active = true;
    change.create(type, next);
    return workspace.commit(change);
}

Result<WhatIf> whatIf(Workspace& workspace, const std::string& document, Date from, Date to) {
    const auto draft = compiled(workspace, document);
    if (!draft) return draft.error();
    WhatIf result;
    const auto ended = fates(workspace);
    const std::vector<std::int64_t> ids = leadsCreated(workspace, from, to);
    for (std::size_t first = 0; first < ids.size(); first += together) {
        for (const auto& record : workspace.store().loadMany(workspace.type<Lead>(), std::span(ids).subspan(first, std::min(together, ids.size() - first)))) {
            const auto& lead = static_cast<const Lead&>(*record);
            const TouchList touches = touchesOf(workspace, lead.id);
            const auto at = ended.find(lead.id);
            const Fate fate = at != ended.end() ? at->second : kindOf(lead.status) == StatusKind::Lost ? Fate::Lost : Fate::Open;
            count(result.now, everPassed(workspace.model(), fitOf(workspace.model(), viewOf(lead)), touches), fate);
            count(result.draft, everPassed(*draft, fitOf(*draft, viewOf(lead)), touches), fate);
        }
    }
    return result;
}

Result<std::int64_t> rescoreAll(Workspace& workspace) {
    std::vector<std::int64_t> leads;
    workspace.store().scan(workspace.type<Lead>(), {}, [&](std::int64_t id, auto) { leads.push_back(id); return true; });
    return workspace.store().rederive(TR("Change", "Score all leads"), std::move(leads));
}

}
