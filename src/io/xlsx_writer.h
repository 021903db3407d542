// SPDX-License-Identifier: MIT
// Writes a workbook of one sheet with typed cells, row by row in little memory. The only file that knows libxlsxwriter.
#pragma once
#include "io/export_rows.h"

namespace tilth {

inline constexpr std::int64_t mostSheetRows = 1'048'575;        // records below the heading
inline constexpr std::size_t mostCellText = 32'767;             // UTF-16 units in a cell

/// Numbers, amounts (with the currency in their format), days, instants (as the zone's wall clock) and flags are such to a
/// spreadsheet; texts are texts, never formulas or links. What a cell cannot hold exactly is written as text: numbers of more
/// than 15 digits, days before March 1900, hours that a zone has twice. The heading row stays in sight and has filters.
/// `finish` writes to the stream. Its errors: more rows than a sheet has, a text longer than a cell holds (both Refused,
/// with remedy), no room for temporary files (Surroundings).
std::unique_ptr<ExportRows> makeXlsxRows(std::ostream& out, const std::vector<std::string>& headings, const ExportStyle& style);

/// At most 31 characters without : \ / ? * [ ] and without ' at the ends; "Sheet1" when nothing is left.
std::string sheetName(std::string_view title);

}
