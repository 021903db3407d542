// SPDX-License-Identifier: MIT
#include "app/touch_walk.h"
#include "app/some_fields.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include <algorithm>

namespace tilth {
namespace {

TouchEvent eventOf(std::int64_t id, std::span<const Cell> cells) {
    return {id, static_cast<TouchKind>(std::get<std::int64_t>(cells[0])), Time{std::chrono::seconds{std::get<std::int64_t>(cells[1])}}, std::get<std::string_view>(cells[2])};
}
std::vector<const Field*> touchFieldsOf(const EntityType& type) { return {&type.at("kind"), &type.at("at"), &type.at("detail")}; }

}

std::optional<std::size_t> LeadPlaces::of(std::int64_t lead) {
    if (m_next >= m_ids.size() || m_ids[m_next] != lead) {
        const auto at = std::ranges::lower_bound(m_ids, lead);
        if (at == m_ids.end() || *at != lead) return {};
        m_next = static_cast<std::size_t>(at - m_ids.begin());
    }
    return m_next++;
}

FitOfRows::FitOfRows(const CompiledModel& model) : m_run(model), m_values(model.fields.size()) {
    for (const Value& value : m_values) m_seen.push_back(&value);
}
Fit FitOfRows::of(std::span<const Cell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) take(m_values[i], cells[i]);
    return m_run.of(m_seen);
}

void TouchWalk::readTouches(Store& store, std::span<const std::int64_t> leads) {
    const EntityType& touch = store.schema().of<Touch>();
    std::int64_t current = 0;
    std::optional<std::size_t> place;
    store.scanLinked(touch, touchFieldsOf(touch), touch.at("lead"), touch.at("at"), leads.size() > manyLeads ? std::span<const std::int64_t>{} : leads,
        [&](std::int64_t lead, std::int64_t id, std::span<const Cell> cells) {
            if (lead != current) {
                current = lead;
                if ((place = m_leads.of(lead))) reach(*place);
            }
            if (place && m_reckoner.add(*place, eventOf(id, cells))) keepReady();
        });
}
// Long rows of leads without touches are reckoned and kept part by part: a million at once would fill the memory.
void TouchWalk::reach(std::size_t place) {
    while (place - m_reached > manyLeads) {
        m_reached += manyLeads;
        m_reckoner.passTo(m_reached);
        keepReady();
    }
    m_reached = place;
}
void TouchWalk::finish() {
    reach(m_leads.size());
    m_reckoner.finish(m_leads.size());
    keepReady();
}
void TouchWalk::keepReady() {
    for (ReckonedScore& reckoned : m_reckoner.ready()) m_keep(reckoned);
}

void eachFreshScore(Workspace& workspace, const std::function<void(std::int64_t, const Score&)>& tell) {
    const CompiledModel& model = workspace.model();
    FitOfRows rows(model);
    std::vector<std::int64_t> ids;
    std::vector<Fit> fits;
    workspace.store().scan(workspace.type<Lead>(), model.fields, [&](std::int64_t id, std::span<const Cell> cells) {
        ids.push_back(id);
        fits.push_back(rows.of(cells));
        return true;
    });
    if (ids.empty()) return;
    LeadPlaces leads(std::move(ids));
    ScoreReckoner reckoner(model, workspace.now(), [&](std::size_t place) { return &fits[place]; });
    TouchWalk walk(leads, reckoner, [&](const ReckonedScore& reckoned) { tell(leads[reckoned.place], reckoned.score); });
    walk.readTouches(workspace.store(), leads.ids());
    walk.finish();
}

}
