// SPDX-License-Identifier: MIT
// A heading row is the first row that is as full as the records; its cells are words where the records hold figures.
#include "io/heading_row.h"
#include "io/cell_kind.h"
#include "io/mapping.h"
#include <algorithm>
#include <map>

namespace tilth {
namespace {

constexpr std::size_t preambleRows = 40, comparedRows = 60;

std::size_t filled(const SampleRow& row) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, [](const std::string& c) { return !trimmedCell(c).empty(); }));
}

/// Median number of filled cells of the rows that are not blank, titles above left out.
std::size_t usualFilling(std::span<const SampleRow> rows, std::size_t width) {
    std::vector<std::size_t> counts;
    for (const SampleRow& row : rows)
        if (const std::size_t n = filled(row); n > 0 && row.cells.size() * 2 >= width) counts.push_back(n);
    if (counts.empty()) return 0;
    std::ranges::nth_element(counts, counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2));
    return counts[counts.size() / 2];
}

bool asFullAsRecords(const SampleRow& row, std::size_t width, std::size_t filling) {
    const std::size_t n = filled(row);
    return n > 0 && row.cells.size() * 2 >= width && n * 2 >= filling && (n >= 2 || filling < 2 || width == 1);
}

bool typed(CellKind kind) { return kind != CellKind::Text && kind != CellKind::Empty; }

/// Number, date, address: words that no column is called.
bool wordless(const SampleRow& row) {
    return std::ranges::none_of(row.cells, [](const std::string& c) { return typed(kindOfCell(c)); });
}

/// "accounts,,,,sales_teams,," above "account,sector,...": a group heading over the true one.
bool onlyGroups(const SampleRow& row, const SampleRow& below) {
    return filled(below) >= 2 * filled(row) && filled(row) * 2 < row.cells.size() && wordless(row) && wordless(below);
}

/// How much one column speaks for (above 0) or against a heading.
int evidence(std::span<const SampleRow> rows, std::size_t first, std::size_t column) {
    const auto cellAt = [&](std::size_t row) -> std::string_view {
        return column < rows[row].cells.size() ? std::string_view(rows[row].cells[column]) : std::string_view();
    };
    const std::string_view top = trimmedCell(cellAt(first));
    const CellKind kind = kindOfCell(top);
    if (kind == CellKind::Email || (kind == CellKind::Url && top.find("://") != top.npos)) return -3;
    KindGuess below;
    int repeats = 0;
    for (std::size_t r = first + 1; r < rows.size() && r < first + 1 + comparedRows; ++r) {
        below.add(cellAt(r));
        repeats += !top.empty() && trimmedCell(cellAt(r)) == top;
    }
    const ColumnKind rest = below.result();
    if (!typed(rest.kind)) return repeats > 0 ? -1 : typed(kind) && rest.kind == CellKind::Text ? -1 : 0;
    if (kind == CellKind::Text) return 2;
    return kind == CellKind::Empty ? 0 : -1;
}

/// Two points for each cell that programs call a column so, if that is most of the row: one "Email" may be a value.
int knownWords(const SampleRow& row) {
    const auto known = static_cast<std::size_t>(std::ranges::count_if(row.cells, [](const std::string& c) { return isKnownHeading(c); }));
    return known >= 2 && known * 2 >= filled(row) ? static_cast<int>(known) * 2 : 0;
}

bool isHeading(std::span<const SampleRow> rows, std::size_t first) {
    int sum = knownWords(rows[first]);
    for (std::size_t column = 0; column < rows[first].cells.size(); ++column) sum += evidence(rows, first, column);
    return sum >= 0;
}

}

std::size_t usualWidth(std::span<const SampleRow> rows) {
    std::map<std::size_t, std::size_t> counts;
    for (const SampleRow& row : rows)
        if (filled(row) > 0) ++counts[row.cells.size()];
    std::size_t best = 0, most = 0;
    for (const auto& [width, n] : counts)
        if (n >= most) best = width, most = n;
    return best;
}

HeadingPlace findHeading(std::span<const SampleRow> rows) {
    const std::size_t width = usualWidth(rows), filling = usualFilling(rows, width);
    std::size_t at = 0;
    while (at < rows.size() && at < preambleRows && !asFullAsRecords(rows[at], width, filling)) ++at;
    if (at == rows.size() || at == preambleRows) return {0, true};
    if (at + 1 < rows.size() && onlyGroups(rows[at], rows[at + 1])) ++at;
    return {static_cast<std::int64_t>(at), isHeading(rows, at)};
}

}
