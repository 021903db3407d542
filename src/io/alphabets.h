// SPDX-License-Identifier: MIT
// Which letters are usual in text of each legacy encoding: the yardstick of the encoding guess.
#pragma once
#include <span>
#include <string_view>

namespace tilth {

enum class Script { Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, Han, Kana, Hangul };

/// Letters (UTF-8) by how often they occur; what is in none of the three lists speaks against the encoding.
struct Alphabet {
    std::string_view encoding;
    Script script;
    std::string_view frequent, usual, seldom;
    double prior;    // added to the score: how often files of this encoding are met at all
};

std::span<const Alphabet> alphabets();

}
