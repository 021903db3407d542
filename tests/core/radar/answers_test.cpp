// SPDX-License-Identifier: MIT
// Whom an answer to the field reaches, and which notes it answers.
#include "core/radar/answers.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;

constexpr Date today = sys_days{year{2026} / 11 / 25};
enum : std::int64_t { China = 1, East = 2, West = 3, Core = 11, Cloud = 12 };

Territory territory(std::int64_t id, std::int64_t parent = 0) {
    Territory t;
    t.id = id;
    t.parent = Link{parent};
    return t;
}
TerritoryTree tree() { return TerritoryTree(std::vector{territory(China), territory(East, China), territory(West)}); }
FieldAnswer answer(std::int64_t territory, std::int64_t product, std::string competitor = {}) {
    FieldAnswer a;
    a.text = "Say this";
    a.kind = NoteKind::Price;
    a.territory = Link{territory};
    a.product = Link{product};
    a.competitor = std::move(competitor);
    return a;
}

struct Case {
    std::int64_t territory, product;        // of the answer
    std::int64_t dealTerritory, dealProduct;
    bool open, reaches;
};
class ReachOfCell : public testing::TestWithParam<Case> {};
TEST_P(ReachOfCell, IsWhatItNames) {
    const Case& c = GetParam();
    EXPECT_EQ(reaches(answer(c.territory, c.product), {.id = 1, .owner = 1, .territory = c.dealTerritory, .product = c.dealProduct, .open = c.open}, tree()), c.reaches);
}
INSTANTIATE_TEST_SUITE_P(, ReachOfCell,
                         testing::Values(Case{East, 0, East, Core, true, true}, Case{East, 0, East, Core, false, false}, Case{East, 0, West, Core, true, false}, Case{East, 0, 0, Core, true, false},
                                         Case{China, 0, East, Core, true, true}, Case{East, 0, China, Core, true, false}, Case{0, Core, West, Core, true, true}, Case{0, Core, West, Cloud, true, false},
                                         Case{East, Core, East, Core, true, true}, Case{East, Core, East, Cloud, true, false}, Case{East, Core, East, 0, true, false}));

TEST(Reach, TellsEachOwnerOfTheirDeals) {
    const std::vector<DealPlace> deals{{1, 100, East, Core}, {2, 200, East, Core}, {3, 100, East, Cloud}, {4, 100, West, Core}, {5, 0, East, Core}};
    const auto told = reached(answer(East, 0), deals, tree());
    EXPECT_EQ(told, (std::map<std::int64_t, std::vector<std::int64_t>>{{0, {5}}, {100, {1, 3}}, {200, {2}}}));
}

TEST(TerritoryTree, EndsInARing) {
    const TerritoryTree ring(std::vector{territory(1, 2), territory(2, 1)});
    EXPECT_TRUE(ring.within(1, 2));
    EXPECT_FALSE(ring.within(1, 3));
}

TEST(Answers, ToNotesOfTheirKindPlaceAndCompetitor) {
    const NoteFact note{.id = 1, .territory = East, .product = Core, .kind = NoteKind::Price, .day = today, .competitor = "Northwind"};
    EXPECT_TRUE(answers(answer(China, 0), note, tree()));
    EXPECT_TRUE(answers(answer(0, Core, "NORTHWIND"), note, tree()));
    EXPECT_FALSE(answers(answer(China, 0, "Contoso"), note, tree()));
    FieldAnswer other = answer(China, 0);
    other.kind = NoteKind::Need;
    EXPECT_FALSE(answers(other, note, tree()));
}

TEST(Answers, HoldThroughTheirLastDay) {
    FieldAnswer a = answer(East, 0);
    EXPECT_TRUE(inForce(a, today));
    a.validUntil = today;
    EXPECT_TRUE(inForce(a, today));
    EXPECT_FALSE(inForce(a, today + days{1}));
}

TEST(Answers, NeedWordsAndAPlace) {
    EXPECT_TRUE(checkAnswer(answer(East, 0)));
    EXPECT_TRUE(checkAnswer(answer(0, Core)));
    EXPECT_EQ(checkAnswer(answer(0, 0)).error().field, "territory");
    FieldAnswer a = answer(East, 0);
    a.text = "  ";
    EXPECT_EQ(checkAnswer(a).error().field, "text");
}

}
}
