// SPDX-License-Identifier: MIT
// Reading methods: those delivered and own ones.
#include "core/base/json_node.h"
#include "core/base/text.h"
#include "core/deal/sales_methods.h"
#include "core/names/pinyin.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace tilth {
namespace {

using json = nlohmann::ordered_json;

constexpr std::size_t longestKey = 30;          // with room for a number
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
// In either language, or none.
MethodText readAny(const JsonNode& node, const std::string& key) { return {node.textOr(key, ""), node.textOr(key + "_zh", "")}; }

MethodText readQuestion(const JsonNode& node) {
    if (node.isText()) return {node.text(), {}};
    node.only({"en", "zh"});
    return {node.at("en").text(), node.textOr("zh", "")};
}
MethodElement readElement(const JsonNode& node) {
    node.only({"key", "name", "name_zh", "questions", "evidence", "evidence_zh"});
    MethodElement element{readKey(node.at("key")), readText(node, "name"), {}, {}};
    for (const JsonNode& question : node.at("questions").list(1, 10)) element.questions.push_back(readQuestion(question));
    element.evidence = readAny(node, "evidence");
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
    method.idea = readAny(node, "idea");
    if (const auto roles = node.find("roles"))
        for (const JsonNode& role : roles->list(0, dealRoleChoices.size())) method.roles.push_back(readRole(role));
    for (const JsonNode& element : node.at("elements").list(1, 30)) method.elements.push_back(readElement(element));
    if (haveTwins(method.elements)) node.at("elements").fail("must have each key once");
    if (const auto verdict = node.find("verdict")) method.verdict = readVerdict(*verdict, std::ssize(method.elements) * 5);
    return method;
}

// --- and writing them

// Without a text there is no member.
void put(json& into, const std::string& key, const MethodText& text) {
    if (!text.en.empty()) into[key] = text.en;
    if (!text.zh.empty()) into[key + "_zh"] = text.zh;
}
json elementJson(const MethodElement& element) {
    json all{{"key", element.key}};
    put(all, "name", element.name);
    all["questions"] = json::array();
    for (const MethodText& question : element.questions) {
        json one = json::object();
        if (!question.en.empty()) one["en"] = question.en;
        if (!question.zh.empty()) one["zh"] = question.zh;
        all["questions"].push_back(std::move(one));
    }
    put(all, "evidence", element.evidence);
    return all;
}

template <class T> Result<T> read(std::string_view document, T (*reader)(const JsonNode&)) {
    const auto parsed = parseJson(document, mostBytes, mostDepth);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    T value = reader(JsonNode(*parsed, "", fault));
    if (fault) return *fault;
    return value;
}

}

std::string methodDocument(const SalesMethod& method) {
    json all{{"key", method.key}};
    put(all, "name", method.name);
    put(all, "idea", method.idea);
    for (const DealRole role : method.roles) all["roles"].push_back(dealRoleChoices[static_cast<std::size_t>(role)].name);
    if (method.verdict) all["verdict"] = {{"strong", method.verdict->strong}, {"at_risk", method.verdict->atRisk}};
    for (const MethodElement& element : method.elements) all["elements"].push_back(elementJson(element));
    if (method.elements.empty()) all["elements"] = json::array();
    return all.dump(2, ' ', false, json::error_handler_t::replace);
}

std::string methodKey(std::string_view name, std::span<const std::string> taken) {
    const std::string read = pinyin(name).full;
    std::string key;
    for (const char c : read.empty() ? fold(name) : read) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
        else if (!key.empty() && key.back() != '_') key += '_';
    }
    key.resize(std::min(key.size(), longestKey));
    while (key.ends_with('_')) key.pop_back();
    if (key.empty()) key = "own";
    std::string one = key;
    for (int n = 2; std::ranges::find(taken, one) != taken.end(); ++n) one = key + "_" + std::to_string(n);
    return one;
}

Result<SalesMethod> parseMethod(std::string_view document) { return read<SalesMethod>(document, readMethod); }

Result<std::vector<SalesMethod>> parseMethods(std::string_view document) {
    return read<std::vector<SalesMethod>>(document, [](const JsonNode& node) {
        node.only({"methods"});
        std::vector<SalesMethod> methods;
        for (const JsonNode& method : node.at("methods").list(1, 100)) methods.push_back(readMethod(method));
        return methods;
    });
}

}
