// SPDX-License-Identifier: MIT
// Rows of a SQLite connection as they go in and come out: what is queued, and what another program may be writing over.
#pragma once
#include "store/row_queue.h"
#include "store/sqlite_file.h"
#include "store/sqlite_statement.h"

namespace tilth {

class SqliteSink final : public RowSink {
public:
    SqliteSink(RowQueue& rows, std::shared_ptr<Statement> insert) : m_rows(rows), m_insert(std::move(insert)) { m_insert->busy = true; }
    ~SqliteSink() override {
        m_rows.finish();
        m_insert->busy = false;
    }
    void add(Cells row) override { m_rows.add(*m_insert, row); }
    void flush() override { m_rows.settle(); }
private:
    RowQueue& m_rows;
    std::shared_ptr<Statement> m_insert;
};

// A cursor that keeps the queue of rows from being written by its thread meanwhile.
class ReadingCursor final : public SqliteCursor {
public:
    ReadingCursor(sqlite3* db, std::shared_ptr<Statement> statement, RowQueue& rows) : SqliteCursor(db, std::move(statement)), m_rows(rows) { m_rows.readingBegins(); }
    ~ReadingCursor() override { m_rows.readingEnds(); }
private:
    RowQueue& m_rows;
};

// Of a file that is read without locks: looks whether it is as it was, at each of the first rows, then at some, and at the last.
class LookingCursor final : public Cursor {
public:
    LookingCursor(std::unique_ptr<Cursor> rows, const ReadUnlocked& file, int& open) : m_rows(std::move(rows)), m_file(file), m_open(open) { ++m_open; }
    LookingCursor(const LookingCursor&) = delete;
    LookingCursor& operator=(const LookingCursor&) = delete;
    ~LookingCursor() override { --m_open; }
    bool next() override {
        const bool there = m_rows->next();
        if (!there || m_row < everyRow || m_row % everyRow == 0) m_file.refuseMixture();
        ++m_row;
        return there;
    }
    bool null(int column) override { return m_rows->null(column); }
    std::int64_t whole(int column) override { return m_rows->whole(column); }
    double real(int column) override { return m_rows->real(column); }
    std::string_view text(int column) override { return m_rows->text(column); }
private:
    static constexpr int everyRow = 64;
    std::unique_ptr<Cursor> m_rows;
    const ReadUnlocked& m_file;
    int& m_open;
    int m_row = 0;
};

}
