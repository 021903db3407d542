// SPDX-License-Identifier: MIT
// A thread with a workspace of its own: jobs run one after the other.
#pragma once
#include "core/base/result.h"
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace tilth {

class Workspace;

class WorkThread {
public:
    using Open = std::function<Result<std::unique_ptr<Workspace>>()>;
    using Job = std::function<void(Workspace&)>;
    using Refused = std::function<void(Error)>;

    /// The workspace is opened in the thread, at the first job; `opened` is told there.
    WorkThread(const QString& name, Open open, Job opened = {});
    /// Ends after the running job, which is interrupted where it reads; jobs that wait are dropped.
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    /// `refused` is called in the thread instead of the job when there is no workspace or the job throws.
    void post(Job job, Refused refused);

private:
    void run(const Job& job, const Refused& refused);
    Result<Done> openOnce();

    Open m_open;
    Job m_opened;
    QThread m_thread;
    QObject* m_queue;                       // lives in the thread: jobs are posted to it
    std::unique_ptr<Workspace> m_workspace; // touched in the thread alone
    std::atomic<bool> m_stopping{false};
};

}
