// SPDX-License-Identifier: MIT
// CSV, workbooks, JSON lines and vCards behind one face.
#include "io/export_rows.h"
#include "core/base/tr.h"
#include "io/csv_writer.h"
#include "io/json_lines.h"
#include "io/vcard_writer.h"
#include "io/xlsx_writer.h"

namespace tilth {
namespace {

class CsvRows : public ExportRows {
public:
    CsvRows(std::ostream& out, const std::vector<std::string>& headings, const CsvStyle& style) : m_writer(out, style) {
        const std::vector<std::string_view> names(headings.begin(), headings.end());
        m_writer.headings(names);
    }
    void row(std::span<const ExportCell> cells) override {
        m_cells.clear();
        for (const ExportCell& cell : cells)
            m_cells.push_back({cell.form == ExportCell::Nothing ? std::string_view() : cell.text, cell.form != ExportCell::Text});
        m_writer.row(m_cells);
    }

private:
    CsvWriter m_writer;
    std::vector<CsvCell> m_cells;
};

JsonCell jsonCell(const ExportCell& cell) {
    if (cell.form == ExportCell::Nothing) return nullptr;
    if (cell.form == ExportCell::Number) return JsonRaw{cell.text};
    if (cell.form == ExportCell::Flag) return cell.text == "true";
    return std::string_view(cell.text);
}

class JsonRows : public ExportRows {
public:
    JsonRows(std::ostream& out, const std::vector<std::string>& headings) : m_writer(out, headings) {}
    void row(std::span<const ExportCell> cells) override {
        m_cells.clear();
        for (const ExportCell& cell : cells) m_cells.push_back(jsonCell(cell));
        m_writer.row(m_cells);
    }

private:
    JsonLinesWriter m_writer;
    std::vector<JsonCell> m_cells;
};

}

Result<std::unique_ptr<ExportRows>> startExport(std::string_view format, std::ostream& out, const std::vector<std::string>& headings,
                                                const ExportStyle& style) {
    using Rows = std::unique_ptr<ExportRows>;
    const CsvStyle csv{.delimiter = format == "tsv" ? '\t' : style.delimiter, .byteOrderMark = style.byteOrderMark, .safe = !style.raw};
    if (format == "csv" || format == "tsv") return Rows(std::make_unique<CsvRows>(out, headings, csv));
    if (format == "xlsx") return makeXlsxRows(out, headings, style);
    if (format == "jsonl") return Rows(std::make_unique<JsonRows>(out, headings));
    if (format == "vcf" || format == "vcf4") return makeVcardRows(out, headings, format == "vcf" ? VcardVersion::V3 : VcardVersion::V4, style.organisations);
    return Error{Error::Usage, std::string(TR("Export", "This format is not known: ")).append(format)};
}

}
