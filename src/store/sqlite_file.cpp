// SPDX-License-Identifier: MIT
#include "store/sqlite_file.h"
#include "store/sqlite_guard.h"
#include "store/sqlite_json.h"
#include "store/sqlite_statement.h"
#include <filesystem>
#include <sys/stat.h>

namespace tilth {
namespace {

namespace fs = std::filesystem;

void check(sqlite3* db, int status) {
    if (status != SQLITE_OK) throw sqliteError(db, status);
}
void set(sqlite3* db, std::string_view pragma) {
    auto row = rowsOf(db, "PRAGMA " + std::string(pragma));
    while (row->next()) {}
}
void expect(sqlite3* db, const std::string& pragma, std::string_view wanted) {
    auto row = rowsOf(db, "PRAGMA " + pragma);
    if (row->next() && row->text(0) == wanted) return;
    throw SqlError("This folder does not let the database work safely (" + pragma + "); use a local folder, or PostgreSQL for shared ones.");
}
fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

}

// An absolute name also keeps SQLite from reading "file:..." and ":memory:" as something else than a name.
std::string workspacePath(const std::string& path, OpenMode mode) {
    std::error_code fault;
    const fs::file_status found = fs::symlink_status(path, fault);
    if (mode == OpenMode::Create) {
        if (fs::exists(found)) throw SqlError(path + " exists already; choose another name.", Error::Refused);
        const fs::path folder = fs::canonical(folderOf(path), fault);
        if (fault) throw SqlError("The folder of " + path + " cannot be used: " + fault.message() + ".");
        return (folder / fs::path(path).filename()).string();
    }
    if (!fs::exists(found)) throw SqlError("There is no workspace " + path + ". Make one with 'tilthctl -w FILE init'.", Error::NotFound);
    const fs::path real = fs::canonical(path, fault);
    if (fault) throw SqlError(path + " cannot be used: " + fault.message() + ".");
    if (!fs::is_regular_file(real, fault)) throw SqlError(path + " is not a regular file.");
    return real.string();
}

std::int64_t sizeOf(const std::string& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 ? std::int64_t{found.st_size} : 0;
}

SqliteHandle openSqliteFile(const std::string& path) {
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    SqliteHandle db(raw);
    check(raw, status);
    check(raw, sqlite3_extended_result_codes(raw, 1));
    return db;
}

void configure(sqlite3* db) {
    for (int flag : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_ENABLE_FKEY})
        check(db, sqlite3_db_config(db, flag, 1, nullptr));
    check(db, sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
    check(db, addJsonFunctions(db));
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    for (auto pragma : {"synchronous = FULL", "wal_autocheckpoint = 0", "cell_size_check = ON", "mmap_size = 0", "journal_size_limit = 67108864", "cache_size = -16000"})
        set(db, pragma);
    expect(db, "journal_mode = WAL", "wal");
    expect(db, "synchronous", "2");
    expect(db, "foreign_keys", "1");
    expect(db, "trusted_schema", "0");
    expect(db, "mmap_size", "0");
}
void configureNew(sqlite3* db) {
    for (auto pragma : {"page_size = 8192", "journal_mode = MEMORY", "synchronous = OFF"}) set(db, pragma);
    set(db, "application_id = " + std::to_string(workspaceMark));
}
void finishNew(sqlite3* db) { expect(db, "journal_mode = WAL", "wal"); }

}
