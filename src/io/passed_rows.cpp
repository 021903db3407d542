// SPDX-License-Identifier: MIT
// Words and shapes of rows that are no records.
#include "io/passed_rows.h"
#include "io/cell_kind.h"
#include <algorithm>
#include <array>
#include <string>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 30> totalWords{
    "total", "totals", "grand total", "subtotal", "sub total", "sub-total", "overall total", "report total", "sum", "sums",
    "gesamt", "gesamtsumme", "summe", "insgesamt", "total général", "total general", "totale", "totaal", "totais", "suma",
    "celkem", "итого", "всего", "总计", "合计", "总和", "汇总", "小计", "總計", "合計"};

/// Small ASCII letters; up to the colon of "Total: Account" and without a bracket of "Total (12)".
std::string firstWords(std::string_view cell) {
    std::string text;
    for (const char c : cell.substr(0, 40)) {
        if (c == ':' || c == '(' || static_cast<unsigned char>(c) == 0xEF) break;    // 0xEF begins the full-width : and (
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return std::string(trimmedCell(text));
}

bool totalWord(std::string_view cell) {
    const std::string words = firstWords(cell);
    return std::ranges::find(totalWords, words) != totalWords.end() ||
           (words.starts_with("totals for ") || words.starts_with("total for ") || words.starts_with("total - "));
}

bool currencyCode(std::string_view cell) {
    return cell.size() == 3 && std::ranges::all_of(cell, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool numeric(std::string_view cell) {
    const CellKind kind = kindOfCell(cell);
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Percent || kind == CellKind::Money ||
           kind == CellKind::Phone;
}

bool lineOf(std::string_view cell, char mark) {
    const auto other = cell.find_first_not_of(mark);
    return cell.size() >= 7 && (other == cell.npos || (other == 7 && cell[7] == ' '));
}

}

bool blankCells(std::span<const std::string_view> cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty() || trimmedCell(cell).empty(); });
}

bool totalRow(std::span<const std::string_view> cells) {
    const auto first = std::ranges::find_if(cells, [](std::string_view cell) { return !cell.empty(); });
    if (first == cells.end() || !totalWord(trimmedCell(*first))) return false;
    int numbers = 0, words = 0;
    for (auto at = first + 1; at != cells.end(); ++at) {
        const std::string_view cell = trimmedCell(*at);
        if (isNothing(cell) || currencyCode(cell)) continue;
        ++(numeric(cell) ? numbers : words);
    }
    const bool named = first->find(':') != first->npos || first->find("：") != first->npos;
    return (numbers > 0 && words <= (named ? 2 : 1)) || (named && words == 0);
}

bool mergeMarker(std::span<const std::string_view> cells) {
    if (cells.empty() || !blankCells(cells.subspan(1))) return false;
    const std::string_view cell = cells.front();
    return lineOf(cell, '<') || lineOf(cell, '=') || lineOf(cell, '>') || lineOf(cell, '|');
}

bool commentRow(std::span<const std::string_view> cells, std::size_t columns) {
    return columns >= 3 && !cells.empty() && cells.front().starts_with('#') && cells.size() < columns;
}

bool footRow(std::span<const std::string_view> cells, std::size_t columns) {
    return columns >= 3 && cells.size() == 1 && !cells.front().empty();
}

}
