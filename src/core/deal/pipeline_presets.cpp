// SPDX-License-Identifier: MIT
// Reading the pipeline presets.
#include "core/deal/pipeline_presets.h"
#include "core/base/json_node.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

StageKind readKind(const JsonNode& node) {
    const std::string word = node.textOr("kind", "open");
    const auto found = std::ranges::find(stageKindChoices, word, &Choice::name);
    if (found == stageKindChoices.end()) node.at("kind").fail("must be open, won or lost");
    return static_cast<StageKind>(found == stageKindChoices.end() ? 0 : found - stageKindChoices.begin());
}
Stage readStage(const JsonNode& node, std::int64_t position) {
    node.only({"name", "name_zh", "kind", "probability", "idle_days"});
    Stage stage;
    stage.name = node.at("name").text();
    stage.nameZh = node.textOr("name_zh", "");
    stage.kind = readKind(node);
    stage.position = position;
    stage.probability = node.at("probability").whole(0, 100);
    if (const auto days = node.find("idle_days")) stage.idleDays = days->whole(1, 3650);
    return stage;
}
bool endsInWonAndLost(const std::vector<Stage>& stages) {
    const auto open = std::ranges::count(stages, StageKind::Open, &Stage::kind);
    return open >= 1 && open + 2 == std::ssize(stages) && stages[stages.size() - 2].kind == StageKind::Won && stages.back().kind == StageKind::Lost;
}
PipelinePreset readPreset(const JsonNode& node) {
    node.only({"key", "name", "name_zh", "stages"});
    PipelinePreset preset{node.at("key").text(), node.at("name").text(), node.textOr("name_zh", ""), {}};
    for (const JsonNode& stage : node.at("stages").list(3, 50)) preset.stages.push_back(readStage(stage, std::ssize(preset.stages)));
    if (!endsInWonAndLost(preset.stages)) node.at("stages").fail("must be open stages, then one won and one lost stage");
    return preset;
}

}

Result<std::vector<PipelinePreset>> parsePipelines(std::string_view json) {
    const auto parsed = parseJson(json, 256 * 1024, 8);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    const JsonNode node(*parsed, "", fault);
    node.only({"pipelines"});
    std::vector<PipelinePreset> presets;
    for (const JsonNode& preset : node.at("pipelines").list(1, 100)) presets.push_back(readPreset(preset));
    if (fault) return *fault;
    return presets;
}

}
