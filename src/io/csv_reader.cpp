// SPDX-License-Identifier: MIT
// Rows under headings: pads, counts and passes over what is no record.
#include "io/csv_scan.h"
#include "io/csv_writer.h"
#include "io/passed_rows.h"
#include <algorithm>

namespace tilth {
namespace {

/// A total or a footer ends the table only when nothing but such rows follows; so many are looked at.
constexpr int footRows = 60;

/// A quick no for almost all rows: the first bytes of a total's words, of # and of merge markers.
bool mayBeNoRecord(std::span<const std::string_view> cells) {
    static constexpr std::string_view firsts = "TtGgSsOoRrIiCc#<=>| \xD0\xE6\xE5";
    const auto first = std::ranges::find_if(cells, [](std::string_view cell) { return !cell.empty(); });
    return first != cells.end() && firsts.find(first->front()) != firsts.npos;
}

bool forcedText(std::string_view cell) { return cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"'); }

}

struct CsvReader::State {
    State(std::string_view text, const CsvFormat& form)
        : format(form), size(text.size()), scanner(text, form.delimiter, form.quote, form.backslash) {}
    void start();
    const ScannedRow* nextRecord();
    std::int64_t* counterFor(const ScannedRow& row);
    bool nothingElseFollows();
    Row row(const ScannedRow& scanned);
    std::string_view cleaned(std::string_view cell) const;

    CsvFormat format;
    std::size_t size;
    RowScanner scanner;
    std::vector<std::string> headings;
    std::vector<std::string_view> cells, surplus;
    SkippedRows skipped;
    bool any = false, afterBlank = false, inFoot = false;
};

void CsvReader::State::start() {
    const auto expected = static_cast<std::size_t>(std::max(0, format.columns));
    scanner.skipLines(format.headerRow >= 0 ? format.headerRow : format.firstRow);
    const ScanPlace first = scanner.place();
    std::vector<std::string_view> cells;
    if (!scanner.atEnd()) cells = scanner.next(expected).cells;
    if (format.headerRow < 0) {
        scanner.goTo(first);
        std::ranges::fill(cells, std::string_view());
    }
    cells.resize(std::min(std::max(cells.size(), expected), maxCells));
    headings = uniqueHeadings(cells);
}

const ScannedRow* CsvReader::State::nextRecord() {
    while (!scanner.atEnd()) {
        const ScanPlace before = scanner.place();
        const ScannedRow& row = scanner.next(headings.size());
        if (!format.keepBlank && blankCells(row.cells)) {
            ++skipped.blank;
            afterBlank = true;
            continue;
        }
        const bool mayBeFoot = (afterBlank || inFoot) && row.cells.size() == 1;
        if (format.keepTotals || !(mayBeFoot || mayBeNoRecord(row.cells))) return &row;
        if (std::int64_t* counter = counterFor(row)) {
            ++*counter;
            continue;
        }
        scanner.goTo(before);    // looking ahead has used the row up
        return &scanner.next(headings.size());
    }
    return nullptr;
}

/// Where a row that is no record is counted, or null for a record.
std::int64_t* CsvReader::State::counterFor(const ScannedRow& row) {
    if (mergeMarker(row.cells)) return &skipped.markers;
    if (commentRow(row.cells, headings.size())) return &skipped.comments;
    const bool total = totalRow(row.cells);
    if (total && !any) return &skipped.totals;    // some programs put it under the heading
    const bool foot = !total && (afterBlank || inFoot) && footRow(row.cells, headings.size());
    if (!total && !foot) return nullptr;
    if (!inFoot) inFoot = nothingElseFollows();
    return !inFoot ? nullptr : total ? &skipped.totals : &skipped.foot;
}

bool CsvReader::State::nothingElseFollows() {
    const ScanPlace here = scanner.place();
    bool onlyFoot = true;
    for (int n = 0; onlyFoot && !scanner.atEnd(); ++n) {
        const ScannedRow& row = scanner.next(headings.size());
        onlyFoot = n < footRows && (blankCells(row.cells) || totalRow(row.cells) || footRow(row.cells, headings.size()));
    }
    scanner.goTo(here);
    return onlyFoot;
}

Row CsvReader::State::row(const ScannedRow& scanned) {
    any = true;
    afterBlank = false;
    const std::size_t wanted = headings.size(), given = scanned.cells.size();
    cells.assign(scanned.cells.begin(), scanned.cells.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, given)));
    cells.resize(wanted);
    surplus.assign(scanned.cells.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, given)), scanned.cells.end());
    unsigned flaws = scanned.flaws;
    if (given < wanted) flaws |= Short;
    if (!blankCells(surplus)) flaws |= Long;
    if (format.forcedText || format.stripOwnQuote)
        for (std::string_view& cell : cells) cell = cleaned(cell);
    return {cells, surplus, scanned.line, flaws, scanned.raw};
}

std::string_view CsvReader::State::cleaned(std::string_view cell) const {
    if (format.forcedText && forcedText(cell)) cell = cell.substr(2, cell.size() - 3);
    if (format.stripOwnQuote && carriesOwnQuote(cell)) cell.remove_prefix(1);
    return cell;
}

CsvReader::CsvReader(std::string_view text, const CsvFormat& format) : m_state(std::make_unique<State>(text, format)) {
    m_state->start();
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader&&) noexcept = default;

const std::vector<std::string>& CsvReader::headings() const { return m_state->headings; }

std::optional<Row> CsvReader::next() {
    const ScannedRow* scanned = m_state->nextRecord();
    return scanned ? std::optional(m_state->row(*scanned)) : std::nullopt;
}

SkippedRows CsvReader::skipped() const { return m_state->skipped; }

double CsvReader::progress() const {
    return m_state->size ? static_cast<double>(m_state->scanner.place().at) / static_cast<double>(m_state->size) : 1;
}

}
