// SPDX-License-Identifier: MIT
// What happens to a deal on its way through a pipeline (F31-F38): moves, probability, idle days, next step.
#pragma once
#include "core/base/result.h"
#include "core/model/deal.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"
#include <span>

namespace tilth {

/// The words for it (F36); deals from other programs may have others.
std::span<const std::string_view> lostReasons();

/// A deal after a move and the record of it. The log gets its id when it is written; none where the stage stays.
struct Move {
    Deal deal;
    std::optional<StageLog> log;
};
/// Refused{lost_reason}: lost needs one of lostReasons(), or the one that it has; {lost_note}: "Other" needs a note; {stage}: not among the pipeline's stages.
/// Won and lost keep the last open stage and set the close date to today where it is empty or in the future; a deal that is
/// opened again loses reason, note, last open stage and close date. A probability set by hand ends with its stage. The move
/// counts as activity. The stages are those of the pipeline that the deal moves in or into.
Result<Move> moveTo(Deal deal, const Stage& to, std::span<const Stage> pipelineStages, std::string reason, std::string note, Link by, Time now, Date today);

/// "won", "Closed Won", "赢单" ... in any case: the kind; empty for other words.
std::optional<StageKind> closedKindNamed(std::string_view name);

/// Percent: won 100, lost 0, else as set by hand, else the stage's.
std::int64_t probabilityOf(const Deal& deal, const Stage& stage);
/// Amount times probability, half up to minor units; empty where the amount is not known.
std::optional<Money> weighted(const Deal& deal, const Stage& stage);

/// Whole days since the last activity or stage move, or since it was made; 0 for closed deals (F35).
std::int64_t idleDays(const Deal& deal, const Stage& stage, Time now);
bool isStalled(const Deal& deal, const Stage& stage, Time now);            // longer than the stage allows

/// What is planned for a deal besides the step that it names itself: activities that are neither done nor canceled.
struct Planned {
    std::int64_t open = 0;
    std::optional<Date> first{};                // the earliest day that one of them has
    void add(std::optional<Date> day);
};
/// Every open deal has a dated next step or an open activity, or is flagged (F38); closed ones need none: Later. The day that the deal
/// names counts before that of an activity; an activity without a day is Later.
enum class NextStepState { None, Overdue, Today, Later };
NextStepState nextStepState(const Deal& deal, const Stage& stage, const Planned& planned, Date today);

enum class ForecastCategory { Pipeline, BestCase, Commit, Closed, Omitted };
inline constexpr std::array forecastCategoryChoices{
    Choice{"pipeline", TR("ForecastCategory", "Pipeline")}, Choice{"best_case", TR("ForecastCategory", "Best case")},
    Choice{"commit", TR("ForecastCategory", "Commit")}, Choice{"closed", TR("ForecastCategory", "Closed")},
    Choice{"omitted", TR("ForecastCategory", "Omitted")}};
/// By probability (kpis.md §7): under 50 pipeline, 50 to 79 best case, from 80 commit; won closed, lost omitted.
ForecastCategory forecastOf(const Deal& deal, const Stage& stage);

}
