// SPDX-License-Identifier: MIT
#include "app/replay.h"
#include "app/links.h"
#include "app/model_versions.h"
#include "app/rescore.h"
#include "core/lead/score_walk.h"
#include "core/model/deal.h"
#include "core/model/stage.h"
#include "core/model/stage_log.h"
#include <algorithm>

namespace tilth {
namespace {

std::string label(ReplayStep::Kind kind) { return std::string(replayKindChoices[static_cast<std::size_t>(kind)].label); }
template <class E> std::string labelOf(const auto& choices, E value) { return std::string(choices[static_cast<std::size_t>(value)].label); }

class Log {
public:
    Log(Workspace& workspace, const Lead& lead, Replay& replay) : m_workspace(workspace), m_lead(lead), m_replay(replay) {}
    void read() {
        if (m_lead.created) add({ReplayStep::Arrived, *m_lead.created, label(ReplayStep::Arrived), m_lead.source});
        readTouches();
        readAttempts();
        readHandoffs();
        readEnd();
        std::ranges::stable_sort(m_replay.steps, {}, &ReplayStep::at);
        score();
    }
private:
    void add(ReplayStep step) { m_replay.steps.push_back(std::move(step)); }
    std::string person(Link user) { return user ? titleOf(m_workspace, "user", user.id) : std::string(); }

    void readTouches() {
        for (const auto& t : m_workspace.store().findBy<Touch>("lead", m_lead.id)) add({ReplayStep::Touched, t->at, labelOf(touchKindChoices, t->kind), t->detail});
    }
    void readAttempts() {
        for (const auto& a : m_workspace.store().findBy<Activity>("lead", m_lead.id)) {
            if (!isAttempt(*a)) continue;
            add({ReplayStep::Tried, *a->doneAt, labelOf(activityKindChoices, a->kind), a->outcome.empty() ? a->subject : a->subject + " · " + a->outcome, person(a->owner)});
            countTry(*a->doneAt);
        }
    }
    // For the hand-off that it came after.
    void countTry(Time tried) {
        const auto next = std::ranges::upper_bound(m_replay.handoffs, tried, {}, [](const ReplayHandoff& h) { return h.sla.handedOver; });
        if (next == m_replay.handoffs.begin()) return;
        std::optional<Time>& first = std::prev(next)->firstTry;
        if (!first || tried < *first) first = tried;
    }
    void readHandoffs() {
        for (const auto& h : handoffsOf(m_workspace, m_lead.id)) {
            add({ReplayStep::HandedOver, h->at, label(ReplayStep::HandedOver), h->grade});
            if (h->state == HandoffState::Open || !h->decidedAt) continue;
            const auto kind = h->state == HandoffState::Accepted ? ReplayStep::Accepted : h->state == HandoffState::Rejected ? ReplayStep::Rejected : ReplayStep::Recycled;
            add({kind, *h->decidedAt, label(kind), h->reason, person(h->decidedBy)});
        }
    }
    void readEnd() {
        if (m_lead.sqlAt && m_lead.sqlAt != m_lead.convertedAt) add({ReplayStep::Qualified, *m_lead.sqlAt, label(ReplayStep::Qualified)});
        if (m_lead.convertedAt) add({ReplayStep::Converted, *m_lead.convertedAt, label(ReplayStep::Converted), titleOf(m_workspace, "deal", m_lead.convertedDeal.id)});
        if (!m_lead.convertedDeal) return;
        for (const auto& move : m_workspace.store().findBy<StageLog>("deal", m_lead.convertedDeal.id)) {
            const auto stage = m_workspace.store().find<Stage>(move->toStage.id);
            if (!stage || stage->kind == StageKind::Open) continue;
            const auto kind = stage->kind == StageKind::Won ? ReplayStep::Won : ReplayStep::Lost;
            add({kind, move->at, label(kind), titleOf(m_workspace, "deal", m_lead.convertedDeal.id), person(move->user)});
        }
    }
    // As the lead's card had it then; steps stand in order.
    void score() {
        const CompiledModel& model = m_workspace.model();
        const Fit fit = fitOf(model, viewOf(m_lead));
        const TouchList touches = touchesOf(m_workspace, m_lead.id);
        ScoreWalk walk(model, touches.events);
        for (ReplayStep& step : m_replay.steps) step.score = walk.at(fit, step.at);
    }

    Workspace& m_workspace;
    const Lead& m_lead;
    Replay& m_replay;
};

Result<Done> readDeadlines(Workspace& workspace, Replay& replay) {
    const auto rows = slaHistory(workspace, replay.lead);
    if (!rows) return rows.error();
    const auto versions = modelVersions(workspace);
    for (const SlaRow& row : *rows) {
        const auto handoff = workspace.store().find<Handoff>(row.handoff);
        if (!handoff) continue;
        ReplayHandoff& one = replay.handoffs.emplace_back(ReplayHandoff{.sla = row, .fit = handoff->fit, .engagement = handoff->engagement, .grade = handoff->grade});
        const auto version = std::ranges::find(versions, handoff->model.id, &ModelVersion::id);
        if (version == versions.end()) continue;
        one.model = version->version;
        one.bothSigned = !version->marketing.by.empty() && !version->sales.by.empty();
    }
    return Done{};
}

}

Result<Replay> replayOf(Workspace& workspace, std::int64_t id) {
    const auto lead = workspace.store().find<Lead>(id);
    if (!lead) return Error{Error::NotFound, "This lead is gone."};
    Replay replay{.lead = id, .name = titleOf(workspace, "lead", id), .company = lead->company, .owner = titleOf(workspace, "user", lead->owner.id), .until = workspace.now()};
    if (const auto ok = readDeadlines(workspace, replay); !ok) return ok.error();
    Log(workspace, *lead, replay).read();
    return replay;
}

}
