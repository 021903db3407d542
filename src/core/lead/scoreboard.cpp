// SPDX-License-Identifier: MIT
#include "core/lead/scoreboard.h"
#include <algorithm>

namespace tilth {
namespace {

bool isOpen(const HandoffFact& fact) { return !fact.movedOn && (fact.state == HandoffState::Open || fact.state == HandoffState::Accepted); }

Scoreboard::Rows& rowsOf(Scoreboard& board, SlaState state) {
    const std::array rows{&board.due, &board.overdue, &board.inTime, &board.late, &board.ended};      // in the order of SlaState
    return *rows[static_cast<std::size_t>(state)];
}

void addToRep(Scoreboard::Rep& rep, const HandoffFact& fact, std::size_t row, Time now) {
    rep.owner = fact.owner;
    rep.counts.add(fact.sla);
    if (!isOpen(fact)) return;
    if (fact.attempts == 0 && now - fact.at >= longestUncalled) rep.uncalled.push_back(row);
    if (fact.attempts < attemptsOwed && now - fact.at >= attemptsAge) rep.fewAttempts.push_back(row);
}

std::optional<double> share(std::size_t part, std::size_t whole) {
    return whole ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

}

Scoreboard scoreboard(std::span<const HandoffFact> facts, Time now) {
    Scoreboard board;
    std::map<std::int64_t, Scoreboard::Rep> reps;
    for (std::size_t row = 0; row < facts.size(); ++row) {
        const HandoffFact& fact = facts[row];
        board.delivered.push_back(row);
        rowsOf(board, fact.sla).push_back(row);
        if (now - fact.at >= attemptsAge) (isOpen(fact) && fact.attempts < attemptsOwed ? board.broken : board.kept).push_back(row);
        if (fact.state == HandoffState::Open) board.undecided.push_back(row);
        if (fact.attempts == 0 && isOpen(fact)) board.untouched.push_back(row);
        if (fact.state == HandoffState::Rejected) board.rejected[fact.reason].push_back(row);
        addToRep(reps[fact.owner], fact, row, now);
    }
    for (auto& [owner, rep] : reps) board.reps.push_back(std::move(rep));
    return board;
}

std::optional<double> inTimeShare(const Scoreboard& board) { return share(board.inTime.size(), board.inTime.size() + board.late.size() + board.overdue.size()); }
std::optional<double> attemptsShare(const Scoreboard& board) { return share(board.kept.size(), board.kept.size() + board.broken.size()); }

}
