// SPDX-License-Identifier: MIT
// The one pass over delimited text. The road without flaws is short; mending reads a row again in stricter ways.
#include "io/csv_scan.h"
#include <algorithm>
#include <bit>
#include <cstring>

namespace tilth {
namespace {

bool lineEnd(char c) { return c == '\n' || c == '\r'; }

constexpr std::uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;

std::uint64_t eightTimes(char c) { return ones * static_cast<unsigned char>(c); }

/// High bits where bytes are 0; those behind the first one may be wrong.
std::uint64_t zeroBytes(std::uint64_t eight) { return (eight - ones) & ~eight & highs; }

}

RowScanner::RowScanner(std::string_view text, char delimiter, char quote, bool backslash)
    : m_text(text), m_at(text.data()), m_end(text.data() + text.size()), m_delimiter(delimiter), m_quote(quote),
      m_backslash(backslash) {
    for (const char c : {delimiter, '\n', '\r'}) m_stops[static_cast<unsigned char>(c)] = true;
    if (backslash) m_stops['\\'] = true;
    m_stopWords = {eightTimes(delimiter), eightTimes('\n'), eightTimes('\r'), eightTimes(backslash ? '\\' : delimiter)};
}

const ScannedRow& RowScanner::next(std::size_t expected) {
    scan(m_wasted > (std::size_t{4} << 20) + m_text.size() ? Quoting::OneLine : Quoting::Spanning);
    if (m_now.doubtful) settle(expected);
    if (!m_now.escapes.empty()) unescape();
    if (m_now.row.cells.size() == 1 && m_now.row.firstQuoted && expected > 1) unwrap(expected);
    m_line += m_now.row.lines;
    m_at = m_now.next;
    return m_now.row;
}

void RowScanner::skipLines(std::int64_t n) {
    for (; n > 0 && m_at < m_end; --n, ++m_line) m_at = afterLineEnd(std::find_if(m_at, m_end, lineEnd));
}

void RowScanner::scan(Quoting quoting) {
    ScannedRow& row = m_now.row;
    row.cells.clear();
    m_now.escapes.clear();
    m_now.doubtful = false;
    m_now.closed = true;
    row.flaws = Fine;
    row.line = m_line;
    row.lines = 1;
    row.firstQuoted = false;
    const char* p = m_at;
    for (p = cell(p, quoting); p < m_end && *p == m_delimiter; p = cell(p + 1, quoting)) {}
    row.raw = {m_at, static_cast<std::size_t>(p - m_at)};
    m_now.next = afterLineEnd(p);
}

/// Reads one cell and gives the place of what ended it: a delimiter, a line end or the end of the text.
const char* RowScanner::cell(const char* p, Quoting quoting) {
    m_cellEscaped = false;
    if (quoting == Quoting::Literal || p == m_end) return plainCell(p);
    if (*p == m_quote && m_quote) return quotedCell(p, quoting);
    if (const char* quote = *p == ' ' ? openingQuote(p) : nullptr) return quotedCell(quote, quoting);
    return plainCell(p);
}

const char* RowScanner::plainCell(const char* p) {
    const char* const begin = p;
    for (;;) {
        p = nextStop(p);
        if (p == m_end || *p != '\\' || !m_backslash || m_delimiter == '\\') break;
        p = afterEscape(p);
    }
    keep({begin, static_cast<std::size_t>(p - begin)}, false, m_cellEscaped);
    return p;
}

/// A delimiter, a line end or a backslash that means something, or the end: eight bytes at a time, where the first one comes first.
const char* RowScanner::nextStop(const char* p) const {
    for (; std::endian::native == std::endian::little && m_end - p >= 8; p += 8) {
        std::uint64_t eight = 0, stops = 0;
        std::memcpy(&eight, p, 8);
        for (const std::uint64_t stop : m_stopWords) stops |= zeroBytes(eight ^ stop);
        if (stops) return p + std::countr_zero(stops) / 8;
    }
    while (p < m_end && !m_stops[static_cast<unsigned char>(*p)]) ++p;
    return p;
}

const char* RowScanner::quotedCell(const char* open, Quoting quoting) {
    if (m_now.row.cells.empty()) m_now.row.firstQuoted = true;
    const char* const begin = open + 1;
    const char* const close = closingQuote(begin, quoting);
    keep({begin, static_cast<std::size_t>(close - begin)}, true, m_cellEscaped);
    return close < m_end && *close == m_quote ? afterQuote(close) : close;
}

/// The mark that ends the cell: one before a delimiter or a line end. Others inside are taken as letters, with doubt.
const char* RowScanner::closingQuote(const char* p, Quoting quoting) {
    const char* const begin = p;
    bool strays = false;
    for (; p < m_end; ++p) {
        if (*p == m_quote) {
            if (p + 1 < m_end && p[1] == m_quote) {
                m_cellEscaped = true;
                ++p;
            } else if (closes(p, strays, quoting)) {
                return p;
            } else {
                m_now.doubtful = strays = true;
            }
        } else if (*p == '\\' && m_backslash) {
            p = afterEscape(p) - 1;
        } else if (lineEnd(*p)) {
            if (quoting != Quoting::Spanning) break;
            p = lineEndInside(p);
        }
        if (static_cast<std::size_t>(p - begin) > maxCellSize && quoting == Quoting::Spanning) break;
    }
    m_now.doubtful = true;
    m_now.closed = false;
    return p;
}

bool RowScanner::closes(const char* quote, bool strays, Quoting quoting) const {
    const char* after = afterQuote(quote);
    if (after == m_end || lineEnd(*after)) return true;
    if (*after != m_delimiter) return false;
    return !strays || quoting != Quoting::Greedy || after + 1 == m_end || after[1] == m_quote;
}

const char* RowScanner::lineEndInside(const char* p) {
    ++m_now.row.lines;
    return *p == '\r' && p + 1 < m_end && p[1] == '\n' ? p + 1 : p;
}

const char* RowScanner::afterEscape(const char* p) {
    if (p + 1 == m_end) return m_end;
    m_cellEscaped = true;
    if (lineEnd(p[1])) return lineEndInside(p + 1) + 1;
    return p + 2;
}

/// The quotation mark behind spaces, or null.
const char* RowScanner::openingQuote(const char* p) const {
    if (m_delimiter == ' ' || !m_quote) return nullptr;
    while (p < m_end && *p == ' ') ++p;
    return p < m_end && *p == m_quote ? p : nullptr;
}

const char* RowScanner::afterQuote(const char* quote) const {
    const char* p = quote + 1;
    if (m_delimiter != ' ')
        while (p < m_end && *p == ' ') ++p;
    return p;
}

void RowScanner::keep(std::string_view text, bool quoted, bool escaped) {
    ScannedRow& row = m_now.row;
    if (text.size() > maxCellSize || row.cells.size() >= maxCells) row.flaws |= TooLarge;
    if (row.cells.size() >= maxCells) return;
    if (escaped) m_now.escapes.push_back({row.cells.size(), quoted});
    row.cells.push_back(text.substr(0, maxCellSize));
}

const char* RowScanner::afterLineEnd(const char* p) const {
    if (p == m_end) return p;
    return *p == '\r' && p + 1 < m_end && p[1] == '\n' ? p + 2 : p + 1;
}

/// Reads the row again in stricter ways and keeps the reading whose number of cells is nearest to the other rows'.
void RowScanner::settle(std::size_t expected) {
    m_wasted += static_cast<std::size_t>(m_now.next - m_at);
    Attempt best = m_now;
    std::size_t least = distance(best, expected);
    for (const Quoting quoting : {Quoting::OneLine, Quoting::Greedy, Quoting::Literal}) {
        if (least == 0) break;
        scan(quoting);
        if (quoting == Quoting::Literal) dropLoneQuotes();
        if (const std::size_t far = distance(m_now, expected); far < least) least = far, best = m_now;
    }
    m_now = std::move(best);
    m_now.row.flaws |= QuoteMended;
}

/// How badly a reading fits: 0 is as expected. A row that swallowed other lines is not to be believed easily.
std::size_t RowScanner::distance(const Attempt& attempt, std::size_t expected) const {
    const std::size_t n = attempt.row.cells.size();
    const std::size_t far = expected == 0 ? 1 : n > expected ? n - expected : expected - n;
    if (attempt.row.lines > 1 && (!attempt.closed || expected == 0)) return far + maxCells;
    if (far == 0) return attempt.row.lines > 1 ? 1 : 0;
    return far * 2 + (attempt.closed ? 0 : 1);
}

/// Read as letters, a mark that opens a cell and is never closed is still none of the value.
void RowScanner::dropLoneQuotes() {
    for (std::string_view& cell : m_now.row.cells) {
        if (!cell.starts_with(m_quote)) continue;
        const auto second = cell.find(m_quote, 1);
        if (second == cell.npos) cell.remove_prefix(1);
        else if (second == cell.size() - 1) cell = cell.substr(1, cell.size() - 2);
    }
}

void RowScanner::unescape() {
    std::size_t size = 0;
    for (const Escape& e : m_now.escapes) size += m_now.row.cells[e.cell].size();
    m_arena.clear();
    m_arena.reserve(size);    // the views below point into it: it must not grow
    for (const Escape& e : m_now.escapes) {
        std::string_view& cell = m_now.row.cells[e.cell];
        const std::size_t begin = m_arena.size();
        m_arena.append(plain(cell, e.quoted));
        cell = std::string_view(m_arena).substr(begin);
    }
}

std::string RowScanner::plain(std::string_view text, bool quoted) const {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i], after = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool doubled = quoted && c == m_quote && after == m_quote;
        const bool escaped = m_backslash && c == '\\' && i + 1 < text.size() &&
                             (after == m_quote || after == m_delimiter || after == '\\' || lineEnd(after));
        if (doubled || escaped) ++i;
        out += escaped ? after : c;
    }
    return out;
}

/// A row that some program wrote as one quoted cell is a row of its own.
void RowScanner::unwrap(std::size_t expected) {
    if (m_now.row.cells.front().find(m_delimiter) == std::string_view::npos) return;
    m_inner = m_now.row.cells.front();
    m_innerScanner = std::make_unique<RowScanner>(m_inner, m_delimiter, m_quote, m_backslash);
    const ScannedRow inner = m_innerScanner->next(0);
    if (!m_innerScanner->atEnd() || inner.cells.size() < 2 || inner.cells.size() > expected) return;
    if (inner.cells.size() < expected && expected > 2 * inner.cells.size()) return;
    // "July 8, 2025 - July 31, 2025" is text with commas, no row.
    const auto spaced = std::ranges::count_if(inner.cells, [](std::string_view cell) { return cell.starts_with(' '); });
    if (static_cast<std::size_t>(spaced) * 2 >= inner.cells.size()) return;
    m_now.row.cells = inner.cells;
    m_now.row.flaws |= Unwrapped | inner.flaws;
}

}
