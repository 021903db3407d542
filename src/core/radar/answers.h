// SPDX-License-Identifier: MIT
// Which deals and notes an answer to the field concerns (N6). Pure.
#pragma once
#include "core/base/result.h"
#include "core/model/field_answer.h"
#include "core/model/territory.h"
#include "core/radar/radar.h"
#include <map>

namespace tilth {

/// Which territory is part of which.
class TerritoryTree {
public:
    explicit TerritoryTree(std::span<const Territory> territories);
    /// The territory itself is within it; a ring of parents ends where it began.
    bool within(std::int64_t territory, std::int64_t whole) const;
private:
    std::map<std::int64_t, std::int64_t> m_parents;
};

/// A deal as an answer finds it. Ids, 0: none.
struct DealPlace {
    std::int64_t id = 0, owner = 0, territory = 0, product = 0;
    bool open = true;
};

/// Error{Refused}: "text" for an answer without words, "territory" for one to everything.
Result<Done> checkAnswer(const FieldAnswer& answer);
bool inForce(const FieldAnswer& answer, Date today);

/// Open deals of its territory (parts of it too) and of its product, as far as it names them. Kind and competitor say what it answers, not
/// whom it reaches: a rep shall know before the objection comes.
bool reaches(const FieldAnswer& answer, const DealPlace& deal, const TerritoryTree& tree);
/// Of its kind, in its territory, about its product and competitor, as far as it names them.
bool answers(const FieldAnswer& answer, const NoteFact& note, const TerritoryTree& tree);

/// Who is told about which deals, by owner; deals of nobody under 0.
std::map<std::int64_t, std::vector<std::int64_t>> reached(const FieldAnswer& answer, std::span<const DealPlace> deals, const TerritoryTree& tree);

}
