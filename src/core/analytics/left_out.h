// SPDX-License-Identifier: MIT
// Why a record that a report looked at is not in one of its figures (N4): the first reason that holds.
#pragma once
#include "core/analytics/facts.h"

namespace tilth {

enum class LeftOut { Nothing, OwnAddress, NoDay, OutsidePeriod, OtherPipeline, Open, Won, Lost, NoAmount, NoDates, ClosedFirst, Recycled, Undecided, NotWon,
                     Overdue, NotOverdue, Accepted, Rejected, OtherKind, NotDone, Done, NotMql, NotSql };
inline constexpr std::array leftOutChoices{
    Choice{"counted", TR("Report", "counted")},
    Choice{"own_address", TR("Report", "an address of our own domain")},
    Choice{"no_day", TR("Report", "without the date by which the report counts")},
    Choice{"outside_period", TR("Report", "outside the period")},
    Choice{"other_pipeline", TR("Report", "in another pipeline")},
    Choice{"open", TR("Report", "still open")},
    Choice{"won", TR("Report", "won")},
    Choice{"lost", TR("Report", "lost")},
    Choice{"no_amount", TR("Report", "without an amount")},
    Choice{"no_dates", TR("Report", "without creation or close date")},
    Choice{"closed_first", TR("Report", "closed before it was created")},
    Choice{"recycled", TR("Report", "recycled: not decided")},
    Choice{"undecided", TR("Report", "not answered yet")}, Choice{"not_won", TR("Report", "not won")},
    Choice{"overdue", TR("Report", "overdue")},
    Choice{"not_overdue", TR("Report", "not overdue")},
    Choice{"accepted", TR("Report", "accepted")},
    Choice{"rejected", TR("Report", "rejected")},
    Choice{"other_kind", TR("Report", "of another kind")},
    Choice{"not_done", TR("Report", "not done yet")},
    Choice{"done", TR("Report", "done")},
    Choice{"not_mql", TR("Report", "never an MQL")},
    Choice{"not_sql", TR("Report", "never an SQL")}};

/// What a deal must have to be in a figure.
struct DealNeeds {
    bool open = true, won = true, lost = true;
    bool amount = false, dates = false;
    bool late = true, onTime = true;            // of open ones: whose close date has passed, and the others
};
/// Of a column of a report about deals: win-rate, cycle, velocity, pipeline, forecast, lost-reasons, competitors. With `lostToo` the cycle counts lost
/// deals as well; `byAmount`: the win rate is by amount; `ofAll`: of all deals.
struct NeedsAsked { bool lostToo = false, byAmount = false, ofAll = false; };
DealNeeds dealNeeds(std::string_view report, std::string_view column, NeedsAsked asked = {});

/// Whether the day that the report counts by lies in its period; without a period every day does, also none.
LeftOut leftOut(const std::optional<Date>& day, const std::optional<Date>& first, const std::optional<Date>& last);
LeftOut leftOut(const DealFact& deal, const DealNeeds& needs, Date today);
/// Of a column of conversion, sources or campaigns.
LeftOut leftOut(const LeadFact& lead, std::string_view column);
LeftOut leftOut(const AnsweredHandoff& handoff, std::string_view column);
LeftOut leftOut(const ActivityFact& activity, std::string_view column);
/// The answer, or the kind, whose records a column counts alone.
std::optional<HandoffState> answerOf(std::string_view column);
std::optional<ActivityKind> kindOf(std::string_view column);
/// Why a figure cannot be told record by record: a sentence; empty for one that can.
std::string_view untold(std::string_view report, std::string_view column);

}
