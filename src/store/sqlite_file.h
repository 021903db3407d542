// SPDX-License-Identifier: MIT
// A workspace file before its connection works: its true name, the handle, the settings.
#pragma once
#include "store/connection.h"
#include "store/durable_file.h"
#include <sqlite3.h>

namespace tilth {

struct CloseSqlite { void operator()(sqlite3* p) const { sqlite3_close(p); } };
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

std::string workspacePath(const std::string& path, OpenMode mode);     // absolute, links resolved; throws unless it is there, or not yet there
std::int64_t sizeOf(const std::string& path);                          // 0 when it is not there
SqliteHandle openSqliteFile(const std::string& path);                  // never makes one
bool isClosed(const std::string& path);                                // nobody has it open, and all of it is in the one file
SqliteHandle openUntouched(const std::string& path);                   // to read, without making or changing anything beside it either

// A closed file is read without locks: SQLite does not notice who writes it later, so this looks. It is made before the file is
// opened. One that was moved away or replaced is still the one that is open, and as it was.
class ReadUnlocked {
public:
    explicit ReadUnlocked(const std::string& path) : m_path(path), m_seen(markOf(path)), m_closed(isClosed(path)) {}
    bool isOutdated() const;        // there is something newer to read
    void refuseMixture() const;     // throws SqlError: pages were written over, what was read before and after would not belong together
private:
    bool isWrittenOver() const;

    std::string m_path;
    FileMark m_seen;
    bool m_closed;                  // else SQLite looks by itself
};

void configure(sqlite3* db);                                           // settings of a workspace in use, read back
void configureReading(sqlite3* db);                                    // of one that is only read
void configureNew(sqlite3* db);                                        // of a file that nobody can see yet: its speed matters, not its safety
void finishNew(sqlite3* db);                                           // from configureNew's settings to those kept in the file

// How a file can be opened: alongside others who write it, or untouched; and why it can only be read.
struct SqliteAccess {
    bool alongside = true;
    std::optional<Error> readOnly{};
};
SqliteAccess accessTo(const std::string& path, OpenMode mode);         // throws as refuseUnsafeFolder does
void refuseUnsafeFolder(const std::string& path);                      // throws for one across a network, or copied elsewhere while it is written

}
