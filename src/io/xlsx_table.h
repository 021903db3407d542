// SPDX-License-Identifier: MIT
// A sheet of a workbook as a table under headings: what import and preview see of it.
#pragma once
#include "io/csv.h"
#include "io/table_file.h"

namespace tilth {

/// Headings are found as in CSV files; of the hints `sheet` and `headerRow` (0-based row of the sheet, -1 none) count.
/// Columns in which nothing stands from the heading on are no columns. Rows of totals, and lines below the table, are passed
/// over. Errors as of readXlsx; Refused: a sheet with nothing in it, one with more than 4,096 columns.
Result<std::unique_ptr<TableFile>> openXlsxTable(std::string bytes, const CsvHints& hints);

}
