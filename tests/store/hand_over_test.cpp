// SPDX-License-Identifier: MIT
// Blocks handed from one thread to another: all arrive, in order; what taking one throws is told once.
#include "store/hand_over.h"
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace tilth::test {
namespace {

using Block = std::vector<int>;

TEST(HandOver, allArriveInTheirOrder) {
    for (const int blocks : {0, 1, 2, 300}) {
        std::vector<int> taken;
        HandOver<Block> hands([&](const Block& block) { taken.insert(taken.end(), block.begin(), block.end()); });
        std::vector<int> given;
        for (int n = 0; n < blocks; ++n) {
            hands.filling() = {2 * n, 2 * n + 1};
            given.insert(given.end(), {2 * n, 2 * n + 1});
            if (n + 1 < blocks) hands.hand();
        }
        hands.settle();
        EXPECT_EQ(taken, given);
        hands.settle();
        EXPECT_EQ(taken, given) << "nothing is taken twice";
    }
}

TEST(HandOver, whatTakingThrewIsToldOnceAndNothingIsTakenAfterIt) {
    std::vector<int> taken;
    HandOver<Block> hands([&](const Block& block) {
        if (block.front() == 2) throw std::runtime_error("full");
        taken.push_back(block.front());
    });
    const auto all = [&] {
        for (int n = 1; n < 50; ++n) {
            hands.filling() = {n};
            hands.hand();
        }
        hands.settle();
    };
    EXPECT_THROW(all(), std::runtime_error);
    hands.drop();
    EXPECT_EQ(taken, std::vector{1});
    hands.filling() = {7};
    hands.hand();
    hands.settle();
    EXPECT_EQ(taken, (std::vector{1, 7}));
}

TEST(HandOver, whatIsDroppedIsNotTaken) {
    std::vector<int> taken;
    {
        HandOver<Block> hands([&](const Block& block) { taken.push_back(block.front()); });
        hands.filling() = {1};
        hands.hand();
        hands.settle();
        hands.filling() = {2};
        hands.drop();
        hands.settle();
        hands.filling() = {3};
    }
    EXPECT_EQ(taken, std::vector{1});
}

}
}
