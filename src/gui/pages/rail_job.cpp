// SPDX-License-Identifier: MIT
#include "gui/pages/rail_job.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/job_row.h"

#include <QLocale>

namespace tilth {
namespace {

constexpr int moment = 1000;        // milliseconds after which it is a job (the UX contract)

}

RailJob::RailJob(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(moment);
    connect(&m_wait, &QTimer::timeout, this, &RailJob::show);
}

Progress RailJob::start(const QString& title) {
    cancel();
    end();
    m_title = title;
    m_clock.start();
    m_wait.start();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return [this, living = QPointer<RailJob>(this), cancelled = m_cancelled, &open = m_desk.open()](std::size_t done, std::size_t total) {
        open.deliver([this, living, cancelled, done, total] { if (living && cancelled == m_cancelled) tell(static_cast<qint64>(done), static_cast<qint64>(total)); });
        return !cancelled->load();
    };
}

void RailJob::show() {
    m_row = new JobRow(m_title);
    m_row->setProgress(0, 0, {});
    connect(m_row, &JobRow::cancelRequested, this, [this] { m_row->setCancelling(), cancel(); });
    emit m_desk.jobStarted(m_row);
}

void RailJob::tell(qint64 done, qint64 total) {
    if (m_row && total > 0) m_row->setProgress(done, total, tr("%1 %").arg(QLocale().toString(done * 100 / total)));
}

void RailJob::end() {
    m_took = m_clock.isValid() ? m_clock.elapsed() : 0;
    m_wait.stop();
    delete m_row;
    m_cancelled.reset();
}

void RailJob::cancel() {
    if (m_cancelled) *m_cancelled = true;
}

}
