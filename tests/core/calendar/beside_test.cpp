// SPDX-License-Identifier: MIT
// Names stay whole at the edges of an axis; entries of a day never lie over one another, and take no more room than they must.
#include "core/calendar/beside.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(Beside, namesStayWholeAtTheEdges) {
    struct Case {
        const char* what;
        int left, end;
        std::optional<int> next, x;
    };
    // A name of 60 pixels in a room of 300, 4 from the edge.
    const Case cases[] = {
        {"in sight", 20, 80, {}, 20},
        {"at the very edge", 0, 80, {}, 0},
        {"what it names goes on", -30, 40, {}, 4},
        {"the last pixel of what it names", -500, 1, {}, 4},
        {"what it names is gone", -30, 0, {}, {}},
        {"before the next name", -30, 200, 68, 4},
        {"the next name comes too near", -30, 200, 67, {}},
        {"in sight, whatever is next", 20, 80, 40, 20},
        {"whole at the right edge", 240, 400, {}, 240},
        {"cut at the right edge", 241, 400, {}, {}},
    };
    for (const Case& c : cases) EXPECT_EQ(nameInSight(c.left, 60, c.end, c.next, 300, 4), c.x) << c.what;
    EXPECT_EQ(nameInSight(-10, 60, 50, {}, 50, 4), std::nullopt) << "no room at all";
}

std::vector<Beside> of(const std::vector<Stretch>& stretches) { return besideOneAnother(stretches); }

TEST(Beside, entriesShareTheWidthWhereTheyOverlap) {
    using Places = std::vector<Beside>;
    EXPECT_EQ(of({}), Places{});
    EXPECT_EQ(of({{9, 10}, {10, 11}}), (Places{{0, 1}, {0, 1}})) << "one ends where the other begins";
    EXPECT_EQ(of({{9, 11}, {10, 12}}), (Places{{0, 2}, {1, 2}}));
    EXPECT_EQ(of({{10, 12}, {9, 11}}), (Places{{1, 2}, {0, 2}})) << "in whatever order";
    EXPECT_EQ(of({{9, 10}, {9, 10}, {9, 10}}), (Places{{0, 3}, {1, 3}, {2, 3}}));
    EXPECT_EQ(of({{9, 12}, {9, 10}, {10, 11}}), (Places{{0, 2}, {1, 2}, {1, 2}})) << "a column that is free again";
    EXPECT_EQ(of({{9, 11}, {10, 12}, {11, 13}, {14, 15}}), (Places{{0, 2}, {1, 2}, {0, 2}, {0, 1}})) << "what hangs together, and what does not";
}

// Of every two that overlap, one stands beside the other.
TEST(Beside, noTwoLieOverOneAnother) {
    unsigned seed = 1;
    const auto chance = [&seed](unsigned below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8U) % below);
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<Stretch> all;
        for (int i = chance(12); i > 0; --i) {
            const int from = chance(60);
            all.push_back({from, from + 1 + chance(20)});
        }
        const std::vector<Beside> places = besideOneAnother(all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_LT(places[i].column, places[i].columns);
            for (std::size_t j = 0; j < i; ++j) {
                if (all[i].from >= all[j].to || all[j].from >= all[i].to) continue;
                EXPECT_EQ(places[i].columns, places[j].columns);
                EXPECT_NE(places[i].column, places[j].column);
            }
        }
    }
}

}
}
