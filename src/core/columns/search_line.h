// SPDX-License-Identifier: MIT
// What a text is found by, and the words that it is looked for with.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// Folded texts, digits of telephone numbers, pinyin and initials of Chinese texts in one line without its end.
std::string searchLine(std::span<const std::string_view> texts);
/// What a text is found by beside its folded form; empty, or it begins with a mark that is in no text.
std::string searchReadings(std::string_view text, std::string_view folded);

/// One word of a query, folded, in the spellings that a text may have.
using SearchWord = std::vector<std::string>;
std::vector<SearchWord> searchWords(std::string_view query);

/// How a text holds a word, worst first.
enum class Held : unsigned char { Not, Inside, BeginsWord, Begins };
Held heldIn(std::string_view folded, std::string_view spelling);
Held heldAt(std::string_view folded, std::size_t place);            // of a spelling that is found there

}
