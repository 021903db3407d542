// SPDX-License-Identifier: MIT
// The strict reader of our own JSON documents.
#include "core/base/json_node.h"
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace tilth {
namespace {

using nlohmann::json;
const json nothing;

// Sees a document while it is parsed: its depth, and keys given twice (the library would keep the last one silently).
class Guard {
public:
    explicit Guard(int maxDepth) : m_maxDepth(maxDepth) {}
    bool operator()(int depth, json::parse_event_t event, json& parsed) {
        if (depth > m_maxDepth) throw Error{Error::Refused, std::string("The document is nested deeper than ").append(std::to_string(m_maxDepth)).append(" levels.")};
        if (event == json::parse_event_t::object_start) keysAt(depth + 1).clear();
        if (event == json::parse_event_t::key && !keysAt(depth).insert(parsed.get<std::string>()).second)
            throw Error{Error::Refused, "\"" + parsed.get<std::string>() + "\" is given twice in one object."};
        return true;
    }
private:
    std::set<std::string>& keysAt(int depth) {
        if (m_keys.size() <= static_cast<std::size_t>(depth)) m_keys.resize(static_cast<std::size_t>(depth) + 1);
        return m_keys[static_cast<std::size_t>(depth)];
    }
    int m_maxDepth;
    std::vector<std::set<std::string>> m_keys;
};

Error syntaxError(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte ? byte - 1 : 0, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto start = before.rfind('\n');
    const std::size_t column = before.size() - (start == before.npos ? 0 : start + 1) + 1;
    return {Error::Refused, std::string("Not valid JSON at line ").append(std::to_string(line)).append(", column ").append(std::to_string(column)).append(".")};
}

bool hasControl(const std::string& text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::string range(std::int64_t least, std::int64_t most) {
    return std::string("must be a whole number from ").append(std::to_string(least)).append(" to ").append(std::to_string(most));
}

}

Result<json> parseJson(std::string_view text, std::size_t maxBytes, int maxDepth) {
    if (text.size() > maxBytes) return Error{Error::Refused, std::string("The document is longer than ").append(std::to_string(maxBytes)).append(" bytes.")};
    try {
        return json::parse(text, Guard{maxDepth});
    } catch (const json::parse_error& e) {
        return syntaxError(text, e.byte);
    } catch (const json::exception&) {
        return Error{Error::Refused, "The document holds a number out of range."};
    } catch (const Error& e) {
        return e;
    }
}

JsonNode::JsonNode(const json& held, std::string path, std::optional<Error>& fault) : m_held(held), m_path(std::move(path)), m_fault(fault) {}

JsonNode JsonNode::at(std::string_view key) const {
    if (const auto found = find(key)) return *found;
    JsonNode missing{nothing, m_path.empty() ? std::string(key) : m_path + "." + std::string(key), m_fault};
    missing.fail("is missing");
    return missing;
}
std::optional<JsonNode> JsonNode::find(std::string_view key) const {
    if (m_held.is_null()) return {};
    if (!m_held.is_object()) {
        fail("must be an object");
        return {};
    }
    const auto found = m_held.find(std::string(key));
    if (found == m_held.end()) return {};
    return std::optional<JsonNode>(std::in_place, *found, m_path.empty() ? std::string(key) : m_path + "." + std::string(key), m_fault);
}
void JsonNode::only(std::initializer_list<std::string_view> keys) const {
    if (!m_held.is_object()) return fail("must be an object");
    for (const auto& item : m_held.items())
        if (std::ranges::find(keys, item.key()) == keys.end()) fail("has an unknown key \"" + item.key() + "\"");
}
std::vector<JsonNode> JsonNode::list(std::size_t least, std::size_t most) const {
    std::vector<JsonNode> nodes;
    if (!m_held.is_array() || m_held.size() < least || m_held.size() > most) {
        fail(std::string("must be a list of ").append(std::to_string(least)).append(" to ").append(std::to_string(most)).append(" entries"));
        return nodes;
    }
    for (std::size_t i = 0; i < m_held.size(); ++i) nodes.emplace_back(m_held[i], m_path + std::string("[").append(std::to_string(i)).append("]"), m_fault);
    return nodes;
}
std::vector<std::pair<std::string, JsonNode>> JsonNode::members(std::size_t most) const {
    std::vector<std::pair<std::string, JsonNode>> nodes;
    if (!m_held.is_object() || m_held.size() > most) {
        fail(std::string("must be an object of at most ").append(std::to_string(most)).append(" entries"));
        return nodes;
    }
    for (const auto& item : m_held.items()) nodes.emplace_back(item.key(), JsonNode{item.value(), m_path.empty() ? item.key() : m_path + "." + item.key(), m_fault});
    return nodes;
}

std::string JsonNode::text(std::size_t maxBytes) const {
    const std::string* held = m_held.is_string() ? m_held.get_ptr<const std::string*>() : nullptr;
    if (held && !held->empty() && held->size() <= maxBytes && !hasControl(*held)) return *held;
    fail(std::string("must be a text of 1 to ").append(std::to_string(maxBytes)).append(" bytes"));
    return {};
}
std::string JsonNode::textOr(std::string_view key, std::string otherwise) const {
    const auto found = find(key);
    return found ? found->text() : otherwise;
}
std::int64_t JsonNode::whole(std::int64_t least, std::int64_t most) const {
    const bool fits = m_held.is_number_integer() && !(m_held.is_number_unsigned() && m_held.get<std::uint64_t>() > std::uint64_t{INT64_MAX});
    if (fits && m_held.get<std::int64_t>() >= least && m_held.get<std::int64_t>() <= most) return m_held.get<std::int64_t>();
    fail(range(least, most));
    return least;
}
std::int64_t JsonNode::hundredths(std::int64_t least, std::int64_t most) const {
    const double scaled = m_held.is_number() ? m_held.get<double>() * 100 : NAN;
    const double rounded = std::round(scaled);
    if (std::abs(scaled - rounded) < 1e-6 && rounded >= static_cast<double>(least) && rounded <= static_cast<double>(most))
        return static_cast<std::int64_t>(rounded);
    fail(std::string("must be a number from ").append(std::to_string(least / 100)).append(" to ").append(std::to_string(most / 100)).append(" with at most two decimals"));
    return least;
}
double JsonNode::real() const {
    if (!m_held.is_number()) fail("must be a number");
    return m_held.is_number() ? m_held.get<double>() : 0;
}
bool JsonNode::isNull() const { return m_held.is_null(); }
bool JsonNode::flag() const {
    if (!m_held.is_boolean()) fail("must be true or false");
    return m_held.is_boolean() && m_held.get<bool>();
}
bool JsonNode::isText() const { return m_held.is_string(); }
std::variant<std::monostate, std::int64_t, double, std::string> JsonNode::scalar() const {
    if (m_held.is_string()) return text();
    if (m_held.is_boolean()) return std::int64_t{m_held.get<bool>()};
    if (m_held.is_number_integer()) return whole(INT64_MIN, INT64_MAX);
    if (m_held.is_number_float()) return m_held.get<double>();
    fail("must be a text, a number, true or false");
    return {};
}

void JsonNode::fail(std::string_view why) const {
    if (!m_fault) m_fault = Error{Error::Refused, (m_path.empty() ? std::string("The document") : m_path) + (m_path.empty() ? " " : ": ") + std::string(why) + ".", m_path};
}

}
