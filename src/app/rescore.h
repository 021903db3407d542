// SPDX-License-Identifier: MIT
// Keeps lead scores true: after every revision for the leads it concerns, and for all of them on demand.
#pragma once
#include "app/workspace.h"
#include "core/lead/scoring.h"
#include <deque>

namespace tilth {

/// For Store::setDeriver: sums, and on an upward crossing the hand-off, in the same revision.
Store::Deriver deriveScores(Workspace& workspace);

/// Today's scores, aged from the kept sums; leads without a row have no points.
struct ScoreNow {
    std::int64_t lead;
    Score score;
};
/// By lead, but for those whose touches have to be read again, which come last. Of some leads (or more), or of all. Many are told by
/// another thread, which computes while this one reads; never by both at once.
void eachScore(Workspace& workspace, std::span<const std::int64_t> leads, const std::function<void(const ScoreNow&)>& tell);
std::deque<ScoreNow> currentScores(Workspace& workspace);         // by lead; grows without moving
Score emptyScore(const CompiledModel& model);

/// The lead's touches as the engine reads them; the texts live in `details`.
struct TouchList {
    std::vector<TouchEvent> events;
    std::vector<std::string> details;
};
TouchList touchesOf(Workspace& workspace, std::int64_t lead);

}
