// SPDX-License-Identifier: MIT
#include "core/radar/radar.h"
#include "core/base/text.h"
#include "core/calendar/weeks.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace tilth {
namespace {

bool isChosen(const NoteFact& note, const HeatChoices& choices) {
    return (!choices.kind || *choices.kind == note.kind) && (!choices.territory || *choices.territory == note.territory) &&
           (!choices.product || *choices.product == note.product);
}
HeatKey keyOf(const NoteFact& note, const HeatChoices& choices) {
    return {choices.byTerritory ? note.territory : 0, choices.byProduct ? note.product : 0, choices.byKind ? std::optional{note.kind} : std::nullopt};
}

std::vector<Date> weeksUpTo(Date today, const HeatChoices& choices) {
    const Date last = weekStartingOn(choices.weekStarts, today).first;
    std::vector<Date> weeks;
    for (int back = choices.weeks - 1; back >= 0; --back) weeks.push_back(last - std::chrono::weeks{back});
    return weeks;
}

// The first note of something, by day and then by id: of two that came on one day the older record.
class Firsts {
public:
    explicit Firsts(std::span<const NoteFact> notes) : m_notes(notes) {
        for (std::size_t i = 0; i < notes.size(); ++i) {
            if (notes[i].kind != NoteKind::Other) keep(m_kinds, {notes[i].territory, notes[i].kind}, i);
            if (notes[i].product) keep(m_products, {notes[i].territory, notes[i].product}, i);
            if (const std::string name = nameKeyText(notes[i].competitor); !name.empty()) keep(m_competitors, {notes[i].territory, name}, i);
        }
    }
    std::map<std::size_t, FirstSeen> all() const {
        std::map<std::size_t, FirstSeen> seen;
        for (const auto& [what, note] : m_kinds) seen[note].kind = true;
        for (const auto& [what, note] : m_products) seen[note].product = true;
        for (const auto& [what, note] : m_competitors) seen[note].competitor = true;
        return seen;
    }
private:
    template <class What> using Of = std::map<std::pair<std::int64_t, What>, std::size_t>;
    template <class What> void keep(Of<What>& firsts, const std::pair<std::int64_t, What>& what, std::size_t note) {
        const auto [at, fresh] = firsts.emplace(what, note);
        if (!fresh && order(note) < order(at->second)) at->second = note;
    }
    std::tuple<Date, std::int64_t> order(std::size_t note) const { return {m_notes[note].day, m_notes[note].id}; }

    std::span<const NoteFact> m_notes;
    Of<NoteKind> m_kinds;
    Of<std::int64_t> m_products;
    Of<std::string> m_competitors;
};

}

std::size_t HeatRow::total() const {
    std::size_t sum = 0;
    for (const auto& week : weeks) sum += week.size();
    return sum;
}

Heat heatOf(std::span<const NoteFact> notes, const HeatChoices& choices, Date today) {
    Heat heat{weeksUpTo(today, choices), {}};
    std::map<HeatKey, HeatRow> rows;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto after = std::ranges::upper_bound(heat.weeks, notes[i].day);
        if (after == heat.weeks.begin() || notes[i].day > today || !isChosen(notes[i], choices)) continue;
        HeatRow& row = rows[keyOf(notes[i], choices)];
        row.weeks.resize(heat.weeks.size());
        row.weeks[static_cast<std::size_t>(after - heat.weeks.begin()) - 1].push_back(i);
    }
    for (auto& [key, row] : rows) row.key = key, heat.rows.push_back(std::move(row));
    std::ranges::stable_sort(heat.rows, std::ranges::greater{}, &HeatRow::total);
    return heat;
}

std::vector<FirstSeen> firstSeen(std::span<const NoteFact> notes, Date today, int days) {
    std::vector<FirstSeen> seen;
    for (auto& [note, what] : Firsts(notes).all()) {
        if (notes[note].day > today || notes[note].day <= today - std::chrono::days{days}) continue;
        what.note = note;
        seen.push_back(what);
    }
    std::ranges::stable_sort(seen, std::ranges::greater{}, [&](const FirstSeen& one) { return std::tuple(notes[one.note].day, notes[one.note].id); });
    return seen;
}

}
