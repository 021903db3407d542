// SPDX-License-Identifier: MIT
#include "gui/bridge/work_thread.h"
#include "app/workspace.h"

#include <exception>

namespace tilth {

WorkThread::WorkThread(const QString& name, Open open, Job opened)
    : m_open(std::move(open)), m_opened(std::move(opened)), m_queue(new QObject) {
    m_thread.setObjectName(name);
    m_queue->moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread() {
    m_stopping = true;
    QMetaObject::invokeMethod(m_queue, [this] { m_workspace.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_queue;
}

void WorkThread::post(Job job, Refused refused) {
    QMetaObject::invokeMethod(m_queue, [this, job = std::move(job), refused = std::move(refused)] { run(job, refused); }, Qt::QueuedConnection);
}

void WorkThread::run(const Job& job, const Refused& refused) {
    if (m_stopping) return;
    if (const auto opened = openOnce(); !opened) return refused(opened.error());
    try {
        job(*m_workspace);
    } catch (const std::exception& fault) { refused(Error{Error::Surroundings, fault.what()}); }
}

Result<Done> WorkThread::openOnce() {
    if (m_workspace) return Done{};
    auto opened = m_open();
    if (!opened) return opened.error();
    m_workspace = std::move(*opened);
    m_workspace->store().interruptWhen([this] { return m_stopping.load(); });
    if (m_opened) m_opened(*m_workspace);
    return Done{};
}

}
