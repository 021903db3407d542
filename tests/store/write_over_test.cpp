// SPDX-License-Identifier: MIT
// What a file that a person named may take the place of: a plain one, never a workspace, nor what is read or lies beside one.
#include "store/write_over.h"
#include "store/durable_file.h"
#include "store/sqlite_file_fixture.h"
#include <fcntl.h>
#include <sys/stat.h>

using namespace tilth;
using namespace tilth::test;

namespace {

class WriteOverTest : public SqliteFileTest {
protected:
    std::string named(const std::string& name) const { return (folder() / name).string(); }
    void expectRefused(const std::string& file, const std::string& read = {}) {
        const auto may = mayWriteOver(file, read);
        ASSERT_FALSE(may) << file;
        EXPECT_EQ(may.error().code, Error::Refused);
        EXPECT_NE(may.error().text.find(file), std::string::npos) << may.error().text;
    }
    // Whether this program still holds SQLite's shared lock, as another one sees it.
    bool isLocked() const {
        const pid_t child = fork();
        if (child == 0) {
            struct flock shared {};
            shared.l_type = F_WRLCK;
            shared.l_whence = SEEK_SET;
            shared.l_start = 0x40000000 + 2;
            shared.l_len = 510;
            const int fd = open(path().c_str(), O_RDWR);
            _exit(fcntl(fd, F_GETLK, &shared) == 0 && shared.l_type != F_UNLCK ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status == 0;
    }
};

}

TEST_F(WriteOverTest, aPlainFileMayBeReplacedAndANewOneMade) {
    write(named("a.csv"), "old");
    write(named("empty.csv"), "");
    write(named("text.tilth"), std::string(200, 'x'));
    for (const char* name : {"a.csv", "empty.csv", "text.tilth", "new.csv"}) EXPECT_TRUE(mayWriteOver(named(name))) << name;
    ASSERT_TRUE(writeWholeFile(named("a.csv"), "new"));
    EXPECT_EQ(bytes(named("a.csv")), "new");
}
TEST_F(WriteOverTest, aWorkspaceIsKnownByItsHeaderWhateverItsName) {
    make();
    fs::copy_file(path(), named("list.csv"));
    fs::create_symlink(path(), named("link.csv"));
    for (const std::string& file : {path(), named("list.csv"), named("link.csv")}) {
        const std::string before = bytes(file);
        expectRefused(file);
        EXPECT_FALSE(writeWholeFile(file, "name\n"));
        EXPECT_EQ(bytes(file), before);
    }
}
TEST_F(WriteOverTest, oneThatIsDamagedBehindItsHeaderIsOneStill) {
    make();
    const std::string whole = bytes(path());
    write(path(), whole.substr(0, 4096) + std::string(whole.size() - 4096, 'x'));
    expectRefused(path());
}
TEST_F(WriteOverTest, whatLiesBesideAWorkspaceIsPartOfIt) {
    make();
    for (const char* tail : {"-wal", "-shm", "-lock", "-journal"}) expectRefused(path() + tail);
    EXPECT_TRUE(mayWriteOver(named("other.tilth-wal")));
}
TEST_F(WriteOverTest, aWorkspaceAndWhatLiesBesideItAreNotReadAsData) {
    make();
    write(named("a.csv"), "name\nAda\n");
    for (const char* tail : {"", "-wal", "-shm", "-lock"}) {
        const auto may = mayBeRead(path() + tail);
        ASSERT_FALSE(may) << tail;
        EXPECT_EQ(may.error().code, Error::Refused);
        EXPECT_NE(may.error().text.find(path() + tail), std::string::npos) << may.error().text;
    }
    for (const char* name : {"a.csv", "missing.csv", "missing.tilth-wal"}) EXPECT_TRUE(mayBeRead(named(name))) << name;
}
TEST_F(WriteOverTest, lookingDropsNoLockOfAnOpenWorkspace) {
    const auto store = openStore(place, clock);
    ASSERT_TRUE(addLead(*store, "Ada"));
    ASSERT_TRUE(isLocked());
    expectRefused(path());
    EXPECT_TRUE(isLocked());
}
TEST_F(WriteOverTest, whatIsReadIsNotReplacedUnderAnotherNameEither) {
    write(named("a.csv"), "name\n");
    fs::create_hard_link(named("a.csv"), named("b.csv"));
    expectRefused(named("a.csv"), named("a.csv"));
    expectRefused(named("b.csv"), named("a.csv"));
    EXPECT_TRUE(mayWriteOver(named("c.csv"), named("a.csv")));
}
TEST_F(WriteOverTest, onlyPlainFilesAreReplaced) {
    fs::create_directory(named("folder"));
    ASSERT_EQ(mkfifo(named("pipe").c_str(), 0600), 0);
    for (const char* name : {"folder", "pipe"}) expectRefused(named(name));
}
TEST_F(WriteOverTest, aCopyTakesNoPlaceAtAll) {
    write(named("a.csv"), "old");
    fs::create_symlink(named("nowhere"), named("link"));
    for (const char* name : {"a.csv", "link"}) {
        const auto may = mayMake(named(name));
        ASSERT_FALSE(may) << name;
        EXPECT_EQ(may.error().code, Error::Refused);
    }
    EXPECT_TRUE(mayMake(named("new.tilth")));
}
