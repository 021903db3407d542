// SPDX-License-Identifier: MIT
// Regular expressions over folded texts, answered in one walk over the text whatever was written: no pattern can make a list wait.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// A small regular language: letters as they are, `.`, `[a-z]`, `[^a-z]`, `\d \w \s` and the capitals for their opposites, `( )`, `|`,
/// `* + ?`, `{2}`, `{2,}`, `{2,4}`, `^` and `$` for the ends; `\` before a sign means the sign. Found anywhere in the text. Letters are
/// folded as texts are (core/base/text.h): case and accents do not count. No references back and no looking ahead, which cannot be
/// answered in one walk (K. Thompson, "Regular expression search algorithm", CACM 11, 1968).
class Pattern {
public:
    /// Error{Usage}: what is wrong with it, as a part of a sentence; also more than `mostCharacters`, or repetitions that come to more
    /// than `mostSteps`.
    static Result<Pattern> make(std::string_view written);
    static constexpr std::size_t mostCharacters = 200, mostSteps = 2'000;

    /// Takes folded text. At most length of the text times steps of the pattern.
    bool finds(std::string_view folded) const;

    friend bool operator==(const Pattern& a, const Pattern& b) { return a.m_written == b.m_written; }

    struct Range { char32_t first, last; };
    struct Letters {                                // which characters are meant
        std::vector<Range> ranges;
        bool others = false;                        // all that are not in the ranges
    };
    struct Step {
        enum Kind : std::uint8_t { Letter, Fork, Begin, End, Found } kind;
        std::uint32_t one = 0, other = 0;           // of Letter: which letters; of Fork: where it goes on
    };
private:
    std::string m_written;
    std::vector<Letters> m_letters;
    std::vector<Step> m_steps;
};

}
