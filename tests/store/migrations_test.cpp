// SPDX-License-Identifier: MIT
// A workspace of another version: an older one is brought up step by step, a newer one is left alone.
#include "store/migrations.h"
#include "store/schema_sync.h"
#include "store/store_fixture.h"
#include "store/values.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class MigrationsTest : public StoreFixture {
protected:
    Connection& db() { return store->connection(); }
    void setVersion(std::int64_t version) {
        const std::string text = std::to_string(version);
        db().run("UPDATE meta SET value = $1 WHERE key = 'schema_version'", std::array{Cell{std::string_view(text)}});
    }
    std::string nameOf(std::int64_t id) { return store->find<Lead>(id)->name; }
};

void shout(Connection& db) { db.run("UPDATE lead SET name = upper(name)"); }
void greet(Connection& db) { db.run("UPDATE lead SET name = 'Hello ' || name"); }
void die(Connection& db) {
    db.run("UPDATE lead SET name = 'half'");
    throw SqlError("The power went.");
}
constexpr std::array steps{Migration{2, "Names are loud", shout}, Migration{3, "Names are greeted", greet}};
constexpr std::array dying{Migration{2, "Names are loud", shout}, Migration{3, "Dies", die}};

}

TEST_P(MigrationsTest, AnOlderOneIsBroughtUpStepByStep) {
    const Lead ada = added<Lead>("Ada");
    const Migrated done = migrate(db(), steps, 3);
    EXPECT_EQ(done.from, 1);
    EXPECT_EQ(done.to, 3);
    EXPECT_EQ(storedVersion(db()), 3);
    EXPECT_EQ(nameOf(ada.id), "Hello ADA");
}
TEST_P(MigrationsTest, OnlyMissingStepsRun) {
    const Lead ada = added<Lead>("Ada");
    setVersion(2);
    migrate(db(), steps, 3);
    migrate(db(), steps, 3);
    EXPECT_EQ(nameOf(ada.id), "Hello Ada");
}
TEST_P(MigrationsTest, AStepThatDiesLeavesTheStateBeforeIt) {
    const Lead ada = added<Lead>("Ada");
    EXPECT_THROW(migrate(db(), dying, 3), SqlError);
    EXPECT_EQ(storedVersion(db()), 2);
    EXPECT_EQ(nameOf(ada.id), "ADA");
    migrate(db(), steps, 3);
    EXPECT_EQ(nameOf(ada.id), "Hello ADA");
}
TEST_P(MigrationsTest, ANewerOneIsRefusedUntouched) {
    added<Lead>("Ada");
    const std::string before = dump(*store);
    setVersion(schemaVersion + 1);
    EXPECT_THROW(migrate(db(), steps, schemaVersion), SqlError);
    const auto opened = Store::open(place->text(), OpenMode::Write, {"ada", clock.function()});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Refused);
    const auto migrated = migrateWorkspace(place->text());
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, Error::Refused);
    setVersion(schemaVersion);
    EXPECT_EQ(dump(*store), before);
}
TEST_P(MigrationsTest, AColumnThatIsMissingIsAdded) {
    const Lead ada = added<Lead>("Ada");
    db().run(GetParam() == Database::Sqlite ? "ALTER TABLE lead DROP COLUMN industry" : "ALTER TABLE lead DROP COLUMN industry CASCADE");
    db().run("UPDATE meta SET value = 'old' WHERE key = 'schema_stamp'");
    reopen();
    EXPECT_EQ(store->find<Lead>(ada.id)->industry, "");
    EXPECT_TRUE(rename(ada, "Ada L."));
}
TEST_P(MigrationsTest, ASchemaThatIsUpToDateIsNotWritten) {
    const auto counter = GetParam() == Database::Sqlite ? "PRAGMA schema_version" : "SELECT COUNT(*) FROM pg_class";
    const std::int64_t before = db().number(counter);
    another("bob");
    EXPECT_EQ(db().number(counter), before);
}

TILTH_ON_BOTH_DATABASES(MigrationsTest);
