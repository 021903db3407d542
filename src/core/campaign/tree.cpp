// SPDX-License-Identifier: MIT
#include "core/campaign/tree.h"
#include <algorithm>
#include <tuple>

namespace tilth {

CampaignTree::CampaignTree(std::span<const Campaign> campaigns) {
    for (const Campaign& c : campaigns) m_campaigns[c.id] = c;
    for (const auto& [id, c] : m_campaigns) {
        const bool under = m_campaigns.contains(c.parent.id) && !isBelow(c.parent.id, id) && c.parent.id != id;
        m_children[under ? c.parent.id : 0].push_back(id);
    }
    const auto place = [this](std::int64_t id) {
        const Campaign& c = m_campaigns.at(id);
        return std::tuple(!c.startsOn, c.startsOn.value_or(Date{}), std::string_view(c.name), id);
    };
    for (auto& [parent, ids] : m_children) std::ranges::sort(ids, {}, place);
}
const Campaign* CampaignTree::find(std::int64_t id) const {
    const auto at = m_campaigns.find(id);
    return at == m_campaigns.end() ? nullptr : &at->second;
}
std::vector<std::int64_t> CampaignTree::children(std::int64_t id) const {
    const auto at = m_children.find(id);
    return at == m_children.end() || id == 0 ? std::vector<std::int64_t>{} : at->second;
}
std::vector<std::int64_t> CampaignTree::branch(std::int64_t id) const {
    std::vector<Row> found;
    if (find(id)) walk(id, 0, found);
    std::vector<std::int64_t> ids;
    for (const Row& row : found) ids.push_back(row.id);
    return ids;
}
std::vector<CampaignTree::Row> CampaignTree::rows() const {
    std::vector<Row> all;
    if (const auto roots = m_children.find(0); roots != m_children.end())
        for (std::int64_t id : roots->second) walk(id, 0, all);
    return all;
}
void CampaignTree::walk(std::int64_t id, int depth, std::vector<Row>& rows) const {
    rows.push_back({id, depth});
    for (std::int64_t child : children(id)) walk(child, depth + 1, rows);
}

// Upwards, and no further than there are campaigns: the parents may run in a circle.
bool CampaignTree::isBelow(std::int64_t id, std::int64_t ancestor) const {
    std::size_t steps = 0;
    for (const Campaign* c = find(id); c && c->parent && steps < m_campaigns.size(); c = find(c->parent.id), ++steps)
        if (c->parent.id == ancestor) return id != ancestor;
    return false;
}

Result<Done> CampaignTree::mayBePartOf(const Campaign& child, const Campaign& parent) const {
    if (child.id == parent.id) return Error{Error::Refused, TR("Campaign", "A campaign cannot be part of itself."), "parent"};
    if (isBelow(parent.id, child.id)) return Error{Error::Refused, TR("Campaign", "A campaign cannot be part of one that is part of it."), "parent"};
    if (child.level < parent.level)
        return Error{Error::Refused, TR("Campaign", "A campaign stands no higher than what it is part of: programme, campaign, activity."), "parent"};
    return Done{};
}

Result<Done> checkDates(std::optional<Date> startsOn, std::optional<Date> endsOn) {
    if (!startsOn || !endsOn || *startsOn <= *endsOn) return Done{};
    return Error{Error::Refused, TR("Campaign", "It ends before it starts; change one of the two days."), "ends_on"};
}

}
