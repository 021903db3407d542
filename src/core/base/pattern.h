// SPDX-License-Identifier: MIT
// Regular expressions over folded texts, answered in one walk over the text whatever was written: no pattern can make a list wait.
#pragma once
#include "core/base/result.h"
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// A small regular language: letters as they are, `.`, `[a-z]`, `[^a-z]`, `\d \w \s` and the capitals for their opposites, `( )`, `|`,
/// `* + ?`, `{2}`, `{2,}`, `{2,4}`, `^` and `$` for the ends; `\` before a sign means the sign. Found anywhere in the text. Letters are
/// folded as texts are (core/base/text.h): case and accents do not count. No references back and no looking ahead, which cannot be
/// answered in one walk (K. Thompson, "Regular expression search algorithm", CACM 11, 1968). The letters that may be next are a set of bits, and
/// each letter has the set of those that may follow it (V. Glushkov, "The abstract theory of automata", 1961).
class Pattern {
public:
    /// Error{Usage}: what is wrong with it, as a part of a sentence; also more than `mostCharacters`, or repetitions that, written out, come to more
    /// than `mostLetters` or `mostSteps` of an automaton.
    static Result<Pattern> make(std::string_view written);
    static constexpr std::size_t mostCharacters = 200, mostLetters = 256, mostSteps = 2'000;

    /// Takes folded text. Each of its characters costs at most one search by halves in every different set that is written, of which there are no
    /// more than characters, and `mostLetters` unions of `mostLetters` bits.
    bool finds(std::string_view folded) const;

    friend bool operator==(const Pattern& a, const Pattern& b) { return a.m_written == b.m_written; }

    struct Range {
        char32_t first, last;
        friend bool operator==(const Range&, const Range&) = default;
    };
    struct Letters {                                // which characters are meant
        std::vector<Range> ranges;                  // in order and apart
        bool others = false;                        // all that are not in the ranges
        friend bool operator==(const Letters&, const Letters&) = default;
    };
    struct Step {
        enum Kind : std::uint8_t { Letter, Fork, Begin, End, Found } kind;
        std::uint32_t one = 0, other = 0;           // of Letter: which set, and how many letters stand before; of Fork: where it goes on
    };
    using Bits = std::array<std::uint64_t, mostLetters / 64>;       // of letters as they stand in the pattern
private:
    Pattern(std::string_view written, std::span<const Letters> letters, std::span<const Step> steps);
    Bits meant(char32_t c, const Bits& next) const;

    struct Place {
        Letters letters;
        Bits at{};                                  // where these letters stand
    };
    std::string m_written;
    std::vector<Place> m_places;
    Bits m_first{}, m_later{};                      // that may come first at the beginning of the text, and after it
    std::vector<Bits> m_follow;                     // of each letter
    Bits m_ends{}, m_endsLast{};                    // letters after which it is found; where the text ends there
    bool m_always = false, m_empty = false, m_end = false;      // found at once; in an empty text; at the end of any text
};

}
