// SPDX-License-Identifier: MIT
#include "app/leads.h"
#include "app/pool.h"
#include "app/rescore.h"
#include "core/campaign/attribution.h"
#include "core/lead/handoff_rules.h"
#include "core/lead/lead_rules.h"
#include "core/lead/lifecycle.h"
#include "core/model/activity.h"
#include "core/model/affiliation.h"
#include "core/model/assignment.h"
#include <algorithm>

namespace tilth {
namespace {

Error noLead(std::int64_t id) { return {Error::NotFound, std::string("There is no lead ").append(std::to_string(id)).append(".")}; }

std::shared_ptr<Handoff> openOne(Workspace& workspace, std::int64_t lead) {
    for (const auto& h : handoffsOf(workspace, lead))
        if (h->state == HandoffState::Open) return h;
    return nullptr;
}

// Loads the lead and the hand-off that sales answers, lets the rule decide, writes both in one revision.
using Rule = std::function<Result<HandoffAnswer>(const Lead&, const std::optional<Handoff>&)>;
Result<std::int64_t> answer(Workspace& workspace, std::int64_t lead, const std::string& label, const Rule& rule) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return noLead(lead);
    const auto all = handoffsOf(workspace, lead);
    const auto newest = all.empty() ? std::nullopt : std::optional{*all.front()};
    auto decided = rule(*before, newest);
    if (!decided) return decided.error();
    ChangeSet change{label};
    change.update(workspace.type<Lead>(), *before, decided->lead);
    if (decided->handoff && !decided->added) change.update(workspace.type<Handoff>(), *newest, *decided->handoff);
    if (decided->added) {
        decided->handoff->id = workspace.store().newId();
        change.create(workspace.type<Handoff>(), *decided->handoff);
    }
    return workspace.commit(change);
}
Result<Handoff> needed(const std::optional<Handoff>& handoff) {
    if (handoff) return *handoff;
    return Error{Error::Refused, "This lead was not handed over yet; do that first ('tilthctl lead mql ID').", "state"};
}
// A rule that needs a hand-off.
Rule answering(std::function<Result<HandoffAnswer>(const Lead&, const Handoff&)> rule) {
    return [rule = std::move(rule)](const Lead& lead, const std::optional<Handoff>& handoff) -> Result<HandoffAnswer> {
        const auto there = needed(handoff);
        if (!there) return there.error();
        return rule(lead, *there);
    };
}

}

Result<LeadScore> scoreLead(Workspace& workspace, std::int64_t lead, Time at) {
    const auto record = workspace.store().find<Lead>(lead);
    if (!record) return noLead(lead);
    const CompiledModel& model = workspace.model();
    const TouchList touches = touchesOf(workspace, lead);
    const FitView view = viewOf(*record);
    return LeadScore{scoreAt(model, fitOf(model, view), touches.events, at), ledgerAt(model, view, touches.events, at)};
}

void TouchOrigins::add(const Touch& touch) {
    if (!touch.lead || !touch.campaign || !isResponse(touch)) return;
    const auto [at, fresh] = m_first.try_emplace(touch.lead.id, touch);
    if (!fresh && touch.at < at->second.at) at->second = touch;
}
void TouchOrigins::into(Workspace& workspace, ChangeSet& change) const {
    const EntityType& type = workspace.type<Lead>();
    std::vector<std::int64_t> ids;
    for (const auto& [lead, touch] : m_first) ids.push_back(lead);
    for (const auto& record : workspace.store().loadMany(type, ids)) {
        const bool changed = std::ranges::any_of(change.records, [&](const RecordChange& r) { return r.type == &type && r.id == record->id; });
        if (const auto& lead = static_cast<const Lead&>(*record); !changed) change.update(type, lead, withCampaign(lead, m_first.at(lead.id)));
    }
}
Lead withOrigin(Workspace& workspace, const Lead& lead) {
    if (lead.campaign) return lead;
    auto touches = workspace.store().findBy<Touch>("lead", lead.id);
    std::ranges::stable_sort(touches, {}, [](const auto& touch) { return touch->at; });
    Lead now = lead;
    for (const auto& touch : touches) now = withCampaign(std::move(now), *touch);
    return now;
}

