// SPDX-License-Identifier: MIT
// A workspace whose file goes, or is replaced, while it is open: noticed, told, and no other file is harmed by it.
#include "store/durable_file.h"
#include "store/sqlite_file_fixture.h"
#include <atomic>
#include <fcntl.h>
#include <optional>
#include <thread>

using namespace tilth;
using namespace tilth::test;

namespace {

class MovedFileTest : public SqliteFileTest {
protected:
    std::string other() const { return (folder() / "other.tilth").string(); }
    void makeOther() {
        const auto made = Store::open(other(), OpenMode::Create, {"ada", clock.function()});
        ASSERT_TRUE(made) << made.error().text;
        ASSERT_TRUE(addLead(**made, "Other"));
    }
    std::int64_t leadsIn(const std::string& file) {
        const auto opened = Store::open(file, OpenMode::Write, {"ada", clock.function()});
        EXPECT_TRUE(opened) << opened.error().text;
        return opened ? (*opened)->count(Lead::type) : -1;
    }
    std::unique_ptr<Store> reopened() {
        auto store = Store::open(path(), OpenMode::Write, {"ada", clock.function()});
        EXPECT_TRUE(store) << store.error().text;
        return store ? std::move(*store) : nullptr;
    }
    // What any part of a program may do: with the closing SQLite's locks on the file are gone.
    void loseLocks() const {
        for (const char* tail : {"", "-shm"}) close(open((path() + tail).c_str(), O_RDONLY));
    }
};

// A program of its own that begins before this one has opened anything, and works once it is told to.
class Colleague {
public:
    explicit Colleague(const std::function<void()>& work) {
        EXPECT_EQ(pipe(m_pipe), 0);
        if ((m_child = fork()) != 0) return;
        char told = 0;
        close(m_pipe[1]);
        if (read(m_pipe[0], &told, 1) == 1) work();
        _exit(testing::Test::HasFailure());
    }
    void work() {
        EXPECT_EQ(write(m_pipe[1], "!", 1), 1);
        int status = 0;
        waitpid(m_child, &status, 0);
        EXPECT_EQ(status, 0);
        close(m_pipe[0]), close(m_pipe[1]);
    }
private:
    int m_pipe[2]{};
    pid_t m_child = 0;
};

}

TEST_F(MovedFileTest, isToldWithoutAWrite) {
    auto store = openStore(place, clock);
    ASSERT_TRUE(store->stillThere());
    fs::rename(path(), other());
    const auto gone = store->stillThere();
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Error::Surroundings);
    fs::rename(other(), path());
    EXPECT_TRUE(store->stillThere());
    EXPECT_TRUE(addLead(*store, "Ada"));
}
TEST_F(MovedFileTest, anotherFileUnderItsNameIsNoticedAndLeftAlone) {
    makeOther();
    auto store = openStore(place, clock);
    ASSERT_TRUE(addLead(*store, "Ada"));
    const std::string bystander = bytes(other());
    fs::rename(other(), path());
    EXPECT_FALSE(store->stillThere());
    EXPECT_FALSE(addLead(*store, "Bob"));
    store.reset();
    EXPECT_EQ(bytes(path()), bystander);
    EXPECT_EQ(leadsIn(path()), 1) << "the former file's log is not read with it";
}
// The log beside belongs to the former file: read with the new one it would be taken for its own.
TEST_F(MovedFileTest, whileTheFormerFileIsOpenTheNewOneIsNot) {
    makeOther();
    auto store = openStore(place, clock);
    ASSERT_TRUE(addLead(*store, "Ada"));
    fs::rename(other(), path());
    const Error refused = refusal();
    EXPECT_EQ(refused.code, Error::Surroundings);
    EXPECT_NE(refused.text.find("former file"), std::string::npos) << refused.text;
}
// Who was the last to have the former file may be leaving just then: what is noted in the lock file holds no longer.
TEST_F(MovedFileTest, whatSomebodyLeftBehindInTheLockFileHoldsNobodyUp) {
    make();
    for (int round = 0; round < 20; ++round) {
        write(path() + "-lock", "1:1\n");
        const int leaving = open((path() + "-lock").c_str(), O_RDWR | O_CLOEXEC);
        struct flock whole {};
        whole.l_type = F_WRLCK;
        whole.l_whence = SEEK_SET;
        ASSERT_EQ(fcntl(leaving, F_OFD_SETLK, &whole), 0);
        std::atomic<bool> begun = false;
        std::optional<Error> fault;
        std::thread other([&] {
            begun = true;
            const auto opened = Store::open(path(), OpenMode::Write, {"ada", clock.function()});
            if (!opened) fault = opened.error();
        });
        while (!begun) std::this_thread::yield();
        close(leaving);
        other.join();
        EXPECT_FALSE(fault) << fault->text;
    }
}
TEST_F(MovedFileTest, whatWasSavedIsInTheFileAtItsNewPlace) {
    auto store = openStore(place, clock);
    ASSERT_TRUE(addLead(*store, "Ada"));
    fs::rename(path(), other());
    EXPECT_FALSE(addLead(*store, "Bob"));
    store.reset();
    fs::remove(path() + "-wal");
    fs::remove(path() + "-shm");
    EXPECT_EQ(leadsIn(other()), 1);
}

