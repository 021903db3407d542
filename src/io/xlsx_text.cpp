// SPDX-License-Identifier: MIT
#include "io/xlsx_text.h"
#include "core/base/utf8.h"
#include "io/xml_pieces.h"
#include <charconv>

namespace tilth {
namespace {

constexpr std::size_t escapeSize = 7;        // _x000D_

/// What the escape at `at` stands for, control characters too; 0 for none and for half a pair.
char32_t escapedAt(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(at, escapeSize);
    if (escape.size() < escapeSize || !escape.starts_with("_x") || !escape.ends_with('_')) return 0;
    unsigned code = 0;
    const auto [end, fault] = std::from_chars(escape.data() + 2, escape.data() + 6, code, 16);
    const bool character = code < 0xD800 || code > 0xDFFF;
    return fault == std::errc() && end == escape.data() + 6 && character ? code : 0;
}

}

std::string_view nameOf(const pugi::xml_node& node) { return localName(node.name()); }
std::string_view valueOf(const pugi::xml_node& node, const char* attribute) { return node.attribute(attribute).value(); }
bool flagOf(const pugi::xml_node& node, const char* attribute) {
    const std::string_view value = valueOf(node, attribute);
    return value == "1" || value == "true" || value == "on";
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& child : node.children())
        if (nameOf(child) == name) return child;
    return {};
}

std::string richText(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node& child : node.children()) {
        if (nameOf(child) == "t") text.append(child.text().get());
        else if (nameOf(child) == "r") text.append(childOf(child, "t").text().get());
    }
    return unescaped(text);
}

std::string unescaped(std::string_view text) {
    if (text.find("_x") == text.npos) return std::string(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t meant = text[at] == '_' ? escapedAt(text, at) : 0;
        if (meant) appendCodePoint(out, meant);
        else out += text[at];
        at += meant ? escapeSize : 1;
    }
    return out;
}

bool parsePiece(pugi::xml_document& document, char* bytes, std::size_t size) {
    return bool(document.load_buffer_inplace(bytes, size, pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8));
}

}
