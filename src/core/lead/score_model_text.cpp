// SPDX-License-Identifier: MIT
// Writing the scoring model's document: keys in the order of the manual, one rule a line.
#include "core/lead/score_model_document.h"
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

using json = nlohmann::ordered_json;

json number(Points points) { return points % 100 ? json(static_cast<double>(points) / 100) : json(points / 100); }

void writeLabel(json& to, const std::string& key, const Label& label) {
    to[key] = label.text;
    if (!label.zh.empty()) to[key + "_zh"] = label.zh;
}
json scalarOf(const Value& value) {
    return std::visit([](const auto& v) -> json {
        if constexpr (std::is_same_v<std::decay_t<decltype(v)>, std::monostate>) return nullptr;
        else return v;
    }, value);
}

json written(const FitCondition& c) {
    json j{{"field", c.field}, {"op", fitOpWords[static_cast<std::size_t>(c.op)].name}};
    if (c.values.size() == 1) j["value"] = scalarOf(c.values.front());
    if (c.values.size() > 1)
        for (const Value& value : c.values) j["values"].push_back(scalarOf(value));
    return j;
}
json written(const ScoreGroup& group) {
    json j{{"key", group.key}};
    writeLabel(j, "label", group.label);
    j["cap"] = number(group.cap);
    return j;
}
json written(const FitRule& rule);
json written(const EngagementRule& rule);
json written(const GradeStep& step);
template <class T> json writtenList(const std::vector<T>& items) {
    json list = json::array();
    for (const T& item : items) list.push_back(written(item));
    return list;
}
json written(const FitRule& rule) {
    json j{{"key", rule.key}, {"group", rule.group}};
    writeLabel(j, "label", rule.label);
    j["when"] = writtenList(rule.when);
    j["points"] = number(rule.points);
    if (rule.thirds) j["thirds"] = rule.thirds;
    return j;
}
json written(const EngagementRule& rule) {
    json j{{"key", rule.key}, {"group", rule.group}};
    writeLabel(j, "label", rule.label);
    for (const TouchKind kind : rule.kinds) j["touch"].push_back(touchKindChoices[static_cast<std::size_t>(kind)].name);
    if (!rule.detail.empty()) j["detail"] = rule.detail;
    j["points"] = number(rule.points);
    if (rule.withinDays) j["within_days"] = *rule.withinDays;
    if (rule.atLeast) j["at_least"] = *rule.atLeast;
    if (rule.atMost == 1) j["once"] = true;
    else if (rule.atMost) j["at_most"] = *rule.atMost;
    return j;
}
json written(const GradeStep& step) { return {{"grade", step.grade}, {"from", number(step.from)}}; }

template <class Rule> json written(const ScoreAxis<Rule>& axis) {
    return {{"limit", number(axis.limit)}, {"groups", writtenList(axis.groups)}, {"rules", writtenList(axis.rules)}};
}
json written(const Grading& grades) {
    if (grades.style == Grading::Letter) return {{"style", "letter"}, {"start", letterGrades[static_cast<std::size_t>(grades.start)]}};
    return {{"style", "matrix"}, {"fit", writtenList(grades.fit)}, {"engagement", writtenList(grades.engagement)}};
}
json written(const MqlRule& rule) {
    return {{"fit", number(rule.fit)}, {"engagement", number(rule.engagement)}, {"when", writtenList(rule.when)}, {"touched", rule.touched}};
}

}

std::string modelText(const ScoreModelDoc& document) {
    json j = json::object();
    writeLabel(j, "name", document.name);
    j["version"] = document.version;
    j["half_life_days"] = document.halfLifeDays;
    j["fit"] = written(document.fit);
    j["engagement"] = written(document.engagement);
    j["grades"] = written(document.grades);
    j["mql"] = written(document.mql);
    return j.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

}
