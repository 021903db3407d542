// SPDX-License-Identifier: MIT
#include "store/sqlite_statement.h"
#include "core/base/tr.h"
#include <array>
#include <cassert>

namespace tilth {
namespace {

struct Sentence { int code; Error::Code kind; std::string_view text; };
constexpr std::array sentences{
    Sentence{SQLITE_FULL, Error::Surroundings, "The disk is full; nothing was written. Free some space and try again."},
    Sentence{SQLITE_IOERR, Error::Surroundings, "The disk reported an error; nothing was written. Check the disk, then run 'tilthctl check'."},
    Sentence{SQLITE_BUSY, Error::Surroundings, "Another program holds this workspace; nothing was written. Try again when it has finished."},
    Sentence{SQLITE_LOCKED, Error::Surroundings, "Another program holds this workspace; nothing was written. Try again when it has finished."},
    Sentence{SQLITE_READONLY, Error::Surroundings, "The workspace may not be written here: check the permissions of the file and its folder."},
    Sentence{SQLITE_CANTOPEN, Error::Surroundings, "The workspace cannot be opened: check that its folder exists and may be read and written."},
    Sentence{SQLITE_CORRUPT, Error::Surroundings, TR("Store", "The workspace file is damaged; restore a sound backup with 'tilthctl restore'.")},
    Sentence{SQLITE_NOTADB, Error::Refused, "This file is not a Tilth workspace."},
    Sentence{SQLITE_NOMEM, Error::Surroundings, "There is not enough memory; nothing was written."},
    Sentence{SQLITE_TOOBIG, Error::Refused, "A text is too long to be kept (64 MB)."},
    Sentence{SQLITE_INTERRUPT, Error::Cancelled, "Cancelled; nothing was written."},
    Sentence{SQLITE_CONSTRAINT_FOREIGNKEY, Error::Refused, "The change would leave a link to a record that does not exist; nothing was written."},
    Sentence{SQLITE_CONSTRAINT, Error::Refused, "The change breaks a rule of the workspace; nothing was written."},
};

int bindCell(sqlite3_stmt* s, int place, const Cell& cell, sqlite3_destructor_type life) {
    switch (cell.index()) {
    case 1: return sqlite3_bind_int64(s, place, *std::get_if<1>(&cell));
    case 2: return sqlite3_bind_double(s, place, *std::get_if<2>(&cell));
    case 3: return sqlite3_bind_text64(s, place, std::get_if<3>(&cell)->data(), std::get_if<3>(&cell)->size(), life, SQLITE_UTF8);
    case 4: return sqlite3_bind_blob64(s, place, std::get_if<4>(&cell)->bytes.data(), std::get_if<4>(&cell)->bytes.size(), life);
    default: return sqlite3_bind_null(s, place);
    }
}

}

SqlError sqliteError(sqlite3* db, int status) {
    for (const Sentence& s : sentences)
        if (s.code == status || s.code == (status & 0xff)) return SqlError(std::string(s.text), s.kind);
    return SqlError(std::string("The database refused: ").append(db ? sqlite3_errmsg(db) : sqlite3_errstr(status)));
}

Statement::Statement(sqlite3* db, const std::string& sql) {
    const int status = sqlite3_prepare_v3(db, sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (status != SQLITE_OK) throw sqliteError(db, status);
    for (int n = sqlite3_bind_parameter_count(handle), i = 1; i <= n; ++i)
        places.push_back(sqlite3_bind_parameter_index(handle, mark(static_cast<std::size_t>(i)).c_str()));
}
void Statement::bind(sqlite3* db, Cells cells, sqlite3_destructor_type life) const {
    assert(cells.size() == places.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const int status = bindCell(handle, places[i], cells[i], life); status != SQLITE_OK) throw sqliteError(db, status);
}
std::string_view SqliteCursor::noText() {
    if (sqlite3_errcode(m_db) == SQLITE_NOMEM) throw sqliteError(m_db, SQLITE_NOMEM);
    return {};
}

std::unique_ptr<SqliteCursor> rowsOf(sqlite3* db, const std::string& sql) {
    return std::make_unique<SqliteCursor>(db, std::make_shared<Statement>(db, sql));
}

}
