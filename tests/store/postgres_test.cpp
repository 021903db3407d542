// SPDX-License-Identifier: MIT
// What only a server can do: refuse, be cut off, end a session, be asked to stop.
#include "store/pipeline.h"
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class PostgresTest : public testing::Test {
protected:
    void SetUp() override {
        if (!hasPostgres()) GTEST_SKIP() << "no PostgreSQL server given";
        place = std::make_unique<Place>(Database::Postgres);
    }
    Error refusal(const std::string& address, OpenMode mode) {
        const auto opened = Store::open(address, mode, {"ada", clock.function()});
        EXPECT_FALSE(opened);
        return opened ? Error{} : opened.error();
    }
    static Result<std::int64_t> add(Store& store, const std::string& name) {
        Lead lead;
        lead.id = store.newId();
        lead.name = name;
        ChangeSet change{"Add"};
        change.create(store.schema().of<Lead>(), lead);
        return store.commit(change);
    }
    static std::int64_t process(Store& store) { return store.connection().number("SELECT pg_backend_pid()"); }
    static void end(Store& by, std::int64_t process) {
        by.connection().number("SELECT CASE WHEN pg_terminate_backend(CAST($1 AS INTEGER), 5000) THEN 1 ELSE 0 END", std::array{Cell{process}});
    }
    std::unique_ptr<Store> another() { return openStore(*place, clock, OpenMode::Write); }
    Clock clock;
    std::unique_ptr<Place> place;
};

}

