// SPDX-License-Identifier: MIT
// Programmes, campaigns and activities as a tree (F63): who is part of whom, and what may be.
#pragma once
#include "core/model/campaign.h"
#include <map>
#include <span>
#include <vector>

namespace tilth {

/// Campaigns by what they are part of. One whose parent is not among them is a root; of a cycle, which mayBePartOf refuses, each is
/// met once. Brothers stand by start (none last), then name, then id.
class CampaignTree {
public:
    struct Row { std::int64_t id; int depth; };

    explicit CampaignTree(std::span<const Campaign> campaigns);
    const Campaign* find(std::int64_t id) const;                    // null: not among them
    std::vector<std::int64_t> children(std::int64_t id) const;
    std::vector<std::int64_t> branch(std::int64_t id) const;        // itself, then all below it, parents first
    std::vector<Row> rows() const;                                  // all, parents first
    bool isBelow(std::int64_t id, std::int64_t ancestor) const;     // at any depth; never below itself

    /// Refused{parent}: a campaign is no part of itself nor of what is below it, and stands no higher than what it is part of.
    Result<Done> mayBePartOf(const Campaign& child, const Campaign& parent) const;
private:
    void walk(std::int64_t id, int depth, std::vector<Row>& rows) const;

    std::map<std::int64_t, Campaign> m_campaigns;
    std::map<std::int64_t, std::vector<std::int64_t>> m_children;   // of 0: the roots
};

/// Refused{ends_on}: it ends on the day on which it starts, or later.
Result<Done> checkDates(std::optional<Date> startsOn, std::optional<Date> endsOn);

}
