// SPDX-License-Identifier: MIT
// What marketing and sales owe each other (kpis.md §3): good leads by the month, a first call within working hours.
#pragma once
#include "core/calendar/working_time.h"
#include "core/model/activity.h"
#include <optional>

namespace tilth {

// --- sales: how soon somebody tries

/// How long a first attempt may take, in working time, by priority (Low, Normal, High, Urgent).
using SlaDurations = std::array<std::chrono::minutes, 4>;
inline constexpr SlaDurations usualDurations{std::chrono::hours{16}, std::chrono::hours{8}, std::chrono::hours{4}, std::chrono::hours{1}};

/// Of a grade of the matrix: A1 is urgent; an A or a 1 is high; a C with a 3 is low; the others are normal.
Priority slaPriority(std::string_view grade);

enum class SlaState { Due, Overdue, Fulfilled, Failed, Ended };  // Failed: tried, but too late; Ended: nobody tried, and nobody needs to any more
inline constexpr std::array slaStateChoices{Choice{"due", TR("Sla", "Response due")}, Choice{"overdue", TR("Sla", "Overdue")},
                                            Choice{"fulfilled", TR("Sla", "In time")}, Choice{"failed", TR("Sla", "Too late")},
                                            Choice{"ended", TR("Sla", "No call needed")}};

struct SlaCase {
    Time start{};                               // handed over
    Priority priority = Priority::Normal;
    std::optional<Time> firstAttempt{};         // first call, mail or meeting after it
    std::vector<TimeSpan> onHold{};
    bool movedOn = false;                       // the lead was reached or has ended: without an attempt nothing is due, and nothing was kept either
};
struct SlaVerdict {
    Time respondBy{};
    SlaState state = SlaState::Due;
    std::chrono::seconds taken{};               // working time up to the attempt, else up to now
};
/// An attempt at respondBy itself is in time. Error{Refused}: no working time (a fault of the settings).
Result<SlaVerdict> verdictOf(const SlaCase& one, const SlaDurations& durations, const WorkingTime& time, Time now);

struct SlaCounts {
    std::int64_t due = 0, overdue = 0, fulfilled = 0, failed = 0, ended = 0;
    void add(SlaState state);
};
/// In time ÷ (in time + too late + overdue): open breaches count. Empty for none.
std::optional<double> compliance(const SlaCounts& counts);

// --- marketing: how many leads

/// What is planned for a region and a month. Rates and share in hundredths of a percent: 20 % is 2000.
struct OwedPlan {
    Money target{}, averageDeal{};              // of the same currency
    std::int64_t share = 10000;                 // of the target that marketing brings
    std::int64_t winRate = 0, sqlToOpportunity = 0, mqlToSql = 0;
};
struct Owed { std::int64_t customers = 0, opportunities = 0, sqls = 0, mqls = 0; };
/// Each figure is the ceiling of its own exact value: 1000.0 stays 1000. Error{Refused} for a rate of 0 or above 100 %, and figures beyond 63 bits.
Result<Owed> owedOf(const OwedPlan& plan);
/// Owed × working days gone by ÷ working days of the month, rounded up.
std::int64_t owedToDate(std::int64_t owed, int daysGone, int daysInMonth);

}
