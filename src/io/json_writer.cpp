// SPDX-License-Identifier: MIT
// Writes JSON lines: escapes, and numbers in their shortest exact form.
#include "core/base/utf8.h"
#include "io/json_lines.h"
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <ostream>

namespace tilth {
namespace {

void appendEscaped(std::string& out, char c) {
    static constexpr std::string_view hex = "0123456789abcdef", plain = "\b\f\n\r\t", letters = "bfnrt";
    const auto byte = static_cast<unsigned char>(c);
    if (const auto at = plain.find(c); at != plain.npos) out.append("\\").push_back(letters[at]);
    else if (c == '"' || c == '\\') out.append("\\").push_back(c);
    else if (byte < 0x20 || byte == 0x7F) out.append("\\u00").append({hex[byte >> 4], hex[byte & 15]});
    else out += c;
}

std::string jsonText(std::string_view text) {
    const bool sound = firstInvalidUtf8(text) == text.npos;
    const std::string mended = sound ? std::string() : mendedUtf8(text);
    std::string out = "\"";
    for (const char c : sound ? text : std::string_view(mended)) appendEscaped(out, c);
    return out.append("\"");
}

struct Writing {
    std::string operator()(std::nullptr_t) const { return "null"; }
    std::string operator()(bool v) const { return v ? "true" : "false"; }
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(std::string_view v) const { return jsonText(v); }
    std::string operator()(JsonRaw v) const { return std::string(v.text); }
    std::string operator()(double v) const {
        if (!std::isfinite(v)) return "null";
        std::array<char, 32> text;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), v).ptr;
        return {text.data(), end};
    }
};

}

JsonLinesWriter::JsonLinesWriter(std::ostream& out, std::vector<std::string> keys) : m_out(out), m_keys(std::move(keys)) {
    for (std::string& key : m_keys) key = jsonText(key);
}

void JsonLinesWriter::row(std::span<const JsonCell> cells) {
    assert(cells.size() == m_keys.size());
    m_line.assign(1, '{');
    for (std::size_t i = 0; i < cells.size(); ++i)
        m_line.append(i ? "," : "").append(m_keys[i]).append(":").append(std::visit(Writing{}, cells[i]));
    m_line.append("}\n");
    m_out.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
}

}
