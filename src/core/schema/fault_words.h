// SPDX-License-Identifier: MIT
// What a check of a whole workspace may find wrong: every sentence of ours about it.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class FaultWord { NoRevision, Gap, ScoreOfNone, NoTarget, Index, Constraint, Handoffs, OtherPipeline, OwnPart, OtherCurrency, NoSignature, WrongScore };

/// In the order of FaultWord.
inline constexpr std::array faultWords{
    Sentence{TR("Check", "The journal holds changes without their revision.")},
    Sentence{TR("Check", "The journal has a gap in its numbers.")},
    Sentence{TR("Check", "Scores are kept for leads that are gone.")},
    Sentence{TR("Check", "%1: record %2 points to a missing %3"), "13"},
    Sentence{TR("Check", "The index %1 is not valid; ask the administrator to REINDEX.")},
    Sentence{TR("Check", "The constraint %1 was never checked.")},
    Sentence{TR("Check", "Lead %1 has more than one open hand-off.")},
    Sentence{TR("Check", "Deal %1 is in a stage of another pipeline.")},
    Sentence{TR("Check", "Campaign %1 is part of itself.")},
    Sentence{TR("Check", "Budget line %1 is in another currency than its campaign.")},
    Sentence{TR("Check", "Regional variant %1 is live or signed off without a signature.")},
    Sentence{TR("Check", "The score of lead %1 is not what its fields and touches give; score all leads anew.")},
};
static_assert(faultWords.size() == static_cast<std::size_t>(FaultWord::WrongScore) + 1);

inline std::string say(FaultWord word, std::initializer_list<std::string_view> arguments) { return say(faultWords[static_cast<std::size_t>(word)], arguments); }

}
