// SPDX-License-Identifier: MIT
// Rows of a large load are written by a thread of their own: while SQLite puts one block of them away, the next is being made.
#pragma once
#include "store/hand_over.h"
#include "store/sqlite_statement.h"

namespace tilth {

// Of one connection and one caller. SQLite is used by one of the two threads at a time: the connection settles the queue before
// anything else is asked of it, and while rows are being read none are left to the other thread.
class RowQueue {
public:
    explicit RowQueue(sqlite3* db) : m_db(db), m_blocks([this](const Block& block) { write(block); }) {}
    RowQueue(const RowQueue&) = delete;
    RowQueue& operator=(const RowQueue&) = delete;

    void add(const Statement& insert, Cells row);   // at once or later, in the order of the calls; throws SqlError, also that of an earlier row
    void settle();                                  // until all are written; throws what one of them met, once
    void finish() noexcept;                         // settles; what was met is thrown by the next that settles
    void discard() noexcept;                        // until none is being written; the others are forgotten, and what they met
    void readingBegins() { settle(); ++m_readings; }
    void readingEnds() noexcept { --m_readings; }
private:
    struct Line { const Statement* insert; std::size_t cells; };
    struct Block {              // lines with their cells; their texts are copies
        std::vector<Line> lines;
        std::vector<Cell> cells;
        std::string texts;
        bool fits(std::size_t bytes) const;
        void add(const Statement& insert, Cells row, std::size_t bytes);
        std::string_view kept(std::string_view text);
        void clear();
        bool empty() const { return lines.empty(); }
    };
    static constexpr int fewRows = 512;             // in a row: not worth a thread

    void write(const Block& block);

    sqlite3* m_db;
    int m_rows = 0, m_readings = 0;                 // rows since the connection did something else; cursors that are open
    std::exception_ptr m_met;                       // by finish()
    HandOver<Block> m_blocks;
};

}
