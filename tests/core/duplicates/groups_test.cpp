// SPDX-License-Identifier: MIT
// Pairs become groups that a person can look at; a block index finds who shares a block, also late comers.
#include "core/duplicates/groups.h"
#include <array>
#include <gtest/gtest.h>

using namespace tilth;

namespace {

using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;
using Groups = std::vector<std::vector<std::size_t>>;

struct Case {
    const char* name;
    Pairs pairs;
    std::size_t most;
    Groups groups;
};
class GroupPairs : public testing::TestWithParam<Case> {};
TEST_P(GroupPairs, HoldWhatBelongsTogether) { EXPECT_EQ(groupPairs(GetParam().pairs, GetParam().most), GetParam().groups); }
INSTANTIATE_TEST_SUITE_P(Of, GroupPairs, testing::Values(
    Case{"Nothing", {}, 3, {}},
    Case{"OnePair", {{1, 2}}, 3, {{0}}},
    Case{"Chain", {{1, 2}, {2, 3}}, 3, {{0, 1}}},
    Case{"Triangle", {{1, 2}, {2, 3}, {1, 3}}, 3, {{0, 1, 2}}},
    Case{"Apart", {{1, 2}, {3, 4}}, 3, {{0}, {1}}},
    Case{"AFourthWaits", {{1, 2}, {2, 3}, {3, 4}}, 3, {{0, 1}}},
    Case{"TwoPairsTooLargeTogether", {{1, 2}, {3, 4}, {2, 3}}, 3, {{0}, {1}}},
    Case{"TwoPairsJoined", {{1, 2}, {3, 4}, {2, 3}}, 4, {{0, 1, 2}}},
    Case{"OrderOfTheLikeliest", {{5, 6}, {1, 2}, {6, 7}}, 3, {{0, 2}, {1}}}), [](const auto& p) { return std::string(p.param.name); });

TEST(BlockIndex, FindsWhoSharesABlockOnce) {
    BlockIndex index;
    index.add(7, std::array<std::uint64_t, 2>{1, 2});
    index.add(3, std::array<std::uint64_t, 1>{2});
    index.add(9, std::array<std::uint64_t, 1>{4});
    index.settle();
    EXPECT_EQ(index.sharing(std::array<std::uint64_t, 2>{1, 2}), (std::vector<std::int64_t>{3, 7}));
    EXPECT_TRUE(index.sharing(std::array<std::uint64_t, 1>{3}).empty());
}

TEST(BlockIndex, KnowsLateComersAndKeepsToTheMostOfABlock) {
    BlockIndex index;
    for (std::int64_t id = 1; id <= 9; ++id) index.add(id, std::array<std::uint64_t, 1>{5});
    index.settle();
    index.add(20, std::array<std::uint64_t, 1>{5});
    EXPECT_EQ(index.sharing(std::array<std::uint64_t, 1>{5}, 2), (std::vector<std::int64_t>{1, 2, 20}));
}

}
