// SPDX-License-Identifier: MIT
#include "io/xlsx_reader.h"
#include "core/base/tr.h"
#include "io/cell_text.h"
#include "io/xlsx_cells.h"
#include "io/xlsx_text.h"
#include "io/xml_pieces.h"
#include <algorithm>

namespace tilth {
namespace {

Error damaged(std::string_view sheet) {
    return {Error::Refused, std::string(TR("Import", "The workbook is damaged (a sheet is no XML); save it again: ")).append(sheet)};
}

std::string listed(const std::vector<BookSheet>& sheets) {
    std::string all;
    for (const BookSheet& sheet : sheets) all.append(all.empty() ? "" : ", ").append(quotedCell(sheet.name));
    return all;
}

// One workbook, open.
class XlsxReader {
public:
    XlsxReader(ZipParts parts, Workbook book) : m_parts(std::move(parts)), m_book(std::move(book)) {}

    Result<XlsxSheet> read(std::string_view wanted) {
        const auto chosen = wanted.empty() ? firstFilled() : named(wanted);
        if (!chosen) return chosen.error();
        auto texts = readTexts(m_parts, m_book);
        if (!texts) return texts.error();
        CellCollector cells(m_book, *std::move(texts), (*chosen)->name);
        const auto done = eachOf(**chosen, {"row", "mergeCell", "col"}, [&cells](const pugi::xml_node& node) -> Result<bool> {
            const auto taken = cells.take(node);
            return taken ? Result<bool>(true) : taken.error();
        });
        if (!done) return done.error();
        XlsxSheet sheet = cells.finish();
        for (const BookSheet& one : m_book.sheets) sheet.names.push_back(one.name);
        sheet.notes.insert(sheet.notes.begin(), m_notes.begin(), m_notes.end());
        return sheet;
    }

private:
    /// Calls `take` for each wanted element until it says false.
    template <class Take> Result<Done> eachOf(const BookSheet& sheet, std::vector<std::string_view> wanted, const Take& take) const {
        auto source = m_parts.stream(sheet.part);
        if (!source) return source.error();
        XmlPieces pieces(*std::move(source), std::move(wanted));
        pugi::xml_document document;
        while (true) {
            const auto piece = pieces.next();
            if (!piece) return piece.error();
            if (!*piece) return Done{};
            if (!parsePiece(document, (*piece)->data(), (*piece)->size())) return damaged(sheet.name);
            const auto more = take(document.first_child());
            if (!more) return more.error();
            if (!*more) return Done{};
        }
    }

    /// Rows of several cells are a table, of one each a cover or a list.
    enum class Holds { Nothing, Something, Table };
    Result<Holds> holding(const BookSheet& sheet) const {
        int rows = 0, wide = 0;
        const auto done = eachOf(sheet, {"row"}, [&](const pugi::xml_node& row) -> Result<bool> {
            int cells = 0;
            for (const pugi::xml_node& cell : row.children()) cells += childOf(cell, "v") || childOf(cell, "is");
            rows += cells > 0;
            wide += cells > 1;
            return wide < 2;
        });
        if (!done) return done.error();
        return wide > 1 ? Holds::Table : rows > 0 ? Holds::Something : Holds::Nothing;
    }

    Result<const BookSheet*> firstFilled() {
        std::vector<BookSheet> visible;
        const BookSheet *first = nullptr, *table = nullptr;
        for (const BookSheet& sheet : m_book.sheets) {
            const auto holds = sheet.hidden ? Result<Holds>(Holds::Nothing) : holding(sheet);
            if (!holds) return holds.error();
            if (*holds == Holds::Nothing) continue;
            if (!first) first = &sheet;
            if (!table && *holds == Holds::Table) table = &sheet;
            visible.push_back(sheet);
        }
        if (!first && m_book.sheets.empty()) return Error{Error::Refused, TR("Import", "The workbook has no sheet of cells.")};
        if (!first) return Error{Error::Refused, std::string(TR("Import", "No visible sheet of the workbook holds anything; name a hidden one with --sheet: ")).append(listed(m_book.sheets))};
        if (visible.size() > 1) m_notes.push_back(std::string(TR("Import", "Several sheets hold something, the first table is read; choose another in the field Sheet or with --sheet: ")).append(listed(visible)));
        return table ? table : first;
    }

    Result<const BookSheet*> named(std::string_view wanted) const {
        const auto& sheets = m_book.sheets;
        auto at = std::ranges::find(sheets, wanted, &BookSheet::name);
        if (at == sheets.end()) at = std::ranges::find_if(sheets, [wanted](const BookSheet& s) { return foldedCell(s.name) == foldedCell(wanted); });
        if (at != sheets.end()) return &*at;
        const bool number = wanted.size() < 5 && std::ranges::all_of(wanted, isDigit);
        const std::size_t n = number ? static_cast<std::size_t>(std::stoul(std::string(wanted))) : 0;
        if (n >= 1 && n <= sheets.size()) return &sheets[n - 1];
        return Error{Error::Usage, std::string(TR("Import", "The workbook has no sheet of that name or number, but these: ")).append(listed(sheets)), "sheet"};
    }

    ZipParts m_parts;
    Workbook m_book;
    std::vector<std::string> m_notes;
};

}

Result<XlsxSheet> readXlsx(std::span<const std::byte> bytes, std::string_view sheet) {
    if (auto other = refusedByKind({reinterpret_cast<const char*>(bytes.data()), bytes.size()})) return *std::move(other);
    auto parts = ZipParts::open(bytes);
    if (!parts) return parts.error();
    auto book = openWorkbook(*parts);
    if (!book) return book.error();
    return XlsxReader(*std::move(parts), *std::move(book)).read(sheet);
}

}
