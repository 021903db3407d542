// SPDX-License-Identifier: MIT
// Sentences that name what they are about: made below the faces, and known to each face by their words.
#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// "%1 is not a whole number": English with places %1 to %9. The tables of sentences (core/schema/check_words.h and its like) are what the
/// window knows them by: it finds the arguments in a finished text again and says it in its own language (gui/bridge/sentences.h).
struct Sentence {
    std::string_view text;          // marked with TR, unless the window says something else
    std::string_view words{};       // the numbers of places that hold words or types of ours; the others hold what people and files say
    std::string_view inWindow{};    // what the window says instead, marked with TR, where its remedy is another one
};

/// The sentence with its arguments, %1 first; as many as it has places.
std::string say(const Sentence& sentence, std::initializer_list<std::string_view> arguments);

/// What `say` was called with, %1 first, if `text` is this sentence.
std::optional<std::vector<std::string_view>> argumentsOf(const Sentence& sentence, std::string_view text);

}
