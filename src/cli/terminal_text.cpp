// SPDX-License-Identifier: MIT
#include "cli/terminal_text.h"
#include "core/base/utf8.h"
#include <algorithm>
#include <array>
#include <cstdio>

namespace tilth::cli {
namespace {

struct Block {
    char32_t first, last;
};
template <std::size_t N> bool isIn(const std::array<Block, N>& blocks, char32_t c) {
    return std::ranges::any_of(blocks, [c](const Block& b) { return b.first <= c && c <= b.last; });
}
// Control characters, zero-width and directional ones, line and paragraph separators.
constexpr std::array obeyed{Block{0, 0x1F},         Block{0x7F, 0x9F},      Block{0x061C, 0x061C}, Block{0x200B, 0x200B}, Block{0x200E, 0x200F},
                            Block{0x2028, 0x202E}, Block{0x2060, 0x206F}, Block{0xFEFF, 0xFEFF}, Block{0xFFF9, 0xFFFB}};
// East Asian Width W and F (Unicode 15), in large strokes, and emoji.
constexpr std::array wide{Block{0x1100, 0x115F},   Block{0x2E80, 0x303E},   Block{0x3041, 0xA4CF},   Block{0xAC00, 0xD7A3},
                          Block{0xF900, 0xFAFF},   Block{0xFE30, 0xFE6F},   Block{0xFF00, 0xFF60},   Block{0xFFE0, 0xFFE6},
                          Block{0x1F300, 0x1F64F}, Block{0x1F900, 0x1F9FF}, Block{0x20000, 0x3FFFD}};
constexpr std::array narrowest{Block{0x0300, 0x036F}, Block{0x20D0, 0x20FF}, Block{0xFE00, 0xFE0F}};

std::string escape(char32_t c) {
    if (c == '\n') return "\\n";
    if (c == '\t') return "\\t";
    if (c == '\r') return "\\r";
    std::array<char, 16> out{};
    const int length = std::snprintf(out.data(), out.size(), c < 0x100 ? "\\x%02x" : "\\u%04x", static_cast<unsigned>(c));
    return {out.data(), static_cast<std::size_t>(length)};
}

}

bool isObeyed(char32_t c) { return isIn(obeyed, c); }

std::string visible(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        if (isObeyed(c.value)) out.append(escape(c.value));
        else appendCodePoint(out, c.value);
        at += c.length;
    }
    return out;
}

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        columns += isIn(wide, c.value) ? 2 : isIn(narrowest, c.value) ? 0 : 1;
        at += c.length;
    }
    return columns;
}

}
