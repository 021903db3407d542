// SPDX-License-Identifier: MIT
#include "io/xlsx_cells.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/cell_kind.h"
#include "io/csv_scan.h"
#include "io/xlsx_text.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth {
namespace {

constexpr std::int64_t mostRows = 1'048'576;
constexpr std::size_t mostColumns = 16'384, mostCells = 50'000'000, mostText = std::size_t{1} << 30, mostMerges = 100'000, mostFilled = 1'000'000;

/// 0-based; npos when the letters before the digits are none.
std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0, letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = reference[letters];
        if (c >= 'A' && c <= 'Z') column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        else if (c >= 'a' && c <= 'z') column = column * 26 + static_cast<std::size_t>(c - 'a' + 1);
        else break;
    }
    return letters == 0 ? std::string_view::npos : column - 1;
}

template <class T> std::optional<T> numberIn(std::string_view text) {
    T number{};
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    return code == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> rowOf(std::string_view reference) {
    return numberIn<std::int64_t>(reference.substr(std::min(reference.find_first_of("0123456789"), reference.size())));
}

/// "2024-03-01T00:00:00.000" is a day.
std::string isoText(std::string_view text) {
    std::string iso(text);
    if (const auto t = iso.find("T00:00:00"); t == 10) return iso.substr(0, 10);
    if (iso.size() > 10 && iso[10] == 'T' && !iso.ends_with('Z')) iso[10] = ' ';
    return iso;
}

std::string_view withoutEnds(std::string_view text) { return text.find('\n') == text.npos ? trimmedCell(text) : text; }

}

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
    return letters;
}

CellCollector::CellCollector(const Workbook& book, SharedTexts texts, std::string sheet) : m_book(book), m_sharedEnds(std::move(texts.ends)), m_mended(texts.mended) {
    m_sheet.text = std::move(texts.text);
    m_sheet.name = std::move(sheet);
}

Error CellCollector::fault(std::string_view why) const {
    return {Error::Refused, std::string(why).append(m_sheet.name).append("!").append(place())};
}

std::string CellCollector::place() const { return columnLetters(m_column) + std::to_string(m_row); }

Result<Done> CellCollector::take(const pugi::xml_node& node) {
    const std::string_view name = nameOf(node);
    if (name == "row") return row(node);
    if (name == "mergeCell") merge(valueOf(node, "ref"));
    else if (flagOf(node, "hidden") && numberIn<std::size_t>(valueOf(node, "min")).value_or(mostColumns) < mostColumns)
        m_hiddenColumns.note(columnLetters(numberIn<std::size_t>(valueOf(node, "min")).value_or(1) - 1));
    return Done{};
}

Result<Done> CellCollector::row(const pugi::xml_node& node) {
    const std::string_view given = valueOf(node, "r");
    const std::int64_t before = m_row;
    m_row = given.empty() ? m_row + 1 : numberIn<std::int64_t>(given).value_or(0);
    m_column = 0;
    if (m_row < 1 || m_row > mostRows || m_sheet.rows.size() >= static_cast<std::size_t>(mostRows)) return fault(TR("Import", "The workbook is damaged (no sheet has such a row); save it again: "));
    m_ascending = m_ascending && m_row > before;
    const std::size_t first = m_sheet.cells.size();
    bool begun = false;
    for (const pugi::xml_node& child : node.children()) {
        if (nameOf(child) != "c") continue;
        const std::string_view reference = valueOf(child, "r");
        m_column = !reference.empty() ? columnOf(reference) : begun ? m_column + 1 : 0;
        begun = true;
        if (m_column >= mostColumns) return m_column = 0, fault(TR("Import", "The workbook is damaged (no sheet has such a column); save it again: "));
        if (const auto done = cell(child); !done) return done.error();
    }
    const std::size_t count = m_sheet.cells.size() - first;
    if (count == 0) return Done{};
    if (flagOf(node, "hidden")) m_hiddenRows.note(std::to_string(m_row));
    m_sheet.rows.push_back({static_cast<std::int32_t>(m_row), static_cast<std::uint32_t>(count), first});
    return Done{};
}

Result<Done> CellCollector::cell(const pugi::xml_node& node) {
    const std::string_view type = valueOf(node, "t");
    if (type == "inlineStr") return keep(richText(childOf(node, "is"))), Done{};
    const pugi::xml_node stored = childOf(node, "v");
    const std::string_view value = stored.text().get();
    if (value.empty()) return formulaWithout(node), Done{};
    if (type == "s") return shared(value);
    if (type == "b") keep(value == "1" || value == "true" ? "true" : "false");
    else if (type == "e") m_errors.note(place() + " (" + mendedUtf8(value.substr(0, 20)) + ")");
    else if (type == "str") keep(unescaped(value));
    else if (type == "d") keep(isoText(value));
    else number(value, valueOf(node, "s"));
    if (m_sheet.cells.size() > mostCells) return fault(TR("Import", "The sheet has more than 50 million filled cells; save it in parts, or as CSV: "));
    return m_sheet.text.size() > mostText ? Result<Done>(fault(TR("Import", "The sheet holds more than 1 GB of text; save it in parts, or as CSV: "))) : Done{};
}

