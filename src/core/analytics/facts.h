// SPDX-License-Identifier: MIT
// What reports count: one small fact per record, with the codes of the dimensions by which it is asked.
#pragma once
#include "core/base/date.h"
#include "core/base/money.h"
#include "core/model/activity.h"
#include "core/model/handoff.h"
#include "core/model/stage.h"
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <vector>

namespace tilth {

/// One code per asked dimension, at most three; unused ones are 0. A code is the id of a linked record, the code of a text in
/// its column's dictionary, or the first day of a period (core/analytics/dimensions.h). noCode: no value, which is a group of
/// its own and never the one of a value that reads "unknown".
using GroupKey = std::array<std::int64_t, 3>;
inline constexpr std::int64_t noCode = INT64_MIN;

/// Any number that stands for a currency; noCode: none given.
using CurrencyCode = std::int64_t;

struct DealFact {
    GroupKey key{};
    std::int64_t id = 0, customer = 0;                      // customer: its company; 0: the deal itself stands for one
    StageKind state = StageKind::Open;
    std::int64_t percent = 0;                               // probabilityOf
    std::optional<Date> created, closed;                    // closed: close date; of open deals the expected one
    std::optional<std::int64_t> amount;                     // minor units; empty: not known, which is not 0
    CurrencyCode currency = noCode;
};
struct LeadFact {
    GroupKey key{};
    std::int64_t id = 0;
    std::optional<Date> created, wonOn, mqlOn;              // wonOn: close date of the first won deal that is linked to it
    bool mql = false, sql = false;                          // has been one
};
struct CostFact {                                           // once per campaign, never per deal (V7)
    GroupKey key{};
    std::int64_t cost = 0;
    CurrencyCode currency = noCode;
};
struct AnsweredHandoff {                                    // or one that waits for its answer
    GroupKey key{};
    HandoffState state = HandoffState::Open;
    std::optional<std::int64_t> minutesToAnswer;            // hand-off to decision, wall clock
};
struct ActivityFact {
    GroupKey key{};
    ActivityKind kind = ActivityKind::Task;
    bool done = false, overdue = false;                     // overdue: not done and due before today
};

/// The facts of one group and, where amounts come in several currencies, of one of these.
template <class Fact> struct Group {
    GroupKey key{};
    CurrencyCode currency = noCode;
    std::vector<Fact> facts;
};
template <class Fact> struct Grouped {
    std::vector<Group<Fact>> groups;                        // by key, then currency
    bool mixed = false;                                     // amounts in several currencies: groups are split, totals have no amounts
};

template <class Fact> CurrencyCode currencyOf(const Fact& fact) {
    if constexpr (requires { fact.currency; }) return fact.currency;
    else return noCode;
}
template <class Fact> bool hasMoney(const Fact& fact) {
    if constexpr (requires { fact.amount; }) return fact.amount.has_value();
    else return requires { fact.cost; };
}
/// Whether amounts of more than one currency are among the facts.
template <class Fact> bool mixesCurrencies(std::span<const Fact> facts) {
    std::optional<CurrencyCode> seen;
    for (const Fact& fact : facts) {
        if (!hasMoney(fact)) continue;
        if (seen && *seen != currencyOf(fact)) return true;
        seen = currencyOf(fact);
    }
    return false;
}

template <class Fact> Grouped<Fact> grouped(std::vector<Fact> facts) {
    Grouped<Fact> all;
    all.mixed = mixesCurrencies(std::span<const Fact>(facts));
    const auto keyOf = [mixed = all.mixed](const Fact& fact) { return std::pair(fact.key, mixed ? currencyOf(fact) : noCode); };
    std::map<std::pair<GroupKey, CurrencyCode>, std::vector<Fact>> parts;       // few: facts stay in the order in which they came
    for (Fact& fact : facts) parts[keyOf(fact)].push_back(std::move(fact));
    for (auto& [of, some] : parts) all.groups.push_back({of.first, of.second, std::move(some)});
    // Where there is but one currency, each group is in it, the ones without amounts too.
    if (!all.mixed)
        for (Group<Fact>& group : all.groups)
            for (const Fact& fact : group.facts)
                if (hasMoney(fact)) group.currency = currencyOf(fact);
    return all;
}

}
