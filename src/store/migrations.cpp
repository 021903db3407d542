// SPDX-License-Identifier: MIT
#include "store/migrations.h"
#include "store/schema_sync.h"
#include "store/values.h"

namespace tilth {
namespace {

void setVersion(Connection& db, std::int64_t version) {
    const std::string text = std::to_string(version);
    const Cell cells[]{std::string_view(text)};
    db.run("UPDATE meta SET value = $1 WHERE key = 'schema_version'", cells);
}
void refuseNewer(std::int64_t stored, std::int64_t newest) {
    if (stored > newest) throw newerWorkspace();
}

}

std::span<const Migration> migrations() { return {}; }      // version 1 is the first

void refuseOtherVersions(Connection& db) {
    const std::int64_t stored = storedVersion(db);
    refuseNewer(stored, schemaVersion);
    if (stored && stored < schemaVersion) throw SqlError("This workspace was made by an older Tilth; bring it up with 'tilthctl -w FILE migrate'.", Error::Refused);
}
Migrated migrate(Connection& db, std::span<const Migration> steps, std::int64_t newest) {
    Migrated done{storedVersion(db), newest};
    refuseNewer(done.from, newest);
    for (const Migration& step : steps) {
        if (step.to <= done.from) continue;
        Transaction transaction(db);
        db.lockJournal();
        step.run(db);
        setVersion(db, step.to);
        transaction.commit();
    }
    return done;
}
Result<Migrated> migrateWorkspace(const std::string& place) {
    try {
        auto db = isPostgresUrl(place) ? openPostgres(place, OpenMode::Write) : openSqlite(place, OpenMode::Write);
        const std::int64_t stored = storedVersion(*db);
        if (stored && stored < schemaVersion && !isPostgresUrl(place)) db->backup(place + ".before-" + std::to_string(schemaVersion), {});
        return migrate(*db, migrations(), schemaVersion);
    } catch (const std::exception& e) { return errorOf(e); }
}

}
