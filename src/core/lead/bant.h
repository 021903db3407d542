// SPDX-License-Identifier: MIT
// The BANT card (kpis.md §6, F13): budget, authority, need, timeline, 0 to 3 each. Unknown is a gap, not 0.
#pragma once
#include "core/base/result.h"
#include "core/model/lead.h"
#include <vector>

namespace tilth {

struct BantLetter {
    std::string_view key, label;                        // key of the lead's field
    std::optional<std::int64_t> Lead::*member;
    int weight;                                         // index points per step: 25, 25, 30, 20
    std::array<std::string_view, 4> anchors;            // what 0, 1, 2, 3 mean
};
std::span<const BantLetter, 4> bantLetters();

struct Bant {
    int low = 0, high = 300;                            // the index with the gaps at 0 and at 3; equal when nothing is unknown
    std::string grade;                                  // "B"; with gaps from the worst to the best: "B–A", "F–A", or one letter
    std::vector<std::string_view> gaps;                 // keys of the unknown letters
    bool complete() const { return gaps.empty(); }
};
Bant bantOf(const Lead& lead);
char bantGrade(int index);                              // A >= 250, B >= 200, C >= 150, D >= 100, else F

/// The gate to SQL: nothing unknown, and at least this grade. Refused: the text names the gaps or the grade.
Result<Done> bantGate(const Lead& lead, char atLeast = 'C');

}
