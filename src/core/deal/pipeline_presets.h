// SPDX-License-Identifier: MIT
// Pipelines as a new workspace or a new pipeline can begin (F31): resources/defaults/pipelines.json.
#pragma once
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/model/stage.h"
#include <vector>

namespace tilth {

struct PipelinePreset {
    std::string key, name, nameZh;
    std::vector<Stage> stages;              // in order, won and lost last; without ids and pipeline
};

/// Refused: text and field name the path, "pipelines[2].stages[0].probability: must be ...".
Result<std::vector<PipelinePreset>> parsePipelines(std::string_view json);

}
