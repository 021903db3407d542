// SPDX-License-Identifier: MIT
// How alike two texts are, 0 to 1.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

/// Jaro's measure with Winkler's bonus for up to four common first bytes (Winkler 1990: String Comparator Metrics and Enhanced
/// Decision Rules). Texts of more than 64 bytes are compared by their first 64. Two empty texts are equal.
double jaroWinkler(std::string_view a, std::string_view b);

/// Names as sets of words: each word of the shorter name finds its best partner in the longer one, an initial the word that begins
/// with it; words without a partner cost a little. "park, ada" and "Ada M. Park" are alike, order does not count.
double wordsAlike(std::string_view a, std::string_view b);

/// A key that misspellings share: first letter and the consonants after it, doubles once, "ph" as f, "ck", "c", "q" as k, "z" as s.
std::string soundKey(std::string_view word);

/// "2 54" of "Company 2, Studio 54". Things that are counted are like each other but for their numbers, so other numbers mean another thing.
std::string numbersIn(std::string_view text);

}
