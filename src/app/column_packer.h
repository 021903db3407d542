// SPDX-License-Identifier: MIT
// Rows are packed into columns by a thread of their own: while one block of them is put away, the next is being read.
#pragma once
#include "core/columns/column_table.h"
#include "store/hand_over.h"

namespace tilth {

/// Of one caller. The table is the packer's until finish(); few rows are packed there, without a thread.
class ColumnPacker {
public:
    // Without finish() rows that wait are dropped.
    explicit ColumnPacker(ColumnTable& table) : m_table(table), m_blocks([this](const Block& block) { pack(block); }) {}

    void add(std::int64_t id, std::span<const ColumnCell> cells);      // ids ascending; the cells are copied
    void finish();                                  // until all are packed; throws what that met
private:
    struct Block {                                  // rows with their cells; their texts are copies
        std::vector<std::int64_t> ids;
        std::vector<ColumnCell> cells;
        std::string texts;
        bool fits(std::size_t bytes) const;
        void add(std::int64_t id, std::span<const ColumnCell> row, std::size_t bytes);
        void clear();
        bool empty() const { return ids.empty(); }
    };

    void pack(const Block& block);

    ColumnTable& m_table;
    HandOver<Block> m_blocks;
};

}
