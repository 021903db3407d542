// SPDX-License-Identifier: MIT
#include "app/column_packer.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t blockBytes = 1 << 17, blockRows = 512;

std::size_t bytesOf(std::span<const ColumnCell> row) {
    std::size_t bytes = 0;
    for (const ColumnCell& cell : row)
        if (const auto* text = std::get_if<std::string_view>(&cell)) bytes += text->size();
    return bytes;
}

}

bool ColumnPacker::Block::fits(std::size_t bytes) const { return ids.size() < blockRows && (texts.empty() || texts.size() + bytes <= texts.capacity()); }

void ColumnPacker::Block::add(std::int64_t id, std::span<const ColumnCell> row, std::size_t bytes) {
    if (texts.empty()) texts.reserve(std::max(blockBytes, bytes));      // never moves from here on: the cells borrow from it
    ids.push_back(id);
    for (const ColumnCell& cell : row) {
        cells.push_back(cell);
        auto* text = std::get_if<std::string_view>(&cells.back());
        if (!text) continue;
        const std::size_t begin = texts.size();
        texts.append(*text);
        *text = std::string_view(texts).substr(begin);
    }
}

void ColumnPacker::Block::clear() {
    ids.clear();
    cells.clear();
    texts.clear();
}

void ColumnPacker::add(std::int64_t id, std::span<const ColumnCell> cells) {
    const std::size_t bytes = bytesOf(cells);
    if (!m_blocks.filling().fits(bytes)) m_blocks.hand();
    m_blocks.filling().add(id, cells, bytes);
}

void ColumnPacker::pack(const Block& block) { m_table.append(block.ids, block.cells); }

void ColumnPacker::finish() { m_blocks.settle(); }

}
