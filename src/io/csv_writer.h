// SPDX-License-Identifier: MIT
// Writes RFC 4180 rows, safe against spreadsheets that would run a cell as a formula.
#pragma once
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace tilth {

struct CsvStyle {
    char delimiter = ',';
    std::string_view lineEnd = "\r\n";
    bool byteOrderMark = false;    // Excel needs it to see UTF-8
    bool safe = true;              // false: byte-exact for re-import
};

/// A value to be written. `typed` is true for numbers, dates and phone numbers that the program itself formatted:
/// "-12.50" and "+49 30 123" then stay as they are in safe mode.
struct CsvCell {
    std::string_view text;
    bool typed = false;
};

/// Whether a spreadsheet may take `text` for a formula: it begins, after spaces of any width, with = + - @ (half or full
/// width), TAB or CR.
bool looksLikeFormula(std::string_view text);

/// Whether safe mode put a ' before this cell: any number of ' and then what `looksLikeFormula`.
bool carriesOwnQuote(std::string_view cell);

/// Appends rows to a stream; the caller checks the stream's state at the end.
class CsvWriter {
public:
    CsvWriter(std::ostream& out, const CsvStyle& style = {});
    void row(std::span<const CsvCell> cells);
    void headings(std::span<const std::string_view> names);

private:
    void append(const CsvCell& cell);
    void end();
    std::ostream& m_out;
    CsvStyle m_style;
    std::string m_line;
    std::size_t m_cells = 0;
};

}
