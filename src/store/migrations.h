// SPDX-License-Identifier: MIT
// Numbered steps for what additive schema sync cannot do: each in its own transaction, after a backup.
#pragma once
#include "store/connection.h"

namespace tilth {

struct Migration {
    std::int64_t to;                                // the version that it makes
    std::string_view what;
    void (*run)(Connection&);
};
std::span<const Migration> migrations();            // rising versions; the last one makes schemaVersion

struct Migrated { std::int64_t from = 0, to = 0; };
void refuseOtherVersions(Connection& db);           // throws: newer than this program, or older and not yet migrated
Migrated migrate(Connection& db, std::span<const Migration> steps, std::int64_t newest);
Result<Migrated> migrateWorkspace(const std::string& place);    // makes place.before-N first

}
