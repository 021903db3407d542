// SPDX-License-Identifier: MIT
// Verbs about what marketing and sales owe each other.
#include "app/escalation.h"
#include "app/replay.h"
#include "cli/days.h"
#include "cli/types.h"
#include "core/model/lead.h"
#include "core/model/user.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tilth::cli {
namespace {

constexpr std::array statusOptions{
    Option{"--by", "owner", "counts by owner, with the share answered in time"},
    Option{"--from", "DAY", "handed over since; as it comes: 30 days earlier"},
    Option{"--to", "DAY", "handed over up to; as it comes: today"},
};

std::string_view stateName(SlaState state) { return slaStateChoices[static_cast<std::size_t>(state)].name; }

void printEach(Call& call, Workspace& workspace, const std::vector<SlaRow>& rows) {
    RowPrinter table(call.out, {"lead", "name", "owner", "priority", "handed_over", "respond_by", "state", "minutes"});
    for (const SlaRow& row : rows)
        table.add({id(row.lead), text(titleOf(workspace, Lead::type.name, row.lead)), textOrNull(titleOf(workspace, User::type.name, row.owner)),
                   text(priorityChoices[static_cast<std::size_t>(row.priority)].name), text(timeText(row.handedOver)), text(timeText(row.verdict.respondBy)),
                   text(stateName(row.verdict.state)), number(std::chrono::floor<std::chrono::minutes>(row.verdict.taken).count())});
    table.end();
}

void printByOwner(Call& call, Workspace& workspace, const std::vector<SlaRow>& rows) {
    std::map<std::int64_t, SlaCounts> owners;
    for (const SlaRow& row : rows) owners[row.owner].add(row.verdict.state);
    RowPrinter table(call.out, {"owner", "met", "failed", "overdue", "due", "compliance"});
    for (const auto& [owner, counts] : owners) {
        const auto share = compliance(counts);
        table.add({textOrNull(titleOf(workspace, User::type.name, owner)), number(counts.fulfilled), number(counts.failed), number(counts.overdue), number(counts.due),
                   share ? ratio(*share) : Node{}});
    }
    table.end();
}

Answer status(Call& call, Workspace& workspace) {
    const Date today = workspace.today();
    const Result<DateRange> days = daysOption(call, workspace, {today - std::chrono::days{30}, today});
    if (!days) return days.error();
    if (call.has("--by") && call.value("--by") != "owner") return Error{Error::Usage, "--by takes owner, not \"" + call.value("--by") + "\"."};
    const auto rows = slaRows(workspace, *days);
    if (!rows) return rows.error();
    if (call.has("--by")) printByOwner(call, workspace, *rows);
    else printEach(call, workspace, *rows);
    return Done{};
}

// --- escalate

constexpr std::array escalateOptions{Option{"--dry-run", "", "only say which, and to whom"}};

Answer escalateDue(Call& call, Workspace& workspace) {
    std::vector<Escalation> rows;
    if (call.has("--dry-run")) {
        auto due = dueEscalations(workspace);
        if (!due) return due.error();
        rows = std::move(*due);
    } else {
        auto done = escalate(workspace);
        if (!done) return done.error();
        rows = std::move(done->done);
    }
    RowPrinter table(call.out, {"lead", "name", "owner", "respond_by", "state", "to"});
    for (const Escalation& one : rows)
        table.add({id(one.row.lead), text(one.lead), textOrNull(titleOf(workspace, User::type.name, one.row.owner)), text(timeText(one.row.verdict.respondBy)),
                   text(stateName(one.row.verdict.state)), textOrNull(titleOf(workspace, User::type.name, one.to))});
    table.end();
    return Done{};
}

// --- replay

Node points(Points p) { return {Node::Number, pointsText(p)}; }

Node stepNode(const ReplayStep& step) {
    Node node = object();
    node.add("at", text(timeText(step.at)));
    node.add("step", text(replayKindChoices[static_cast<std::size_t>(step.kind)].name));
    node.add("what", text(step.text));
    node.add("detail", textOrNull(step.detail));
    node.add("by", textOrNull(step.by));
    node.add("score", points(step.score.total));
    node.add("grade", textOrNull(step.score.grade));
    return node;
}
Node handoffNode(const ReplayHandoff& h) {
    Node node = object();
    node.add("at", text(timeText(h.sla.handedOver)));
    node.add("grade", textOrNull(h.grade));
    node.add("fit", points(h.fit));
    node.add("engagement", points(h.engagement));
    node.add("model", h.model ? number(h.model) : Node{});
    node.add("signed", flag(h.bothSigned));
    node.add("priority", text(priorityChoices[static_cast<std::size_t>(h.sla.priority)].name));
    node.add("respond_by", text(timeText(h.sla.verdict.respondBy)));
    node.add("first_try", timeOrNull(h.firstTry));
    node.add("minutes", number(std::chrono::floor<std::chrono::minutes>(h.sla.verdict.taken).count()));
    node.add("state", text(stateName(h.sla.verdict.state)));
    node.add("answer", text(handoffStateChoices[static_cast<std::size_t>(h.sla.state)].name));
    node.add("reason", textOrNull(h.sla.reason));
    return node;
}
Node replayNode(const Replay& replay) {
    Node node = object(), steps = list(), handoffs = list();
    node.add("lead", id(replay.lead));
    node.add("name", text(replay.name));
    node.add("owner", textOrNull(replay.owner));
    for (const ReplayStep& step : replay.steps) steps.add(stepNode(step));
    for (const ReplayHandoff& h : replay.handoffs) handoffs.add(handoffNode(h));
    node.add("steps", std::move(steps));
    node.add("handoffs", std::move(handoffs));
    return node;
}

Answer replay(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), call.word(0));
    if (!lead) return lead.error();
    const auto replayed = replayOf(workspace, *lead);
    if (!replayed) return replayed.error();
    Node all = replayNode(*replayed);
    if (call.out.form() == Form::Json || call.out.form() == Form::JsonLines) return call.out.object(all), Answer(Done{});
    printRows(call.out, all.items[3]);
    if (call.out.forPeople() && !replayed->handoffs.empty()) call.out.line({}), printRows(call.out, all.items[4]);
    return Done{};
}

