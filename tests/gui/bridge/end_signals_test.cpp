// SPDX-License-Identifier: MIT
// A signal that ends the program is heard by the event loop, so that the workspace can be closed first.
#include "gui/bridge/end_signals.h"
#include "gui/support/gui_desk.h"

#include <QSignalSpy>
#include <csignal>

namespace tilth {
namespace {

TEST(EndSignals, AreHeardByTheEventLoop) {
    const EndSignals ends;
    QSignalSpy wanted(&ends, &EndSignals::wanted);
    for (const int end : {SIGTERM, SIGINT, SIGHUP}) {
        wanted.clear();
        ASSERT_EQ(std::raise(end), 0);
        EXPECT_TRUE(test::until([&] { return !wanted.isEmpty(); })) << end;
    }
}

}
}
