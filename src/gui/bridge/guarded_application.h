// SPDX-License-Identifier: MIT
// What a piece of the window throws ends that piece, not the program.
#pragma once
#include <QApplication>

namespace tilth {

/// The place where Qt wants exceptions caught: nothing may pass through its event loop. A server that is away for a moment while a page
/// reads, or memory that ran out, is told; what was saved is on disk, and the next event finds the program as it was.
class GuardedApplication : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void faulted(const QString& why);       ///< told by the event loop, after the event that failed
};

}
