// SPDX-License-Identifier: MIT
// Reading the sets that a workspace can begin with.
#include "core/activity/activity_sets.h"
#include "core/base/json_node.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

template <class E> E readChoice(const JsonNode& node, std::string_view key, std::span<const Choice> choices, const char* otherwise) {
    const std::string word = node.textOr(key, otherwise);
    const auto found = std::ranges::find(choices, word, &Choice::name);
    if (found != choices.end()) return static_cast<E>(found - choices.begin());
    std::string names;
    for (const Choice& c : choices) names.append(names.empty() ? "must be one of " : ", ").append(c.name);
    node.at(key).fail(names);
    return E{};
}
SetStep readStep(const JsonNode& node, std::int64_t position) {
    node.only({"subject", "subject_zh", "kind", "days", "working", "role", "priority"});
    SetStep step;
    step.position = position;
    step.subject = node.at("subject").text();
    step.subjectZh = node.textOr("subject_zh", "");
    step.kind = readChoice<ActivityKind>(node, "kind", activityKindChoices, "task");
    step.days = node.at("days").whole(-1000, 1000);
    if (const auto working = node.find("working")) step.working = working->flag();
    step.role = readChoice<SetRole>(node, "role", std::span(setRoleChoices).first(3), "owner");      // presets know nobody by name
    step.priority = readChoice<Priority>(node, "priority", priorityChoices, "normal");
    return step;
}
ActivitySetPreset readPreset(const JsonNode& node) {
    node.only({"key", "name", "name_zh", "of", "steps"});
    ActivitySetPreset preset;
    preset.key = node.at("key").text();
    preset.set.name = node.at("name").text();
    preset.set.nameZh = node.textOr("name_zh", "");
    preset.set.of = readChoice<SetOf>(node, "of", setOfChoices, "");
    for (const JsonNode& step : node.at("steps").list(1, 100)) preset.steps.push_back(readStep(step, std::ssize(preset.steps)));
    return preset;
}

}

Result<std::vector<ActivitySetPreset>> parseActivitySets(std::string_view json) {
    const auto parsed = parseJson(json, 256 * 1024, 8);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    const JsonNode node(*parsed, "", fault);
    node.only({"sets"});
    std::vector<ActivitySetPreset> presets;
    for (const JsonNode& preset : node.at("sets").list(1, 100)) presets.push_back(readPreset(preset));
    if (fault) return *fault;
    return presets;
}

}
