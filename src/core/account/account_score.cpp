// SPDX-License-Identifier: MIT
#include "core/account/account_score.h"
#include "core/account/icp.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::int64_t mostPeople = 30, mostEngagement = 30, mostTier = 20, mostCoverage = 20;
constexpr std::int64_t hundredthsForOne = 1000, ofPerson = 4;
constexpr std::array<std::int64_t, 4> ofTier{0, mostTier, 12, 6};           // in the order of tierWords

std::size_t placeOf(std::string_view tier) {
    const auto at = std::ranges::find(tierWords, tier);
    return at == tierWords.end() ? 0 : static_cast<std::size_t>(at - tierWords.begin());
}
AccountReason people(const AccountFacts& f) { return {AccountPart::People, std::min(mostPeople, f.leadPoints / hundredthsForOne), mostPeople, f.people, f.leadPoints / 100}; }
AccountReason engagement(const AccountFacts& f) { return {AccountPart::Engagement, std::min(mostEngagement, f.touches + ofPerson * f.active), mostEngagement, f.active, f.touches}; }
AccountReason tier(const AccountFacts& f) { return {AccountPart::Tier, ofTier[placeOf(f.tier)], mostTier, static_cast<std::int64_t>(placeOf(f.tier)), 0}; }
AccountReason coverage(const AccountFacts& f) {
    const std::int64_t points = f.rolesAsked ? (2 * mostCoverage * f.roles + f.rolesAsked) / (2 * f.rolesAsked) : 0;
    return {AccountPart::Coverage, points, mostCoverage, f.roles, f.rolesAsked};
}

}

AccountScore accountScore(const AccountFacts& facts) {
    AccountScore score{0, {people(facts), engagement(facts), tier(facts), coverage(facts)}};
    for (const AccountReason& reason : score.reasons) score.points += reason.points;
    return score;
}

}
