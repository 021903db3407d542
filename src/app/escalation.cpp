// SPDX-License-Identifier: MIT
#include "app/escalation.h"
#include "app/leads.h"
#include "app/reminders.h"
#include "app/settings.h"
#include "core/lead/escalation.h"
#include "core/model/team.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::string_view escalated = "Escalated to "; // begins the note of a hand-off
constexpr int attempts = 4;             // against others who escalate at the same time

// Known by this name the task of a hand-off is found again: it is made once.
std::string nameOf(std::int64_t handoff) { return "escalation:" + std::to_string(handoff); }

EscalateTo ruleOf(const Workspace& workspace) {
    const auto at = std::ranges::find(escalateToChoices, workspace.setting("sla_escalate"), &Choice::name);
    return at == escalateToChoices.end() ? EscalateTo::Nobody : static_cast<EscalateTo>(at - escalateToChoices.begin());
}
std::chrono::minutes aheadOf(const Workspace& workspace) { return std::chrono::minutes{numberSetting(workspace, "sla_escalate_minutes")}; }

// 0 for whoever left.
std::int64_t present(Workspace& workspace, std::int64_t user) {
    const auto found = user ? workspace.store().find<User>(user) : nullptr;
    return found && found->active ? user : 0;
}

Above aboveOf(Workspace& workspace, std::int64_t owner) {
    Above above{.owner = owner};
    for (const auto& head : workspace.store().findBy<User>("login", workspace.setting("sales_head")))
        if (!head->login.empty()) above.head = present(workspace, head->id);
    const auto user = owner ? workspace.store().find<User>(owner) : nullptr;
    if (!user) return above;
    above.manager = present(workspace, user->manager.id);
    if (const auto team = user->team ? workspace.store().find<Team>(user->team.id) : nullptr) above.teamHead = present(workspace, team->manager.id);
    return above;
}

std::string subjectOf(const Escalation& one, const EscalationWords& words) {
    std::string subject = one.row.verdict.state == SlaState::Overdue ? words.overdue : words.soon;
    if (const std::size_t at = subject.find("{}"); at != subject.npos) subject.replace(at, 2, one.lead);
    return subject;
}

// The note is what two who escalate at the same time differ about: the slower one is refused, or sees it here. False: it is done already.
bool add(Workspace& workspace, ChangeSet& change, const Escalation& one, const EscalationWords& words) {
    const auto before = workspace.store().find<Handoff>(one.row.handoff);
    if (!before || before->note.starts_with(escalated)) return false;
    Handoff now = *before;
    now.note = std::string(escalated) + titleOf(workspace, User::type.name, one.to);
    if (!before->note.empty()) now.note.append("\n").append(before->note);
    change.update(workspace.type<Handoff>(), *before, now);
    Activity task;
    task.id = workspace.store().newId();
    task.created = workspace.now();
    task.externalId = nameOf(one.row.handoff);
    task.subject = subjectOf(one, words);
    task.priority = Priority::Urgent;
    task.owner = Link{one.to};
    task.lead = Link{one.row.lead};
    task.dueOn = workspace.today();
    change.create(workspace.type<Activity>(), task);
    return true;
}

Result<Escalated> escalateOnce(Workspace& workspace, const EscalationWords& words) {
    auto due = dueEscalations(workspace);
    if (!due) return due.error();
    std::erase_if(*due, [](const Escalation& one) { return !one.to; });
    ChangeSet change{TR("Change", "Escalate hand-offs")};
    std::erase_if(*due, [&](const Escalation& one) { return !add(workspace, change, one, words); });
    Reminder soon;
    soon.at = workspace.now() + std::chrono::seconds{1};        // a reminder lies ahead
    if (const auto reminded = remindOfNew(workspace, change, soon); !reminded) return reminded.error();
    if (due->empty()) return Escalated{};
    const auto written = workspace.commit(change);
    if (!written) return written.error();
    return Escalated{std::move(*due), *written};
}

}

Result<std::vector<Escalation>> dueEscalations(Workspace& workspace) {
    const EscalateTo rule = ruleOf(workspace);
    std::vector<Escalation> due;
    if (rule == EscalateTo::Nobody) return due;
    const auto waiting = slaWaiting(workspace);
    if (!waiting) return waiting.error();
    for (const auto& [lead, row] : *waiting) {
        if (!isToEscalate(row.verdict.state, row.left, aheadOf(workspace))) continue;
        if (!workspace.store().findBy<Activity>("external_id", nameOf(row.handoff)).empty()) continue;
        due.push_back({row, titleOf(workspace, Lead::type.name, lead), escalatedTo(rule, aboveOf(workspace, row.owner))});
    }
    std::ranges::stable_sort(due, {}, [](const Escalation& one) { return one.row.verdict.respondBy; });
    return due;
}

Result<Escalated> escalate(Workspace& workspace, const EscalationWords& words) {
    for (int attempt = 0; attempt < attempts; ++attempt)
        if (auto done = escalateOnce(workspace, words); done || done.error().code != Error::Conflict) return done;
    return Escalated{};
}

}
