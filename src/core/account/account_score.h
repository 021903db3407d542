// SPDX-License-Identifier: MIT
// The score of a target account (F86): four parts of which each says why, adding up to 100 at most. Pure.
#pragma once
#include "core/schema/field.h"
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tilth {

/// Days that count for engagement.
inline constexpr std::int64_t engagedDays = 30;

struct AccountFacts {
    std::int64_t people = 0;                    // contacts of the company and leads who work there
    std::int64_t leadPoints = 0;                // scores of its leads now, those below 0 left out: hundredths of a point
    std::int64_t touches = 0, active = 0;       // in the last engagedDays: by its people; people who did any
    std::string tier{};
    std::int64_t roles = 0, rolesAsked = 0;     // of the buying centres of its open deals: filled, asked for
};

enum class AccountPart { People, Engagement, Tier, Coverage };
inline constexpr std::array accountPartChoices{Choice{"people", TR("AccountPart", "Its people")}, Choice{"engagement", TR("AccountPart", "Activity of the last 30 days")},
                                               Choice{"tier", TR("AccountPart", "Ideal customer")}, Choice{"coverage", TR("AccountPart", "Buying centre")}};

/// One part of the score, and the two figures behind it: people and points of their leads; people who were active and touches; the tier and 0; roles filled
/// and asked for.
struct AccountReason {
    AccountPart part = AccountPart::People;
    std::int64_t points = 0, most = 0;
    std::int64_t first = 0, second = 0;
};
struct AccountScore {
    std::int64_t points = 0;                    // the sum of its reasons: 0 to 100
    std::vector<AccountReason> reasons;         // in the order of AccountPart, also those without points
};

/// Tilth's own formula, each part rounded:
///   people      30 * p / (p + 200), p: points that the company's leads score together; 200 points are half of what can be had, more is worth ever less
///   engagement  30 * e / (e + 20), e: 1 for each touch and 4 for each person active in the last 30 days
///   tier        20, 12, 6 for tier 1, 2, 3; 0 for any other word
///   coverage    20 * filled roles / roles asked for; 0 where no method asks for any
AccountScore accountScore(const AccountFacts& facts);

}
