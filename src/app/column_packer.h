// SPDX-License-Identifier: MIT
// Rows are packed into columns by a thread of their own: while one block of them is put away, the next is being read.
#pragma once
#include "core/columns/column_table.h"
#include "store/connection.h"
#include "store/hand_over.h"

namespace tilth {

/// Of one caller. The table is the packer's until finish(); few rows are packed there, without a thread.
class ColumnPacker {
public:
    /// Makes the cells of the table from those that were added, for some rows at once, in the packing thread; they live until it is called again.
    using Make = std::function<std::span<const ColumnCell>(std::span<const std::int64_t> ids, std::span<const ColumnCell> cells)>;

    // Without finish() rows that wait are dropped. Without `make` the cells are those of the table.
    explicit ColumnPacker(ColumnTable& table, Make make = {}) : m_table(table), m_make(std::move(make)), m_blocks([this](const Block& block) { pack(block); }) {}

    void add(std::int64_t id, std::span<const Cell> cells);             // ids ascending; the cells are copied
    void finish();                                  // until all are packed; throws what that met
private:
    struct Block {                                  // rows with their cells; their texts are copies
        std::vector<std::int64_t> ids;
        std::vector<ColumnCell> cells;
        std::string texts;
        bool fits(std::size_t bytes) const;
        void add(std::int64_t id, std::span<const Cell> row, std::size_t bytes);
        ColumnCell kept(const Cell& cell);
        void clear();
        bool empty() const { return ids.empty(); }
    };

    void pack(const Block& block);

    ColumnTable& m_table;
    Make m_make;
    HandOver<Block> m_blocks;
};

}
