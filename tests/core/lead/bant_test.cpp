// SPDX-License-Identifier: MIT
// The BANT card.
#include "core/lead/bant.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

using Given = std::optional<std::int64_t>;
Lead rated(Given budget, Given authority, Given need, Given timeline) {
    Lead lead;
    lead.budget = budget, lead.authority = authority, lead.need = need, lead.timeline = timeline;
    return lead;
}

}

TEST(Bant, indexAndRange) {                         // kpis V18 and its neighbours
    struct Case {
        Lead lead;
        int low, high;
        const char* grade;
        std::size_t gaps;
    };
    const std::vector<Case> cases{
        {rated(3, 2, 3, 1), 235, 235, "B", 0}, {rated(3, 2, 3, {}), 215, 275, "B–A", 1}, {rated({}, {}, {}, {}), 0, 300, "F–A", 4},
        {rated(3, 3, 3, 3), 300, 300, "A", 0}, {rated(0, 0, 0, 0), 0, 0, "F", 0}, {rated(3, 3, 3, {}), 240, 300, "B–A", 1},
        {rated(0, 0, 0, {}), 0, 60, "F", 1}};
    for (const Case& c : cases) {
        const Bant bant = bantOf(c.lead);
        EXPECT_EQ(bant.low, c.low);
        EXPECT_EQ(bant.high, c.high);
        EXPECT_EQ(bant.grade, c.grade);
        EXPECT_EQ(bant.gaps.size(), c.gaps);
    }
}

TEST(Bant, gradesBeginAtTheirThresholds) {
    struct Case { int index; char grade; };
    for (const Case& c : {Case{300, 'A'}, {250, 'A'}, {249, 'B'}, {200, 'B'}, {199, 'C'}, {150, 'C'}, {149, 'D'}, {100, 'D'}, {99, 'F'}, {0, 'F'}})
        EXPECT_EQ(bantGrade(c.index), c.grade) << c.index;
}

TEST(Bant, gateAsksForGradeCAndNoGaps) {
    EXPECT_TRUE(bantGate(rated(3, 2, 3, 1)));
    EXPECT_TRUE(bantGate(rated(1, 1, 2, 2)));       // 150
    EXPECT_FALSE(bantGate(rated(1, 1, 2, 1)));      // 130
    const auto gaps = bantGate(rated(3, {}, 3, {}));
    ASSERT_FALSE(gaps);
    EXPECT_EQ(gaps.error().field, "authority");
    EXPECT_EQ(gaps.error().text, "Unknown in the BANT card: authority, timeline. Ask, then fill in 0 to 3.");
    EXPECT_FALSE(bantGate(rated(3, 2, 3, 1), 'A'));
}

TEST(Bant, lettersNameTheLeadsFields) {
    for (const BantLetter& letter : bantLetters()) EXPECT_TRUE(Lead::type.find(letter.key)) << letter.key;
}

}
