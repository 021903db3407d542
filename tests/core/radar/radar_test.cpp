// SPDX-License-Identifier: MIT
// What the field radar counts, and what is new in a territory.
#include "core/radar/radar.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using namespace std::chrono;

constexpr Date day(unsigned month, unsigned dayOfMonth) { return sys_days{year{2026} / month / dayOfMonth}; }
constexpr Date today = day(11, 25);                 // a Wednesday

NoteFact note(std::int64_t id, Date on, NoteKind kind, std::int64_t territory, std::int64_t product = 0, std::string competitor = {}) {
    return {.id = id, .territory = territory, .product = product, .kind = kind, .day = on, .competitor = std::move(competitor)};
}
std::vector<std::size_t> counts(const HeatRow& row) {
    std::vector<std::size_t> all;
    for (const auto& week : row.weeks) all.push_back(week.size());
    return all;
}

TEST(Heat, CountsTerritoryKindAndWeek) {
    const std::vector notes{note(1, today, NoteKind::Price, 7), note(2, day(11, 23), NoteKind::Price, 7), note(3, day(11, 22), NoteKind::Price, 7),
                            note(4, day(11, 10), NoteKind::Need, 7), note(5, today, NoteKind::Price, 0)};
    const Heat heat = heatOf(notes, {.weeks = 3}, today);
    EXPECT_EQ(heat.weeks, (std::vector{day(11, 9), day(11, 16), day(11, 23)}));
    ASSERT_EQ(heat.rows.size(), 3u);
    EXPECT_EQ(heat.rows[0].key, (HeatKey{7, 0, NoteKind::Price})) << "most notes first";
    EXPECT_EQ(counts(heat.rows[0]), (std::vector<std::size_t>{0, 1, 2})) << "Sunday ends the week before";
    EXPECT_EQ(heat.rows[0].weeks[2], (std::vector<std::size_t>{0, 1})) << "the notes behind the number";
    EXPECT_EQ(heat.rows[1].key, (HeatKey{0, 0, NoteKind::Price})) << "without a territory";
    EXPECT_EQ(counts(heat.rows[2]), (std::vector<std::size_t>{1, 0, 0}));
}

TEST(Heat, LeavesOutWhatLiesOutside) {
    const std::vector notes{note(1, day(11, 15), NoteKind::Price, 7), note(2, today + days{1}, NoteKind::Price, 7)};
    EXPECT_TRUE(heatOf(notes, {.weeks = 2}, today).rows.empty());
    EXPECT_EQ(heatOf(notes, {.weeks = 3}, today).rows[0].total(), 1u);
}

TEST(Heat, WeeksBeginAsTheWorkspaceHasIt) {
    const Heat heat = heatOf({}, {.weeks = 2, .weekStarts = Sunday}, today);
    EXPECT_EQ(heat.weeks, (std::vector{day(11, 15), day(11, 22)}));
}

struct Way {
    const char* what;
    HeatChoices choices;
    std::vector<std::size_t> totals;
};
class HeatWays : public testing::TestWithParam<Way> {};
TEST_P(HeatWays, RowsAreWhatWasChosen) {
    const std::vector notes{note(1, today, NoteKind::Price, 7, 1), note(2, today, NoteKind::Price, 7, 2), note(3, today, NoteKind::Need, 7, 1), note(4, today, NoteKind::Price, 8)};
    std::vector<std::size_t> totals;
    for (const HeatRow& row : heatOf(notes, GetParam().choices, today).rows) totals.push_back(row.total());
    EXPECT_EQ(totals, GetParam().totals) << GetParam().what;
}
INSTANTIATE_TEST_SUITE_P(, HeatWays,
                         testing::Values(Way{"territories", {.byKind = false}, {3, 1}}, Way{"products", {.byTerritory = false, .byProduct = true, .byKind = false}, {2, 1, 1}},
                                         Way{"kinds", {.byTerritory = false}, {3, 1}}, Way{"one kind", {.byKind = false, .kind = NoteKind::Price}, {2, 1}},
                                         Way{"one product", {.byKind = false, .product = 1}, {2}}, Way{"without a product", {.product = 0}, {1}},
                                         Way{"one territory", {.territory = 7}, {2, 1}}));

TEST(FirstSeen, IsWhatTheTerritoryNeverHad) {
    const std::vector notes{note(1, day(3, 1), NoteKind::Competitor, 7, 1, "Northwind"), note(2, day(11, 20), NoteKind::Competitor, 7, 1, "northwind"),
                            note(3, day(11, 21), NoteKind::Competitor, 8, 1, "Northwind"), note(4, day(11, 22), NoteKind::Price, 7, 1)};
    const auto seen = firstSeen(notes, today, 14);
    ASSERT_EQ(seen.size(), 2u) << "the same name in other letters is not new";
    EXPECT_EQ(seen[0].note, 3u) << "newest first";
    EXPECT_TRUE(seen[0].kind && !seen[0].product && !seen[0].competitor);
    EXPECT_EQ(seen[1].note, 2u);
    EXPECT_TRUE(seen[1].kind && seen[1].product && seen[1].competitor) << "new in this territory, known in the other";
}

TEST(FirstSeen, EndsAfterItsDays) {
    const std::vector notes{note(1, day(11, 12), NoteKind::Price, 7)};
    EXPECT_EQ(firstSeen(notes, day(11, 25), 14).size(), 1u);
    EXPECT_TRUE(firstSeen(notes, day(11, 26), 14).empty());
    EXPECT_TRUE(firstSeen(notes, day(11, 11), 14).empty()) << "a note of tomorrow";
}

TEST(FirstSeen, OfOneDayTheOlderNoteIsTheFirst) {
    const std::vector notes{note(9, today, NoteKind::Need, 7), note(5, today, NoteKind::Need, 7)};
    const auto seen = firstSeen(notes, today, 14);
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen[0].note, 1u);
}

TEST(FirstSeen, OtherThingsAreNotNewAsAKind) {
    EXPECT_TRUE(firstSeen(std::vector{note(1, today, NoteKind::Other, 7)}, today, 14).empty());
    EXPECT_EQ(firstSeen(std::vector{note(1, today, NoteKind::Other, 7, 2)}, today, 14).size(), 1u) << "its product is";
}

}
}
