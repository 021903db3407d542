// SPDX-License-Identifier: MIT
#include "app/deal_paths.h"
#include "app/some_fields.h"
#include "core/model/lead.h"
#include <algorithm>

namespace tilth {
namespace {

template <class E> void eachOf(Workspace& workspace, std::initializer_list<std::string_view> keys, const std::function<void(const E&)>& each) {
    const EntityType& type = workspace.type<E>();
    std::vector<const Field*> fields;
    for (const std::string_view key : keys) fields.push_back(&type.at(key));
    static_cast<void>(eachRecord(workspace, type, {}, fields, [&](const Entity& record) { each(static_cast<const E&>(record)); }));
}

}

DealPaths::DealPaths(Workspace& workspace) : m_today(workspace.today()) {
    eachOf<Touch>(workspace, {"lead", "contact", "campaign", "kind", "at", "responded"}, [&](const Touch& touch) {
        if (!isResponse(touch)) return;
        const AttributionTouch answer{touch.id, touch.at, workspace.dayOf(touch.at), touch.campaign.id, true};
        if (touch.lead) m_ofLeads[touch.lead.id].push_back(answer);
        if (touch.contact) m_ofContacts[touch.contact.id].push_back(answer);
    });
    eachOf<Lead>(workspace, {"created"}, [&](const Lead& lead) {
        if (lead.created) m_leadAt.emplace(lead.id, *lead.created);
    });
}

DealPath DealPaths::of(const Deal& deal) const {
    DealPath path{{}, {}, deal.created, deal.closeDate.value_or(m_today)};
    if (const auto at = m_leadAt.find(deal.lead.id); at != m_leadAt.end()) path.leadAt = at->second;
    for (const auto& [all, id] : {std::pair(&m_ofLeads, deal.lead.id), std::pair(&m_ofContacts, deal.contact.id)})
        if (const auto some = all->find(id); some != all->end()) path.touches.insert(path.touches.end(), some->second.begin(), some->second.end());
    std::ranges::sort(path.touches, {}, &AttributionTouch::id);
    path.touches.erase(std::ranges::unique(path.touches, {}, &AttributionTouch::id).begin(), path.touches.end());
    return path;
}

}
