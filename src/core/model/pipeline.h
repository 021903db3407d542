// SPDX-License-Identifier: MIT
// A sales process: the stages that its deals pass.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct Pipeline : Entity {
    std::string name;
    Link team;                      // limited to this team; nobody: everybody's
    std::int64_t position = 0;
    std::string method;             // key of the sales method that its deals follow; empty: none
    static const EntityType type;
};
inline constexpr auto pipelineFields = withCommon(std::array{
    field<&Pipeline::name>("name", TR("Pipeline", "Name"), Required | Listed | Searched),
    field<&Pipeline::team>("team", TR("Pipeline", "Team"), Listed).linking("team"),
    field<&Pipeline::position>("position", TR("Pipeline", "Position"), Listed),
    field<&Pipeline::method>("method", TR("Pipeline", "Sales method"), Listed),
});
inline constexpr EntityType Pipeline::type =
    entity<Pipeline>("pipeline", TR("Entity", "Pipeline"), TR("Entity", "Pipelines"), "name", pipelineFields);

}
