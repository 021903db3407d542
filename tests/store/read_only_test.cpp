// SPDX-License-Identifier: MIT
// A workspace that is only read: all can be seen, nothing is written, and where it lies nothing is made.
#include "store/sqlite_file_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class ReadOnlyTest : public SqliteFileTest {
protected:
    std::unique_ptr<Store> open(OpenMode mode) {
        auto opened = Store::open(path(), mode, {"ada", clock.function()});
        EXPECT_TRUE(opened) << opened.error().text;
        return opened ? std::move(*opened) : nullptr;
    }
    void fill() { ASSERT_TRUE(addLead(*openStore(place, clock), "Ada")); }
    // Where the user is root, permissions do not bind: then nobody is asked.
    static bool bindsUs() { return geteuid() != 0; }
};

}

TEST_F(ReadOnlyTest, everythingIsReadAndNothingWritten) {
    fill();
    const std::string before = bytes(path());
    for (const OpenMode mode : {OpenMode::Read, OpenMode::Copy}) {
        const auto store = open(mode);
        ASSERT_TRUE(store->readOnly());
        EXPECT_EQ(store->count(Lead::type), 1);
        EXPECT_TRUE(store->faults().empty());
        const Lead ada = *store->findAll<Lead>().front();
        Lead renamed = ada;
        renamed.name = "Bob";
        ChangeSet change{"Change"};
        change.update(store->schema().of<Lead>(), ada, renamed);
        change.key = 7;
        const auto written = store->commit(change);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, Error::Refused);
        EXPECT_EQ(written.error().text, store->readOnly()->text);
        EXPECT_THROW(store->connection().run("DELETE FROM lead"), SqlError);
        EXPECT_FALSE(store->undo());
    }
    EXPECT_EQ(bytes(path()), before);
}
TEST_F(ReadOnlyTest, besideACopyNothingIsMade) {
    fill();
    fs::remove(path() + "-lock");
    {
        const auto store = open(OpenMode::Copy);
        EXPECT_EQ(store->count(Lead::type), 1);
        EXPECT_EQ(filesIn(folder()), 1U);
    }
    EXPECT_EQ(filesIn(folder()), 1U);
}
TEST_F(ReadOnlyTest, aReaderSeesWhatOthersWrite) {
    auto writer = openStore(place, clock);
    ASSERT_TRUE(addLead(*writer, "Ada"));
    for (const OpenMode mode : {OpenMode::Read, OpenMode::Copy}) {
        const auto reader = open(mode);
        const std::int64_t before = reader->count(Lead::type);
        ASSERT_TRUE(addLead(*writer, "Bob"));
        EXPECT_EQ(reader->count(Lead::type), before + 1);
    }
}
// It was closed when it was opened to read, so it is read without locks.
TEST_F(ReadOnlyTest, aReaderOfAClosedFileSeesWhoWritesLater) {
    fill();
    const auto reader = open(OpenMode::Copy);
    EXPECT_EQ(reader->count(Lead::type), 1);
    const std::int64_t mark = reader->changeMark();
    {
        auto writer = open(OpenMode::Write);
        ASSERT_TRUE(addLead(*writer, "Bob"));
        EXPECT_EQ(reader->count(Lead::type), 2) << "in the log";
    }
    EXPECT_EQ(reader->count(Lead::type), 2);
    EXPECT_NE(reader->changeMark(), mark);
}
TEST_F(ReadOnlyTest, aReaderOfAClosedFileSeesWhatWasWrittenAndClosedMeanwhile) {
    fill();
    const auto reader = open(OpenMode::Copy);
    reader->interruptWhen([] { return false; });
    for (int more = 2; more < 5; ++more) {
        ASSERT_TRUE(addLead(*open(OpenMode::Write), "Bob"));
        EXPECT_EQ(reader->count(Lead::type), more);
    }
    EXPECT_THROW(reader->connection().run("DELETE FROM lead"), SqlError);
    EXPECT_EQ(filesIn(folder()), 2U) << "the file and the writer's lock";
}
TEST_F(ReadOnlyTest, noViewIsOfTwoStates) {
    fill();
    const auto reader = open(OpenMode::Copy);
    {
        const ReadView view(reader->connection());
        EXPECT_EQ(reader->count(Lead::type), 1);
        auto writer = open(OpenMode::Write);
        ASSERT_TRUE(addLead(*writer, "Bob"));
        EXPECT_EQ(reader->count(Lead::type), 1) << "what was written is in the log, beside the pages that are read";
        writer.reset();
        EXPECT_THROW(reader->count(Lead::type), SqlError);
    }
    EXPECT_EQ(reader->count(Lead::type), 2);
}
TEST_F(ReadOnlyTest, noRowsAreOfTwoStates) {
    {
        auto writer = openStore(place, clock);
        for (int n = 0; n < 200; ++n) ASSERT_TRUE(addLead(*writer, "Ada"));
    }
    const auto reader = open(OpenMode::Copy);
    {
        const auto rows = reader->connection().query("SELECT id FROM lead ORDER BY id");
        for (int n = 0; n < 100; ++n) ASSERT_TRUE(rows->next());
        ASSERT_TRUE(addLead(*open(OpenMode::Write), "Bob"));
        EXPECT_THROW(while (rows->next()) {}, SqlError);
    }
    EXPECT_EQ(reader->count(Lead::type), 201);
}
TEST_F(ReadOnlyTest, noCopyIsOfTwoStates) {
    fill();
    const auto reader = open(OpenMode::Copy);
    const std::string copy = (folder() / "copy.tilth").string();
    const auto refused = reader->backup(copy, {});
    ASSERT_TRUE(refused) << refused.error().text;
    fs::remove(copy);
    {
        const ReadView view(reader->connection());
        EXPECT_EQ(reader->count(Lead::type), 1);
        ASSERT_TRUE(addLead(*open(OpenMode::Write), "Bob"));
        EXPECT_FALSE(reader->backup(copy, {}));
        EXPECT_FALSE(fs::exists(copy));
    }
    EXPECT_TRUE(reader->backup(copy, {}));
}
TEST_F(ReadOnlyTest, whatAnotherVersionMadeMustBeBroughtUpFirst) {
    fill();
    tamper(path(), "UPDATE meta SET value = 'older' WHERE key = 'schema_stamp'");
    const std::string before = bytes(path());
    const Error refused = refusal(OpenMode::Copy);
    EXPECT_EQ(refused.field, "schema");
    EXPECT_EQ(bytes(path()), before);
    EXPECT_TRUE(Store::open(path(), OpenMode::Write, {"ada", clock.function()}));
}
TEST_F(ReadOnlyTest, aFolderThatMayNotBeWrittenIsRead) {
    if (!bindsUs()) GTEST_SKIP() << "permissions do not bind root; tests/prove has a read-only disk";
    fill();
    fs::permissions(folder(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        const auto store = open(OpenMode::Write);
        ASSERT_TRUE(store && store->readOnly());
        EXPECT_EQ(store->readOnly()->code, Error::Surroundings);
        EXPECT_EQ(store->count(Lead::type), 1);
        EXPECT_THROW(addLead(*store, "Bob"), SqlError);         // it has no place to take a new id from either
    }
    fs::permissions(folder(), fs::perms::owner_all);
}
TEST_F(ReadOnlyTest, aCopyIsJudgedBeforeItGetsItsName) {
    auto store = openStore(place, clock);
    const std::string copy = (folder() / "copy.tilth").string();
    bool seen = false;
    const auto refused = store->backup(copy, [&](const std::string& temporary) -> Result<Done> {
        seen = fs::exists(temporary) && !fs::exists(copy);
        return Error{Error::Surroundings, "It looks odd."};
    });
    EXPECT_TRUE(seen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, "It looks odd.");
    EXPECT_FALSE(fs::exists(copy));
    EXPECT_EQ(filesIn(folder()), 4U);                           // of the workspace alone: file, lock, log, index
}
TEST_F(ReadOnlyTest, aCopyCanBeStopped) {
    auto store = openStore(place, clock);
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(addLead(*store, std::string(1 << 20, 'x')));
    store->interruptWhen([] { return true; });
    const auto stopped = store->backup((folder() / "copy.tilth").string());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Cancelled);
    EXPECT_FALSE(fs::exists(folder() / "copy.tilth"));
}

