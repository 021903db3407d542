// SPDX-License-Identifier: MIT
// Walking and checking of UTF-8.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tilth {

/// Length of the well-formed sequence at `at` (no overlong forms, no surrogates), 0 when there is none.
std::size_t utf8Length(std::string_view text, std::size_t at);

/// Place of the first byte that is not strict UTF-8, or npos.
std::size_t firstInvalidUtf8(std::string_view text);

struct CodePoint {
    char32_t value = 0xFFFD;    // U+FFFD for a byte that is none
    std::size_t length = 1;
};

/// The character at `at` (which must be inside the text).
CodePoint codePointAt(std::string_view text, std::size_t at);

void appendCodePoint(std::string& out, char32_t c);

/// The text with every byte that is no UTF-8 replaced by U+FFFD.
std::string mendedUtf8(std::string_view text);

}
