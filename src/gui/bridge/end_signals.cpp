// SPDX-License-Identifier: MIT
#include "gui/bridge/end_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

namespace tilth {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array ends{SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing and is given nothing: it writes a byte into a pipe that the event loop reads.
std::array<int, 2> ears{-1, -1};

void hear(int) {
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ears[1], &byte, 1);
    errno = before;
}

void listen(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int end : ends) sigaction(end, &action, nullptr);
}

}

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe(ears.data()) != 0) return;
    for (const int end : ears) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(ears[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char heard[16];
        if (::read(ears[0], heard, sizeof heard) > 0) emit wanted();
    });
    listen(hear);
}

EndSignals::~EndSignals() {
    listen(SIG_DFL);
    for (int& end : ears)
        if (end >= 0) ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

}
