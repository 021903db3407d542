// SPDX-License-Identifier: MIT
// Verbs about who gets which leads.
#include "app/routing.h"
#include "cli/routing_commands.h"
#include "cli/types.h"
#include "core/model/team.h"
#include <array>

namespace tilth::cli {
namespace {

Node personOrPool(Workspace& workspace, Link user) { return textOrNull(titleOf(workspace, User::type.name, user.id)); }

Node receiver(Workspace& workspace, const AssignmentRule& rule) {
    const bool one = rule.method == AssignTo::User;
    return one ? personOrPool(workspace, rule.user) : textOrNull(titleOf(workspace, Team::type.name, rule.team.id));
}
Node methodNode(const AssignmentRule& rule) { return text(assignToChoices[static_cast<std::size_t>(rule.method)].name); }

Answer rules(Call& call, Workspace& workspace) {
    RowPrinter table(call.out, {"id", "position", "name", "condition", "method", "to", "active"});
    for (const auto& rule : assignmentRules(workspace))
        table.add({id(rule->id), number(rule->position), text(rule->name), textOrNull(rule->condition), methodNode(*rule), receiver(workspace, *rule), flag(rule->active)});
    table.end();
    return Done{};
}

constexpr std::array runOptions{Option{"--dry-run", "", "only say who would get what"}};

Answer run(Call& call, Workspace& workspace) {
    const auto assigned = assignPool(workspace, call.has("--dry-run"));
    if (!assigned) return assigned.error();
    RowPrinter table(call.out, {"lead", "name", "owner", "reason"});
    for (const Assigned& a : *assigned)
        table.add({id(a.lead), text(titleOf(workspace, Lead::type.name, a.lead)), personOrPool(workspace, a.routing.owner), text(a.routing.reason)});
    table.end();
    return Done{};
}

// --- explain

Node ruleNode(Workspace& workspace, const RuleVerdict& verdict) {
    Node node = object();
    node.add("position", number(verdict.rule.position));
    node.add("name", text(verdict.rule.name));
    node.add("fits", flag(verdict.fits));
    node.add("method", methodNode(verdict.rule));
    node.add("to", receiver(workspace, verdict.rule));
    return node;
}
Node pastNode(Workspace& workspace, const Assignment& passing) {
    Node node = object();
    node.add("at", text(timeText(passing.at)));
    node.add("kind", text(assignmentKindChoices[static_cast<std::size_t>(passing.kind)].name));
    node.add("from", personOrPool(workspace, passing.fromUser));
    node.add("to", personOrPool(workspace, passing.toUser));
    node.add("reason", text(passing.reason));
    return node;
}

void explainToPeople(Call& call, Workspace& workspace, const AssignmentStory& story) {
    for (const RuleVerdict& verdict : story.rules)
        call.out.line(std::string(verdict.fits ? "fits      " : "does not  ") + std::to_string(verdict.rule.position) + " " + verdict.rule.name);
    call.out.line("now       " + story.now.reason);
    for (const auto& passing : story.past) {
        const std::string to = titleOf(workspace, User::type.name, passing->toUser.id);
        call.out.line(timeText(passing->at) + "  " + (to.empty() ? "lead pool" : to) + "  " + passing->reason);
    }
}

Answer explain(Call& call, Workspace& workspace) {
    const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), call.word(0));
    if (!lead) return lead.error();
    const auto story = explainAssignment(workspace, *lead);
    if (!story) return story.error();
    if (call.out.forPeople()) return explainToPeople(call, workspace, *story), Done{};
    Node answer = object(), tried = list(), past = list();
    for (const RuleVerdict& verdict : story->rules) tried.add(ruleNode(workspace, verdict));
    for (const auto& passing : story->past) past.add(pastNode(workspace, *passing));
    answer.add("lead", id(*lead));
    answer.add("rules", std::move(tried));
    answer.add("owner", personOrPool(workspace, story->now.owner));
    answer.add("reason", text(story->now.reason));
    answer.add("past", std::move(past));
    call.out.object(answer);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "assign rules", .arguments = "", .about = "The assignment rules, in the order in which they are tried", .least = 0, .most = 0, .inWorkspace = rules,
            .more = "A rule is a record: \"tilthctl add assignment_rule position=1 name='DE leads' condition=country:DE method=round_robin team=Sales\". "
                    "How many leads a person takes, and when, is one too: \"tilthctl add assignee user=anna capacity=20\"."},
    Command{.verb = "assign run", .arguments = "", .about = "Give the leads of nobody to people, by the assignment rules", .least = 0, .most = 0, .options = runOptions,
            .inWorkspace = run, .more = "New leads and MQLs are given away by themselves; see the setting assign_leads."},
    Command{.verb = "assign explain", .arguments = "ID", .about = "Which rules fit a lead, whom they would choose now, and who had it so far", .least = 1, .most = 1,
            .inWorkspace = explain},
};

}

std::span<const Command> assignCommands() { return table; }

}
