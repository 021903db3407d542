// SPDX-License-Identifier: MIT
// The field radar (F22, N6): how often something was heard, where, in which week; and what was heard there for the first time. Pure.
#pragma once
#include "core/base/date.h"
#include "core/model/field_note.h"
#include <optional>
#include <span>
#include <vector>

namespace tilth {

/// A note as the radar counts it. Ids, 0: none.
struct NoteFact {
    std::int64_t id = 0, territory = 0, product = 0;
    NoteKind kind = NoteKind::Objection;
    Date day{};                                 // in the workspace's zone
    std::string competitor{};                   // as it was written; compared by nameKeyText
};

struct HeatChoices {
    int weeks = 12;                             // with the running one
    std::chrono::weekday weekStarts = std::chrono::Monday;
    bool byTerritory = true, byProduct = false, byKind = true;      // what has a row of its own
    std::optional<NoteKind> kind{};             // these alone
    std::optional<std::int64_t> territory{}, product{};             // 0: those without one
};

/// What a row is about; what has no row of its own is 0, or empty.
struct HeatKey {
    std::int64_t territory = 0, product = 0;
    std::optional<NoteKind> kind{};
    friend auto operator<=>(const HeatKey&, const HeatKey&) = default;
};
struct HeatRow {
    HeatKey key;
    std::vector<std::vector<std::size_t>> weeks;    // oldest first: places of the notes, so a count is the length of its list
    std::size_t total() const;
};
struct Heat {
    std::vector<Date> weeks;                    // first days, oldest first
    std::vector<HeatRow> rows;                  // those with most notes first
};
/// The weeks up to the one that `today` lies in. Notes before and after them are left out, and rows without notes.
Heat heatOf(std::span<const NoteFact> notes, const HeatChoices& choices, Date today);

/// What is new about a note: the first of its kind, about its product, about its competitor in its territory.
struct FirstSeen {
    std::size_t note = 0;                       // place among the notes
    bool kind = false, product = false, competitor = false;
};
/// Notes of the last `days` days, `today` among them, before which the whole history of their territory has nothing of the sort; newest
/// first. "Other" is no kind that can be new.
std::vector<FirstSeen> firstSeen(std::span<const NoteFact> notes, Date today, int days);

}