TEST_F(MovedFileTest, aWorkspaceIsReplacedWhenNobodyHasItOpen) {
    makeOther();
    auto store = openStore(place, clock);
    const std::string aside = (folder() / "before.tilth").string();
    const auto refused = replaceWorkspace(other(), path(), aside, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Surroundings);
    EXPECT_FALSE(fs::exists(aside));
    store.reset();
    ASSERT_TRUE(replaceWorkspace(other(), path(), aside, {}));
    EXPECT_EQ(leadsIn(path()), 1);
    EXPECT_EQ(leadsIn(aside), 0);
    EXPECT_FALSE(fs::exists(other()));
}
TEST_F(MovedFileTest, theLogOfOneThatWasNotClosedIsKeptWithIt) {
    makeOther();
    make();
    inDyingProgram([&] {
        auto store = openStore(place, clock, OpenMode::Write);
        _exit(addLead(*store, "Ada") && addLead(*store, "Bob") ? 0 : 1);
    });
    EXPECT_FALSE(replaceWorkspace(other(), path(), {}, markOf(path())));
    const std::string aside = (folder() / "before.tilth").string();
    ASSERT_TRUE(replaceWorkspace(other(), path(), aside, {}));
    EXPECT_EQ(leadsIn(path()), 1);
    EXPECT_EQ(leadsIn(aside), 2);
}
TEST_F(MovedFileTest, whatSomebodyWroteMeanwhileIsNotGivenUp) {
    makeOther();
    make();
    const FileMark seen = markOf(path());
    ASSERT_TRUE(addLead(*openStore(place, clock, OpenMode::Write), "Ada"));
    const auto refused = replaceWorkspace(other(), path(), {}, seen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Conflict);
    EXPECT_EQ(leadsIn(path()), 1);
    ASSERT_TRUE(replaceWorkspace(other(), path(), {}, markOf(path())));
}
TEST_F(MovedFileTest, aWorkspaceIsNotMadeBesideAFormerLog) {
    std::ofstream(path() + "-wal") << "former";
    const auto refused = Store::open(path(), OpenMode::Create, {"ada", clock.function()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_FALSE(fs::exists(path()));
    EXPECT_TRUE(fs::exists(path() + "-wal"));
}
TEST_F(MovedFileTest, aNameThatAFormerLogHasIsNotGiven) {
    makeOther();
    const std::string third = (folder() / "third.tilth").string();
    std::ofstream(third + "-wal") << "former";
    const auto refused = nameWorkspace(other(), third);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_TRUE(fs::exists(other()));
}
TEST_F(MovedFileTest, aNewNameIsGivenOnce) {
    makeOther();
    make();
    const auto refused = nameWorkspace(other(), path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    ASSERT_TRUE(nameWorkspace(other(), (folder() / "third.tilth").string()));
    EXPECT_EQ(leadsIn((folder() / "third.tilth").string()), 1);
}

TEST_F(MovedFileTest, whoLeavesTakesNoLogAlongThatSomebodyStillWrites) {
    make();
    Colleague colleague([&] { EXPECT_TRUE(addLead(*reopened(), "Colleague")); });
    auto store = reopened();
    ASSERT_TRUE(addLead(*store, "Ada"));
    loseLocks();
    colleague.work();
    EXPECT_TRUE(store->stillThere());
    ASSERT_TRUE(addLead(*store, "Bob"));
    store.reset();
    EXPECT_EQ(leadsIn(path()), 3);
    EXPECT_FALSE(fs::exists(path() + "-wal")) << "who is the last one still tidies up";
}
TEST_F(MovedFileTest, aLogThatIsDeletedIsNoticedAndWhatItHeldIsKept) {
    auto store = openStore(place, clock);
    ASSERT_TRUE(addLead(*store, "Ada"));
    fs::remove(path() + "-wal");
    EXPECT_FALSE(store->stillThere());
    EXPECT_FALSE(addLead(*store, "Bob"));
    store.reset();
    EXPECT_EQ(leadsIn(path()), 1);
}
TEST_F(MovedFileTest, aLogWithoutANameIsNotPutOverWhatOthersWroteSince) {
    make();
    Colleague colleague([&] { tamper(path(), "UPDATE lead SET name = 'Grace'"); });
    auto store = reopened();
    ASSERT_TRUE(addLead(*store, "Ada"));
    loseLocks();
    colleague.work();           // another program of SQLite, which takes itself for the last one
    EXPECT_FALSE(store->stillThere());
    EXPECT_FALSE(addLead(*store, "Bob"));
    store.reset();
    ASSERT_EQ(leadsIn(path()), 1);
    EXPECT_EQ(reopened()->findAll<Lead>().front()->name, "Grace");
}
