// SPDX-License-Identifier: MIT
// Verbs about reminders: what is due, one more, put off, dismissed.
#include "app/reminders.h"
#include "cli/types.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

Result<Time> instantNamed(const Workspace& workspace, const std::string& option, const std::string& word) {
    const auto at = parseTime(word, workspace.zone());
    return at ? at : Result<Time>(Error{Error::Usage, option + ": " + at.error().text});
}
Node timeNode(const Call& call, const Workspace& workspace, const std::optional<Time>& at) {
    if (!at) return {};
    return text(call.out.forPeople() ? localText(*at, workspace.zone()) : timeText(*at));
}

// --- reminders

constexpr std::array listOptions{Option{"--now", "INSTANT", "as if it were that moment"}, Option{"--owner", "USER", "whose; as it comes one's own"},
                                 Option{"--all", "", "coming ones too"}};

std::string_view stateName(const ReminderLine& line, Time now) {
    constexpr std::array names{"due", "missed", "announced"};
    return line.at && *line.at <= now ? names[static_cast<std::size_t>(line.state)] : "coming";
}
std::vector<std::string> keys(const Call& call) {
    std::vector<std::string> all{"id", "at", "state", "type", "record", "title", "about", "when", "note"};
    if (call.out.forPeople()) std::erase(all, "record");
    return all;
}
std::vector<Node> cells(const Call& call, const Workspace& workspace, const ReminderLine& line, Time now) {
    std::vector<Node> all{id(line.reminder.id), timeNode(call, workspace, line.at), text(stateName(line, now)), text(line.type)};
    if (!call.out.forPeople()) all.push_back(id(line.id));
    all.insert(all.end(), {text(line.title), textOrNull(line.about), text(reminderText(line.reminder, workspace.zone())), textOrNull(line.reminder.note)});
    return all;
}
Answer reminders(Call& call, Workspace& workspace) {
    const auto now = call.has("--now") ? instantNamed(workspace, "--now", call.value("--now")) : workspace.now();
    if (!now) return now.error();
    const auto owner = call.has("--owner") ? resolveLink(workspace, workspace.type<Reminder>().at("owner"), call.value("--owner")) : workspace.user().id;
    if (!owner) return owner.error();
    const RemindersNow found = remindersOf(workspace, *owner, *now, {});
    RowPrinter rows(call.out, keys(call));
    for (const ReminderLine& line : found.due) rows.add(cells(call, workspace, line, *now));
    for (const ReminderLine& line : found.coming)
        if (call.has("--all")) rows.add(cells(call, workspace, line, *now));
    rows.end();
    return Done{};
}

// --- remind, snooze, dismiss

constexpr std::array remindOptions{Option{"--before", "TIME", "15m, 1h, 1d, 1w, 0d (on the day), \"1d 09:00\", 09:00 (on the day)"},
                                   Option{"--at", "INSTANT", "at that moment, whatever becomes of the record"},
                                   Option{"--next-step", "", "of a deal: of its next step, not of its close date"},
                                   Option{"--note", "TEXT", "words of its own"}};
Answer remind(Call& call, Workspace& workspace) {
    const auto type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    if (call.has("--before") == call.has("--at")) return Error{Error::Usage, "Say when: --before 1h, or --at 2026-11-30T09:00."};
    const auto record = resolveId(workspace, *type->type, call.word(1));
    if (!record) return record.error();
    auto when = parseReminder(call.value(call.has("--at") ? "--at" : "--before"), workspace.zone());
    if (!when) return when.error();
    if (call.has("--next-step")) when->of = RemindOf::NextStep;
    when->note = call.value("--note");
    return printRevision(call, addReminder(workspace, *type->type, *record, *when), "Reminder added");
}

Result<std::vector<std::int64_t>> remindersNamed(Call& call, Workspace& workspace) {
    std::vector<std::int64_t> ids;
    for (const std::string& word : call.arguments.words) {
        const auto found = resolveId(workspace, workspace.type<Reminder>(), word);
        if (!found) return found.error();
        ids.push_back(*found);
    }
    return ids;
}

constexpr std::array snoozeOptions{Option{"--for", "TIME", "5m (as it comes), 1h, tomorrow"}, Option{"--until", "INSTANT", "until that moment"}};
Result<Time> snoozedUntil(const Call& call, const Workspace& workspace) {
    if (call.has("--until")) return instantNamed(workspace, "--until", call.value("--until"));
    const std::string word = call.arguments.value("--for", "5m");
    const std::int64_t how = choiceNamed(snoozeChoices, word);
    if (how >= 0) return snoozedTo(static_cast<Snooze>(how), workspace.now(), workspace.zone());
    const auto lead = parseReminder(word, workspace.zone());
    if (!lead || !lead->minutesBefore) return Error{Error::Usage, "--for: \"" + word + "\" is none of 5m, 1h, tomorrow, or minutes and hours such as 30m."};
    return workspace.now() + std::chrono::minutes{*lead->minutesBefore};
}
Answer snooze(Call& call, Workspace& workspace) {
    const auto ids = remindersNamed(call, workspace);
    if (!ids) return ids.error();
    const auto until = snoozedUntil(call, workspace);
    if (!until) return until.error();
    return printRevision(call, snoozeReminders(workspace, *ids, *until), "Put off to " + localText(*until, workspace.zone()));
}
Answer dismiss(Call& call, Workspace& workspace) {
    const auto ids = remindersNamed(call, workspace);
    if (!ids) return ids.error();
    return printRevision(call, dismissReminders(workspace, *ids), "Dismissed");
}

constexpr std::array table{
    Command{.verb = "reminders", .arguments = "", .about = "Reminders that are due", .least = 0, .most = 0, .options = listOptions, .inWorkspace = reminders,
            .more = "Missed ones passed more than ten minutes ago and were announced by no window."},
    Command{.verb = "remind", .arguments = "TYPE ID", .about = "Remind of an activity, a campaign, one of its items, or a deal", .least = 2, .most = 2,
            .options = remindOptions, .inWorkspace = remind,
            .more = "What has a day and no hour counts from 9:00. Of an activity that repeats the coming ones get the reminder too."},
    Command{.verb = "snooze", .arguments = "ID...", .about = "Put reminders off", .least = 1, .most = anyNumber, .options = snoozeOptions, .inWorkspace = snooze},
    Command{.verb = "dismiss", .arguments = "ID...", .about = "Dismiss reminders; one comes again when its record moves to another date", .least = 1,
            .most = anyNumber, .inWorkspace = dismiss},
};

}

std::span<const Command> reminderCommands() { return table; }

}
