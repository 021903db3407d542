// SPDX-License-Identifier: MIT
// A campaign's money (F65): planned, committed and spent by month and vendor, against its budget.
#pragma once
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include <span>
#include <vector>

namespace tilth {

/// Amounts in minor units of one currency.
struct BudgetSums {
    std::int64_t lines = 0;
    Money planned, committed, spent;
    Money bound;                            // per line the greater of committed and spent: what cannot be planned anew
    BudgetSums& operator+=(const BudgetSums& more);
    friend bool operator==(const BudgetSums&, const BudgetSums&) = default;
};
BudgetSums sumOf(std::span<const BudgetLine> lines);

struct BudgetGroup {
    std::string key;                        // "2026-03", a vendor; empty: none named
    BudgetSums sums;
};
std::vector<BudgetGroup> byMonth(std::span<const BudgetLine> lines);        // in their order
std::vector<BudgetGroup> byVendor(std::span<const BudgetLine> lines);       // by name, without a name last

enum class BudgetWarning { None, NoBudget, Near, Reached, OverPlanned };
inline constexpr std::array budgetWarningChoices{
    Choice{"none", TR("BudgetWarning", "Within the budget")}, Choice{"no_budget", TR("BudgetWarning", "No budget is set")},
    Choice{"near", TR("BudgetWarning", "At least 80 % of the budget is committed or spent")},
    Choice{"reached", TR("BudgetWarning", "The whole budget is committed or spent")},
    Choice{"over_planned", TR("BudgetWarning", "More is planned than the budget holds")}};
inline constexpr int nearPercent = 80;

struct BudgetStatus {
    std::optional<Money> budget;
    BudgetSums sums;
    std::optional<Money> unallocated;       // budget less planned; below 0: more is planned than there is. Empty without a budget
    std::optional<double> boundShare;       // bound ÷ budget, 0..; empty where the budget is 0 or not set
    BudgetWarning warning = BudgetWarning::None;
};
/// Reached (100 %) goes before Near (80 %), both before OverPlanned. A budget of 0 is reached by the first cent.
BudgetStatus budgetStatus(std::optional<Money> budget, const BudgetSums& sums);

/// What a campaign cost: its lines' spent amounts where a line has one, else its own field. Empty: not known.
std::optional<Money> costOf(const Campaign& campaign, std::span<const BudgetLine> lines);
/// Sums of a campaign's lines; one without lines has its actual cost as spent.
BudgetSums sumsOf(const Campaign& campaign, std::span<const BudgetLine> lines);

}