constexpr std::array owedOptions{
    Option{"--target", "AMOUNT", "revenue of the month"},
    Option{"--deal", "AMOUNT", "average deal"},
    Option{"--share", "PERCENT", "of the target that marketing brings; as it comes: 100"},
    Option{"--win-rate", "PERCENT", "of opportunities won"},
    Option{"--sql-rate", "PERCENT", "of SQLs that become opportunities"},
    Option{"--mql-rate", "PERCENT", "of MQLs that become SQLs"},
};

// A number with at most two decimals, in hundredths.
Result<std::int64_t> hundredthsOf(const Call& call, std::string_view option, std::string_view fallback = {}) {
    const std::string word = call.has(option) ? call.value(option) : std::string(fallback);
    if (word.empty()) return Error{Error::Usage, "Say " + std::string(option) + "; see 'tilthctl help sla owed'."};
    double number = 0;
    const auto end = std::from_chars(word.data(), word.data() + word.size(), number);
    const double cents = std::round(number * 100);
    if (end.ec != std::errc{} || end.ptr != word.data() + word.size() || std::abs(cents - number * 100) > 1e-6 || std::abs(cents) > 9e15)
        return Error{Error::Usage, std::string(option) + " takes a number with at most two decimals, not \"" + word + "\"."};
    return static_cast<std::int64_t>(cents);
}

Answer owed(Call& call) {
    std::array<std::int64_t, 6> read{};
    for (std::size_t i = 0; i < read.size(); ++i) {
        const Result<std::int64_t> value = hundredthsOf(call, owedOptions[i].name, owedOptions[i].name == "--share" ? "100" : "");
        if (!value) return value.error();
        read[i] = *value;
    }
    const auto figures = owedOf({.target = Money{read[0]}, .averageDeal = Money{read[1]}, .share = read[2], .winRate = read[3], .sqlToOpportunity = read[4], .mqlToSql = read[5]});
    if (!figures) return figures.error();
    Node answer = object();
    answer.add("customers", number(figures->customers));
    answer.add("opportunities", number(figures->opportunities));
    answer.add("sqls", number(figures->sqls));
    answer.add("mqls", number(figures->mqls));
    call.out.object(answer);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "sla status", .arguments = "", .about = "Leads handed over, until when somebody has to try, and whether they did", .least = 0, .most = 0,
            .options = statusOptions, .inWorkspace = status, .more = "Deadlines run in the workspace's working hours; see the settings sla_minutes and working_hours."},
    Command{.verb = "sla escalate", .arguments = "", .about = "Tell somebody above of hand-offs that nobody answers in time, once each", .least = 0, .most = 0, .options = escalateOptions,
            .inWorkspace = escalateDue, .more = "Each becomes a task with a reminder; to whom and when are the settings sla_escalate and sla_escalate_minutes. Windows do it by themselves."},
    Command{.verb = "sla replay", .arguments = "LEAD", .about = "What happened to a lead, from the log: touches, score, hand-offs, how soon somebody tried, the end", .least = 1, .most = 1,
            .inWorkspace = replay, .more = "Rows of steps; as JSON also the hand-offs with their deadlines and the version of the MQL rule."},
    Command{.verb = "sla owed", .arguments = "", .about = "How many good leads marketing owes for a revenue target", .least = 0, .most = 0, .options = owedOptions, .alone = owed},
};

}

std::span<const Command> slaCommands() { return table; }

}
