// SPDX-License-Identifier: MIT
// Reading the scoring model's document.
#include "core/lead/score_model_document.h"
#include "core/base/json_node.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace tilth {
namespace {

constexpr Points mostPoints = 1000'00;
constexpr int mostDays = 3650;

std::string readKey(const JsonNode& node) {
    const std::string key = node.text(60);
    const bool plain = std::ranges::all_of(key, [](char c) { return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
    if (!plain) node.fail("may hold a-z, 0-9 and _ only");
    return key;
}
Label readLabel(const JsonNode& node, std::string_view key) {
    return {node.at(key).text(), node.textOr(std::string(key) + "_zh", "")};
}
template <std::size_t N> std::size_t readWord(const JsonNode& node, const std::array<Choice, N>& words) {
    const std::string word = node.text();
    const auto found = std::ranges::find(words, word, &Choice::name);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    node.fail("\"" + word + "\" is not known");
    return 0;
}

struct Arity { std::size_t least, most; };
Arity arityOf(FitOp op) {
    switch (op) {
    case FitOp::Empty: case FitOp::NotEmpty: case FitOp::FreeDomain: case FitOp::OwnDomain: return {0, 0};
    case FitOp::In: case FitOp::NotIn: return {1, 200};
    case FitOp::Between: return {2, 2};
    default: return {1, 1};
    }
}
std::vector<Value> readValues(const JsonNode& node, Arity arity) {
    std::vector<Value> values;
    if (const auto value = node.find("value")) values.push_back(value->scalar());
    if (const auto list = node.find("values"))
        for (const JsonNode& value : list->list(1, 200)) values.push_back(value.scalar());
    if (values.size() < arity.least) node.fail("has too few values");
    if (values.size() > arity.most) node.fail("has too many values");
    return values;
}
FitCondition readCondition(const JsonNode& node) {
    node.only({"field", "op", "value", "values"});
    const FitOp op = static_cast<FitOp>(readWord(node.at("op"), fitOpWords));
    return {node.at("field").text(80), op, readValues(node, arityOf(op))};
}
std::vector<FitCondition> readConditions(const JsonNode& list, std::size_t least) {
    std::vector<FitCondition> conditions;
    for (const JsonNode& node : list.list(least, 20)) conditions.push_back(readCondition(node));
    return conditions;
}

ScoreGroup readGroup(const JsonNode& node) {
    node.only({"key", "label", "label_zh", "cap"});
    return {readKey(node.at("key")), readLabel(node, "label"), node.at("cap").hundredths(1, mostPoints)};
}
FitRule readFitRule(const JsonNode& node) {
    node.only({"key", "group", "label", "label_zh", "when", "points", "thirds"});
    FitRule rule{readKey(node.at("key")), readKey(node.at("group")), readLabel(node, "label"), readConditions(node.at("when"), 1),
                 node.at("points").hundredths(-mostPoints, mostPoints)};
    if (const auto thirds = node.find("thirds")) rule.thirds = static_cast<int>(thirds->whole(-3, 3));
    return rule;
}

std::vector<TouchKind> readKinds(const JsonNode& list) {
    std::vector<TouchKind> kinds;
    for (const JsonNode& node : list.list(1, touchKindChoices.size())) {
        kinds.push_back(static_cast<TouchKind>(readWord(node, touchKindChoices)));
        if (kinds.back() == TouchKind::Reset) node.fail("a reset earns no points");
        if (std::ranges::count(kinds, kinds.back()) > 1) node.fail("is given twice");
    }
    return kinds;
}
std::optional<int> readCount(const JsonNode& node, std::string_view key, int most) {
    const auto found = node.find(key);
    return found ? std::optional{static_cast<int>(found->whole(1, most))} : std::nullopt;
}
std::optional<int> readAtMost(const JsonNode& node) {
    const std::optional<int> atMost = readCount(node, "at_most", 10'000);
    const auto once = node.find("once");
    if (!once || !once->flag()) return atMost;
    if (atMost) once->fail("cannot go with at_most");
    return 1;
}
EngagementRule readEngagementRule(const JsonNode& node) {
    node.only({"key", "group", "label", "label_zh", "touch", "detail", "points", "within_days", "at_least", "at_most", "once"});
    return {readKey(node.at("key")), readKey(node.at("group")), readLabel(node, "label"), readKinds(node.at("touch")),
            node.textOr("detail", ""), node.at("points").hundredths(-mostPoints, mostPoints), readCount(node, "within_days", mostDays),
            readCount(node, "at_least", 10'000), readAtMost(node)};
}

// Keys are unique within the document's axis, and each rule's group exists.
template <class Rule> void checkKeys(const JsonNode& node, const ScoreAxis<Rule>& axis) {
    std::set<std::string> groups, rules;
    const std::vector<JsonNode> nodes = node.at("rules").list(0, 200);
    for (const ScoreGroup& group : axis.groups)
        if (!groups.insert(group.key).second) node.at("groups").fail("\"" + group.key + "\" is given twice");
    for (std::size_t i = 0; i < axis.rules.size(); ++i) {
        if (!rules.insert(axis.rules[i].key).second) nodes[i].at("key").fail("\"" + axis.rules[i].key + "\" is given twice");
        if (!groups.contains(axis.rules[i].group)) nodes[i].at("group").fail("there is no group \"" + axis.rules[i].group + "\"");
    }
}
template <class Rule> ScoreAxis<Rule> readAxis(const JsonNode& node, Rule (*readRule)(const JsonNode&), std::optional<Error>& fault) {
    node.only({"limit", "groups", "rules"});
    ScoreAxis<Rule> axis;
    if (const auto limit = node.find("limit")) axis.limit = limit->hundredths(1'00, 500'00);
    for (const JsonNode& group : node.at("groups").list(1, 50)) axis.groups.push_back(readGroup(group));
    for (const JsonNode& rule : node.at("rules").list(0, 200)) axis.rules.push_back(readRule(rule));
    if (!fault) checkKeys(node, axis);
    return axis;
}

std::vector<GradeStep> readSteps(const JsonNode& list) {
    std::vector<GradeStep> steps;
    for (const JsonNode& node : list.list(1, 20)) {
        node.only({"grade", "from"});
        steps.push_back({node.at("grade").text(8), node.at("from").hundredths(0, 500'00)});
        if (steps.size() > 1 && steps.back().from >= steps[steps.size() - 2].from) node.at("from").fail("must be lower than the step before");
    }
    if (!steps.empty() && steps.back().from != 0) list.fail("the last step must be from 0");
    return steps;
}
int readStart(const JsonNode& node) {
    const std::string letter = node.textOr("start", "D");
    const auto found = std::ranges::find(letterGrades, letter);
    if (found == letterGrades.end()) node.at("start").fail("must be a letter from F to A+");
    return static_cast<int>(found - letterGrades.begin());
}
Grading readGrades(const JsonNode& node) {
    static constexpr std::array styles{Choice{"matrix", ""}, Choice{"letter", ""}};
    const auto style = node.find("style");
    if (style && readWord(*style, styles) == Grading::Letter) {
        node.only({"style", "start"});
        return {Grading::Letter, {}, {}, readStart(node)};
    }
    node.only({"style", "fit", "engagement"});
    return {Grading::Matrix, readSteps(node.at("fit")), readSteps(node.at("engagement"))};
}

MqlRule readMql(const JsonNode& node, const ScoreAxis<EngagementRule>& engagement) {
    node.only({"fit", "engagement", "when", "touched"});
    MqlRule rule{node.at("fit").hundredths(0, 500'00), node.at("engagement").hundredths(0, 500'00)};
    if (const auto when = node.find("when")) rule.when = readConditions(*when, 0);
    if (const auto touched = node.find("touched"))
        for (const JsonNode& key : touched->list(0, 20)) {
            rule.touched.push_back(readKey(key));
            if (std::ranges::find(engagement.rules, rule.touched.back(), &EngagementRule::key) == engagement.rules.end())
                key.fail("there is no engagement rule \"" + rule.touched.back() + "\"");
        }
    return rule;
}

ScoreModelDoc readModel(const JsonNode& node, std::optional<Error>& fault) {
    node.only({"name", "name_zh", "version", "half_life_days", "fit", "engagement", "grades", "mql"});
    ScoreModelDoc doc;
    doc.name = readLabel(node, "name");
    doc.version = static_cast<int>(node.at("version").whole(1, 1'000'000));
    if (const auto days = node.find("half_life_days")) doc.halfLifeDays = static_cast<int>(days->whole(1, mostDays));
    doc.fit = readAxis(node.at("fit"), readFitRule, fault);
    doc.engagement = readAxis(node.at("engagement"), readEngagementRule, fault);
    doc.grades = readGrades(node.at("grades"));
    doc.mql = readMql(node.at("mql"), doc.engagement);
    return doc;
}

}

Result<ScoreModelDoc> parseModel(std::string_view json) {
    const auto parsed = parseJson(json, 256 * 1024, 8);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    ScoreModelDoc doc = readModel(JsonNode(*parsed, "", fault), fault);
    if (fault) return *fault;
    return doc;
}

}
