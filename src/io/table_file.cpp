// SPDX-License-Identifier: MIT
// The formats behind one door.
#include "io/table_file.h"
#include "io/ical_table.h"
#include "io/json_lines.h"

namespace tilth {
namespace {

class CsvTable : public TableFile {
public:
    explicit CsvTable(CsvFile file) : m_file(std::move(file)) {}
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<CsvReader>(m_file.text, m_file.format); }
    std::string_view formatName() const override { return m_file.format.delimiter == '\t' ? "tsv" : "csv"; }
    const CsvFile* csv() const override { return &m_file; }
    const std::vector<std::string>& notes() const override { return m_file.notes; }

private:
    CsvFile m_file;
};

class JsonTable : public TableFile {
public:
    explicit JsonTable(JsonFile file) : m_file(std::move(file)) {}
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<JsonReader>(m_file); }
    std::string_view formatName() const override { return "jsonl"; }
    const CsvFile* csv() const override { return nullptr; }
    const std::vector<std::string>& notes() const override { return m_notes; }

private:
    JsonFile m_file;
    std::vector<std::string> m_notes;
};

}

Result<std::unique_ptr<TableFile>> openTable(std::string bytes, const CsvHints& hints) {
    if (looksLikeIcal(bytes)) return openIcalTable(std::move(bytes), hints.type);
    if (looksLikeJson(bytes) && !hints.delimiter) {
        Result<JsonFile> json = openJson(std::move(bytes));
        if (!json) return json.error();
        return std::unique_ptr<TableFile>(std::make_unique<JsonTable>(*std::move(json)));
    }
    Result<CsvFile> csv = openCsv(std::move(bytes), hints);
    if (!csv) return csv.error();
    return std::unique_ptr<TableFile>(std::make_unique<CsvTable>(*std::move(csv)));
}

std::vector<ColumnKind> columnKinds(const TableFile& file) {
    const std::unique_ptr<RowReader> rows = file.rows();
    std::vector<KindGuess> guesses(rows->headings().size());
    while (const auto row = rows->next())
        for (std::size_t i = 0; i < guesses.size(); ++i) guesses[i].add(row->cells[i]);
    std::vector<ColumnKind> kinds;
    for (const KindGuess& guess : guesses) kinds.push_back(guess.result());
    return settleTogether(std::move(kinds), file.csv() && file.csv()->format.delimiter == ';');
}

}
