// SPDX-License-Identifier: MIT
// Rows of text cells under headings: the one shape in which every table format is read.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// What was not as it should be in a row. The cells are usable; the importer decides what to refuse.
enum RowFlaw : unsigned {
    Fine = 0,
    Short = 1,          // fewer cells than headings; padded with empty cells
    Long = 2,           // more filled cells than headings; the surplus is in `surplus`
    QuoteMended = 4,    // a quotation mark was missing or stood inside a value
    Unwrapped = 8,      // the whole row stood in one pair of quotation marks
    TooLarge = 16       // a cell of more than 1 MB or a row of more than 4,096 cells: its content is cut; refuse the row
};

/// One row. The views live until the next call of `next()`.
struct Row {
    std::span<const std::string_view> cells;      // exactly as many as there are headings; not trimmed
    std::span<const std::string_view> surplus;    // cells beyond the headings, when `Long`
    std::int64_t line = 0;                        // 1-based physical line of the file on which the row begins
    unsigned flaws = Fine;                        // RowFlaw, or-ed
    std::string_view raw;                         // the row as it stands in the (decoded) file, without line end
};

/// Rows that are no records and were passed over; for the import's report.
struct SkippedRows {
    std::int64_t blank = 0;       // empty, or nothing but delimiters
    std::int64_t totals = 0;      // "Total: ..." rows at the foot or under the heading
    std::int64_t foot = 0;        // lines of text under the table
    std::int64_t comments = 0;    // lines that start with #
    std::int64_t markers = 0;     // left-over "<<<<<<<", "=======", ">>>>>>>" lines of a merge
};

/// Reads rows one after the other. Not for several threads.
class RowReader {
public:
    virtual ~RowReader() = default;
    virtual const std::vector<std::string>& headings() const = 0;    // unique, never empty strings
    virtual std::optional<Row> next() = 0;                           // nothing at the end
    virtual SkippedRows skipped() const = 0;                         // so far
    virtual double progress() const = 0;                             // 0..1 of the bytes
};

/// What `flaws` says, for a person: "the row has more values than the heading".
std::string flawText(unsigned flaws);

}
