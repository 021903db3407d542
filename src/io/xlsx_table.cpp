// SPDX-License-Identifier: MIT
#include "io/xlsx_table.h"
#include "core/base/tr.h"
#include "io/csv_scan.h"
#include "io/file_words.h"
#include "io/heading_row.h"
#include "io/passed_rows.h"
#include "io/xlsx_reader.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t sampleRows = 1'000, footRows = 60;

/// Where the columns of the table lie in the sheet, in ascending order.
using Columns = std::vector<std::uint16_t>;

Columns usedColumns(const XlsxSheet& sheet, std::size_t firstRow) {
    std::vector<bool> used;
    for (std::size_t row = firstRow; row < sheet.rows.size(); ++row)
        for (const SheetCell& cell : sheet.cellsOf(sheet.rows[row])) {
            if (used.size() <= cell.column) used.resize(cell.column + 1u);
            used[cell.column] = true;
        }
    Columns columns;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i]) columns.push_back(static_cast<std::uint16_t>(i));
    return columns;
}

/// The cells of a row under the columns; `flaws` as of Row.
unsigned spread(const XlsxSheet& sheet, std::size_t row, const Columns& columns, std::vector<std::string_view>& cells) {
    unsigned flaws = Fine;
    cells.assign(columns.size(), {});
    const auto put = [&](const SheetCell& cell) {
        const auto at = std::ranges::lower_bound(columns, cell.column);
        if (at == columns.end() || *at != cell.column) return;
        cells[static_cast<std::size_t>(at - columns.begin())] = sheet.textOf(cell);
        if (cell.cut) flaws |= TooLarge;
    };
    if (const auto merged = sheet.merged.find(row); merged != sheet.merged.end())
        for (const SheetCell& cell : merged->second) put(cell);
    for (const SheetCell& cell : sheet.cellsOf(sheet.rows[row])) put(cell);
    return flaws;
}

/// Without the empty cells at the end.
std::span<const std::string_view> trimmed(const std::vector<std::string_view>& cells) {
    std::size_t size = cells.size();
    while (size > 0 && cells[size - 1].empty()) --size;
    return std::span(cells).first(size);
}

// What of the sheet is the table: heading, records, and what is passed over.
struct Layout {
    Columns columns;
    std::vector<std::string> headings;
    std::size_t first = 0, end = 0;        // of the records, in the sheet's rows
    int headerRow = 0;                     // as the spreadsheet counts; 0: none
    SkippedRows skipped;
};

class LayoutFinder {
public:
    LayoutFinder(const XlsxSheet& sheet, std::optional<int> wanted) : m_sheet(sheet), m_wanted(wanted) {}
    Result<Layout> find() {
        m_layout.columns = usedColumns(m_sheet, 0);
        const std::size_t heading = placeHeading();
        m_layout.columns = usedColumns(m_sheet, heading);
        if (m_layout.columns.size() > maxCells) return Error{Error::Refused, TR("Import", "The sheet has values in more than 4,096 columns; delete those that are not needed.")};
        nameColumns(heading);
        m_layout.end = m_sheet.rows.size();
        passTotalsAbove();
        passFoot();
        return std::move(m_layout);
    }

private:
    std::span<const std::string_view> cellsAt(std::size_t row) {
        spread(m_sheet, row, m_layout.columns, m_cells);
        return trimmed(m_cells);
    }
    /// The row of the heading, or of the first record when there is none.
    std::size_t placeHeading() {
        std::vector<SampleRow> sample;
        for (std::size_t row = 0; row < std::min(m_sheet.rows.size(), sampleRows); ++row) {
            cellsAt(row);
            sample.push_back({{m_cells.begin(), m_cells.end()}, m_sheet.rows[row].number});
        }
        HeadingPlace place = findHeading(sample);
        if (m_wanted && *m_wanted >= 0) place = {std::ranges::find_if(m_sheet.rows, [this](const SheetRow& r) { return r.number > *m_wanted; }) - m_sheet.rows.begin(), true};
        else if (m_wanted) place.heading = false;
        std::size_t at = std::min(static_cast<std::size_t>(place.row), m_sheet.rows.size() - 1);
        m_above = at;
        while (!m_wanted && place.heading && isOneWithNext(at)) ++at;
        m_layout.headerRow = place.heading ? m_sheet.rows[at].number : 0;
        m_layout.first = at + (place.heading ? 1 : 0);
        return at;
    }
    /// A heading of several rows: some of its names are merged over them, the others stand in the lowest.
    bool isOneWithNext(std::size_t row) {
        const auto merged = m_sheet.merged.find(row + 1);
        if (merged == m_sheet.merged.end() || row + 1 >= m_sheet.rows.size()) return false;
        cellsAt(row);
        return std::ranges::any_of(merged->second, [this](const SheetCell& cell) {
            const auto at = std::ranges::lower_bound(m_layout.columns, cell.column);
            const bool known = at != m_layout.columns.end() && *at == cell.column;
            return known && m_cells[static_cast<std::size_t>(at - m_layout.columns.begin())] == m_sheet.textOf(cell);
        });
    }
    void nameColumns(std::size_t heading) {
        std::vector<std::string> names;
        if (m_layout.headerRow) cellsAt(heading);
        for (std::size_t above = heading; m_layout.headerRow && above-- > m_above;) fillGaps(above);
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
            names.push_back(m_layout.headerRow && !m_cells[i].empty() ? std::string(m_cells[i]) : "Column " + columnLetters(m_layout.columns[i]));
        const std::vector<std::string_view> views(names.begin(), names.end());
        m_layout.headings = uniqueHeadings(views);
    }
    void fillGaps(std::size_t above) {
        std::vector<std::string_view> names = m_cells;
        cellsAt(above);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!names[i].empty()) m_cells[i] = names[i];
    }
    void passTotalsAbove() {
        for (; m_layout.first < m_layout.end && totalRow(cellsAt(m_layout.first)); ++m_layout.first) ++m_layout.skipped.totals;
    }
    bool afterGap(std::size_t row) const { return row > 0 && m_sheet.rows[row].number > m_sheet.rows[row - 1].number + 1; }
    /// Totals, and text that stands below them or below a blank row, as long as nothing else follows.
    void passFoot() {
        std::size_t begin = m_layout.end;
        const std::size_t lowest = m_layout.end > m_layout.first + footRows ? m_layout.end - footRows : m_layout.first;
        while (begin > lowest && noRecord(begin - 1)) --begin;
        while (begin < m_layout.end && !totalRow(cellsAt(begin)) && !afterGap(begin)) ++begin;
        for (std::size_t row = begin; row < m_layout.end; ++row) ++(totalRow(cellsAt(row)) ? m_layout.skipped.totals : m_layout.skipped.foot);
        m_layout.end = begin;
    }
    bool noRecord(std::size_t row) {
        const auto cells = cellsAt(row);
        return totalRow(cells) || footRow(cells, m_layout.columns.size());
    }

    const XlsxSheet& m_sheet;
    std::optional<int> m_wanted;
    Layout m_layout;
    std::vector<std::string_view> m_cells;
    std::size_t m_above = 0;                // where a heading of several rows begins
};

