// SPDX-License-Identifier: MIT
// One step of a pipeline; won and lost are kinds, so an open stage at 100 % cannot be taken for won.
#pragma once
#include "core/model/percent.h"
#include "core/schema/entity.h"

namespace tilth {

enum class StageKind { Open, Won, Lost };
inline constexpr std::array stageKindChoices{Choice{"open", TR("StageKind", "Open")}, Choice{"won", TR("StageKind", "Won")},
                                             Choice{"lost", TR("StageKind", "Lost")}};

struct Stage : Entity {
    std::string name, nameZh;       // the presets carry both languages
    Link pipeline;
    std::int64_t position = 0;
    StageKind kind = StageKind::Open;
    std::int64_t probability = 0;   // percent
    std::int64_t idleDays = 14;     // without activity: stalled (F35)
    static const EntityType type;
};
inline constexpr auto stageFields = withCommon(std::array{
    field<&Stage::name>("name", TR("Stage", "Name"), Required | Listed | Searched),
    field<&Stage::nameZh>("name_zh", TR("Stage", "Name in Chinese"), Searched),
    field<&Stage::pipeline>("pipeline", TR("Stage", "Pipeline"), Required | Listed | Filtered).linking("pipeline"),
    field<&Stage::position>("position", TR("Stage", "Position"), Listed | Filtered),
    field<&Stage::kind>("kind", TR("Stage", "Kind"), Listed | Filtered).choosing(stageKindChoices),
    field<&Stage::probability>("probability", TR("Stage", "Probability %"), Listed | Filtered).checked(percentCheck),
    field<&Stage::idleDays>("idle_days", TR("Stage", "Stalled after days"), Listed),
});
inline constexpr EntityType Stage::type = entity<Stage>("stage", TR("Entity", "Stage"), TR("Entity", "Stages"), "name", stageFields);

}
