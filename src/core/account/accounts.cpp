// SPDX-License-Identifier: MIT
// Neglect, coverage and order.
#include "core/account/accounts.h"
#include <algorithm>
#include <tuple>

namespace tilth {

std::optional<double> TargetAccount::coverage() const {
    return rolesAsked ? std::optional(static_cast<double>(roles) / static_cast<double>(rolesAsked)) : std::nullopt;
}

void sortByNeglect(std::vector<TargetAccount>& accounts) {
    std::ranges::stable_sort(accounts, {}, [](const TargetAccount& a) { return std::tuple(a.last(), std::string_view(a.tier), std::string_view(a.name)); });
}

void sortByScore(std::vector<TargetAccount>& accounts) {
    sortByNeglect(accounts);
    std::ranges::stable_sort(accounts, std::greater(), [](const TargetAccount& a) { return a.score.points; });
}

PlanState planState(const TargetAccount& account, Date today) {
    if (!account.plan) return PlanState::None;
    if (account.nextStep.empty()) return PlanState::NoStep;
    return account.nextStepOn && *account.nextStepOn < today ? PlanState::Late : PlanState::Ahead;
}

std::optional<std::int64_t> neglectDays(const TargetAccount& account, Time now) {
    const auto last = account.last();
    return last ? std::optional<std::int64_t>(std::max<std::int64_t>(0, (now - *last) / std::chrono::days{1})) : std::nullopt;
}

}
