// SPDX-License-Identifier: MIT
// Rows of a large load are written by a thread of their own: while SQLite puts one block of them away, the next is being made.
#pragma once
#include "store/sqlite_statement.h"
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace tilth {

// Of one connection and one caller. SQLite is used by one of the two threads at a time: the connection settles the queue before
// anything else is asked of it, and while rows are being read none are left to the other thread.
class RowQueue {
public:
    explicit RowQueue(sqlite3* db) : m_db(db) {}
    RowQueue(const RowQueue&) = delete;
    RowQueue& operator=(const RowQueue&) = delete;
    ~RowQueue();

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
    };
    static constexpr int fewRows = 512;             // in a row: not worth a thread

    void hand();                // the block being filled, to the other thread; waits while that still has one to take
    void work();
    void write(const Block& block);
    void await(std::unique_lock<std::mutex>& lock) { m_changed.wait(lock, [this] { return !m_waiting && !m_writing; }); }
    void throwFault();

    sqlite3* m_db;
    int m_rows = 0, m_readings = 0;                 // rows since the connection did something else; cursors that are open
    bool m_handed = false;                          // a block, since the queue was settled; or a fault is kept
    Block m_filling, m_next, m_taken;               // the caller's; handed over; being written
    std::mutex m_guard;                             // of all below
    std::condition_variable m_changed;
    bool m_waiting = false, m_writing = false, m_over = false;      // m_next is full; m_taken is being written; the thread ends
    std::exception_ptr m_fault;
    std::thread m_thread;
};

}
