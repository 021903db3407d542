// SPDX-License-Identifier: MIT
// Names in Latin letters: pinyin for searching Chinese names on any keyboard.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

struct Pinyin {
    std::string full, initials;                            // "huaweiyun", "hwy"
    friend bool operator==(const Pinyin&, const Pinyin&) = default;
};

/// The likeliest reading, as of a name: 单 as first character is shan, ü is v. Letters and digits stay, folded; everything
/// else goes. Empty where there is no Han character.
Pinyin pinyin(std::string_view text);

/// All readings worth searching, the likeliest first, at most six: characters with several (单, 行, 重), and ü as v and u.
std::vector<Pinyin> readings(std::string_view text);

}
