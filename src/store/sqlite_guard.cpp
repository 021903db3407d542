// SPDX-License-Identifier: MIT
#include "store/sqlite_guard.h"
#include "core/schema/registry.h"
#include "store/durable_file.h"
#include "store/schema_sync.h"
#include "store/sqlite_statement.h"
#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace tilth {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr int headerBytes = 100, applicationIdAt = 68;
const char* const foreign = "This file is not a Tilth workspace. To take its data, export it as CSV and import that.";

std::int64_t bigEndian(const unsigned char* at) { return at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3]; }

bool known(std::string_view table) {
    const auto names = ownTables();
    return findType(table) || std::ranges::find(names, table) != names.end();
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

std::unique_ptr<SqliteCursor> rows(sqlite3* db, const std::string& sql) {
    return std::make_unique<SqliteCursor>(db, std::make_shared<Statement>(db, sql));
}

}

void refuseStrangeNeighbours(const std::string& path) {
    if (access((path + "-journal").c_str(), F_OK) == 0)
        throw SqlError("A file " + path + "-journal lies beside the workspace. Tilth never makes one: move it away before opening.", Error::Refused);
}

void refuseForeignHeader(sqlite3* db) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK) throw sqliteError(db, SQLITE_CANTOPEN);
    if (size == 0) return;                          // an empty file is a valid empty database
    unsigned char header[headerBytes]{};
    if (size < headerBytes || file->pMethods->xRead(file, header, headerBytes, 0) != SQLITE_OK) throw SqlError(foreign, Error::Refused);
    const std::string_view begin(reinterpret_cast<const char*>(header), magic.size());
    if (begin != magic || bigEndian(header + applicationIdAt) != workspaceMark) throw SqlError(foreign, Error::Refused);
}

void refuseForeignParts(sqlite3* db) {
    TimeLimit limit(db, std::chrono::seconds(5));
    for (auto row = rows(db, "SELECT type, name, COALESCE(sql, '') FROM sqlite_schema"); row->next();) {
        const std::string_view type = row->text(0), name = row->text(1), sql = row->text(2);
        const bool own = type == "index" || (type == "table" && known(name) && sql.starts_with("CREATE TABLE")) || name.starts_with("sqlite_");
        if (!own) throw SqlError("This workspace holds a part that Tilth did not make (" + std::string(type) + "); it is not opened. Restore a backup.", Error::Refused);
    }
}

void refuseDamage(sqlite3* db) {
    TimeLimit limit(db, std::chrono::seconds(60));
    auto row = rows(db, "PRAGMA quick_check(1)");
    if (!row->next() || row->text(0) != "ok") throw sqliteError(db, SQLITE_CORRUPT);
}

void copySqlite(sqlite3* from, const std::string& path) {
    DurableFile place(path);
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(place.temporary().c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> copy(raw, sqlite3_close);
    if (opened != SQLITE_OK) throw sqliteError(raw, opened);
    sqlite3_backup* work = sqlite3_backup_init(raw, "main", from, "main");
    if (!work) throw sqliteError(raw, sqlite3_errcode(raw));
    sqlite3_backup_step(work, -1);                  // in one step: a busy writer cannot make it start anew for ever
    if (const int status = sqlite3_backup_finish(work); status != SQLITE_OK) throw sqliteError(raw, status);
    if (auto row = rows(raw, "PRAGMA integrity_check(1)"); !row->next() || row->text(0) != "ok") throw sqliteError(raw, SQLITE_CORRUPT);
    copy.reset();
    place.keep();
}

}
