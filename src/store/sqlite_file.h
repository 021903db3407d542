// SPDX-License-Identifier: MIT
// A workspace file before its connection works: its true name, the handle, the settings.
#pragma once
#include "store/connection.h"
#include <sqlite3.h>

namespace tilth {

struct CloseSqlite { void operator()(sqlite3* p) const { sqlite3_close(p); } };
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

std::string workspacePath(const std::string& path, OpenMode mode);     // absolute, links resolved; throws unless it is there, or not yet there
std::int64_t sizeOf(const std::string& path);                          // 0 when it is not there
SqliteHandle openSqliteFile(const std::string& path);                  // never makes one
void configure(sqlite3* db);                                           // settings of a workspace in use, read back
void configureNew(sqlite3* db);                                        // of a file that nobody can see yet: its speed matters, not its safety
void finishNew(sqlite3* db);                                           // from configureNew's settings to those kept in the file

}
