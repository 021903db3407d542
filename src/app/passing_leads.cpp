// SPDX-License-Identifier: MIT
#include "app/passing_leads.h"
#include "app/rescore.h"
#include "core/model/lead.h"

namespace tilth {

// The model may have been compiled for an older schema: its fields are found by their keys.
PassingLeads::PassingLeads(Workspace& workspace) : m_workspace(workspace), m_run(workspace.model()) {
    const EntityType& type = workspace.type<Lead>();
    for (const Field* f : workspace.model().fields) m_places.push_back(static_cast<std::size_t>(&type.at(f->key) - type.fields.data()));
    m_values.resize(m_places.size());
    workspace.store().setDeriver(deriveScores(workspace, m_passed));
}
PassingLeads::~PassingLeads() { m_workspace.store().setDeriver(deriveScores(m_workspace)); }

void PassingLeads::add(std::int64_t id, std::span<const Value> values) {
    for (std::size_t i = 0; i < m_places.size(); ++i) m_values[i] = &values[m_places[i]];
    m_passed.push_back({id, m_run.of(m_values)});
}

}
