// SPDX-License-Identifier: MIT
// Reading methods: those delivered and own ones.
#include "core/base/json_node.h"
#include "core/deal/sales_methods.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace tilth {
namespace {

constexpr std::size_t mostBytes = 256 * 1024;
constexpr int mostDepth = 8;

// Keys are words of the command line and of JSON.
std::string readKey(const JsonNode& node) {
    const std::string key = node.text(40);
    const bool plain = std::ranges::all_of(key, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (!plain) node.fail("must be of small letters, digits and _");
    return key;
}
MethodText readText(const JsonNode& node, const std::string& key) { return {node.at(key).text(), node.textOr(key + "_zh", "")}; }

MethodText readQuestion(const JsonNode& node) {
    if (node.isText()) return {node.text(), {}};
    node.only({"en", "zh"});
    return {node.at("en").text(), node.textOr("zh", "")};
}
MethodElement readElement(const JsonNode& node) {
    node.only({"key", "name", "name_zh", "questions", "evidence", "evidence_zh"});
    MethodElement element{readKey(node.at("key")), readText(node, "name"), {}, {}};
    for (const JsonNode& question : node.at("questions").list(1, 10)) element.questions.push_back(readQuestion(question));
    if (node.find("evidence")) element.evidence = readText(node, "evidence");
    return element;
}
DealRole readRole(const JsonNode& node) {
    const auto found = std::ranges::find(dealRoleChoices, node.text(), &Choice::name);
    if (found != dealRoleChoices.end()) return static_cast<DealRole>(found - dealRoleChoices.begin());
    std::string names;
    for (const Choice& c : dealRoleChoices) names.append(names.empty() ? "must be one of " : ", ").append(c.name);
    node.fail(names);
    return {};
}
MethodVerdict readVerdict(const JsonNode& node, std::int64_t most) {
    node.only({"strong", "at_risk"});
    const std::int64_t strong = node.at("strong").whole(1, most);
    return {static_cast<int>(strong), static_cast<int>(node.at("at_risk").whole(1, std::max<std::int64_t>(strong, 1)))};
}
bool haveTwins(const std::vector<MethodElement>& elements) {
    std::set<std::string_view> keys;
    return !std::ranges::all_of(elements, [&](const MethodElement& e) { return keys.insert(e.key).second; });
}
SalesMethod readMethod(const JsonNode& node) {
    node.only({"key", "name", "name_zh", "idea", "idea_zh", "roles", "verdict", "elements"});
    SalesMethod method;
    method.key = readKey(node.at("key"));
    method.name = readText(node, "name");
    if (node.find("idea")) method.idea = readText(node, "idea");
    if (const auto roles = node.find("roles"))
        for (const JsonNode& role : roles->list(0, dealRoleChoices.size())) method.roles.push_back(readRole(role));
    for (const JsonNode& element : node.at("elements").list(1, 30)) method.elements.push_back(readElement(element));
    if (haveTwins(method.elements)) node.at("elements").fail("must have each key once");
    if (const auto verdict = node.find("verdict")) method.verdict = readVerdict(*verdict, std::ssize(method.elements) * 5);
    return method;
}

template <class T> Result<T> read(std::string_view json, T (*reader)(const JsonNode&)) {
    const auto parsed = parseJson(json, mostBytes, mostDepth);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    T value = reader(JsonNode(*parsed, "", fault));
    if (fault) return *fault;
    return value;
}

}

Result<SalesMethod> parseMethod(std::string_view json) { return read<SalesMethod>(json, readMethod); }

Result<std::vector<SalesMethod>> parseMethods(std::string_view json) {
    return read<std::vector<SalesMethod>>(json, [](const JsonNode& node) {
        node.only({"methods"});
        std::vector<SalesMethod> methods;
        for (const JsonNode& method : node.at("methods").list(1, 100)) methods.push_back(readMethod(method));
        return methods;
    });
}

}
