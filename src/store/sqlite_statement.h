// SPDX-License-Identifier: MIT
// A prepared SQLite statement with $1..$n, and the walk over its rows.
#pragma once
#include "store/connection.h"
#include <cstring>
#include <sqlite3.h>

namespace tilth {

SqlError sqliteError(sqlite3* db, int status);      // with a sentence for people

struct Statement {
    Statement(sqlite3* db, const std::string& sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(handle); }
    void bind(sqlite3* db, Cells cells, sqlite3_destructor_type life) const;

    sqlite3_stmt* handle = nullptr;
    std::vector<int> places;        // of $1..$n: SQLite numbers them by first appearance, so ask for each place
    bool busy = false;
};

class SqliteCursor : public Cursor {
public:
    SqliteCursor(sqlite3* db, std::shared_ptr<Statement> statement)
        : m_db(db), m_statement(std::move(statement)), m_stmt(m_statement->handle) { m_statement->busy = true; }
    SqliteCursor(const SqliteCursor&) = delete;
    SqliteCursor& operator=(const SqliteCursor&) = delete;
    ~SqliteCursor() override {
        sqlite3_reset(m_stmt);
        sqlite3_clear_bindings(m_stmt);
        m_statement->busy = false;
    }
    bool next() override {
        m_column = -1;
        const int status = sqlite3_step(m_stmt);
        if (status == SQLITE_ROW) return true;
        if (status != SQLITE_DONE) throw sqliteError(m_db, status);
        return false;
    }
    bool null(int c) override { return sqlite3_value_type(at(c)) == SQLITE_NULL; }
    std::int64_t whole(int c) override { return sqlite3_value_int64(at(c)); }
    double real(int c) override { return sqlite3_value_double(at(c)); }
    std::string_view text(int c) override {
        sqlite3_value* value = at(c);
        auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
        if (!bytes) return noText();
        return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
    }
private:
    // A reader asks two or three times for a cell; looking it up costs more than what is asked. Only the connection's one thread asks, which
    // is what such a value needs.
    sqlite3_value* at(int c) {
        if (c != m_column) m_value = sqlite3_column_value(m_stmt, m_column = c);
        return m_value;
    }
    std::string_view noText();     // NULL, or no memory to read it: that must not look like NULL

    sqlite3* m_db;
    std::shared_ptr<Statement> m_statement;
    sqlite3_stmt* m_stmt;
    sqlite3_value* m_value = nullptr;
    int m_column = -1;                          // whose value that is, of this row
};

std::unique_ptr<SqliteCursor> rowsOf(sqlite3* db, const std::string& sql);      // prepared for this once

}
