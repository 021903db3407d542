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
    virtual ~TableFile() = default;
    virtual std::unique_ptr<RowReader> rows() const = 0;
    virtual std::string_view formatName() const = 0;                          // "csv", "jsonl"
    virtual const CsvFile* csv() const = 0;                                   // for preview; null for other formats
    virtual const std::vector<std::string>& notes() const = 0;                // for a person
};

/// Tells the format by content, not by name. Errors as of `openCsv` and `openJson`.
Result<std::unique_ptr<TableFile>> openTable(std::string bytes, const CsvHints& hints = {});

/// Kinds of all columns, settled together, from all rows (about 0.1 µs a cell).
std::vector<ColumnKind> columnKinds(const TableFile& file);

}
