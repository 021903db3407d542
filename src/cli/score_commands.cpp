// SPDX-License-Identifier: MIT
// Verbs about the score of leads and the model that makes it.
#include "app/leads.h"
#include "cli/days.h"
#include "cli/types.h"
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace tilth::cli {
namespace {

// --- score

constexpr std::array scoreOptions{
    Option{"--all", "", "make all scores anew from the touches"},
    Option{"--explain", "", "show what the score is made of"},
    Option{"--at", "INSTANT", "as it was then: 2026-11-22T08:00:00Z, or a day"},
};

Node points(Points p) { return {Node::Number, pointsText(p)}; }

Node ledgerNode(const LedgerRow& row, const std::string& language) {
    Node node = object();
    node.add("rule", textOrNull(row.rule));
    node.add("group", textOrNull(row.group));
    node.add("axis", text(row.axis == Axis::Fit ? "fit" : "engagement"));
    node.add("label", text(row.label.in(language)));
    node.add("event", id(row.touch));
    node.add("at", timeOrNull(row.at));
    node.add("points", points(row.points));
    node.add("now", points(row.now));
    return node;
}

Node scoreNode(std::int64_t lead, const LeadScore& s, const std::string& language) {
    Node node = object(), ledger = list();
    node.add("lead", id(lead));
    node.add("fit", points(s.score.fit));
    node.add("engagement", points(s.score.engagement));
    node.add("total", points(s.score.total));
    node.add("grade", textOrNull(s.score.grade));
    node.add("mql", flag(s.score.mql));
    for (const LedgerRow& row : s.ledger) ledger.add(ledgerNode(row, language));
    node.add("ledger", std::move(ledger));
    return node;
}

std::string reasonOf(const LedgerRow& row, const std::string& language) {
    const std::string& label = row.label.in(language);
    return label.empty() ? row.rule + row.group : label;
}

// The sum of the last column is the score.
void explainToPeople(Call& call, const std::vector<LedgerRow>& ledger) {
    RowPrinter rows(call.out, {"axis", "reason", "at", "points", "now"});
    for (const LedgerRow& row : ledger)
        rows.add({text(row.axis == Axis::Fit ? "fit" : "engagement"), text(reasonOf(row, call.language)),
                  timeOrNull(row.at), points(row.points), points(row.now)});
    rows.end();
}

Answer scoreAll(Call& call, Workspace& workspace) {
    const Result<std::int64_t> revision = rescoreAll(workspace);
    if (!revision) return revision.error();
    Node answer = object();
    const std::int64_t leads = workspace.store().count(workspace.type<Lead>());
    answer.add("leads", number(leads));
    answer.add("revision", id(*revision));
    call.out.answer(answer, std::to_string(leads) + " leads scored");
    return Done{};
}

Answer score(Call& call, Workspace& workspace) {
    if (call.has("--all")) return scoreAll(call, workspace);
    if (call.arguments.words.empty()) return Error{Error::Usage, "Name a lead, or say --all."};
    const Result<std::int64_t> lead = resolveId(workspace, workspace.type<Lead>(), call.word(0));
    if (!lead) return lead.error();
    const auto at = instantOption(call, workspace, "--at");
    if (!at) return at.error();
    const Result<LeadScore> scored = scoreLead(workspace, *lead, at->value_or(workspace.now()));
    if (!scored) return scored.error();
    if (!call.out.forPeople()) {
        call.out.object(scoreNode(*lead, *scored, call.language));
        return Done{};
    }
    call.out.line(titleOf(workspace, Lead::type.name, *lead) + "  " + pointsText(scored->score.total) + "  " + scored->score.grade +
                  (scored->score.mql ? "  MQL" : ""));
    if (call.has("--explain")) explainToPeople(call, scored->ledger);
    return Done{};
}

// --- model

// The document is JSON itself: as it was written, or on the one line that --jsonl wants.
Answer modelShow(Call& call, Workspace& workspace) {
    std::string document = activeModelText(workspace);
    if (call.out.form() == Form::JsonLines) document = nlohmann::ordered_json::parse(document).dump();
    Node answer = object();
    answer.add("model", text(document));
    if (call.out.form() == Form::Csv) return call.out.object(answer), Answer(Done{});
    call.out.bytes(document);
    if (!document.ends_with('\n')) call.out.bytes("\n");
    return Done{};
}

constexpr std::array modelOptions{Option{"--note", "TEXT", "why the model changes"}};
Answer modelSet(Call& call, Workspace& workspace) {
    const Result<std::string> document = fileText(call.word(0));
    if (!document) return document.error();
    return printRevision(call, setModel(workspace, *document, call.value("--note")), "The scoring model is replaced and all leads are scored by it.");
}

constexpr std::array whatIfOptions{Option{"--from", "DAY", "leads made since; as it comes: 90 days earlier"},
                                   Option{"--to", "DAY", "leads made up to; as it comes: today"}};

Node sideNode(const WhatIf::Side& side) {
    Node node = object();
    node.add("leads", number(side.leads));
    node.add("passing", number(side.passing));
    node.add("won", number(side.won));
    node.add("lost", number(side.lost));
    node.add("open", number(side.open));
    return node;
}

void sidesToPeople(Output& out, const WhatIf& both) {
    RowPrinter rows(out, {"model", "leads", "passing", "won", "lost", "open"});
    for (const auto& [name, side] : {std::pair{"now", &both.now}, std::pair{"draft", &both.draft}})
        rows.add({text(name), number(side->leads), number(side->passing), number(side->won), number(side->lost), number(side->open)});
    rows.end();
}

Answer modelWhatIf(Call& call, Workspace& workspace) {
    const Date today = workspace.today();
    const Result<DateRange> days = daysOption(call, workspace, {today - std::chrono::days{90}, today});
    if (!days) return days.error();
    const Result<std::string> document = fileText(call.word(0));
    if (!document) return document.error();
    const Result<WhatIf> both = whatIf(workspace, *document, days->first, days->last);
    if (!both) return both.error();
    Node answer = object();
    answer.add("from", text(dateText(days->first)));
    answer.add("to", text(dateText(days->last)));
    answer.add("now", sideNode(both->now));
    answer.add("draft", sideNode(both->draft));
    if (call.out.forPeople()) sidesToPeople(call.out, *both);
    else call.out.object(answer);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "score", .arguments = "[ID]", .about = "A lead's score and what it is made of", .least = 0, .most = 1, .options = scoreOptions,
            .inWorkspace = score, .more = "The sum of the column \"now\" is the score."},
    Command{.verb = "model show", .arguments = "", .about = "Print the scoring model", .least = 0, .most = 0, .inWorkspace = modelShow},
    Command{.verb = "model set", .arguments = "FILE", .about = "Replace the scoring model by the one in a file", .least = 1, .most = 1,
            .options = modelOptions, .inWorkspace = modelSet, .more = "Earlier versions are kept."},
    Command{.verb = "model what-if", .arguments = "FILE", .about = "How many leads a draft would pass, and how those ended", .least = 1, .most = 1,
            .options = whatIfOptions, .inWorkspace = modelWhatIf},
};

}

std::span<const Command> scoreCommands() { return table; }

}
