// SPDX-License-Identifier: MIT
// Answers as the numbers that both models learn from; learned from the training rows alone.
#pragma once
#include "core/prediction/history.h"

namespace tilth {

/// How the answers to one field are told apart: by word, or, when nearly all are numbers, by fifth.
struct FieldEncoding {
    std::string field;
    bool numeric = false;
    std::vector<std::string> words{};           // cells of a field of words, in order
    std::vector<double> edges{};                // cells of a numeric one: cell k is (edge k-1, edge k]; the last has no end
    double mean = 0, deviation = 1;             // of the numeric answers

    std::size_t cells() const { return numeric ? edges.size() + 1 : words.size(); }
};

/// A cell of the field, or one of these.
inline constexpr int unanswered = -1, unseen = -2;
struct Encoded {
    int cell = unanswered;
    double z = 0;                               // standard deviations from the mean, within ±4; of numbers only
};

inline constexpr std::size_t mostWords = 100;   // of a field; the rarer ones count as unseen

/// A column of names (more than one word for two answers) has no cells: nothing can be learned from it.
FieldEncoding encodingOf(const History::Column& column);
Encoded encode(const FieldEncoding& encoding, const Answer& answer);
/// What a cell is called to people: the word, "12 to 40", "over 40"; empty for unanswered and unseen.
std::string cellName(const FieldEncoding& encoding, int cell);

}
