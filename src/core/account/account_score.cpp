// SPDX-License-Identifier: MIT
#include "core/account/account_score.h"
#include "core/account/icp.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::int64_t mostPeople = 30, mostEngagement = 30, mostTier = 20, mostCoverage = 20;
constexpr std::int64_t halfPeople = 200, halfEngagement = 20, ofPerson = 4;
constexpr std::array<std::int64_t, 4> ofTier{0, mostTier, 12, 6};           // in the order of tierWords

std::size_t placeOf(std::string_view tier) {
    const auto at = std::ranges::find(tierWords, tier);
    return at == tierWords.end() ? 0 : static_cast<std::size_t>(at - tierWords.begin());
}
std::int64_t rounded(std::int64_t numerator, std::int64_t denominator) { return (2 * numerator + denominator) / (2 * denominator); }
// Half of the most at `half`, ever less for more: a large account does not drown the others.
std::int64_t saturating(std::int64_t most, std::int64_t value, std::int64_t half) { return rounded(most * value, value + half); }

AccountReason people(const AccountFacts& f) {
    const std::int64_t points = f.leadPoints / 100;
    return {AccountPart::People, saturating(mostPeople, points, halfPeople), mostPeople, f.people, points};
}
AccountReason engagement(const AccountFacts& f) {
    return {AccountPart::Engagement, saturating(mostEngagement, f.touches + ofPerson * f.active, halfEngagement), mostEngagement, f.active, f.touches};
}
AccountReason tier(const AccountFacts& f) { return {AccountPart::Tier, ofTier[placeOf(f.tier)], mostTier, static_cast<std::int64_t>(placeOf(f.tier)), 0}; }
AccountReason coverage(const AccountFacts& f) {
    const std::int64_t points = f.rolesAsked ? rounded(mostCoverage * f.roles, f.rolesAsked) : 0;
    return {AccountPart::Coverage, points, mostCoverage, f.roles, f.rolesAsked};
}

}

AccountScore accountScore(const AccountFacts& facts) {
    AccountScore score{0, {people(facts), engagement(facts), tier(facts), coverage(facts)}};
    for (const AccountReason& reason : score.reasons) score.points += reason.points;
    return score;
}

}
