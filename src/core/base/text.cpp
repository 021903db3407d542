// SPDX-License-Identifier: MIT
// Folding and trimming; the tables are made at build time (core/names/make_fold.cpp).
#include "core/base/text.h"
#include "core/base/char_table.h"
#include "core/base/tr.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct Span {
    char32_t first, last;
};

template <std::size_t N> bool isIn(const std::array<Span, N>& spans, char32_t c) {
    return std::ranges::any_of(spans, [c](Span s) { return s.first <= c && c <= s.last; });
}

constexpr std::array spaces{Span{'\t', '\r'}, Span{' ', ' '}, Span{0x85, 0x85}, Span{0xA0, 0xA0}, Span{0x1680, 0x1680},
                            Span{0x2000, 0x200B}, Span{0x2028, 0x2029}, Span{0x202F, 0x202F}, Span{0x205F, 0x2060},
                            Span{0x3000, 0x3000}, Span{0xFEFF, 0xFEFF}};
constexpr std::array marks{Span{'!', '/'}, Span{':', '@'}, Span{'[', '`'}, Span{'{', '~'}, Span{0xA1, 0xA9}, Span{0xAB, 0xB4},
                           Span{0xB6, 0xB9}, Span{0xBB, 0xBF}, Span{0x2010, 0x2027}, Span{0x2030, 0x205E}, Span{0x2100, 0x214F},
                           Span{0x3001, 0x3004}, Span{0x3008, 0x3020}, Span{0x3030, 0x3030}, Span{0x30FB, 0x30FB},
                           Span{0xFE10, 0xFE6F}, Span{0xFF01, 0xFF0F}, Span{0xFF1A, 0xFF20}, Span{0xFF3B, 0xFF40}, Span{0xFF5B, 0xFF65}};
constexpr std::array han{Span{0x3005, 0x3007}, Span{0x3400, 0x4DBF}, Span{0x4E00, 0x9FFF}, Span{0xF900, 0xFAFF}, Span{0x20000, 0x3FFFF}};

constexpr std::array<char, 128> asciiFolds = [] {
    std::array<char, 128> folds{};
    for (std::size_t i = 0; i < folds.size(); ++i) {
        const char c = static_cast<char>(i);
        folds[i] = i < 32 || i == 127 ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return folds;
}();

std::size_t endOfAscii(std::string_view text, std::size_t at) {
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

void appendFoldedAscii(std::string& out, std::string_view ascii) {
    const std::size_t start = out.size();
    out.append(ascii);
    for (std::size_t i = start; i < out.size(); ++i) out[i] = asciiFolds[static_cast<unsigned char>(out[i])];
}

void appendFolded(std::string& out, CodePoint c, std::string_view bytes) {
    const std::uint16_t cell = foldTable.table.at(c.value);
    if (cell == 0 || c.value == 0xFFFD) out.append(bytes);
    else if (const std::string_view* text = foldTable.textAt(cell)) out.append(*text);
    else appendCodePoint(out, cell);
}

std::size_t startOfLast(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && text.size() - at < 4 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
}

}

Result<Done> checkText(std::string_view text) {
    const std::size_t invalid = firstInvalidUtf8(text);
    const std::size_t at = std::min(text.substr(0, invalid).find('\0'), invalid);
    if (at == std::string_view::npos) return Done{};
    return Error{Error::Refused, std::string{at == invalid ? TR("Text", "The text is not UTF-8 at byte ") : TR("Text", "The text holds a null character at byte ")}
                                     .append(std::to_string(at))};
}

bool isSpace(char32_t c) {
    if (c > ' ' && c < 0x7F) return false;
    return (c <= 0x3000 || c == 0xFEFF) && isIn(spaces, c);
}
bool isPunctuation(char32_t c) { return isIn(marks, c); }
bool isHan(char32_t c) { return c >= 0x3005 && isIn(han, c); }

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const CodePoint c = codePointAt(text, 0);
        if (!isSpace(c.value)) break;
        text.remove_prefix(c.length);
    }
    while (!text.empty()) {
        const std::size_t at = startOfLast(text);
        if (!isSpace(codePointAt(text, at).value)) break;
        text = text.substr(0, at);
    }
    return text;
}

std::string oneSpaced(std::string_view text) {
    std::string out;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const bool space = isSpace(c.value);
        if (!space && gap && !out.empty()) out += ' ';
        if (!space) out.append(text.substr(at, c.length));
        gap = space;
        at += c.length;
    }
    return out;
}

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfAscii(text, at);
        appendFoldedAscii(out, text.substr(at, end - at));
        if (end == text.size()) break;
        const CodePoint c = codePointAt(text, end);
        appendFolded(out, c, text.substr(end, c.length));
        at = end + c.length;
    }
    return out;
}

}
