// SPDX-License-Identifier: MIT
// Notices outside the window, as the desktop shows them; behind this stands one file for the platform.
#pragma once
#include <QObject>
#include <memory>

namespace tilth {

struct Notice {
    qint64 key = 0;                         // of whoever shows it; 0 is one without a record
    QString title, text;                    // plain text
    bool canSnooze = true;
};

class Notices : public QObject {
    Q_OBJECT

public:
    /// Asks for a notice with Open and Snooze and returns at once; one with the same key is replaced.
    virtual void show(const Notice& notice) = 0;
    virtual void withdraw(qint64 key) = 0;

signals:
    void opened(qint64 key);
    void snoozed(qint64 key);
    void refused(const tilth::Notice& notice);      ///< nobody shows it: the program's own banner is for that
    void woke();                                    ///< the machine has slept: timers did not run
};

/// The desktop's notification service; null where the program is built without a way to it, or nothing can answer.
std::unique_ptr<Notices> desktopNotices();

}