// Newer ones: what this program does not know was made by one that knows more, and is not touched.
TEST_F(ReadOnlyTest, aNewerTilthIsNamed) {
    for (const char* sql : {"CREATE TABLE invoice (id INTEGER PRIMARY KEY); UPDATE meta SET value = '1' WHERE key = 'schema_stamp'",
                            "ALTER TABLE lead ADD COLUMN shoe_size INTEGER; UPDATE meta SET value = '1' WHERE key = 'schema_stamp'", "PRAGMA user_version = 9"}) {
        const Place other(Database::Sqlite);
        { ASSERT_TRUE(openStore(other, clock)); }
        tamper(other.text(), sql);
        const std::string before = bytes(other.text());
        for (const OpenMode mode : {OpenMode::Write, OpenMode::Read}) {
            const Error error = refusalOf(other.text(), mode);
            EXPECT_EQ(error.code, Error::Refused) << sql;
            EXPECT_TRUE(mode == OpenMode::Read || error.text.find("newer Tilth") != std::string::npos) << sql << ": " << error.text;
        }
        EXPECT_EQ(bytes(other.text()), before) << sql;
        EXPECT_FALSE(fs::exists(other.text() + "-wal")) << sql;
    }
}
TEST_F(ReadOnlyTest, aTableOfAStrangerIsNoNewerTilth) {
    make();
    tamper(path(), "CREATE TABLE stranger (a)");
    EXPECT_NE(refusal().text.find("did not make"), std::string::npos);
}