class SheetRows : public RowReader {
public:
    SheetRows(const XlsxSheet& sheet, const Layout& layout) : m_sheet(sheet), m_layout(layout), m_skipped(layout.skipped), m_at(layout.first) {}
    const std::vector<std::string>& headings() const override { return m_layout.headings; }
    std::optional<Row> next() override {
        while (m_at < m_layout.end) {
            const unsigned flaws = spread(m_sheet, m_at, m_layout.columns, m_cells);
            const SheetRow& row = m_sheet.rows[m_at++];
            if (blankCells(m_cells)) continue;
            if (!commentRow(trimmed(m_cells), m_cells.size())) return Row{m_cells, {}, row.number, flaws, {}};
            ++m_skipped.comments;
        }
        return {};
    }
    SkippedRows skipped() const override { return m_skipped; }
    double progress() const override { return m_layout.end > m_layout.first ? static_cast<double>(m_at - m_layout.first) / static_cast<double>(m_layout.end - m_layout.first) : 1; }

private:
    const XlsxSheet& m_sheet;
    const Layout& m_layout;
    std::vector<std::string_view> m_cells;
    SkippedRows m_skipped;
    std::size_t m_at;
};

class XlsxTable : public TableFile {
public:
    XlsxTable(XlsxSheet sheet, Layout layout) : m_sheet(std::move(sheet)), m_layout(std::move(layout)) { m_notes = m_sheet.notes; }
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<SheetRows>(m_sheet, m_layout); }
    std::string_view formatName() const override { return "xlsx"; }
    std::optional<int> headerRow() const override { return m_layout.headerRow; }
    std::string_view sheet() const override { return m_sheet.name; }
    std::span<const std::string> sheets() const override { return m_sheet.names; }
    std::string place(std::int64_t line, std::optional<std::size_t> column) const override {
        const std::string row = std::to_string(line);
        if (!column || *column >= m_layout.columns.size()) return say(FileWord::Sheet, {m_sheet.name, row});
        return say(FileWord::SheetCell, {m_sheet.name, row, columnLetters(m_layout.columns[*column])});
    }
    /// A stored number has a decimal point, whatever the texts beside it look like.
    void settle(std::span<ColumnKind> kinds) const override {
        for (std::size_t i = 0; i < std::min(kinds.size(), m_layout.columns.size()); ++i) {
            const std::size_t column = m_layout.columns[i];
            if (column >= m_sheet.fractions.size() || !m_sheet.fractions[column]) continue;
            kinds[i].decimal = '.';
            kinds[i].decimalProven = true;
            kinds[i].decimalUncertain = kinds[i].decimalMixed = false;
            kinds[i].threes = Threes::Fraction;
        }
    }

private:
    XlsxSheet m_sheet;
    Layout m_layout;
};

}

Result<std::unique_ptr<TableFile>> openXlsxTable(std::string bytes, const CsvHints& hints) {
    auto sheet = readXlsx(std::as_bytes(std::span(bytes)), hints.sheet);
    if (!sheet) return sheet.error();
    if (sheet->rows.empty()) return Error{Error::Refused, std::string(TR("Import", "The sheet is empty: ")).append(sheet->name)};
    auto layout = LayoutFinder(*sheet, hints.headerRow).find();
    if (!layout) return layout.error();
    return std::unique_ptr<TableFile>(std::make_unique<XlsxTable>(*std::move(sheet), *std::move(layout)));
}

}
