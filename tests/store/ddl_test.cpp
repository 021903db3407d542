// SPDX-License-Identifier: MIT
// The schema of both databases as text, kept in tests/golden: a change of it is seen in review. TILTH_UPDATE_GOLDEN=1 writes it anew.
#include "store/schema_sync.h"
#include "store/store_fixture.h"
#include <algorithm>
#include <fstream>

using namespace tilth;
using namespace tilth::test;

namespace {

class DdlTest : public StoreFixture {};

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

TILTH_ON_BOTH_DATABASES(DdlTest);
