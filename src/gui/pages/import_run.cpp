// SPDX-License-Identifier: MIT
#include "gui/pages/import_run.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/job_row.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>

namespace tilth {
namespace {

QString numbersOf(qint64 done, qint64 total, qint64 elapsed) {
    const QString numbers = ImportRun::tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
    const qint64 left = done > 0 ? elapsed * (total - done) / done / 1000 : 0;
    return left > 0 ? ImportRun::tr("%1 · %n s left", nullptr, static_cast<int>(left)).arg(numbers) : numbers;
}

}

void ImportRun::start(const ImportRequest& request, const QString& title, std::function<void(const Result<ImportResult>&)> done) {
    auto* line = new JobRow(title);
    const QPointer<JobRow> job(line);
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    connect(line, &JobRow::cancelRequested, this, [this, line] { line->setCancelling(), cancel(); });
    emit m_desk.jobStarted(line);
    QElapsedTimer clock;
    clock.start();
    const auto progress = [&open = m_desk.open(), job, cancelled, clock](std::size_t count, std::size_t total) {
        const auto done = static_cast<qint64>(count), all = static_cast<qint64>(total);
        open.deliver([job, done, all, clock] { if (job) job->setProgress(done, all, numbersOf(done, all, clock.elapsed())); });
        return !cancelled->load();
    };
    m_desk.open().write(this, [request, progress](Workspace& workspace) { return importFile(workspace, request, progress); },
                        [this, job, done = std::move(done)](const Result<ImportResult>& result) {
                            delete job;
                            m_cancelled.reset();
                            done(result);
                        });
}

void ImportRun::cancel() {
    if (m_cancelled) *m_cancelled = true;
}

}
