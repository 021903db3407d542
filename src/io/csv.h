// SPDX-License-Identifier: MIT
// Tolerant reading of CSV and TSV: guesses the form of the file, then yields its rows in one pass.
#pragma once
#include "core/base/result.h"
#include "core/base/zone.h"
#include "io/rows.h"
#include <memory>

namespace tilth {

/// How a delimited file is written. `sniffCsv` fills it, a person may change any of it.
struct CsvFormat {
    char delimiter = ',';
    char quote = '"';             // 0: the file knows no quotation marks
    bool backslash = false;       // \" inside quotes and \, outside are escaped, \\ is one backslash
    int headerRow = 0;            // 0-based physical line of the heading row; -1: no heading, columns are "Column 1"...
    int firstRow = 0;             // 0-based physical line where rows begin when there is no heading row
    int columns = 0;              // least number of columns; the heading row may have fewer than the rows
    bool keepBlank = false;       // yield blank rows too (a one-column file may mean them)
    bool keepTotals = false;      // yield total rows, footers, comments and merge markers too
    bool forcedText = false;      // cells are written ="00123", so that a spreadsheet leaves them alone
    bool stripOwnQuote = false;   // take off the ' that `CsvWriter` in safe mode put before = + - @; sniffed: some cell has
                                  // such a ' and no text of the file begins with a bare = + - @
};

/// What is already known and need not be guessed.
struct CsvHints {
    std::optional<std::string> encoding{};
    std::optional<char> delimiter{};
    std::optional<int> headerRow{};  // 0-based physical line, -1 none
    std::string type{};              // what the rows shall become, where known: chooses the columns of calendar files
    std::string sheet{};             // of a workbook: its name, or its number from 1
    Zone zone{};                     // in whose days a repetition of a calendar file is counted
};

/// Guesses delimiter, quoting, preamble and heading row of UTF-8 text (from its first 1,000 rows). Never fails: the worst
/// case is one column.
CsvFormat sniffCsv(std::string_view text, const CsvHints& hints = {});

/// Rows of delimited UTF-8 text. The text must outlive the reader. Single pass; cells without escapes are views into
/// the text. CR, LF and CRLF end a row, each; a quoted cell may hold any of them.
class CsvReader : public RowReader {
public:
    CsvReader(std::string_view text, const CsvFormat& format);
    ~CsvReader() override;
    CsvReader(CsvReader&&) noexcept;
    const std::vector<std::string>& headings() const override;
    std::optional<Row> next() override;
    SkippedRows skipped() const override;
    double progress() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A file that has been decoded and looked at, ready for a reader.
struct CsvFile {
    std::string encoding;              // canonical name
    double confidence = 1;             // in the encoding, 0..1
    std::string text;                  // UTF-8
    CsvFormat format;
    std::vector<std::string> notes;    // for a person: "2 NUL characters were left out, the first in line 7"
    CsvReader rows() const { return CsvReader(text, format); }
};

/// Decodes and sniffs. Errors: see `toUtf8`; an empty file is refused.
Result<CsvFile> openCsv(std::string bytes, const CsvHints& hints = {});

/// Whether the text was written by `CsvWriter` in safe mode, as far as its cells tell.
bool writtenInSafeMode(std::string_view text, const CsvFormat& format);

/// Headings made fit to name columns: trimmed, line ends and invisible characters gone, blank ones called "Column 5",
/// repeated ones "Email (2)".
std::vector<std::string> uniqueHeadings(std::span<const std::string_view> cells);

}
