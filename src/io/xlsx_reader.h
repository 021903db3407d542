// SPDX-License-Identifier: MIT
// One sheet of an XLSX workbook (ECMA-376, transitional and strict) as texts, read row by row.
#pragma once
#include "core/base/result.h"
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// A cell that holds something.
struct SheetCell {
    std::uint32_t at = 0, size = 0;              // of the sheet's text
    std::uint16_t column : 14 = 0, cut : 1 = 0;  // 0-based; cut: it held more than 1 MB
};
struct SheetRow {
    std::int32_t number = 0;                     // 1-based, as the spreadsheet counts
    std::uint32_t count = 0;
    std::size_t first = 0;                       // of its cells
};

/// Numbers are written with a decimal point and at most 15 digits, dates as 2024-03-01 or 2024-03-01 13:45:00, flags as
/// true and false, percentages as 12.5%, amounts with the currency of their number format. Cells of one line are trimmed.
struct XlsxSheet {
    std::string name;
    std::vector<std::string> names;                        // of all sheets of the workbook
    std::string text;
    std::vector<SheetRow> rows;                            // those in which some cell holds something, in the file's order
    std::vector<SheetCell> cells;
    std::map<std::size_t, std::vector<SheetCell>> merged;  // by row: what a cell merged with one above it shows
    std::vector<bool> fractions;                           // by column: some number of it has a decimal point
    std::vector<std::string> notes;                        // for a person: what was left out or is doubtful
    std::string_view textOf(const SheetCell& cell) const { return std::string_view(text).substr(cell.at, cell.size); }
    std::span<const SheetCell> cellsOf(const SheetRow& row) const { return std::span(cells).subspan(row.first, row.count); }
};

/// `sheet`: its name (case counts last), else its number from 1; empty: the first visible one that holds a table, else one that holds anything. Reads as
/// formula results what the file keeps of them; nothing of the workbook is ever run, fetched or written to disk.
/// Memory: the packed bytes, the texts (at most 1 GB), 12 bytes a filled cell (at most 50 million), one row.
/// Refused, with remedy: see `openWorkbook` and `ZipParts`; a sheet that is not there; places outside of a sheet.
Result<XlsxSheet> readXlsx(std::span<const std::byte> bytes, std::string_view sheet = {});

/// "AB" of 27.
std::string columnLetters(std::size_t column);

}
