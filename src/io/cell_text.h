// SPDX-License-Identifier: MIT
// Small helpers on the text of one cell: folding of width and case, words of a list, quoting for messages.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

/// Full-width and other scripts' digits, signs and spaces as ASCII; letters without accents, in small case,
/// Chinese ones simplified; other characters as they are. For matching only, never for keeping.
std::string foldedCell(std::string_view cell);

/// The same of a trimmed cell; folding may lay bare other spaces, which are trimmed too.
std::string foldedTrimmed(std::string_view trimmed);

/// The cell for a message: in '', at most 60 characters.
std::string quotedCell(std::string_view cell);

/// Whether `word` stands in `list`, whose words are parted and framed by |.
bool wordIn(std::string_view list, std::string_view word);

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isSmall(char c) { return c >= 'a' && c <= 'z'; }

}
