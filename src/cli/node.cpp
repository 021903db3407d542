// SPDX-License-Identifier: MIT
#include "cli/node.h"
#include "cli/terminal_text.h"
#include "core/base/utf8.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace tilth::cli {
namespace {

struct Short {
    char32_t character;
    std::string_view escape;
};
constexpr std::array shorts{Short{'"', "\\\""}, Short{'\\', "\\\\"}, Short{'\n', "\\n"}, Short{'\r', "\\r"}, Short{'\t', "\\t"}};

// Obeyed characters of the first plane alone: there are no others.
std::string unicodeEscape(char32_t c) {
    std::array<char, 8> out{};
    std::snprintf(out.data(), out.size(), "\\u%04x", static_cast<unsigned>(c) & 0xFFFF);
    return out.data();
}

std::string quoted(std::string_view words) {
    std::string out{"\""};
    for (std::size_t at = 0; at < words.size();) {
        const CodePoint c = codePointAt(words, at);
        const auto known = std::ranges::find(shorts, c.value, &Short::character);
        if (known != shorts.end()) out.append(known->escape);
        else if (isObeyed(c.value)) out.append(unicodeEscape(c.value));
        else appendCodePoint(out, c.value);
        at += c.length;
    }
    return out.append("\"");
}

bool hasMembers(const Node& n) { return n.kind == Node::List || n.kind == Node::Object; }

std::string scalar(const Node& n) {
    return n.kind == Node::Null ? "null" : n.kind == Node::Text ? quoted(n.text) : n.text;
}

// Members of the first level stand on lines of their own when `between` breaks the line.
std::string members(const Node& n, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < n.items.size(); ++i) {
        if (i) out.append(between);
        if (n.kind == Node::Object) out.append(quoted(n.keys[i])).append(": ");
        out.append(toJson(n.items[i]));
    }
    return out;
}

}

void Node::add(std::string key, Node value) {
    keys.push_back(std::move(key));
    items.push_back(std::move(value));
}
void Node::add(Node value) { items.push_back(std::move(value)); }

Node text(std::string_view words) { return {Node::Text, std::string(words)}; }
Node textOrNull(std::string_view words) { return words.empty() ? Node{} : text(words); }
Node timeOrNull(const std::optional<Time>& at) { return at ? text(timeText(*at)) : Node{}; }
Node dateOrNull(const std::optional<Date>& day) { return day ? text(dateText(*day)) : Node{}; }
Node number(std::int64_t n) { return {Node::Number, std::to_string(n)}; }
Node ratio(double d) {
    if (!std::isfinite(d)) return {};
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), d);
    return {Node::Number, std::string(digits.data(), end.ptr)};
}
Node flag(bool b) { return {Node::Flag, b ? "true" : "false"}; }
Node id(std::int64_t n) { return n ? text(std::to_string(n)) : Node{}; }
Node list() { return {Node::List}; }
Node object() { return {Node::Object}; }

std::string toJson(const Node& n) {
    if (!hasMembers(n)) return scalar(n);
    const bool list = n.kind == Node::List;
    return (list ? "[" : "{") + members(n, ", ") + (list ? "]" : "}");
}

std::string toJsonLines(const Node& n) {
    if (!hasMembers(n) || n.items.empty()) return toJson(n);
    const bool list = n.kind == Node::List;
    return (list ? "[\n" : "{\n") + members(n, ",\n") + (list ? "\n]" : "\n}");
}

std::string toCell(const Node& n) { return hasMembers(n) ? toJson(n) : n.text; }

std::string toWords(const Node& n) {
    if (n.kind != Node::List || std::ranges::any_of(n.items, hasMembers)) return toCell(n);
    std::string words;
    for (const Node& item : n.items) words.append(words.empty() ? "" : ", ").append(item.text);
    return words;
}

}
