// SPDX-License-Identifier: MIT
// Rows are packed into columns by a thread of their own: while one block of them is put away, the next is being read.
#pragma once
#include "core/columns/column_table.h"
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace tilth {

/// Of one caller. The table is the packer's until finish(); few rows are packed there, without a thread.
class ColumnPacker {
public:
    explicit ColumnPacker(ColumnTable& table) : m_table(table) {}
    ColumnPacker(const ColumnPacker&) = delete;
    ColumnPacker& operator=(const ColumnPacker&) = delete;
    ~ColumnPacker();                                // without finish(): rows that wait are dropped

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
    };

    void hand();                                    // the block being filled, to the other thread; waits while that has one to take
    void work();
    void pack(const Block& block);
    void end();

    ColumnTable& m_table;
    Block m_filling, m_next, m_taken;               // the caller's; handed over; being packed
    std::mutex m_guard;                             // of all below
    std::condition_variable m_changed;
    bool m_waiting = false, m_over = false;         // m_next is full; no more will come
    std::exception_ptr m_fault;
    std::thread m_thread;
};

}
