// SPDX-License-Identifier: MIT
#include "core/campaign/roll_up.h"
#include <ranges>

namespace tilth {
namespace {

std::optional<Money> plus(std::optional<Money> a, std::optional<Money> b) {
    if (!a || !b) return a ? a : b;
    return Money{a->minor + b->minor};
}
void addCounts(CampaignFigures& to, const CampaignFigures& more) {
    for (auto count : {&CampaignFigures::leads, &CampaignFigures::mqls, &CampaignFigures::deals, &CampaignFigures::won, &CampaignFigures::members,
                       &CampaignFigures::responded, &CampaignFigures::impressions})
        to.*count += more.*count;
}
void addMoney(CampaignFigures& to, const CampaignFigures& more) {
    if (!more.hasMoney() && !more.mixed) return;
    if (!to.hasMoney() && !to.mixed) to.currency = more.currency;
    to.mixed = to.mixed || more.mixed || to.currency != more.currency;
    to.cost = plus(to.cost, more.cost);
    to.expectedRevenue = plus(to.expectedRevenue, more.expectedRevenue);
    to.sums += more.sums;
    to.revenue.minor += more.revenue.minor;
}
void withoutMoney(CampaignFigures& figures) {
    figures.budget = figures.cost = figures.expectedRevenue = std::nullopt;
    figures.sums = {figures.sums.lines, {}, {}, {}, {}};
    figures.revenue = {};
}

}

bool CampaignFigures::hasMoney() const { return budget || cost || expectedRevenue || sums.lines || revenue.minor; }

std::optional<double> CampaignFigures::roi() const {
    if (mixed || !cost || cost->minor <= 0) return std::nullopt;
    return static_cast<double>(revenue.minor - cost->minor) / static_cast<double>(cost->minor);
}

std::map<std::int64_t, CampaignFigures> rolledUp(const CampaignTree& tree, const std::map<std::int64_t, CampaignFigures>& own) {
    std::map<std::int64_t, CampaignFigures> all;
    const auto rows = tree.rows();
    for (const auto& row : rows | std::views::reverse) {            // children come behind their parents
        const auto at = own.find(row.id);
        CampaignFigures sum = at == own.end() ? CampaignFigures{tree.find(row.id)->currency, {}, {}, {}, {}, {}} : at->second;
        const bool ownBudget = sum.budget.has_value();
        std::optional<Money> below;
        for (std::int64_t child : tree.children(row.id)) {
            addCounts(sum, all.at(child));
            addMoney(sum, all.at(child));
            below = plus(below, all.at(child).budget);
        }
        if (!ownBudget) sum.budget = below;
        if (sum.mixed) withoutMoney(sum);
        all.emplace(row.id, std::move(sum));
    }
    return all;
}

}
