// SPDX-License-Identifier: MIT
// Target accounts (F86, F28): how well a company is known, when it was last touched, and which one is neglected most. Pure.
#pragma once
#include "core/account/account_score.h"
#include "core/base/date.h"
#include "core/base/money.h"
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tilth {

struct TargetAccount {
    std::int64_t company = 0;
    std::string name, tier;
    std::int64_t contacts = 0;
    std::int64_t roles = 0, rolesAsked = 0;         // in the buying centres of its open deals: filled, asked for by the pipelines' methods
    std::int64_t openDeals = 0;
    std::map<std::string, Money> openAmount;        // by currency
    std::optional<Time> marketing, sales;           // last touches
    AccountScore score;
    std::string goal, nextStep;                     // of its plan
    std::optional<Date> nextStepOn;
    std::int64_t plan = 0;                          // 0: there is none

    std::optional<Time> last() const { return !marketing ? sales : !sales ? marketing : std::max(marketing, sales); }
    /// Filled roles of those asked for; none where no method asks for any.
    std::optional<double> coverage() const;
};

/// Never touched first, then by the last touch, oldest first; of equals the better tier, then the name.
void sortByNeglect(std::vector<TargetAccount>& accounts);

/// The highest score first; of equals the more neglected one.
void sortByScore(std::vector<TargetAccount>& accounts);

/// What is the matter with the plan of an account: there is none, no next step, one whose day is past, or nothing.
enum class PlanState { None, NoStep, Late, Ahead };
PlanState planState(const TargetAccount& account, Date today);

/// Days since the last touch; none: never touched.
std::optional<std::int64_t> neglectDays(const TargetAccount& account, Time now);

}
