// SPDX-License-Identifier: MIT
// The schema of both databases as text, kept in tests/golden: a change of it is seen in review. TILTH_UPDATE_GOLDEN=1 writes it anew.
#include "store/schema_sync.h"
#include "store/store_fixture.h"
#include <algorithm>
#include <fstream>
#include <set>

using namespace tilth;
using namespace tilth::test;

namespace {

class DdlTest : public StoreFixture {
protected:
    std::set<std::string> indexesOfTouches() {
        const bool sqlite = GetParam() == Database::Sqlite;
        std::set<std::string> names;
        for (auto row = store->connection().query(sqlite ? "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'touch' AND sql IS NOT NULL"
                                                         : "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename = 'touch' AND indexname <> 'touch_pkey'"); row->next();)
            names.emplace(row->text(0));
        return names;
    }
};

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}

TEST_P(DdlTest, EqualsTheGoldenText) {
    const std::string path = std::string(TILTH_SOURCE_DIR) + "/tests/golden/" + (GetParam() == Database::Sqlite ? "sqlite.sql" : "postgres.sql");
    const std::string now = ddl(allTypes(), store->connection().dialect());
    if (std::getenv("TILTH_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << now;
    EXPECT_EQ(now, read(path)) << "if this is meant: TILTH_UPDATE_GOLDEN=1 tests/support/with_postgres.sh build/tests/store_tests";
}
TEST_P(DdlTest, TheDatabaseHasTheColumnsOfTheFieldTables) {
    for (const EntityType* type : allTypes()) {
        auto wanted = columnsOf(*type), found = store->connection().columnsOf(std::string(type->name));
        std::ranges::sort(wanted);
        std::ranges::sort(found);
        EXPECT_EQ(found, wanted) << type->name;
    }
}
TEST_P(DdlTest, AColumnDefaultsToWhatANewRecordHolds) {
    for (const EntityType* type : allTypes()) {
        const std::int64_t id = store->newId();
        const std::array cells{Cell{id}};
        store->connection().run("INSERT INTO " + sqlName(type->name) + " (id, created_rev) VALUES ($1, 1)", cells);
        EXPECT_TRUE(diff(*type, *type->make(), *store->load(*type, id)).empty()) << type->name;
    }
}
TEST_P(DdlTest, AWorkspaceOfAnOlderProgramGetsTheIndexesOfThisOne) {
    const auto wanted = indexesOfTouches();
    for (const char* made : {"DROP INDEX touch_lead_walk", "CREATE INDEX touch_lead ON touch (lead) WHERE lead IS NOT NULL", "CREATE INDEX touch_lead_at ON touch (lead, at)",
                             "UPDATE meta SET value = 'older' WHERE key = 'schema_stamp'"})
        store->connection().run(made);
    ASSERT_NE(indexesOfTouches(), wanted);
    reopen();
    EXPECT_EQ(indexesOfTouches(), wanted);
}
// What scoring reads of all touches: rows that are looked up one by one cost several times as much.
TEST_P(DdlTest, TouchesAreWalkedAlongTheirLeadsWithoutTheirRows) {
    if (GetParam() == Database::Postgres) GTEST_SKIP() << "texts of any length do not go into an index of PostgreSQL";
    auto row = store->connection().query("EXPLAIN QUERY PLAN SELECT id, kind, at, detail, lead FROM touch WHERE lead IS NOT NULL ORDER BY lead, at, id");
    ASSERT_TRUE(row->next());
    EXPECT_NE(row->text(3).find("USING COVERING INDEX touch_lead_walk"), std::string_view::npos) << row->text(3);
    EXPECT_FALSE(row->next()) << "and without sorting: " << row->text(3);
}

TILTH_ON_BOTH_DATABASES(DdlTest);
