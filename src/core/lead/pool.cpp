// SPDX-License-Identifier: MIT
#include "core/lead/pool.h"
#include <algorithm>
#include <vector>

namespace tilth {
namespace {

std::chrono::seconds days(std::int64_t n) { return std::chrono::hours{24} * n; }
std::string dayWord(std::int64_t n) { return std::to_string(n) + (n == 1 ? " day" : " days"); }

struct Cause {
    Time at;
    std::string reason;
};
// What brings a lead back, the earliest first; none: nothing does.
std::optional<Cause> causeOf(const Holding& holding, const PoolRules& rules) {
    std::vector<Cause> causes;
    const Time worked = std::max(holding.followedUp.value_or(holding.since), holding.since);
    if (rules.idleDays) causes.push_back({worked + days(rules.idleDays), "not followed up for " + dayWord(rules.idleDays)});
    if (rules.unwonDays) causes.push_back({holding.since + days(rules.unwonDays), "not won for " + dayWord(rules.unwonDays)});
    if (causes.empty() && rules.protectDays) causes.push_back({holding.since + days(rules.protectDays), "protection of " + dayWord(rules.protectDays) + " is over"});
    const auto first = std::ranges::min_element(causes, {}, &Cause::at);
    return first == causes.end() ? std::nullopt : std::optional{*first};
}

}

HoldVerdict holdVerdict(const Holding& holding, const PoolRules& rules, Time now) {
    HoldVerdict verdict;
    if (rules.protectDays) verdict.protectedUntil = holding.since + days(rules.protectDays);
    const bool safe = verdict.protectedUntil && now < *verdict.protectedUntil;
    const auto cause = causeOf(holding, rules);
    if (cause) {
        verdict.returnsAt = std::max(cause->at, verdict.protectedUntil.value_or(cause->at));
        verdict.reason = cause->reason;
    }
    if (cause && now >= *verdict.returnsAt) verdict.state = HoldState::Due;
    else if (cause && rules.warnDays && now >= *verdict.returnsAt - days(rules.warnDays)) verdict.state = HoldState::Warned;
    else if (safe) verdict.state = HoldState::Protected;
    return verdict;
}

Result<Done> mayClaim(const ClaimFacts& facts, const PoolRules& rules, Time now) {
    if (!facts.holder.empty()) {
        std::string since = facts.heldSince ? " since " + timeText(*facts.heldSince) : "";
        const bool safe = facts.heldSince && rules.protectDays && now < *facts.heldSince + days(rules.protectDays);
        if (safe) since += ", protected until " + timeText(*facts.heldSince + days(rules.protectDays));
        return Error{Error::Conflict, facts.holder + " has this lead" + since + ".", "owner"};
    }
    const StatusKind kind = kindOf(facts.status);
    if (kind == StatusKind::Won || kind == StatusKind::Lost) return Error{Error::Refused, "This lead is closed; nobody has to work on it.", "status"};
    if (rules.mostHeld && facts.held >= rules.mostHeld)
        return Error{Error::Refused, "You have " + std::to_string(facts.held) + " open leads of " + std::to_string(rules.mostHeld) + "; finish or give back one first.", "owner"};
    if (rules.claimsPerDay && facts.claimedToday >= rules.claimsPerDay)
        return Error{Error::Refused, "You claimed " + std::to_string(facts.claimedToday) + " leads of " + std::to_string(rules.claimsPerDay) + " today; go on tomorrow.", "owner"};
    const std::chrono::seconds coolOff = std::chrono::hours{rules.coolOffHours};
    if (facts.gaveBack && now < *facts.gaveBack + coolOff)
        return Error{Error::Refused, "You had this lead until " + timeText(*facts.gaveBack) + "; you can claim it again from " + timeText(*facts.gaveBack + coolOff) + ".", "owner"};
    return Done{};
}

}
