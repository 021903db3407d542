// SPDX-License-Identifier: MIT
// Moments in a window: when something was painted, how long a thing took since, what blocked the window's thread longest.
#pragma once
#include "app/own_memory.h"
#include "bench/figures.h"
#include "gui/support/watchdog.h"
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>
#include <fstream>
#include <stdexcept>

namespace tilth::bench {

inline double megabytes(const std::string& key) {       // of this process; VmRSS: now, VmHWM: at most so far
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":")) return std::stod(line.substr(key.size() + 1)) / 1024;
    return 0;
}

class Painted : public QObject {                        // counts what a widget, or any part of it, painted
public:
    explicit Painted(QWidget* of) : QObject(of), m_of(of) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            count += object == m_of || m_of->isAncestorOf(static_cast<QWidget*>(object));
        return QObject::eventFilter(object, event);
    }
    int count = 0;
private:
    QWidget* m_of;
};

class Since {                                           // a moment: what passed and what the processors did from then on
public:
    Since() { m_timer.start(); }
    Cost cost() const { return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9, processorTime() - m_processor}; }
private:
    QElapsedTimer m_timer;
    double m_processor = processorTime();
};

template <class Condition> void waitFor(const char* what, Condition holds) {
    for (QDeadlineTimer limit(60'000); !holds();) {
        if (limit.hasExpired()) throw std::runtime_error(std::string("waited too long for ") + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);    // the workspace asks its journal each second
    }
}

// The event that kept the window's thread longest; its wall time says more than its work when it waited for something.
class TimedApplication : public test::WatchedApplication {
public:
    using WatchedApplication::WatchedApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread() || m_within) return WatchedApplication::notify(receiver, event);
        m_within = true;
        QElapsedTimer timer;
        timer.start();
        const bool taken = WatchedApplication::notify(receiver, event);
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(timer.nsecsElapsed()) / 1e9);
        m_within = false;
        return taken;
    }
    void forgetLongest() { forget(), m_longest = {}; }
    Cost longest() const { return {m_longest.wall, dearest() / 1000}; }
private:
    bool m_within = false;
    Cost m_longest;
};

}
