// SPDX-License-Identifier: MIT
// Work that waits for other computers: in a thread and with a connection of its own, so that nothing else waits for it.
#pragma once
#include "gui/bridge/open_workspace.h"

namespace tilth {

/// One job at a time; a new one waits for the end of the one before. The owner ends it with itself.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(OpenWorkspace& open, QObject* parent) : QObject(parent), m_open(open) {}

    /// Runs `work(Workspace&)`, which gives a Result and may write, then `done(result)` here.
    template <class Work, class Then> void run(Work work, Then done) {
        using Value = std::invoke_result_t<Work, Workspace&>;
        const auto answer = [this, done = std::move(done)](Value value) {
            QMetaObject::invokeMethod(
                this,
                [this, done, held = std::make_shared<Value>(std::move(value))] {
                    m_open.poll();
                    done(std::move(*held));
                },
                Qt::QueuedConnection);
        };
        start([work = std::move(work), answer](Workspace& workspace) { answer(work(workspace)); }, [answer](Error error) { answer(Value(std::move(error))); });
    }

private:
    void start(WorkThread::Job job, WorkThread::Refused refused);

    OpenWorkspace& m_open;
    std::unique_ptr<WorkThread> m_thread;
};

}
