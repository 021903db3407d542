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

std::string heldText(const ClaimVerdict& verdict) {
    std::string text = verdict.since ? " since " + timeText(*verdict.since) : "";
    if (verdict.until) text += ", protected until " + timeText(*verdict.until);
    return text;
}
std::string ofLimit(const ClaimVerdict& verdict, std::string_view what) {
    return std::to_string(verdict.count) + " " + std::string(what) + " of " + std::to_string(verdict.limit);
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

ClaimVerdict claimVerdict(const ClaimFacts& facts, const PoolRules& rules, Time now) {
    if (!facts.holder.empty()) {
        const auto until = facts.heldSince && rules.protectDays ? std::optional{*facts.heldSince + days(rules.protectDays)} : std::nullopt;
        return {ClaimHindrance::Held, facts.heldSince, until && now < *until ? until : std::nullopt};
    }
    const StatusKind kind = kindOf(facts.status);
    if (kind == StatusKind::Won || kind == StatusKind::Lost) return {.hindrance = ClaimHindrance::Closed, .since = {}, .until = {}};
    if (rules.mostHeld && facts.held >= rules.mostHeld) return {ClaimHindrance::TooManyHeld, {}, {}, facts.held, rules.mostHeld};
    if (rules.claimsPerDay && facts.claimedToday >= rules.claimsPerDay) return {ClaimHindrance::TooManyToday, {}, {}, facts.claimedToday, rules.claimsPerDay};
    const std::chrono::seconds coolOff = std::chrono::hours{rules.coolOffHours};
    if (facts.gaveBack && now < *facts.gaveBack + coolOff) return {ClaimHindrance::CoolOff, facts.gaveBack, *facts.gaveBack + coolOff};
    return {};
}

Result<Done> mayClaim(const ClaimFacts& facts, const PoolRules& rules, Time now) {
    const ClaimVerdict verdict = claimVerdict(facts, rules, now);
    switch (verdict.hindrance) {
    case ClaimHindrance::None: return Done{};
    case ClaimHindrance::Held: return Error{Error::Conflict, facts.holder + " has this lead" + heldText(verdict) + ".", "owner"};
    case ClaimHindrance::Closed: return Error{Error::Refused, "This lead is closed; nobody has to work on it.", "status"};
    case ClaimHindrance::TooManyHeld: return Error{Error::Refused, "You have " + ofLimit(verdict, "open leads") + "; finish or give back one first.", "owner"};
    case ClaimHindrance::TooManyToday: return Error{Error::Refused, "You claimed " + ofLimit(verdict, "leads") + " today; go on tomorrow.", "owner"};
    case ClaimHindrance::CoolOff: break;
    }
    return Error{Error::Refused, "You had this lead until " + timeText(*verdict.since) + "; you can claim it again from " + timeText(*verdict.until) + ".", "owner"};
}

}
