// SPDX-License-Identifier: MIT
// Whether sales answers in time and marketing delivers: each hand-off with its deadline in working time, and the page for both sides
// (F17, F20, F21; the rules are in core/lead/sla.h and core/lead/scoreboard.h).
#pragma once
#include "app/workspace.h"
#include "core/lead/scoreboard.h"

namespace tilth {

struct SlaRow {
    std::int64_t handoff = 0, lead = 0, owner = 0;      // owner: the lead's, 0: nobody's
    Priority priority = Priority::Normal;
    Time handedOver{};
    SlaVerdict verdict;
    std::chrono::seconds left{};                        // working time until the deadline; below zero: since it passed
    HandoffState state = HandoffState::Open;
    std::string reason{};                               // of a rejection
    int attempts = 0;                                   // since the hand-off
    bool movedOn = false;                               // the lead was reached, was given back or has ended
};
/// Hand-offs of the period, those with the nearest deadline first. An attempt is a call, mail or meeting of the lead that was done after
/// the hand-off; a lead that was rejected or recycled without one needs none any more. Error{Refused}: a setting (working hours, minutes) that gives no deadline.
Result<std::vector<SlaRow>> slaRows(Workspace& workspace, DateRange period);

/// The newest hand-off of a lead; nothing where there is none. Reads only what belongs to the lead.
Result<std::optional<SlaRow>> slaOfLead(Workspace& workspace, std::int64_t lead);
/// All hand-offs of a lead, oldest first.
Result<std::vector<SlaRow>> slaHistory(Workspace& workspace, std::int64_t lead);
/// A call, mail or meeting that was done: somebody tried to reach the lead.
bool isAttempt(const Activity& activity);
/// Hand-offs that nobody has answered yet, by lead.
Result<std::map<std::int64_t, SlaRow>> slaWaiting(Workspace& workspace);

struct SlaBoard {
    DateRange month{};
    std::vector<SlaRow> rows;                           // the hand-offs of the month, the nearest deadline first
    Scoreboard board;                                   // by their numbers
    std::optional<Owed> owed;                           // of the month, by the setting marketing_owes; nothing where it is empty
    std::int64_t owedToDate = 0;                        // MQLs
};
/// The month that a day lies in. Error{Refused} as for slaRows.
Result<SlaBoard> slaBoard(Workspace& workspace, Date day);

/// The setting marketing_owes: "target 500000, deal 10000, share 60, win 25, sql 50, mql 20", amounts in the workspace's currency, rates
/// in percent; share is 100 where it is not named. Nothing for an empty text.
Result<std::optional<OwedPlan>> parseOwedPlan(std::string_view text);

/// The setting sla_minutes: "urgent 60, high 240, normal 480, low 960"; what is not named is as usual.
Result<SlaDurations> parseSlaDurations(std::string_view text);

}