Result<std::int64_t> addTouch(Workspace& workspace, Touch touch) {
    if (!touch.lead && !touch.contact) return Error{Error::Refused, "A touch belongs to a lead or a contact.", "lead"};
    const auto lead = touch.lead ? workspace.store().find<Lead>(touch.lead.id) : nullptr;
    if (touch.lead && !lead) return noLead(touch.lead.id);
    touch.id = workspace.store().newId();
    if (!touch.created) touch.created = workspace.now();
    ChangeSet change{TR("Change", "Add touch")};
    change.create(workspace.type<Touch>(), touch);
    if (lead) change.update(workspace.type<Lead>(), *lead, withCampaign(withSource(*lead, touch.source), touch));
    return workspace.commit(change);
}

Result<std::int64_t> setBant(Workspace& workspace, std::int64_t lead, const std::map<std::string, std::optional<std::int64_t>>& letters) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return noLead(lead);
    const EntityType& type = workspace.type<Lead>();
    Lead now = *before;
    for (const auto& [letter, value] : letters) {
        constexpr std::array names{"budget", "authority", "need", "timeline"};
        if (std::ranges::find(names, letter) == names.end()) return Error{Error::Usage, "BANT has budget, authority, need and timeline; not " + letter + ".", letter};
        const Value v = value ? Value{*value} : Value{};
        if (const char* wrong = bantCheck(v)) return Error{Error::Refused, wrong, letter};
        type.at(letter).put(now, v);
    }
    ChangeSet change{TR("Change", "Rate BANT")};
    change.update(type, *before, now);
    return workspace.commit(change);
}

Result<std::int64_t> handOver(Workspace& workspace, std::int64_t lead) {
    const auto before = workspace.store().find<Lead>(lead);
    if (!before) return noLead(lead);
    if (openOne(workspace, lead)) return Error{Error::Refused, "This lead is handed over already and waits for sales' answer."};
    const auto score = scoreLead(workspace, lead, workspace.now());
    if (!score) return score.error();
    const auto after = handedOver(*before, workspace.now());
    if (!after) return after.error();
    Handoff handoff = openHandoff(*before, score->score, Link{workspace.modelId()}, workspace.now());
    handoff.id = workspace.store().newId();
    handoff.created = workspace.now();
    ChangeSet change{TR("Change", "Hand lead over")};
    change.create(workspace.type<Handoff>(), handoff);
    change.update(workspace.type<Lead>(), *before, *after);
    return workspace.commit(change);
}
Result<std::int64_t> acceptLead(Workspace& w, std::int64_t lead) {
    return answer(w, lead, TR("Change", "Accept lead"), answering([&](const Lead& l, const Handoff& h) { return accept(l, h, wasGiven(w, l), Link{w.user().id}, w.now()); }));
}
Result<std::int64_t> rejectLead(Workspace& w, std::int64_t lead, const std::string& reason, const std::string& note) {
    return answer(w, lead, TR("Change", "Reject lead"), answering([&](const Lead& l, const Handoff& h) { return reject(l, h, reason, note, Link{w.user().id}, w.now()); }));
}
Result<std::int64_t> recycleLead(Workspace& w, std::int64_t lead, Date until) {
    return answer(w, lead, TR("Change", "Recycle lead"), answering([&](const Lead& l, const Handoff& h) { return recycle(l, h, until, Link{w.user().id}, w.now(), w.today()); }));
}
Result<std::int64_t> qualifyLead(Workspace& w, std::int64_t lead) {
    return answer(w, lead, TR("Change", "Qualify lead"), [&](const Lead& l, const std::optional<Handoff>& h) {
        return qualify(l, h && h->state == HandoffState::Open ? h : std::nullopt, wasGiven(w, l), Link{w.user().id}, w.now());
    });
}
bool wasGiven(Workspace& workspace, const Lead& lead) {
    const auto newest = newestAssignment(workspace, lead.id);
    return newest && lead.owner && newest->toUser == lead.owner;
}
std::vector<std::shared_ptr<Handoff>> handoffsOf(Workspace& workspace, std::int64_t lead) {
    auto all = workspace.store().findBy<Handoff>("lead", lead);
    std::ranges::sort(all, [](const auto& a, const auto& b) { return a->at != b->at ? a->at > b->at : a->id > b->id; });
    return all;
}

}
