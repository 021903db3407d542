// SPDX-License-Identifier: MIT
#include "app/pipeline_presets.h"
#include "app/defaults.h"
#include "core/deal/pipeline_presets.h"
#include <algorithm>

namespace tilth {
namespace {

Error unknown(const std::vector<PipelinePreset>& presets, const std::string& wanted) {
    std::string names;
    for (const PipelinePreset& p : presets) names.append(names.empty() ? "" : ", ").append(p.key);
    return {Error::Usage, "There is no pipeline preset " + wanted + "; there are: " + names + ".", "preset"};
}

}

Result<std::int64_t> addPresetPipeline(ChangeSet& change, Store& store, Time now, const std::string& preset, const std::string& name) {
    const auto presets = parsePipelines(defaultFile("pipelines.json"));
    if (!presets) return presets.error();
    const auto chosen = std::ranges::find(*presets, preset, &PipelinePreset::key);
    if (chosen == presets->end()) return unknown(*presets, preset);
    Pipeline pipeline;
    pipeline.id = store.newId();
    pipeline.created = now;
    pipeline.name = name.empty() ? chosen->name : name;
    pipeline.position = store.count(store.schema().of<Pipeline>());
    change.create(store.schema().of<Pipeline>(), pipeline);
    for (Stage stage : chosen->stages) {
        stage.id = store.newId();
        stage.created = now;
        stage.pipeline = Link{pipeline.id};
        change.create(store.schema().of<Stage>(), stage);
    }
    return pipeline.id;
}

}
