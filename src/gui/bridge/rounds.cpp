// SPDX-License-Identifier: MIT
#include "gui/bridge/rounds.h"
#include "app/escalation.h"
#include "gui/bridge/text.h"

#include <algorithm>
#include <chrono>

namespace tilth {

using namespace std::chrono_literals;
constexpr auto firstLook = 5s;              // after the first page has been painted
constexpr auto eachHour = 1h;
constexpr auto eachFewMinutes = 5min;

Rounds::Rounds(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    connect(&m_pool, &QTimer::timeout, this, [this] {
        m_pool.setInterval(eachHour);
        lookAtPool();
    });
    connect(&m_handoffs, &QTimer::timeout, this, [this] {
        m_handoffs.setInterval(eachFewMinutes);
        lookAtHandoffs();
    });
}

void Rounds::start() {
    if (!m_desk.readOnly().isEmpty()) return;
    m_pool.start(firstLook);
    m_handoffs.start(firstLook);
}

void Rounds::lookAtPool() {
    m_desk.open().count(this, [](Workspace& workspace) -> Result<PoolWatch> { return poolWatch(workspace); }, [this](const Result<PoolWatch>& watch) { if (watch) takePool(*watch); });
}

void Rounds::takePool(const PoolWatch& watch) {
    if (watch.due) returnDue();
    warn(watch.soon);
}

// Another window may have been faster: then nothing is left to return, and nothing is said.
void Rounds::returnDue() {
    m_desk.open().write(this, [](Workspace& workspace) { return returnDueLeads(workspace); }, [this](const Result<Returned>& returned) {
        if (!returned || !returned->revision) return;
        emit m_desk.said(tr("%n lead(s) returned to the pool", nullptr, static_cast<int>(returned->leads)), tr("Undo"), [this, revision = returned->revision] { m_desk.undo(revision); });
    });
}

void Rounds::warn(const std::vector<std::int64_t>& leads) {
    bool fresh = false;
    for (const std::int64_t lead : leads) fresh |= m_warned.insert(lead).second;
    if (fresh) emit m_desk.said(tr("%n of your leads return(s) to the pool soon", nullptr, static_cast<int>(leads.size())), tr("Show"), [this] { m_desk.openPage(QStringLiteral("pool")); });
}

// First looked for beside the writer: most of the time there is nothing to write.
void Rounds::lookAtHandoffs() {
    m_desk.open().count(this, [](Workspace& workspace) { return dueEscalations(workspace); }, [this](const Result<std::vector<Escalation>>& due) {
        if (due && std::ranges::any_of(*due, [](const Escalation& one) { return one.to != 0; })) escalateDue();
    });
}

void Rounds::escalateDue() {
    const EscalationWords words{fromQt(tr("Overdue: first call to {}")), fromQt(tr("Due soon: first call to {}"))};
    m_desk.open().write(this, [words](Workspace& workspace) { return escalate(workspace, words); }, [this](const Result<Escalated>& escalated) {
        if (!escalated || !escalated->revision) return;
        emit m_desk.said(tr("%n hand-off(s) escalated", nullptr, static_cast<int>(escalated->done.size())), tr("Undo"), [this, revision = escalated->revision] { m_desk.undo(revision); });
    });
}

}
