// SPDX-License-Identifier: MIT
#include "app/sample_handoffs.h"
#include "app/holidays.h"
#include "app/sample_random.h"
#include "app/sla.h"
#include "core/model/activity.h"
#include "core/model/handoff.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr int lateAmong100 = 9;

class Filler {
public:
    Filler(Workspace& workspace, Batch& batch, unsigned seed)
        : m_w(workspace), m_batch(batch), m_random(seed), m_time(workingTimeOf(workspace, {workspace.today() - std::chrono::days{400}, workspace.today()})) {}

    void add(const Lead& lead) {
        Handoff h;
        h.lead = Link{lead.id};
        h.at = *lead.mqlAt;
        h.fit = m_random.between(50, 95) * 100;
        h.engagement = m_random.between(60, 98) * 100;
        h.grade = h.fit >= 7000 ? "A1" : "B1";
        h.model = Link{m_w.modelId()};
        h.owner = lead.owner;
        if (lead.status != LeadStatus::New) answer(lead, h);
        create(h, h.at);
    }
private:
    void answer(const Lead& lead, Handoff& h) {
        const Time tried = firstTry(h);
        h.state = HandoffState::Accepted;
        h.decidedAt = tried;
        h.decidedBy = lead.owner;
        Activity call;
        call.kind = ActivityKind::Call;
        call.subject = lead.language == "zh" ? "交接后首次致电" : "First call after the hand-over";
        call.lead = Link{lead.id};
        call.owner = lead.owner;
        call.doneAt = tried;
        call.status = ActivityStatus::Completed;
        call.minutes = m_random.between(3, 25);
        call.outcome = "Reached";
        create(call, tried);
    }
    // In working time, as the agreement counts it.
    Time firstTry(const Handoff& h) {
        const bool late = m_random.chance(lateAmong100);
        const auto allowed = usualDurations[static_cast<std::size_t>(slaPriority(h.grade))];
        const auto taken = allowed * (late ? m_random.between(120, 320) : m_random.between(10, 85)) / 100;
        const auto tried = m_time ? m_time->after(h.at, taken) : Result<Time>(h.at + taken);
        return std::min(tried ? *tried : h.at + taken, m_w.now());
    }
    template <class E> void create(E& record, Time at) {
        record.id = m_w.store().newId();
        record.created = at;
        m_batch.create(m_w.type<E>(), record);
    }

    Workspace& m_w;
    Batch& m_batch;
    Random m_random;
    Result<WorkingTime> m_time;
};

}

void addSampleHandoffs(Workspace& workspace, Batch& batch, std::span<const Lead> leads, unsigned seed) {
    Filler filler(workspace, batch, seed);
    for (const Lead& lead : leads)
        if (lead.mqlAt) filler.add(lead);
}

}
