// SPDX-License-Identifier: MIT
// Why a setting is refused: every sentence that names something.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class SettingWord { NoHolidays, NoRegion, NoUser, NoFolder };

/// In the order of SettingWord.
inline constexpr std::array settingWords{
    Sentence{TR("Setting", "There are no holidays of %1 on record; there are those of %2.")},
    Sentence{TR("Setting", "%1 has no region %2; there are %3."), "3"},
    Sentence{TR("Setting", "There is no user with the login %1; write that of one, or leave it empty.")},
    Sentence{TR("Setting", "Nothing can be written into %1; choose a folder that you may write into, or one that can be made. Empty: the usual one.")},
};
static_assert(settingWords.size() == static_cast<std::size_t>(SettingWord::NoFolder) + 1);

inline std::string say(SettingWord word, std::initializer_list<std::string_view> arguments) { return say(settingWords[static_cast<std::size_t>(word)], arguments); }

}
