// SPDX-License-Identifier: MIT
// A deal's step from stage to stage: history from day one (F34).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct StageLog : Entity {
    Link deal, fromStage, toStage, user;
    Time at{};
    static const EntityType type;
};
inline constexpr auto stageLogFields = withCommon(std::array{
    field<&StageLog::deal>("deal", TR("StageLog", "Deal"), Required | Listed | Filtered).linking("deal"),
    field<&StageLog::fromStage>("from_stage", TR("StageLog", "From"), Listed | Filtered).linking("stage"),
    field<&StageLog::toStage>("to_stage", TR("StageLog", "To"), Required | Listed | Filtered).linking("stage"),
    field<&StageLog::at>("at", TR("StageLog", "When"), Listed | Filtered),
    field<&StageLog::user>("user", TR("StageLog", "Who"), Listed | Filtered).linking("user"),
});
inline constexpr EntityType StageLog::type =
    entity<StageLog>("stage_log", TR("Entity", "Stage change"), TR("Entity", "Stage changes"), "at", stageLogFields);

}
