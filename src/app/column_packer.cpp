// SPDX-License-Identifier: MIT
#include "app/column_packer.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t blockBytes = 1 << 17, blockRows = 512;

std::size_t bytesOf(std::span<const Cell> row) {
    std::size_t bytes = 0;
    for (const Cell& cell : row)
        if (const auto* text = std::get_if<std::string_view>(&cell)) bytes += text->size();
    return bytes;
}

}

bool ColumnPacker::Block::fits(std::size_t bytes) const { return ids.size() < blockRows && (texts.empty() || texts.size() + bytes <= texts.capacity()); }

void ColumnPacker::Block::add(std::int64_t id, std::span<const Cell> row, std::size_t bytes) {
    if (texts.empty()) texts.reserve(std::max(blockBytes, bytes));      // never moves from here on: the cells borrow from it
    ids.push_back(id);
    for (const Cell& cell : row) cells.push_back(kept(cell));
}

ColumnCell ColumnPacker::Block::kept(const Cell& cell) {
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) return *whole;
    if (const auto* real = std::get_if<double>(&cell)) return *real;
    const auto* text = std::get_if<std::string_view>(&cell);
    if (!text) return {};
    const std::size_t begin = texts.size();
    texts.append(*text);
    return std::string_view(texts).substr(begin);
}

void ColumnPacker::Block::clear() {
    ids.clear();
    cells.clear();
    texts.clear();
}

void ColumnPacker::add(std::int64_t id, std::span<const Cell> cells) {
    const std::size_t bytes = bytesOf(cells);
    if (!m_blocks.filling().fits(bytes)) m_blocks.hand();
    m_blocks.filling().add(id, cells, bytes);
}

void ColumnPacker::pack(const Block& block) { m_table.append(block.ids, m_make ? m_make(block.ids, block.cells) : block.cells); }

void ColumnPacker::finish() { m_blocks.settle(); }

}