void CellCollector::formulaWithout(const pugi::xml_node& node) {
    if (childOf(node, "f") && valueOf(node, "t") != "str") m_unknown.note(place());
}

Result<Done> CellCollector::shared(std::string_view index) {
    const auto at = numberIn<std::size_t>(index);
    if (!at || *at >= m_sharedEnds.size()) return fault(TR("Import", "The workbook is damaged (the text of a cell is missing); save it again: "));
    const std::size_t begin = *at ? m_sharedEnds[*at - 1] : 0;
    const std::string_view text = withoutEnds(std::string_view(m_sheet.text).substr(begin, m_sharedEnds[*at] - begin));
    add(static_cast<std::uint32_t>(text.data() - m_sheet.text.data()), text);
    return Done{};
}

void CellCollector::keep(std::string_view given) {
    const bool sound = firstInvalidUtf8(given) == given.npos;
    const std::string mended = sound ? std::string() : mendedUtf8(given);
    m_mended += !sound;
    const std::string_view text = withoutEnds(sound ? given : std::string_view(mended));
    const auto at = static_cast<std::uint32_t>(m_sheet.text.size());
    m_sheet.text.append(text);
    add(at, text);
}

void CellCollector::add(std::uint32_t at, std::string_view text) {
    if (text.empty()) return;
    std::size_t size = std::min(text.size(), maxCellSize);
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
    SheetCell cell;
    cell.at = at;
    cell.size = static_cast<std::uint32_t>(size);
    cell.column = static_cast<std::uint16_t>(m_column & 0x3FFF);
    cell.cut = size < text.size();
    m_sheet.cells.push_back(cell);
}

void CellCollector::number(std::string_view stored, std::string_view style) {
    const std::size_t index = numberIn<std::size_t>(style).value_or(0);
    static const NumberForm plain;
    const NumberForm& form = index < m_book.styles.size() ? m_book.styles[index] : plain;
    const auto serial = form.kind > NumberForm::Percent ? numberIn<double>(stored) : std::nullopt;
    if (serial)
        if (const auto date = dateOfSerial(*serial, form.kind, m_book.from1904)) {
            if (date->empty()) m_dayNone.note(place());
            return keep(*date);
        }
    const std::string text = numberText(stored, form);
    if (text.find('.') != text.npos) {
        if (m_sheet.fractions.size() <= m_column) m_sheet.fractions.resize(m_column + 1);
        m_sheet.fractions[m_column] = true;
    }
    keep(text);
}

// Only what spans rows needs filling: across columns the first one is where a value belongs.
void CellCollector::merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    const auto from = rowOf(range.substr(0, colon)), to = rowOf(range.substr(std::min(colon, range.size() - 1) + 1));
    const std::size_t column = columnOf(range);
    if (colon == range.npos || !from || !to || *from < 1 || *to <= *from || *to > mostRows || column >= mostColumns || m_merges.size() >= mostMerges) return;
    m_merges.push_back({static_cast<std::int32_t>(*from), static_cast<std::int32_t>(*to), column});
    m_mergedCells.note(std::string(range.substr(0, 20)));
}

XlsxSheet CellCollector::finish() {
    if (m_ascending) fillMerged();
    addNotes();
    return std::move(m_sheet);
}

void CellCollector::fillMerged() {
    std::size_t filled = 0;
    for (const Merge& merge : m_merges)
        if (filled < mostFilled) fillDown(merge, filled);
}

void CellCollector::fillDown(const Merge& merge, std::size_t& filled) {
    const auto& rows = m_sheet.rows;
    const auto first = std::ranges::lower_bound(rows, merge.firstRow, {}, &SheetRow::number);
    if (first == rows.end() || first->number != merge.firstRow) return;
    const auto cells = m_sheet.cellsOf(*first);
    const auto value = std::ranges::find_if(cells, [&merge](const SheetCell& c) { return c.column == merge.column; });
    if (value == cells.end()) return;
    for (auto row = first + 1; row != rows.end() && row->number <= merge.lastRow && filled < mostFilled; ++row, ++filled)
        m_sheet.merged[static_cast<std::size_t>(row - rows.begin())].push_back(*value);
}

void CellCollector::addNotes() {
    const std::array<std::pair<const Oddity*, std::string_view>, 6> said{{
        {&m_errors, TR("Import", "Cells that show an error such as #N/A and are taken as empty: ")},
        {&m_unknown, TR("Import", "Formulas without a result, taken as empty (open the workbook in a spreadsheet program and save it): ")},
        {&m_dayNone, TR("Import", "Dates that are day 0 and are taken as empty: ")},
        {&m_hiddenRows, TR("Import", "Hidden rows that are read like the others: ")},
        {&m_hiddenColumns, TR("Import", "Hidden groups of columns that are read like the others: ")},
        {&m_mergedCells, TR("Import", "Cells merged over several rows, whose value counts for each of the rows: ")},
    }};
    for (const auto& [oddity, words] : said)
        if (oddity->count > 0) m_sheet.notes.push_back(std::string(words).append(std::to_string(oddity->count)).append(" (").append(oddity->first).append(oddity->count > 1 ? ", …)" : ")"));
    if (m_mended > 0) m_sheet.notes.push_back(std::string(TR("Import", "Texts with damaged characters, shown as U+FFFD: ")).append(std::to_string(m_mended)));
}

}
