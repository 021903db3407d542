// SPDX-License-Identifier: MIT
// Chinese surnames of two characters, and characters that are read otherwise in a surname or in some words.
#pragma once
#include <string_view>

namespace tilth {

/// Readings of a character besides its usual one, parted by "/"; "" where there is none. Simplified characters.
std::string_view surnameReadings(char32_t c);              // 单 "shan", 覃 "qin/tan"
std::string_view otherReadings(char32_t c);                // 行 "hang", 重 "chong"

struct CompoundSurname {
    std::u32string_view text;                              // two characters
    std::string_view first = {}, second = {};              // readings where they are not the usual ones
};
const CompoundSurname* compoundSurname(char32_t first, char32_t second);

}
