// SPDX-License-Identifier: MIT
#include "core/campaign/budget.h"
#include <algorithm>
#include <map>

namespace tilth {
namespace {

Money orZero(const std::optional<Money>& amount) { return amount.value_or(Money{}); }
BudgetSums sumOf(const BudgetLine& line) {
    const Money committed = orZero(line.committed), spent = orZero(line.spent);
    return {1, orZero(line.planned), committed, spent, std::max(committed, spent)};
}
template <class Key> std::vector<BudgetGroup> groupedBy(std::span<const BudgetLine> lines, Key key) {
    std::map<std::string, BudgetSums> sums;
    for (const BudgetLine& line : lines) sums[key(line)] += sumOf(line);
    std::vector<BudgetGroup> groups;
    for (auto& [name, sum] : sums) groups.push_back({name, sum});
    std::ranges::stable_partition(groups, [](const BudgetGroup& g) { return !g.key.empty(); });
    return groups;
}
// Whole percents of large amounts stay exact: 100 * bound would overflow at 92 million million.
bool reaches(Money bound, Money budget, int percent) {
    return bound.minor > 0 && static_cast<double>(bound.minor) * 100 >= static_cast<double>(budget.minor) * percent;
}

}

BudgetSums& BudgetSums::operator+=(const BudgetSums& more) {
    lines += more.lines;
    planned.minor += more.planned.minor;
    committed.minor += more.committed.minor;
    spent.minor += more.spent.minor;
    bound.minor += more.bound.minor;
    return *this;
}
BudgetSums sumOf(std::span<const BudgetLine> lines) {
    BudgetSums all;
    for (const BudgetLine& line : lines) all += sumOf(line);
    return all;
}
std::vector<BudgetGroup> byMonth(std::span<const BudgetLine> lines) {
    return groupedBy(lines, [](const BudgetLine& line) { return line.month ? monthKey(*line.month) : std::string(); });
}
std::vector<BudgetGroup> byVendor(std::span<const BudgetLine> lines) {
    return groupedBy(lines, [](const BudgetLine& line) { return line.vendor; });
}

BudgetStatus budgetStatus(std::optional<Money> budget, const BudgetSums& sums) {
    BudgetStatus status{budget, sums, {}, {}, BudgetWarning::NoBudget};
    if (!budget) return status;
    status.unallocated = Money{budget->minor - sums.planned.minor};
    if (budget->minor > 0) status.boundShare = static_cast<double>(sums.bound.minor) / static_cast<double>(budget->minor);
    status.warning = reaches(sums.bound, *budget, 100)           ? BudgetWarning::Reached
                     : reaches(sums.bound, *budget, nearPercent) ? BudgetWarning::Near
                     : status.unallocated->minor < 0             ? BudgetWarning::OverPlanned
                                                                 : BudgetWarning::None;
    return status;
}

std::optional<Money> costOf(const Campaign& campaign, std::span<const BudgetLine> lines) {
    const bool known = std::ranges::any_of(lines, [](const BudgetLine& line) { return line.spent.has_value(); });
    return known ? std::optional{sumOf(lines).spent} : campaign.actualCost;
}
BudgetSums sumsOf(const Campaign& campaign, std::span<const BudgetLine> lines) {
    BudgetSums sums = sumOf(lines);
    const bool known = std::ranges::any_of(lines, [](const BudgetLine& line) { return line.spent.has_value(); });
    if (known || !campaign.actualCost) return sums;
    sums.spent = *campaign.actualCost;
    sums.bound = std::max(sums.bound, sums.spent);
    return sums;
}

}
