// SPDX-License-Identifier: MIT
// What happens to a deal: stages, winning, losing, pipelines. The rules are in core/deal.
#pragma once
#include "app/records.h"
#include "core/deal/stages.h"
#include "core/model/deal.h"
#include "core/model/pipeline.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"

namespace tilth {

/// Moves a deal and writes its stage log. Lost needs a reason, "Other" a note: Error{Refused, field "lost_reason" or "lost_note"}.
Result<std::int64_t> moveDeal(Workspace& workspace, std::int64_t deal, std::int64_t stage, const std::string& reason = {}, const std::string& note = {});
Result<std::int64_t> moveDeals(Workspace& workspace, std::span<const std::int64_t> deals, std::int64_t stage, const std::string& reason = {}, const std::string& note = {});

// A deal about to be written.
void startDeal(Workspace& workspace, Deal& deal);                       // first pipeline and stage, where it has none
Result<Done> placeDeal(Workspace& workspace, Deal& deal);               // stage and pipeline agree; stage clock started
void settleImported(Workspace& workspace, Deal& deal);                  // its stage clock from its own dates
StageLog firstLogEntry(Workspace& workspace, const Deal& deal);         // with its id
StageLog logEntry(Workspace& workspace, const Deal& before, const Deal& now);

/// Open activities of each deal that has some: their days are those of the workspace's zone.
std::map<std::int64_t, Planned> plannedByDeal(Workspace& workspace);

std::vector<std::shared_ptr<Pipeline>> pipelines(Workspace& workspace);             // by position
std::vector<std::shared_ptr<Stage>> stagesOf(Workspace& workspace, std::int64_t pipeline);  // by position, won and lost last
Result<std::int64_t> stageNamed(Workspace& workspace, std::int64_t pipeline, std::string_view name);    // either language, "won", "lost"
Result<std::int64_t> addPipeline(Workspace& workspace, const std::string& preset, const std::string& name);   // of resources/defaults/pipelines.json

}
