// SPDX-License-Identifier: MIT
// The faults that a field of any kind may have; each names the field by its label.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class CheckWord { Missing, TooLong, Nul, NoText, NoChoice, Negative, NoAddress };

/// In the order of CheckWord.
inline constexpr std::array checkWords{
    Sentence{TR("Check", "%1 is missing; fill it in."), "1"},
    Sentence{TR("Check", "%1 is longer than 1 MB; shorten it or keep it in a file."), "1"},
    Sentence{TR("Check", "%1 holds a NUL character (U+0000), which is no text; take it out."), "1"},
    Sentence{TR("Check", "%1 holds bytes that are not text (UTF-8); remove them."), "1"},
    Sentence{TR("Check", "%1 is none of its choices; pick one."), "1"},
    Sentence{TR("Check", "%1 is negative; write it without the minus."), "1"},
    Sentence{TR("Check", "%1 is no e-mail address; write it like ada@example.org."), "1"},
};
static_assert(checkWords.size() == static_cast<std::size_t>(CheckWord::NoAddress) + 1);

inline std::string say(CheckWord word, std::initializer_list<std::string_view> arguments) { return say(checkWords[static_cast<std::size_t>(word)], arguments); }

}
