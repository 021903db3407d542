// SPDX-License-Identifier: MIT
#include "store/sqlite_file.h"
#include "core/base/tr.h"
#include "store/folder_kind.h"
#include "store/sqlite_guard.h"
#include "store/sqlite_json.h"
#include "store/sqlite_statement.h"
#include <cctype>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

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

void refuseUnreadable(const std::string& path) {
    if (access(path.c_str(), R_OK) != 0 && errno == EACCES)
        throw SqlError(std::string(TR("Store", "You may not read this file; ask its owner for the right to read and write it, or choose another one: ")).append(path));
}
SqliteHandle opened(const std::string& name, int flags) {
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(name.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    SqliteHandle db(raw);
    check(raw, status);
    check(raw, sqlite3_extended_result_codes(raw, 1));
    return db;
}
std::string asUri(std::string_view path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = c == '/' || (byte < 0x80 && std::isalnum(byte));
        plain ? void(uri += c) : void(uri.append("%").append(1, hex[byte >> 4]).append(1, hex[byte & 15]));
    }
    return uri;
}
bool writable(const std::string& path) { return access(path.c_str(), W_OK) == 0 && access(folderOf(path).c_str(), W_OK) == 0; }
void harden(sqlite3* db) {
    for (int flag : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_ENABLE_FKEY})
        check(db, sqlite3_db_config(db, flag, 1, nullptr));
    check(db, sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
    check(db, addJsonFunctions(db));
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
}

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
    if (!fs::exists(found) && mode == OpenMode::Copy) throw SqlError("There is no file " + path + "; 'tilthctl backup list' names the backups that are there.", Error::NotFound);
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
    refuseUnreadable(path);
    return opened(path, SQLITE_OPEN_READWRITE);
}

bool isClosed(const std::string& path) { return sizeOf(path + "-wal") == 0 && !fileExists(path + "-shm"); }

// A closed file is all there is: SQLite need not look for a log, nor make one. Of one that is in use, or was not closed, the
// log has to be read, by an index that lies beside it.
SqliteHandle openUntouched(const std::string& path) {
    refuseUnreadable(path);
    if (isClosed(path)) return opened(asUri(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!fileExists(path + "-shm") && !writable(path))
        throw SqlError("This workspace was not closed where it was written, and its log cannot be read from here. Copy the file together with the one that ends in -wal to a folder that you may write, and open it there.");
    return opened(path, SQLITE_OPEN_READONLY);
}

bool ReadUnlocked::isWrittenOver() const {
    const FileMark now = markOf(m_path);
    return m_closed && now.file == m_seen.file && now != m_seen;
}
bool ReadUnlocked::isOutdated() const { return m_closed && (isWrittenOver() || (!isClosed(m_path) && markOf(m_path).file == m_seen.file)); }
void ReadUnlocked::refuseMixture() const {
    if (isWrittenOver()) throw SqlError(TR("Store", "Somebody changed this workspace while it was being read; nothing of what was read is shown. Read it again."), Error::Conflict);
}

SqliteAccess accessTo(const std::string& path, OpenMode mode) {
    const Error asked{Error::Refused, TR("Store", "The workspace was opened to be read only; nothing was changed.")};
    if (mode == OpenMode::Copy) return {false, asked};
    if (mode == OpenMode::Read) return {writable(path) && folderKind(folderOf(path)).lies == FolderKind::Here, asked};
    if (!writable(path))
        return {false, Error{Error::Surroundings, TR("Store", "You may not write the workspace's file or its folder: it can be read, and nothing was changed. Get the right to write them, or work on a copy elsewhere.")}};
    refuseUnsafeFolder(path);
    return {};
}
void refuseUnsafeFolder(const std::string& path) {
    const FolderKind kind = folderKind(folderOf(path));
    if (kind.lies == FolderKind::Network)
        throw SqlError(std::string(TR("Store", "A network drive can lose what was saved, so no workspace is opened there. Keep it in a local folder, use PostgreSQL for a team, or open it to read with --read-only. The drive is of the kind: ")).append(kind.by));
    if (kind.lies == FolderKind::Synced)
        throw SqlError(std::string(TR("Store", "A program that synchronises the folder breaks a workspace that is in use, so none is opened there. Move it to another folder and let this one have backups, or open it to read with --read-only. The folder is synchronised by: ")).append(kind.by));
}

void configure(sqlite3* db) {
    harden(db);
    for (auto pragma : {"synchronous = FULL", "wal_autocheckpoint = 0", "cell_size_check = ON", "mmap_size = 0", "journal_size_limit = 67108864", "cache_size = -16000"})
        set(db, pragma);
    expect(db, "journal_mode = WAL", "wal");
    expect(db, "synchronous", "2");
    expect(db, "foreign_keys", "1");
    expect(db, "trusted_schema", "0");
    expect(db, "mmap_size", "0");
}
void configureReading(sqlite3* db) {
    harden(db);
    for (auto pragma : {"cell_size_check = ON", "mmap_size = 0", "cache_size = -16000"}) set(db, pragma);
    expect(db, "trusted_schema", "0");
}
void configureNew(sqlite3* db) {
    for (auto pragma : {"page_size = 8192", "journal_mode = MEMORY", "synchronous = OFF"}) set(db, pragma);
    set(db, "application_id = " + std::to_string(workspaceMark));
}
void finishNew(sqlite3* db) { expect(db, "journal_mode = WAL", "wal"); }

}