TEST_F(PostgresTest, AWorkspaceIsMadeOnceAndOnlyOpenedWhereOneIs) {
    EXPECT_EQ(refusal(place->text(), OpenMode::Write).code, Error::NotFound);
    auto store = openStore(*place, clock);
    EXPECT_EQ(refusal(place->text(), OpenMode::Create).code, Error::Refused);
    EXPECT_TRUE(add(*store, "Ada"));
}
TEST_F(PostgresTest, ASchemaOfAnotherProgramIsRefused) {
    auto store = openStore(*place, clock);
    store->connection().run("DROP TABLE meta");
    EXPECT_EQ(refusal(place->text(), OpenMode::Create).code, Error::Refused);
    store->connection().run("CREATE TABLE meta (a TEXT)");      // so that the place can be tidied up
}
TEST_F(PostgresTest, AddressesAreChecked) {
    EXPECT_EQ(refusal("postgresql://ada:secret@localhost/x", OpenMode::Write).code, Error::Usage);
    EXPECT_EQ(refusal("postgresql:///x?nonsense=1", OpenMode::Write).code, Error::Usage);
    const Error none = refusal("postgresql:///x?host=/nowhere", OpenMode::Write);
    EXPECT_EQ(none.code, Error::Surroundings);
    EXPECT_EQ(none.text.find('\n'), std::string::npos);
}
TEST_F(PostgresTest, ALostConnectionIsToldAndMadeAnew) {
    auto store = openStore(*place, clock), other = another();
    ASSERT_TRUE(add(*store, "Ada"));
    const std::int64_t mark = store->changeMark();
    end(*other, process(*store));
    const auto lost = add(*store, "Bob");
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, Error::Surroundings);
    ASSERT_TRUE(add(*store, "Bob"));
    EXPECT_EQ(store->count(Lead::type), 2);
    EXPECT_NE(store->changeMark(), mark);           // something may have been missed
    EXPECT_TRUE(add(*other, "Carol"));
}
TEST_F(PostgresTest, ALostConnectionIsNoticedBeforeAnybodyAsks) {
    auto store = openStore(*place, clock), other = another();
    EXPECT_TRUE(store->stillThere());
    end(*other, process(*store));
    for (int tries = 0; tries < 20'000 && store->stillThere(); ++tries) store->changeMark();
    EXPECT_FALSE(store->stillThere());
    ASSERT_TRUE(add(*store, "Ada"));
    EXPECT_TRUE(store->stillThere());
}
TEST_F(PostgresTest, WhatWasNotCommittedIsGoneWithTheConnection) {
    auto store = openStore(*place, clock), other = another();
    const std::int64_t mine = process(*store);
    const auto lost = store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        Lead lead;
        lead.id = store->newId();
        batch.create(store->schema().of<Lead>(), lead);
        batch.flush();
        end(*other, mine);
        return Done{};
    });
    EXPECT_FALSE(lost);
    EXPECT_EQ(store->count(Lead::type), 0);
    EXPECT_EQ(store->newestSeq(), 0);
}
TEST_F(PostgresTest, AStatementCanBeStopped) {
    auto store = openStore(*place, clock);
    store->interruptWhen([] { return true; });
    EXPECT_THROW(store->connection().number("SELECT COUNT(*) FROM (SELECT pg_sleep(600)) AS long"), Cancelled);
    store->interruptWhen(nullptr);
    EXPECT_TRUE(add(*store, "Ada"));
}
TEST_F(PostgresTest, AnotherWriterIsWaitedForOnlySoLong) {
    auto store = openStore(*place, clock), other = another();
    ASSERT_TRUE(add(*store, "Ada"));
    store->newId();
    Transaction transaction(other->connection());
    other->connection().lockJournal();
    store->connection().setPatience(std::chrono::milliseconds(1));
    const auto refused = add(*store, "Bob");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.find("Another program"), std::string::npos);
    EXPECT_EQ(store->count(Lead::type), 1);
    transaction.commit();
    EXPECT_TRUE(add(*store, "Bob"));
}
TEST_F(PostgresTest, ALoadDoesNotStopColleagues) {
    auto store = openStore(*place, clock), other = another();
    other->newId();
    ASSERT_TRUE(store->commitMany("Import", [&](Batch& batch) -> Result<Done> {
        Lead lead;
        lead.id = store->newId();
        batch.create(store->schema().of<Lead>(), lead);
        batch.flush();
        EXPECT_TRUE(add(*other, "Bob"));
        EXPECT_EQ(other->count(Lead::type), 1);
        return Done{};
    }, {{"lead", 1'000'000}}));
    EXPECT_EQ(store->count(Lead::type), 2);
    EXPECT_EQ(store->newestSeq(), 2);
}
TEST_F(PostgresTest, AFailedStepInsideATransactionIsNeverCommitted) {
    auto store = openStore(*place, clock);
    Connection& db = store->connection();
    Transaction transaction(db);
    db.run("INSERT INTO meta (key, value) VALUES ('a', 'b')");
    EXPECT_THROW(db.run("SELECT nothing FROM nowhere"), SqlError);
    EXPECT_THROW(transaction.commit(), SqlError);
}
TEST_F(PostgresTest, ABackupIsTheServersAffair) {
    auto store = openStore(*place, clock);
    const auto refused = store->backup("/tmp/none");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text.find("pg_dump"), std::string::npos);
}
TEST_F(PostgresTest, WorkspacesOfOneDatabaseDoNotHearEachOther) {
    const Place second(Database::Postgres);
    auto store = openStore(*place, clock), stranger = openStore(second, clock);
    const std::int64_t mark = store->changeMark();
    ASSERT_TRUE(add(*stranger, "Bob"));
    store->count(Lead::type);                       // whatever was announced has arrived now
    EXPECT_EQ(store->changeMark(), mark);
    EXPECT_EQ(store->count(Lead::type), 0);
}
TEST_F(PostgresTest, TheEndOfAReadingDoesNotSwallowTheFaultOfWhatWasPosted) {
    auto store = openStore(*place, clock);
    Connection& db = store->connection();
    const Transaction transaction(db);
    {
        const auto reading = db.stream("SELECT key FROM meta", {});
        post(db, "INSERT INTO meta (key, value) VALUES (NULL, NULL)", {});
    }
    try {
        db.number("SELECT 1");
        FAIL() << "the fault was lost";
    } catch (const SqlError& fault) { EXPECT_NE(std::string(fault.what()).find("breaks a rule"), std::string::npos) << fault.what(); }
}
TEST_F(PostgresTest, WhatIsPostedIsDoneInItsPlaceAndItsFaultIsTold) {
    auto store = openStore(*place, clock);
    Connection& db = store->connection();
    {
        Transaction transaction(db);
        post(db, "INSERT INTO meta (key, value) VALUES ('a', 'b')", {});
        post(db, "UPDATE meta SET value = 'c' WHERE key = 'a'", {});
        EXPECT_EQ(db.number("SELECT COUNT(*) FROM meta WHERE key = 'a' AND value = 'c'"), 1);
        post(db, "DELETE FROM meta WHERE key = 'a'", {});
        transaction.commit();
    }
    EXPECT_EQ(db.number("SELECT COUNT(*) FROM meta WHERE key = 'a'"), 0);
    for (const bool asked : {true, false}) {
        Transaction transaction(db);
        post(db, "INSERT INTO meta (key, value) VALUES ('a', 'b')", {});
        post(db, "INSERT INTO meta (key, value) VALUES ('a', 'c')", {});
        if (asked) { EXPECT_THROW(db.number("SELECT COUNT(*) FROM meta"), SqlError); }
        EXPECT_THROW(transaction.commit(), SqlError);
    }
    EXPECT_EQ(db.number("SELECT COUNT(*) FROM meta WHERE key = 'a'"), 0);
    EXPECT_TRUE(add(*store, "Ada"));
}
