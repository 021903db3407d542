// SPDX-License-Identifier: MIT
// Which hand-offs each figure of the scoreboard counts: F20 and F21 as tables.
#include "core/lead/scoreboard.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

using Rows = Scoreboard::Rows;
constexpr std::chrono::hours day{24};
const Time now{std::chrono::hours{1000 * 24}};

HandoffFact fact(std::chrono::hours age, SlaState sla, int attempts, HandoffState state = HandoffState::Open, bool movedOn = false, std::int64_t owner = 1) {
    return {.owner = owner, .at = now - age, .state = state, .reason = state == HandoffState::Rejected ? "Not a fit" : "", .sla = sla, .attempts = attempts, .movedOn = movedOn};
}

const std::vector<HandoffFact> facts{
    fact(std::chrono::hours{1}, SlaState::Due, 0),                                      // 0: just came
    fact(2 * day, SlaState::Overdue, 0),                                                // 1: nobody called within a day
    fact(2 * day, SlaState::Fulfilled, 1, HandoffState::Accepted),                      // 2: called in time
    fact(3 * day, SlaState::Failed, 1, HandoffState::Accepted),                         // 3: called late
    fact(20 * day, SlaState::Fulfilled, 2, HandoffState::Accepted),                     // 4: too few tries in two weeks
    fact(20 * day, SlaState::Fulfilled, 5, HandoffState::Accepted),                     // 5: five tries
    fact(20 * day, SlaState::Fulfilled, 1, HandoffState::Accepted, true),               // 6: reached at once
    fact(20 * day, SlaState::Fulfilled, 0, HandoffState::Rejected, false, 2),           // 7: rejected without a call
    fact(attemptsAge, SlaState::Overdue, 0, HandoffState::Open, false, 0),              // 8: two weeks to the hour, nobody's
    fact(day, SlaState::Ended, 0, HandoffState::Accepted, true, 2)};                    // 9: converted without a call

TEST(Scoreboard, CountsExactlyTheRowsOfEachFigure) {
    const Scoreboard board = scoreboard(facts, now);
    EXPECT_EQ(board.delivered.size(), facts.size());
    EXPECT_EQ(board.due, (Rows{0}));
    EXPECT_EQ(board.overdue, (Rows{1, 8}));
    EXPECT_EQ(board.late, (Rows{3}));
    EXPECT_EQ(board.ended, (Rows{9}));
    EXPECT_EQ(board.due.size() + board.overdue.size(), board.untouched.size()) << "one rule for who still has to be tried";
    EXPECT_EQ(board.inTime, (Rows{2, 4, 5, 6, 7}));
    EXPECT_EQ(board.kept, (Rows{5, 6, 7}));
    EXPECT_EQ(board.broken, (Rows{4, 8}));
    EXPECT_EQ(board.undecided, (Rows{0, 1, 8}));
    EXPECT_EQ(board.untouched, (Rows{0, 1, 8}));
    EXPECT_EQ(board.rejected.at("Not a fit"), (Rows{7}));
    EXPECT_DOUBLE_EQ(*inTimeShare(board), 5.0 / 8);
    EXPECT_DOUBLE_EQ(*attemptsShare(board), 3.0 / 5);
}

TEST(Scoreboard, NamesWhoIsBehindAndNobodyElse) {
    const Scoreboard board = scoreboard(facts, now);
    ASSERT_EQ(board.reps.size(), 3u);
    EXPECT_EQ(board.reps[0].owner, 0);
    EXPECT_EQ(board.reps[0].uncalled, (Rows{8}));
    EXPECT_EQ(board.reps[0].fewAttempts, (Rows{8}));
    EXPECT_EQ(board.reps[1].uncalled, (Rows{1}));
    EXPECT_EQ(board.reps[1].fewAttempts, (Rows{4}));
    EXPECT_EQ(board.reps[1].counts.fulfilled, 4);
    EXPECT_EQ(board.reps[2].counts.ended, 1);
    EXPECT_TRUE(board.reps[2].uncalled.empty() && board.reps[2].fewAttempts.empty());
}

TEST(Scoreboard, HasNoShareWhereNothingCounts) {
    const std::vector one{fact(std::chrono::hours{1}, SlaState::Due, 0)};
    EXPECT_FALSE(inTimeShare(scoreboard(one, now)));
    EXPECT_FALSE(attemptsShare(scoreboard(one, now)));
    EXPECT_TRUE(scoreboard({}, now).reps.empty());
}

}
}
