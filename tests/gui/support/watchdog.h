// SPDX-License-Identifier: MIT
// How long the window's thread works on one event: by its processor time, so that a busy machine does not matter.
#pragma once
#include "gui/bridge/guarded_application.h"

#include <QThread>
#include <ctime>
#include <string>

namespace tilth::test {

class WatchedApplication : public GuardedApplication {
public:
    using GuardedApplication::GuardedApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        // Workers' events come here too; and some are part of one that is being timed.
        if (QThread::currentThread() != thread() || m_within) return GuardedApplication::notify(receiver, event);
        m_within = true;
        const std::string who = receiver->metaObject()->className();        // it may be gone afterwards
        const int what = event->type();
        const double before = milliseconds();
        const bool taken = GuardedApplication::notify(receiver, event);
        note(milliseconds() - before, who, what);
        m_within = false;
        return taken;
    }

    /// The dearest event since forget(), in milliseconds of the processor, and whose it was.
    double dearest() const { return m_dearest; }
    const std::string& whose() const { return m_whose; }
    void forget() { m_dearest = 0, m_whose.clear(); }

private:
    static double milliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    void note(double took, const std::string& who, int what) {
        if (took <= m_dearest) return;
        m_dearest = took;
        m_whose = who + ", event " + std::to_string(what);
    }

    bool m_within = false;
    double m_dearest = 0;
    std::string m_whose;
};

inline WatchedApplication& watched() { return *static_cast<WatchedApplication*>(QApplication::instance()); }

}
