// SPDX-License-Identifier: MIT
// What the campaigns of a branch come to together (F63): budget, money, leads, deals, revenue.
#pragma once
#include "core/campaign/budget.h"
#include "core/campaign/tree.h"

namespace tilth {

/// Figures of one campaign or of a branch, in the campaign's currency.
struct CampaignFigures {
    std::string currency;
    std::optional<Money> budget, cost, expectedRevenue;             // cost: empty where none is known
    BudgetSums sums;
    Money revenue;                                                  // of won deals
    std::int64_t leads = 0, mqls = 0, deals = 0, won = 0, members = 0, responded = 0, impressions = 0;
    bool mixed = false;                                             // amounts in other currencies are in it: none is shown

    bool hasMoney() const;
    std::optional<double> roi() const;                              // (revenue - cost) ÷ cost (kpis.md §1); cost 0 or unknown: n/a
    BudgetStatus status() const { return budgetStatus(budget, sums); }
};

/// Of each campaign with all below it. Money, leads and the like add up. A budget that a campaign has of its own holds for its whole
/// branch; one without is given the sum of those below. Amounts of several currencies are never added: the branch is `mixed`.
std::map<std::int64_t, CampaignFigures> rolledUp(const CampaignTree& tree, const std::map<std::int64_t, CampaignFigures>& own);

}
