// SPDX-License-Identifier: MIT
// What a file must be before SQLite may work on it as a workspace; and the copy of one that is open.
#pragma once
#include "store/connection.h"
#include <sqlite3.h>

namespace tilth {

inline constexpr std::int64_t workspaceMark = 0x544C5448;       // "TLTH", the application_id

void refuseStrangeNeighbours(const std::string& path);          // a prepared rollback journal makes SQLite delete other files
bool hasWorkspaceHeader(sqlite3* db);                           // also of one that is damaged behind it; read as the next one does
void refuseForeignHeader(sqlite3* db);                          // read through SQLite's own descriptor, before any statement
void refuseForeignParts(sqlite3* db, const Dialect& sql);       // triggers, views, virtual tables; tables of strangers, or of a newer Tilth
void refuseDamage(sqlite3* db);                                 // quick_check, after an unclean close
// Complete, checked, judged and synced before it gets its name. stop is asked now and then.
void copySqlite(sqlite3* db, const std::string& from, const std::string& to, const std::function<bool()>& stop, const Connection::Judge& judge);

}
