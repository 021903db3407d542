// SPDX-License-Identifier: MIT
// Opens a file of any table format that the program reads, and looks at its columns: what import and preview begin with.
#pragma once
#include "io/cell_kind.h"
#include "io/csv.h"
#include <filesystem>
#include <memory>

namespace tilth {

/// The bytes of a file. Errors: Surroundings when it cannot be read or is no plain file, Refused above `limit` bytes.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit = std::uintmax_t{1} << 30);

/// A table read into memory as text. `rows()` starts from the beginning each time; readers must not outlive the file.
class TableFile {
public:
    TableFile() = default;
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;
    virtual ~TableFile() = default;
    virtual std::unique_ptr<RowReader> rows() const = 0;
    virtual std::string_view formatName() const = 0;                          // "csv", "tsv", "jsonl", "vcf", "ics", "xlsx"
    virtual std::string_view encoding() const { return "UTF-8"; }
    virtual const CsvFile* csv() const { return nullptr; }                    // for preview; null for other formats
    virtual std::optional<int> headerRow() const { return {}; }               // 1-based line of the headings, 0: none; of tables only
    virtual std::string_view sheet() const { return {}; }                     // of a workbook: the one that is read
    virtual std::span<const std::string> sheets() const { return {}; }        // of a workbook: all of them
    /// Where a row or a cell of it stands, for a person: "line 4"; "sheet Leads, row 4, column C".
    virtual std::string place(std::int64_t line, std::optional<std::size_t> column = {}) const;
    /// Puts right what the format knows of columns whose text alone leaves doubt.
    virtual void settle(std::span<ColumnKind>) const {}
    const std::vector<std::string>& notes() const { return m_notes; }         // for a person

protected:
    std::vector<std::string> m_notes;
};

/// Tells the format by content, not by name. Errors as of `openCsv`, `openJson`, `readVcards`, `readIcal` and
/// `openXlsxTable`.
Result<std::unique_ptr<TableFile>> openTable(std::string bytes, const CsvHints& hints = {});

/// Kinds of all columns, settled together, from all rows (about 0.1 µs a cell).
std::vector<ColumnKind> columnKinds(const TableFile& file);

}
