// SPDX-License-Identifier: MIT
// Tells rows that are no records: totals, footers, comments, left-over merge markers.
#pragma once
#include <span>
#include <string_view>

namespace tilth {

bool blankCells(std::span<const std::string_view> cells);

/// "Total: Campaigns, --, 5.00", "合计,,12": a total's word in the first filled cell and otherwise numbers.
bool totalRow(std::span<const std::string_view> cells);

/// "<<<<<<< HEAD", "=======", ">>>>>>> 46d2623" alone in a row.
bool mergeMarker(std::span<const std::string_view> cells);

/// A line that begins with # and has too few cells for a record.
bool commentRow(std::span<const std::string_view> cells, std::size_t columns);

/// One cell, without delimiter, in a table of several columns: text under the table, if only such lines follow.
bool footRow(std::span<const std::string_view> cells, std::size_t columns);

}
