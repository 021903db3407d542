// SPDX-License-Identifier: MIT
// A fault within an event is told and ends that event alone; a workspace that cannot be read is told, and read again when it can.
#include "gui/support/gui_desk.h"
#include "gui/support/watchdog.h"
#include "store/store.h"

#include <QSignalSpy>
#include <filesystem>
#include <optional>
#include <stdexcept>

namespace tilth {
namespace {

using test::GuiTest;

class Guarded : public testing::Test {
protected:
    void SetUp() override { test::watched().setProperty("faults", true); }      // wanted here
    void TearDown() override { test::watched().setProperty("faults", false); }
};

TEST_F(Guarded, whatAnEventThrowsIsToldAndTheNextOneComes) {
    QSignalSpy told(&test::watched(), &GuardedApplication::faulted);
    bool later = false;
    QMetaObject::invokeMethod(qApp, [] { throw std::runtime_error("The server is away."); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(qApp, [&] { later = true; }, Qt::QueuedConnection);
    ASSERT_TRUE(test::until([&] { return later && !told.isEmpty(); }));
    EXPECT_EQ(told.front().front().toString(), QStringLiteral("The server is away."));
}

// The thread that writes opens the file at its first write, which may be after that.
TEST_F(GuiTest, aFileThatWentIsToldInTheSameWordsAtTheFirstWrite) {
    const std::string aside = place.text() + ".aside";
    for (const bool replaced : {false, true}) {
        std::filesystem::rename(place.text(), aside);
        if (replaced) std::filesystem::copy_file(aside, place.text());
        open->poll();
        ASSERT_FALSE(open->lost().empty());
        std::optional<Error> fault;
        open->write(open.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>& done) { fault = done ? Error{} : done.error(); });
        ASSERT_TRUE(test::until([&] { return fault.has_value(); }));
        EXPECT_EQ(fault->text, open->lost());
        std::filesystem::rename(aside, place.text());
    }
    std::optional<bool> written;
    open->write(open.get(), [](Workspace&) -> Result<Done> { return Done{}; }, [&](const Result<Done>& done) { written = static_cast<bool>(done); });
    ASSERT_TRUE(test::until([&] { return written.has_value(); }));
    EXPECT_TRUE(*written) << "the file is back";
}

TEST_F(GuiTest, aWorkspaceThatCannotBeReadIsToldUntilItCan) {
    QSignalSpy changed(open.get(), &OpenWorkspace::lostChanged);
    Connection& beside = workspace->store().connection();
    beside.run("ALTER TABLE revision RENAME TO hidden", {});
    open->poll();
    EXPECT_FALSE(open->lost().empty());
    beside.run("ALTER TABLE hidden RENAME TO revision", {});
    open->poll();
    EXPECT_EQ(open->lost(), "");
    EXPECT_EQ(changed.size(), 2);
    QSignalSpy news(open.get(), &OpenWorkspace::news);
    addLead("Ada", "Acme");
    open->poll();
    EXPECT_EQ(news.size(), 1);
}

}
}
