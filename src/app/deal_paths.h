// SPDX-License-Identifier: MIT
// What led to each deal: the answers of its people, and when it came to its steps (kpis.md §2).
#pragma once
#include "app/workspace.h"
#include "core/campaign/attribution.h"
#include "core/model/deal.h"
#include <unordered_map>

namespace tilth {

/// Reads all answers once.
class DealPaths {
public:
    explicit DealPaths(Workspace& workspace);
    /// Of its lead and its contact, each once; an open deal without a close date is looked at today.
    DealPath of(const Deal& deal) const;
private:
    using Touches = std::unordered_map<std::int64_t, std::vector<AttributionTouch>>;
    Touches m_ofLeads, m_ofContacts;
    std::unordered_map<std::int64_t, Time> m_leadAt;
    Date m_today;
};

}
