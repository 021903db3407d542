// SPDX-License-Identifier: MIT
// What SQLite itself needs for the same work: its plain C interface on a copy of the workspace, with the same settings.
#pragma once
#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace tilth::bench {

struct CloseSqlite { void operator()(sqlite3* db) const { sqlite3_close(db); } };
using Handle = std::unique_ptr<sqlite3, CloseSqlite>;

/// The rows of a table in memory, ready to be bound; sorted as the query said.
class RawRows {
public:
    RawRows(const std::string& file, std::string table, const std::string& condition = "");
    const std::string& table() const { return m_table; }
    std::size_t size() const { return m_columns ? m_cells.size() / m_columns : 0; }
    /// Inserts all of them with one prepared statement.
    void insertInto(sqlite3* db) const;
private:
    struct Cell { int type; std::int64_t whole; double real; std::size_t begin, size; };
    void bind(sqlite3_stmt* statement, int place, const Cell& cell) const;

    std::string m_table, m_texts;
    std::size_t m_columns = 0;
    std::vector<Cell> m_cells;
};

/// A workspace file, best a copy, with the settings of src/store/sqlite_file.cpp.
class RawDatabase {
public:
    explicit RawDatabase(const std::string& file);

    sqlite3* handle() const { return m_db.get(); }
    void run(const std::string& sql) const;
    /// Steps through all rows and reads every column; gives the number of rows.
    std::int64_t walk(const std::string& sql) const;
    std::int64_t number(const std::string& sql) const;
    void dropIndexes(const std::string& table);
    void makeIndexes(const std::string& table) const;
    /// All these rows in one transaction, moved into the file at its end; the indexes are those of the first table.
    enum class Indexes { Keep, Rebuild };
    void load(const RawRows& rows, std::initializer_list<const RawRows*> more, Indexes indexes);
    /// A backup of all pages in one step.
    void copyInto(const std::string& file) const;
    /// Moves the log into the file, as Tilth does after a large commit.
    void checkpoint() const { run("PRAGMA wal_checkpoint(TRUNCATE)"); }
private:
    Handle m_db;
    struct Index { std::string name, table, sql; };
    std::vector<Index> m_indexes;
};

}
