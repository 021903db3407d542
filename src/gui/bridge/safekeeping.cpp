// SPDX-License-Identifier: MIT
#include "gui/bridge/safekeeping.h"
#include "gui/bridge/labels.h"

#include <chrono>

namespace tilth {

using namespace std::chrono_literals;
constexpr auto firstLook = 1min, everyLook = 15min;

Safekeeping::Safekeeping(OpenWorkspace& open, QObject* parent) : QObject(parent), m_open(open) {
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(everyLook);
        backUp(BackupOccasion::Opened);
    });
}

void Safekeeping::start() {
    if (m_open.reading().store().endedUncleanly()) lookThrough();
    m_timer.start(firstLook);
}

void Safekeeping::lookThrough() {
    m_open.keep(this, [](Workspace& workspace) { return workspace.store().quickFaults(); }, [this](const Result<std::vector<std::string>>& faults) {
        if (!faults) m_damage = translated(faults.error().text);
        else if (!faults->empty()) m_damage = translated("Check", faults->front());
        emit lookedThrough();
    });
}

void Safekeeping::backUp(BackupOccasion occasion, Done done) {
    m_open.keep(this, [occasion](Workspace& workspace) { return backupOn(workspace, occasion); }, [this, done = std::move(done)](const Result<std::optional<Backup>>& made) {
        if (!made || *made) emit backupFailed(made ? QString() : translatedNote(made.error().text));
        if (done) done(made);
    });
}

}
