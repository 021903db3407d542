// SPDX-License-Identifier: MIT
// Quoting, and the ' before cells that a spreadsheet would run (OWASP: CSV injection).
#include "io/csv_writer.h"
#include "io/cell_kind.h"
#include <array>
#include <ostream>

namespace tilth {
namespace {

bool withoutSpecial(std::string_view text, char delimiter) {
    for (const char c : text)
        if (c == delimiter || c == '"' || c == '\n' || c == '\r') return false;
    // A reader may take blanks at the ends for padding; quotation marks keep them.
    return trimmedCell(text).size() == text.size();
}

// As most cells do: with a letter, a digit or a Chinese character, which are neither spaces nor signs.
bool beginsHarmless(std::string_view text) {
    const auto c = static_cast<unsigned char>(text.front());
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xE4 && c <= 0xE9);
}

}

bool looksLikeFormula(std::string_view text) {
    if (text.empty() || beginsHarmless(text)) return false;
    if (text.starts_with('\t') || text.starts_with('\r')) return true;
    static constexpr std::array<std::string_view, 8> starts{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    const std::string_view inside = trimmedCell(text);
    for (const std::string_view start : starts)
        if (inside.starts_with(start)) return true;
    return false;
}

bool carriesOwnQuote(std::string_view cell) {
    const auto first = cell.find_first_not_of('\'');
    return first != 0 && first != cell.npos && looksLikeFormula(cell.substr(first));
}

CsvWriter::CsvWriter(std::ostream& out, const CsvStyle& style) : m_out(out), m_style(style) {
    if (style.byteOrderMark) m_out << "\xEF\xBB\xBF";
}

void CsvWriter::headings(std::span<const std::string_view> names) {
    m_line.clear();
    for (const std::string_view name : names) append({name, false});
    end();
}

void CsvWriter::row(std::span<const CsvCell> cells) {
    m_line.clear();
    for (const CsvCell& cell : cells) append(cell);
    // An empty line would be no row at all for most readers.
    if (cells.size() == 1 && cells.front().text.empty()) m_line = "\"\"";
    end();
}

void CsvWriter::append(const CsvCell& cell) {
    if (m_cells++ > 0) m_line += m_style.delimiter;
    // A cell that has such a ' of its own gets another one, so that the reader's stripping gives it back as it was.
    const bool marked = m_style.safe && !cell.typed && (looksLikeFormula(cell.text) || carriesOwnQuote(cell.text));
    if (withoutSpecial(cell.text, m_style.delimiter)) {
        if (marked) m_line += '\'';
        m_line.append(cell.text);
        return;
    }
    m_line.append(marked ? "\"'" : "\"");
    for (const char c : cell.text) m_line.append(c == '"' ? 2 : 1, c);
    m_line += '"';
}

void CsvWriter::end() {
    m_line.append(m_style.lineEnd);
    m_out.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
    m_cells = 0;
}

}
