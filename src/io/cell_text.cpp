// SPDX-License-Identifier: MIT
// Folding beyond core's: digits and signs of other scripts become ASCII, invisible marks go.
#include "io/cell_text.h"
#include "core/base/text.h"
#include "io/cell_kind.h"
#include <algorithm>
#include <unicode/uchar.h>

namespace tilth {
namespace {

/// Marks of writing direction and joining: seen by nobody, met in pasted numbers and right-to-left text.
bool invisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x2060 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool spaceLike(char32_t c) { return isSpace(c) || invisible(c); }

/// The ASCII character that a sign, space or digit of another width or script stands for; 0 for all others.
char asciiFor(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char>(c - 0xFEE0);
    if (spaceLike(c)) return ' ';
    if (c == 0x2212 || c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2013) return '-';
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xB4) return '\'';
    if (c == 0x3001) return ',';
    if (c == 0x066B) return '.';
    const int digit = u_charDigitValue(static_cast<UChar32>(c));
    const bool decimal = u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
    return decimal && digit >= 0 ? static_cast<char>('0' + digit) : '\0';
}

/// Chinese characters are no digits, signs or spaces.
bool ideograph(char32_t c) { return c >= 0x3400 && c <= 0x9FFF; }

void appendFolded(std::string& out, char32_t c, std::string_view bytes) {
    if (ideograph(c)) return static_cast<void>(out.append(fold(bytes)));
    if (invisible(c)) return;
    if (const char ascii = asciiFor(c)) out += ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + 32) : ascii;
    else out.append(fold(bytes));
}

std::size_t spaceAt(std::string_view text, std::size_t at) {
    const CodePoint c = codePointAt(text, at);
    return spaceLike(c.value) ? c.length : 0;
}

std::size_t startOfLast(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && text.size() - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    return begin;
}

std::size_t spaceBefore(std::string_view text) {
    const std::size_t begin = startOfLast(text), length = text.size() - begin;
    return spaceAt(text, begin) == length ? length : 0;
}

/// Whether what begins so is certainly no space: printable ASCII and nearly all Chinese characters.
bool solid(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte > ' ' && byte < 0x7F) || (byte >= 0xE4 && byte <= 0xE9);
}

}

std::string_view trimmedCell(std::string_view cell) {
    if (cell.empty() || (solid(cell.front()) && solid(cell[startOfLast(cell)]))) return cell;
    while (!cell.empty()) {
        const std::size_t n = spaceAt(cell, 0);
        if (n == 0) break;
        cell.remove_prefix(n);
    }
    while (!cell.empty()) {
        const std::size_t n = spaceBefore(cell);
        if (n == 0) break;
        cell.remove_suffix(n);
    }
    return cell;
}

std::string foldedCell(std::string_view cell) {
    std::string out;
    out.reserve(cell.size());
    for (std::size_t at = 0; at < cell.size();) {
        const char c = cell[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c < ' ' ? ' ' : c;
            ++at;
            continue;
        }
        const CodePoint point = codePointAt(cell, at);
        appendFolded(out, point.value, cell.substr(at, point.length));
        at += point.length;
    }
    return out;
}

std::string foldedTrimmed(std::string_view trimmed) {
    std::string folded = foldedCell(trimmed);
    const std::string_view core = trimmedCell(folded);
    return core.size() == folded.size() ? folded : std::string(core);
}

std::string quotedCell(std::string_view cell) {
    std::size_t end = std::min<std::size_t>(cell.size(), 60);
    while (end < cell.size() && end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) --end;
    return std::string("'").append(cell.substr(0, end)).append(end < cell.size() ? "…'" : "'");
}

bool wordIn(std::string_view list, std::string_view word) {
    if (word.empty() || word.find('|') != word.npos) return false;
    for (std::size_t at = list.find(word); at != list.npos; at = list.find(word, at + 1))
        if (at > 0 && list[at - 1] == '|' && list[at + word.size()] == '|') return true;
    return false;
}

}
