// SPDX-License-Identifier: MIT
#include "app/passing_leads.h"
#include "app/rescore.h"
#include "core/model/lead.h"

namespace tilth {

// The model may have been compiled for an older schema: its fields are found by their keys.
PassingLeads::PassingLeads(Workspace& workspace) : m_workspace(workspace), m_run(workspace.model()), m_blocks([this](const Block& block) { score(block); }) {
    const EntityType& type = workspace.type<Lead>();
    for (const Field* f : workspace.model().fields) m_places.push_back(static_cast<std::size_t>(&type.at(f->key) - type.fields.data()));
    workspace.store().setDeriver([this, derive = deriveScores(workspace, m_passed)](Store& store, Batch& batch, const News& news) {
        m_blocks.settle();
        derive(store, batch, news);
    });
}
PassingLeads::~PassingLeads() { m_workspace.store().setDeriver(deriveScores(m_workspace)); }

void PassingLeads::add(std::int64_t id, std::span<const Value> values) {
    if (m_blocks.filling().leads.size() == Block::most) m_blocks.hand();
    Block& block = m_blocks.filling();
    const std::size_t first = block.leads.size() * m_places.size();
    if (block.values.size() == first) block.values.resize(first + m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) block.values[first + i] = values[m_places[i]];
    block.leads.push_back(id);
}

void PassingLeads::score(const Block& block) {
    std::vector<const Value*> values(m_places.size());
    for (std::size_t n = 0; n < block.leads.size(); ++n) {
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = &block.values[n * values.size() + i];
        m_passed.push_back({block.leads[n], m_run.of(values)});
    }
}

}
