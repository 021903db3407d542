// SPDX-License-Identifier: MIT
#include "app/sla.h"
#include "app/holidays.h"
#include "core/base/text.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

// The first answer to each lead's hand-offs.
class Attempts {
public:
    explicit Attempts(Workspace& workspace) {
        for (const auto& activity : workspace.store().findAll<Activity>())
            if (activity->lead && activity->doneAt && isAttempt(activity->kind)) m_at[activity->lead.id].push_back(*activity->doneAt);
        for (auto& [lead, times] : m_at) std::ranges::sort(times);
    }
    std::optional<Time> first(const Handoff& handoff) const {
        std::optional<Time> found;
        if (const auto lead = m_at.find(handoff.lead.id); lead != m_at.end())
            if (const auto at = std::ranges::lower_bound(lead->second, handoff.at); at != lead->second.end()) found = *at;
        const bool answered = handoff.state == HandoffState::Rejected || handoff.state == HandoffState::Recycled;
        if (answered && handoff.decidedAt && (!found || *handoff.decidedAt < *found)) found = handoff.decidedAt;
        return found;
    }
private:
    static bool isAttempt(ActivityKind kind) { return kind == ActivityKind::Call || kind == ActivityKind::Mail || kind == ActivityKind::Meeting; }
    std::map<std::int64_t, std::vector<Time>> m_at;
};

Result<std::pair<std::size_t, int>> durationOf(std::string_view part) {
    const std::size_t cut = std::min(part.find(' '), part.size());
    const std::string word = fold(part.substr(0, cut));
    const std::string_view number = trim(part.substr(cut));
    int minutes = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), minutes);
    const auto priority = std::ranges::find(priorityChoices, word, &Choice::name);
    if (priority == priorityChoices.end() || end.ec != std::errc{} || end.ptr != number.data() + number.size() || minutes < 1 || minutes > 100'000)
        return Error{Error::Refused, "\"" + std::string(part) + "\" is not like \"urgent 60\": a priority and minutes of working time."};
    return std::pair{static_cast<std::size_t>(priority - priorityChoices.begin()), minutes};
}

}

Result<SlaDurations> parseSlaDurations(std::string_view text) {
    SlaDurations durations = usualDurations;
    while (!text.empty()) {
        const std::size_t cut = std::min(text.find(','), text.size());
        if (const std::string_view part = trim(text.substr(0, cut)); !part.empty()) {
            const auto read = durationOf(part);
            if (!read) return read.error();
            durations[read->first] = std::chrono::minutes{read->second};
        }
        text.remove_prefix(std::min(cut + 1, text.size()));
    }
    return durations;
}

Result<std::vector<SlaRow>> slaRows(Workspace& workspace, DateRange period) {
    const auto durations = parseSlaDurations(workspace.setting("sla_minutes"));
    if (!durations) return durations.error();
    const auto time = workingTimeOf(workspace, {period.first, std::max(period.last, workspace.today())});
    if (!time) return time.error();
    const Attempts attempts(workspace);
    std::map<std::int64_t, std::int64_t> owners;
    for (const auto& lead : workspace.store().findAll<Lead>()) owners[lead->id] = lead->owner.id;
    std::vector<SlaRow> rows;
    for (const auto& handoff : workspace.store().findAll<Handoff>()) {
        if (const Date day = workspace.dayOf(handoff->at); day < period.first || day > period.last) continue;
        SlaRow row{.handoff = handoff->id, .lead = handoff->lead.id, .owner = owners[handoff->lead.id], .priority = slaPriority(handoff->grade), .handedOver = handoff->at, .verdict = {}};
        const auto verdict = verdictOf({row.handedOver, row.priority, attempts.first(*handoff), {}}, *durations, *time, workspace.now());
        if (!verdict) return verdict.error();
        row.verdict = *verdict;
        rows.push_back(row);
    }
    std::ranges::stable_sort(rows, {}, [](const SlaRow& row) { return row.verdict.respondBy; });
    return rows;
}

}
