// SPDX-License-Identifier: MIT
// Work in a thread that people see: progress at the rail's foot once it takes longer than a moment, and Cancel.
#pragma once
#include "app/importing.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <memory>

namespace tilth {

class Desk;
class JobRow;

class RailJob : public QObject {
    Q_OBJECT

public:
    RailJob(Desk& desk, QObject* parent);
    ~RailJob() override { cancel(); }

    /// What the work calls, in its thread; false from it: the work shall stop. A job before this one is cancelled.
    Progress start(const QString& title);
    void end();
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }
    /// Of the job that ended last.
    qint64 milliseconds() const { return m_took; }

private:
    void show();
    void tell(qint64 done, qint64 total);

    Desk& m_desk;
    QString m_title;
    QTimer m_wait;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    QPointer<JobRow> m_row;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

}
