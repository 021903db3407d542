// SPDX-License-Identifier: MIT
// Workbooks: archives as they are, and parts of a workbook put into a good archive; XML cut into pieces, whatever comes at once.
#include "io/xlsx_reader.h"
#include "io/xlsx_table.h"
#include "io/xlsx_writer.h"
#include "io/xml_pieces.h"
#include "support/zip_bytes.h"
#include "target.h"
#include <algorithm>
#include <cstring>
#include <sstream>
#include <zlib.h>

namespace tilth::fuzz {
namespace {

std::string tableRead(std::string bytes) {
    const auto table = openXlsxTable(std::move(bytes), {});
    if (!table) {
        promise(!table.error().text.empty(), "a refusal has a reason");
        return {};
    }
    std::string all;
    const auto rows = (*table)->rows();
    while (const auto row = rows->next()) {
        promise(row->cells.size() == rows->headings().size(), "as many cells as headings");
        for (std::size_t i = 0; i < row->cells.size(); ++i) all.append(row->cells[i]).append("\x1F");
        promise(!(*table)->place(row->line, 0).empty(), "a row has a place");
    }
    return all;
}

/// All pieces one behind the other, from a source that gives so many bytes at once.
std::string pieces(const std::string& xml, std::size_t atOnce) {
    std::size_t at = 0;
    const ByteSource source = [&](std::span<char> into) -> Result<std::size_t> {
        const std::size_t count = std::min({into.size(), atOnce, xml.size() - at});
        const std::vector<char> chunk(xml.begin() + static_cast<std::ptrdiff_t>(at), xml.begin() + static_cast<std::ptrdiff_t>(at + count));
        const bool tooMany = planted && count > 2 && (chunk[count - 1] == '<' || chunk[count - 1] == '>');
        if (count) std::memcpy(into.data(), chunk.data(), count + tooMany);
        at += count;
        return count;
    };
    XmlPieces cutter(source, {"row", "mergeCell", "col", "si"});
    std::string all;
    for (;;) {
        const auto piece = cutter.next();
        if (!piece) return all.append("!").append(piece.error().text);
        if (!*piece) return all;
        all.append((*piece)->data(), (*piece)->size()).append("\n");
    }
}

void sameInPieces(std::string_view text) {
    const std::string xml(text), whole = pieces(xml, xml.size() + 1), parted = pieces(xml, xml.size() / 7 + 1);
    promise(whole == parted, "pieces are the same whatever comes at once", whole, parted);
}

std::string nextPart(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\f'), rest.size());
    const std::string part(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

void append(std::string& to, std::initializer_list<std::pair<std::uint64_t, int>> numbers) {
    for (auto [number, bytes] : numbers)
        for (; bytes > 0; --bytes, number >>= 8) to += static_cast<char>(number & 255u);
}

/// An archive whose parts are stored as they are: packing them would take most of the time (APPNOTE.TXT of PKWARE, 4.3).
std::string archive(const test::Parts& parts) {
    std::string bytes, directory;
    for (const auto& [name, content] : parts) {
        const std::uint64_t at = bytes.size(), sum = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
        append(bytes, {{0x04034b50, 4}, {10, 2}, {0, 8}, {sum, 4}, {content.size(), 4}, {content.size(), 4}, {name.size(), 2}, {0, 2}});
        append(directory, {{0x02014b50, 4}, {10, 2}, {10, 2}, {0, 8}, {sum, 4}, {content.size(), 4}, {content.size(), 4}, {name.size(), 2}, {0, 12}, {at, 4}});
        bytes.append(name).append(content);
        directory.append(name);
    }
    const std::uint64_t at = bytes.size(), count = parts.size();
    bytes.append(directory);
    append(bytes, {{0x06054b50, 4}, {0, 4}, {count, 2}, {count, 2}, {directory.size(), 4}, {at, 4}, {0, 2}});
    return bytes;
}

/// Rows, what stands behind them, shared texts, formats, styles, properties of the workbook: with form feeds between them.
std::string workbook(std::string_view text) {
    test::BookParts parts;
    for (std::string* part : {&parts.rows, &parts.behind, &parts.texts, &parts.formats, &parts.styles, &parts.properties}) *part = nextPart(text);
    return archive(parts.all());
}

void comesBack(const std::string& bytes) {
    const auto sheet = readXlsx(std::as_bytes(std::span(bytes)));
    if (!sheet || sheet->cells.empty()) return;
    std::vector<ExportCell> cells;
    for (const SheetCell& cell : sheet->cells)
        if (cells.size() < 50 && cell.size < 1000) cells.push_back({ExportCell::Text, std::string(sheet->textOf(cell))});
    if (cells.empty()) return;              // nothing to write
    std::ostringstream out;
    const auto rows = makeXlsxRows(out, std::vector<std::string>(cells.size(), "Heading"), {});
    rows->row(cells);
    promise(bool(rows->finish()), "texts are written");
    const std::string again = out.str();
    const auto read = readXlsx(std::as_bytes(std::span(again)));
    promise(bool(read), "what was written is read", {}, read ? std::string() : read.error().text);
    for (const SheetCell& cell : read->rows.size() > 1 ? read->cellsOf(read->rows[1]) : std::span<const SheetCell>())
        promise(read->textOf(cell) == cells[cell.column].text, "texts come back", cells[cell.column].text, read->textOf(cell));
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    if (input.text.starts_with("PK")) {
        fuzz::tableRead(std::string(input.text));
        return 0;
    }
    if (input.option(1)) fuzz::sameInPieces(input.text.substr(0, input.text.find('\f')));
    const std::string book = fuzz::workbook(input.text);
    fuzz::tableRead(book);
    if (input.option(0)) fuzz::comesBack(book);
    return 0;
}
