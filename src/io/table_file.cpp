// SPDX-License-Identifier: MIT
// The formats behind one door.
#include "io/table_file.h"
#include "core/base/tr.h"
#include "io/file_words.h"
#include "io/ical_table.h"
#include "io/json_lines.h"
#include "io/vcard_table.h"
#include "io/xlsx_book.h"
#include "io/xlsx_table.h"

namespace tilth {
namespace {

class CsvTable : public TableFile {
public:
    explicit CsvTable(CsvFile file) : m_file(std::move(file)) { m_notes = m_file.notes; }
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<CsvReader>(m_file.text, m_file.format); }
    std::string_view formatName() const override { return m_file.format.delimiter == '\t' ? "tsv" : "csv"; }
    std::string_view encoding() const override { return m_file.encoding; }
    const CsvFile* csv() const override { return &m_file; }
    std::optional<int> headerRow() const override { return m_file.format.headerRow + 1; }

private:
    CsvFile m_file;
};

class JsonTable : public TableFile {
public:
    explicit JsonTable(JsonFile file) : m_file(std::move(file)) {}
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<JsonReader>(m_file); }
    std::string_view formatName() const override { return "jsonl"; }
    // Its numbers have a point, and fractions of any length.
    void settle(std::span<ColumnKind> kinds) const override {
        for (ColumnKind& kind : kinds)
            if (kind.decimal == '.') kind.threes = Threes::Fraction;
    }

private:
    JsonFile m_file;
};

class CardTable : public TableFile {
public:
    explicit CardTable(const VcardFile& file) : m_encoding(file.encoding), m_table(tableOf(file)) {
        m_notes = file.notes;
        noteCount(m_table.leftOut, TR("Import", "Pictures, sounds and keys that are left out: "));
        noteCount(m_table.groups, TR("Import", "Cards that only list others and are left out: "));
    }
    std::unique_ptr<RowReader> rows() const override { return std::make_unique<VcardRows>(m_table); }
    std::string_view formatName() const override { return "vcf"; }
    std::string_view encoding() const override { return m_encoding; }

private:
    void noteCount(std::int64_t count, std::string_view what) {
        if (count > 0) m_notes.push_back(std::string(what).append(std::to_string(count)).append("."));
    }
    std::string m_encoding;
    VcardTable m_table;
};

/// What each format is read with, once its content is known.
Result<std::unique_ptr<TableFile>> openCards(std::string bytes, const CsvHints& hints) {
    const Result<VcardFile> cards = readVcards(std::move(bytes), hints.encoding);
    if (!cards) return cards.error();
    return std::unique_ptr<TableFile>(std::make_unique<CardTable>(*cards));
}

Result<std::unique_ptr<TableFile>> openJsonTable(std::string bytes, const CsvHints&) {
    Result<JsonFile> json = openJson(std::move(bytes));
    if (!json) return json.error();
    return std::unique_ptr<TableFile>(std::make_unique<JsonTable>(*std::move(json)));
}

Result<std::unique_ptr<TableFile>> openCsvTable(std::string bytes, const CsvHints& hints) {
    Result<CsvFile> csv = openCsv(std::move(bytes), hints);
    if (!csv) return csv.error();
    return std::unique_ptr<TableFile>(std::make_unique<CsvTable>(*std::move(csv)));
}

}

std::string TableFile::place(std::int64_t line, std::optional<std::size_t>) const { return say(FileWord::Line, {std::to_string(line)}); }

Result<std::unique_ptr<TableFile>> openTable(std::string bytes, const CsvHints& hints) {
    if (looksLikeWorkbook(bytes)) return openXlsxTable(std::move(bytes), hints);
    if (looksLikeIcal(bytes)) return openIcalTable(std::move(bytes), hints.type, hints.zone);
    if (!hints.delimiter && looksLikeVcard(bytes)) return openCards(std::move(bytes), hints);
    if (!hints.delimiter && looksLikeJson(bytes)) return openJsonTable(std::move(bytes), hints);
    return openCsvTable(std::move(bytes), hints);
}

std::vector<ColumnKind> columnKinds(const TableFile& file) {
    const std::unique_ptr<RowReader> rows = file.rows();
    std::vector<KindGuess> guesses(rows->headings().size());
    while (const auto row = rows->next())
        for (std::size_t i = 0; i < guesses.size(); ++i) guesses[i].add(row->cells[i]);
    std::vector<ColumnKind> kinds;
    for (const KindGuess& guess : guesses) kinds.push_back(guess.result());
    file.settle(kinds);
    return settleTogether(std::move(kinds), file.csv() && file.csv()->format.delimiter == ';');
}

}
