// SPDX-License-Identifier: MIT
#include "store/row_queue.h"
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t blockBytes = 1 << 17, blockLines = 512;

std::string_view bytesOf(const Cell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) return *text;
    const Blob* blob = std::get_if<Blob>(&cell);
    return blob ? blob->bytes : std::string_view();
}
void writeRow(sqlite3* db, const Statement& insert, Cells row) {
    insert.bind(db, row, SQLITE_STATIC);
    const int status = sqlite3_step(insert.handle);
    sqlite3_reset(insert.handle);
    if (status != SQLITE_DONE) throw sqliteError(db, status);
}

}

bool RowQueue::Block::fits(std::size_t bytes) const { return lines.size() < blockLines && (texts.empty() || texts.size() + bytes <= texts.capacity()); }
void RowQueue::Block::add(const Statement& insert, Cells row, std::size_t bytes) {
    if (texts.empty()) texts.reserve(std::max(blockBytes, bytes));      // never moves from here on: the cells borrow from it
    lines.push_back({&insert, row.size()});
    for (const Cell& cell : row) {
        if (const auto* text = std::get_if<std::string_view>(&cell)) cells.emplace_back(kept(*text));
        else if (const Blob* blob = std::get_if<Blob>(&cell)) cells.emplace_back(Blob{kept(blob->bytes)});
        else cells.push_back(cell);
    }
}
std::string_view RowQueue::Block::kept(std::string_view text) {
    const std::size_t begin = texts.size();
    texts.append(text);
    return std::string_view(texts).substr(begin);
}
void RowQueue::Block::clear() {
    lines.clear();
    cells.clear();
    texts.clear();
}

void RowQueue::add(const Statement& insert, Cells row) {
    if (m_readings > 0 || m_rows < fewRows) {
        ++m_rows;
        return writeRow(m_db, insert, row);
    }
    std::size_t bytes = 0;
    for (const Cell& cell : row) bytes += bytesOf(cell).size();
    if (!m_blocks.filling().fits(bytes)) m_blocks.hand();
    m_blocks.filling().add(insert, row, bytes);
}

void RowQueue::write(const Block& block) {
    Cells rest = block.cells;
    for (const Line& line : block.lines) {
        writeRow(m_db, *line.insert, rest.first(line.cells));
        rest = rest.subspan(line.cells);
    }
}

void RowQueue::settle() {
    m_rows = 0;
    if (m_met) std::rethrow_exception(std::exchange(m_met, nullptr));
    m_blocks.settle();
}
void RowQueue::finish() noexcept {
    try { settle(); } catch (...) { m_met = std::current_exception(); }
}
void RowQueue::discard() noexcept {
    m_rows = 0;
    m_met = nullptr;
    m_blocks.drop();
}

}
