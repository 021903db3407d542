// SPDX-License-Identifier: MIT
#include "store/sqlite_guard.h"
#include "core/schema/registry.h"
#include "store/durable_file.h"
#include "store/schema_sync.h"
#include "store/sqlite_file.h"
#include "store/sqlite_statement.h"
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <unistd.h>

namespace tilth {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t headerBytes = 100, versionAt = 60, applicationIdAt = 68;
const char* const foreign = "This file is not a Tilth workspace. To take its data, export it as CSV and import that.";

// How a file begins; all 0 where it is too short.
struct Head {
    sqlite3_int64 fileBytes = 0;
    std::array<unsigned char, headerBytes> bytes{};

    std::int64_t number(std::size_t at) const { return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]; }
    bool ofWorkspace() const {
        return std::string_view(reinterpret_cast<const char*>(bytes.data()), magic.size()) == magic && number(applicationIdAt) == workspaceMark;
    }
};
Head headOf(sqlite3* db) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Head head;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &head.fileBytes) != SQLITE_OK) throw sqliteError(db, SQLITE_CANTOPEN);
    if (head.fileBytes < sqlite3_int64{headerBytes}) return head;
    if (const int status = file->pMethods->xRead(file, head.bytes.data(), int{headerBytes}, 0); status != SQLITE_OK) throw sqliteError(db, status);
    return head;
}

bool known(std::string_view table) {
    const auto names = ownTables();
    return findType(table) || std::ranges::find(names, table) != names.end();
}

SqlError foreignPart(std::string_view type) {
    return SqlError("This workspace holds a part that Tilth did not make (" + std::string(type) + "); it is not opened. Restore a backup.", Error::Refused);
}

// A schema made by somebody else can hold endless work; a statement of ours on it gets this long.
class TimeLimit {
public:
    TimeLimit(sqlite3* db, std::chrono::seconds limit) : m_db(db), m_end(std::chrono::steady_clock::now() + limit) {
        sqlite3_progress_handler(db, 10'000, [](void* self) { return std::chrono::steady_clock::now() > static_cast<TimeLimit*>(self)->m_end ? 1 : 0; }, this);
    }
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;
    ~TimeLimit() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }
private:
    sqlite3* m_db;
    std::chrono::steady_clock::time_point m_end;
};

// Rows of a statement that may take only so long.
template <class Each> void readFor(sqlite3* db, std::chrono::seconds limit, const std::string& sql, const Each& each) {
    TimeLimit time(db, limit);
    try { for (auto row = rowsOf(db, sql); row->next();) each(*row); }
    catch (const SqlError& e) {
        if (e.code != Error::Cancelled) throw;
        throw SqlError("Checking the workspace file takes too long; it may be damaged. Restore a backup.", Error::Refused);
    }
}

// What this program's tables look like is written into the workspace; another stamp beside an unknown table: one that knows more did it.
bool stampedByUs(sqlite3* db, const Dialect& sql) {
    auto row = rowsOf(db, "SELECT value FROM meta WHERE key = 'schema_stamp'");
    return row->next() && row->text(0) == schemaStamp(sql);
}

// All of it within the reader's snapshot, so a busy writer cannot make it start anew for ever; finish tells its fault.
void copyInto(SqliteHandle copy, sqlite3* db, const std::function<bool()>& stop) {
    constexpr int pages = 4096;                     // 32 MB: between two of them it can be stopped
    sqlite3_backup* work = sqlite3_backup_init(copy.get(), "main", db, "main");
    if (!work) throw sqliteError(copy.get(), sqlite3_errcode(copy.get()));
    bool stopped = false;
    while (!stopped && sqlite3_backup_step(work, pages) == SQLITE_OK) stopped = stop();
    if (const int status = sqlite3_backup_finish(work); status != SQLITE_OK) throw sqliteError(copy.get(), status);
    if (stopped) throw Cancelled();
    if (auto row = rowsOf(copy.get(), "PRAGMA quick_check(1)"); !row->next() || row->text(0) != "ok") throw sqliteError(copy.get(), SQLITE_CORRUPT);
}

}

void refuseStrangeNeighbours(const std::string& path) {
    if (access((path + "-journal").c_str(), F_OK) == 0)
        throw SqlError("A file " + path + "-journal lies beside the workspace. Tilth never makes one: move it away before opening.", Error::Refused);
}

bool hasWorkspaceHeader(sqlite3* db) { return headOf(db).ofWorkspace(); }

void refuseForeignHeader(sqlite3* db) {
    const Head head = headOf(db);
    if (head.fileBytes == 0) throw SqlError("This file is empty and no Tilth workspace; restore a backup, or delete it and make a new one.", Error::Refused);
    if (!head.ofWorkspace()) throw SqlError(foreign, Error::Refused);
    if (const std::int64_t version = head.number(versionAt); version < 0 || version > schemaVersion)
        throw newerWorkspace();
}

void refuseForeignParts(sqlite3* db, const Dialect& dialect) {
    bool unknown = false;
    readFor(db, std::chrono::seconds(5), "SELECT type, name, COALESCE(sql, '') FROM sqlite_schema", [&](Cursor& row) {
        const std::string_view type = row.text(0), name = row.text(1), sql = row.text(2);
        const bool table = type == "table" && sql.starts_with("CREATE TABLE");
        if (!table && type != "index" && !name.starts_with("sqlite_")) throw foreignPart(type);
        unknown = unknown || (table && !known(name) && !name.starts_with("sqlite_"));
    });
    if (unknown) throw stampedByUs(db, dialect) ? foreignPart("table") : newerWorkspace();
}

void refuseDamage(sqlite3* db) {
    readFor(db, std::chrono::seconds(60), "PRAGMA quick_check(1)", [db](Cursor& row) {
        if (row.text(0) != "ok") throw sqliteError(db, SQLITE_CORRUPT);
    });
}

void copySqlite(sqlite3* db, const std::string& from, const std::string& to, const std::function<bool()>& stop, const Connection::Judge& judge) {
    std::error_code none;
    if (std::filesystem::equivalent(from, to, none)) throw SqlError("A backup needs another name than the workspace itself.", Error::Refused);
    DurableFile place(to);
    copyInto(openSqliteFile(place.temporary()), db, stop);
    if (judge) judge(place.temporary());
    place.keep();
}

}
