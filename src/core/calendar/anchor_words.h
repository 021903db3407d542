// SPDX-License-Identifier: MIT
// What is wrong with a moving day.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class AnchorWord { NotUnderstood, NoDay };

/// In the order of AnchorWord.
inline constexpr std::array anchorWords{
    Sentence{TR("Calendar", "\"%1\" is not understood as a moving day; write for instance \"春节 -14 d\", \"春节 -5 working days\", \"third Thursday of November\", \"Easter -7\", \"12-24\" or a rule such as \"lunar 1-1 -14\".")},
    Sentence{TR("Calendar", "\"%1\" has no known day in %2.")},
};
static_assert(anchorWords.size() == static_cast<std::size_t>(AnchorWord::NoDay) + 1);

inline std::string say(AnchorWord word, std::initializer_list<std::string_view> arguments) { return say(anchorWords[static_cast<std::size_t>(word)], arguments); }

}
