// SPDX-License-Identifier: MIT
// The score of an account: each part by its formula and its limit, reasons that add up.
#include "core/account/account_score.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(AccountScore, eachPartHasItsFormulaAndItsLimit) {
    struct Case {
        AccountFacts facts;
        std::array<std::int64_t, 4> points;     // people, engagement, tier, coverage
    };
    const std::vector<Case> cases{{{}, {0, 0, 0, 0}},
                                  {{.people = 2, .leadPoints = 12'500}, {12, 0, 0, 0}},
                                  {{.people = 9, .leadPoints = 20'000}, {15, 0, 0, 0}},
                                  {{.people = 9, .leadPoints = 999'900}, {29, 0, 0, 0}},
                                  {{.touches = 3, .active = 2}, {0, 11, 0, 0}},
                                  {{.touches = 16, .active = 1}, {0, 15, 0, 0}},
                                  {{.touches = 300, .active = 1}, {0, 28, 0, 0}},
                                  {{.tier = "1"}, {0, 0, 20, 0}},
                                  {{.tier = "2"}, {0, 0, 12, 0}},
                                  {{.tier = "3"}, {0, 0, 6, 0}},
                                  {{.tier = "negative"}, {0, 0, 0, 0}},
                                  {{.tier = "VIP"}, {0, 0, 0, 0}},
                                  {{.roles = 1, .rolesAsked = 3}, {0, 0, 0, 7}},
                                  {{.roles = 2, .rolesAsked = 2}, {0, 0, 0, 20}}};
    for (const Case& c : cases) {
        const AccountScore score = accountScore(c.facts);
        ASSERT_EQ(score.reasons.size(), c.points.size());
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < c.points.size(); ++i) {
            EXPECT_EQ(score.reasons[i].part, static_cast<AccountPart>(i));
            EXPECT_EQ(score.reasons[i].points, c.points[i]) << accountPartChoices[i].name;
            EXPECT_LE(score.reasons[i].points, score.reasons[i].most);
            sum += score.reasons[i].points;
        }
        EXPECT_EQ(score.points, sum);
    }
}
TEST(AccountScore, nothingIsMoreThanAHundred) {
    EXPECT_EQ(accountScore({.people = 50, .leadPoints = 10'000'000, .touches = 900, .active = 50, .tier = "1", .roles = 6, .rolesAsked = 6}).points, 99);
}

}
