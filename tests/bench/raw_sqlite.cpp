// SPDX-License-Identifier: MIT
#include "bench/raw_sqlite.h"
#include <stdexcept>

namespace tilth::bench {
namespace {

void check(sqlite3* db, int status) {
    if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW) throw std::runtime_error(std::string("raw SQLite: ") + sqlite3_errmsg(db));
}
Handle opened(const std::string& file) {
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle db(raw);
    check(raw, status);
    return db;
}

struct EndStatement { void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); } };
using Prepared = std::unique_ptr<sqlite3_stmt, EndStatement>;
Prepared prepared(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* raw = nullptr;
    check(db, sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr));
    return Prepared(raw);
}
std::string text(sqlite3_stmt* s, int column) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(s, column));
    return bytes ? bytes : "";
}

}

RawRows::RawRows(const std::string& file, std::string table, const std::string& condition) : m_table(std::move(table)) {
    const Handle db = opened(file);
    const Prepared all = prepared(db.get(), "SELECT * FROM " + m_table + " " + condition);
    m_columns = static_cast<std::size_t>(sqlite3_column_count(all.get()));
    while (sqlite3_step(all.get()) == SQLITE_ROW)
        for (int c = 0; c < static_cast<int>(m_columns); ++c) {
            Cell cell{sqlite3_column_type(all.get(), c), sqlite3_column_int64(all.get(), c), sqlite3_column_double(all.get(), c), m_texts.size(), 0};
            if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(all.get(), c));
                cell.size = static_cast<std::size_t>(sqlite3_column_bytes(all.get(), c));
                m_texts.append(bytes ? bytes : "", cell.size);
            }
            m_cells.push_back(cell);
        }
}
void RawRows::bind(sqlite3_stmt* statement, int place, const Cell& cell) const {
    const char* bytes = m_texts.data() + cell.begin;
    switch (cell.type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, place, cell.whole); break;
    case SQLITE_FLOAT: sqlite3_bind_double(statement, place, cell.real); break;
    case SQLITE_TEXT: sqlite3_bind_text(statement, place, bytes, static_cast<int>(cell.size), SQLITE_STATIC); break;
    case SQLITE_BLOB: sqlite3_bind_blob(statement, place, bytes, static_cast<int>(cell.size), SQLITE_STATIC); break;
    default: sqlite3_bind_null(statement, place);
    }
}
void RawRows::insertInto(sqlite3* db) const {
    if (m_cells.empty()) return;
    std::string marks;
    for (std::size_t i = 0; i < m_columns; ++i) marks += i ? ", ?" : "?";
    const Prepared insert = prepared(db, "INSERT INTO " + m_table + " VALUES (" + marks + ")");
    for (std::size_t at = 0; at < m_cells.size(); at += m_columns) {
        for (std::size_t c = 0; c < m_columns; ++c) bind(insert.get(), static_cast<int>(c) + 1, m_cells[at + c]);
        check(db, sqlite3_step(insert.get()));
        sqlite3_reset(insert.get());
    }
}

RawDatabase::RawDatabase(const std::string& file) : m_db(opened(file)) {
    for (const char* pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF", "wal_autocheckpoint = 0",
                               "cell_size_check = ON", "mmap_size = 0", "journal_size_limit = 67108864", "cache_size = -16000"})
        run(std::string("PRAGMA ") + pragma);
}
void RawDatabase::run(const std::string& sql) const { check(m_db.get(), sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr)); }

std::int64_t RawDatabase::walk(const std::string& sql) const {
    const Prepared rows = prepared(m_db.get(), sql);
    const int columns = sqlite3_column_count(rows.get());
    std::int64_t count = 0;
    volatile std::int64_t sum = 0;          // so that nobody may leave the reading out
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        for (int c = 0; c < columns; ++c) {
            if (sqlite3_column_type(rows.get(), c) == SQLITE_TEXT) sum = sum + (sqlite3_column_text(rows.get(), c) ? sqlite3_column_bytes(rows.get(), c) : 0);
            else sum = sum + sqlite3_column_int64(rows.get(), c);
        }
        ++count;
    }
    return count;
}

std::int64_t RawDatabase::number(const std::string& sql) const {
    const Prepared row = prepared(m_db.get(), sql);
    return sqlite3_step(row.get()) == SQLITE_ROW ? sqlite3_column_int64(row.get(), 0) : 0;
}
void RawDatabase::dropIndexes(const std::string& table) {
    {
        const Prepared all = prepared(m_db.get(), "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '" + table + "'");
        while (sqlite3_step(all.get()) == SQLITE_ROW) m_indexes.push_back({text(all.get(), 0), text(all.get(), 1), text(all.get(), 2)});
    }
    for (const Index& i : m_indexes)
        if (i.table == table) run("DROP INDEX " + i.name);
}
void RawDatabase::load(const RawRows& rows, std::initializer_list<const RawRows*> more, Indexes indexes) {
    run("BEGIN IMMEDIATE");
    if (indexes == Indexes::Rebuild) dropIndexes(rows.table());
    rows.insertInto(handle());
    if (indexes == Indexes::Rebuild) makeIndexes(rows.table());
    for (const RawRows* other : more) other->insertInto(handle());
    run("COMMIT");
    checkpoint();
}
void RawDatabase::copyInto(const std::string& file) const {
    const Handle copy = opened(file);
    sqlite3_backup* backup = sqlite3_backup_init(copy.get(), "main", m_db.get(), "main");
    sqlite3_backup_step(backup, -1);
    check(copy.get(), sqlite3_backup_finish(backup));
}
void RawDatabase::makeIndexes(const std::string& table) const {
    for (const Index& i : m_indexes)
        if (i.table == table) run(i.sql);
}

}
