// SPDX-License-Identifier: MIT
// Tables made from the field tables: create what is missing, add missing columns, drop indexes that others replaced, never touch the rest.
#pragma once
#include "core/schema/entity.h"
#include "store/connection.h"

namespace tilth {

inline constexpr std::int64_t schemaVersion = 1;            // of the numbered migrations; additive changes need no number

std::vector<std::string> columnsOf(const EntityType& type);                 // id, created_rev, fields, custom
std::string defaultOf(const EntityType& type, const Field& field);          // of its column, as SQL; empty: NULL
std::string createTable(const EntityType& type, const Dialect& sql);
std::vector<std::string> indexesOf(const EntityType& type, const Dialect& sql);     // CREATE INDEX statements
std::string indexOf(const EntityType& type, const Field& field, const Dialect& sql);    // that of one field, or nothing
std::vector<std::string> ownTables();                                       // beside the entities' tables
std::string ddl(std::span<const EntityType* const> types, const Dialect& sql);      // the whole schema as text: golden in tests/golden

// Brings the tables up to the field tables, in one transaction; does nothing when the stamp in "meta" says that they are.
// Throws, and changes nothing, where there are more columns than these: a newer Tilth made them.
void syncSchema(Connection& db, std::span<const EntityType* const> types);
std::int64_t storedVersion(Connection& db);                                 // 0: no schema yet
std::string schemaStamp(const Dialect& sql);                                // of this program's tables, as "meta" keeps it
bool schemaIsCurrent(Connection& db);                                       // its stamp is there
SqlError newerWorkspace();                                                  // the sentence that it is told in

}
