// SPDX-License-Identifier: MIT
// Verbs about figures: reports and the pipeline.
#include "app/reports.h"
#include "app/why.h"
#include "cli/command.h"
#include "cli/days.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

constexpr std::array reportOptions{
    Option{"--from", "DAY", "first day: 2026-01-01, 2026-Q1, this_year ..."},
    Option{"--to", "DAY", "last day"},
    Option{"--by", "DIMENSIONS", "owner,quarter ..."},
    Option{"--where", "QUERY", "only those"},
    Option{"--model", "NAME", "of attribution, for campaigns: first last linear u w full decay"},
    Option{"--basis", "NAME", "what is counted; see \"tilthctl report\""},
};

constexpr std::array whyOptions{
    Option{"--from", "DAY", "first day: 2026-01-01, 2026-Q1, this_year ..."},
    Option{"--to", "DAY", "last day"},
    Option{"--where", "QUERY", "only those"},
    Option{"--basis", "NAME", "of the cycle: won or closed"},
};

Node cellNode(const ReportCell& cell, const std::string& currency) {
    switch (cell.kind) {
    case ReportCell::None: return {};
    case ReportCell::Text: return text(cell.text);
    case ReportCell::Whole: return number(cell.whole);
    case ReportCell::Amount: return text(moneyText({cell.whole}, currency));
    case ReportCell::Ratio: case ReportCell::Days: return ratio(cell.real);
    }
    return {};
}

bool hasAmounts(const Report& report) {
    return std::ranges::any_of(report.rows, [](const ReportRow& row) {
        return std::ranges::any_of(row.cells, [](const ReportCell& c) { return c.kind == ReportCell::Amount; });
    });
}

Node rowNode(const Report& report, const ReportRow& row, bool amounts) {
    Node node = object();
    for (std::size_t c = 0; c < row.cells.size() && c < report.columns.size(); ++c)
        node.add(report.columns[c].key, cellNode(row.cells[c], row.currency));
    if (amounts) node.add("currency", textOrNull(row.currency));
    node.add("where", text(row.where));
    return node;
}

// The rivals that were chosen for the whole workspace.
Node chosenNode(const Report& report) {
    Node node = object();
    for (const ReportColumn& c : report.columns)
        if (!c.by.empty()) node.add(c.key, text(c.by));
    return node;
}


Node reportNode(const Report& report) {
    const bool amounts = hasAmounts(report);
    Node answer = object(), rows = list(), excluded = list();
    for (const ReportRow& row : report.rows) rows.add(rowNode(report, row, amounts));
    for (const Excluded& e : report.excluded) {
        Node node = object();
        node.add("reason", text(e.reason));
        node.add("count", number(e.count));
        excluded.add(std::move(node));
    }
    answer.add("report", text(report.name));
    answer.add("definition", text(report.definition));
    answer.add("from", dateOrNull(report.from));
    answer.add("to", dateOrNull(report.to));
    answer.add("rows", std::move(rows));
    if (Node chosen = chosenNode(report); !chosen.items.empty()) answer.add("counted_by", std::move(chosen));
    if (!report.model.empty()) answer.add("model", text(report.model));
    answer.add("total", rowNode(report, report.total, amounts));
    answer.add("excluded", std::move(excluded));
    return answer;
}

// --- for people

std::string shortNumber(double d, int digits) {
    std::array<char, 64> out{};
    const int length = std::snprintf(out.data(), out.size(), "%.*f", digits, d);
    return {out.data(), static_cast<std::size_t>(std::clamp(length, 0, 63))};
}

std::string shownCell(const ReportCell& cell, const std::string& currency) {
    if (cell.kind == ReportCell::Ratio) return shortNumber(cell.real * 100, 2) + "%";
    if (cell.kind == ReportCell::Days) return shortNumber(cell.real, 1);
    return toCell(cellNode(cell, currency));
}

std::vector<Node> shownRow(const Report& report, const ReportRow& row, bool amounts) {
    std::vector<Node> cells;
    for (std::size_t c = 0; c < report.columns.size(); ++c) {
        const std::string shown = c < row.cells.size() ? shownCell(row.cells[c], row.currency) : std::string{};
        const bool nothing = report.columns[c].dimension && shown.empty();
        cells.push_back(text(!nothing ? shown : &row != &report.total ? "(none)" : c == 0 ? "Total" : ""));
    }
    if (amounts) cells.push_back(text(row.currency));
    return cells;
}

bool hasTotal(const Report& report) {
    const bool dimensions = std::ranges::any_of(report.columns, &ReportColumn::dimension);
    return dimensions && std::ranges::any_of(report.total.cells, [](const ReportCell& c) { return c.kind > ReportCell::Text; });
}

void printForPeople(Output& out, const Report& report) {
    const bool amounts = hasAmounts(report);
    std::vector<std::string> keys;
    for (const ReportColumn& c : report.columns) keys.push_back(c.key);
    if (amounts) keys.emplace_back("currency");
    RowPrinter rows(out, keys);
    for (const ReportRow& row : report.rows) rows.add(shownRow(report, row, amounts));
    if (hasTotal(report)) rows.add(shownRow(report, report.total, amounts));
    rows.end();
    if (!report.model.empty()) say("model: " + report.model + ", of won amounts");
    for (const Excluded& e : report.excluded) say("Left out: " + std::to_string(e.count) + ", " + e.reason);
    for (const ReportColumn& c : report.columns)
        if (!c.by.empty()) say(c.key + ": " + c.by + ", as set by " + c.setting);
}

void printReport(Output& out, const Report& report) {
    if (out.forPeople()) return printForPeople(out, report);
    const Node node = reportNode(report);
    if (out.form() == Form::Json) out.object(node);
    else printRows(out, node.items[4]);
}

// --- the verbs

Result<ReportRequest> requestOf(const Call& call, const Workspace& workspace, const std::string& name) {
    const Result<std::optional<Date>> from = dayOption(call, workspace, "--from"), to = dayOption(call, workspace, "--to");
    if (!from) return from.error();
    if (!to) return to.error();
    return ReportRequest{name, *from, *to, splitAtCommas(call.value("--by")), call.value("--where"), call.value("--model"), call.value("--basis")};
}

Answer runNamed(Call& call, Workspace& workspace, const std::string& name) {
    const Result<ReportRequest> request = requestOf(call, workspace, name);
    if (!request) return request.error();
    const Result<Report> report = runReport(workspace, *request);
    if (!report) return report.error();
    printReport(call.out, *report);
    return Done{};
}

void printMeaning(Output& out, const Why& why) {
    out.line(why.label + ": " + (why.value.kind == ReportCell::None ? "n/a" : shownCell(why.value, why.currency)));
    out.line(why.definition);
    if (!why.formula.empty()) out.line(why.formula);
}

Node rowsNode(const WhyRows& rows, std::string_view of) {
    Node node = object();
    node.add("reason", text(rows.reason));
    node.add("count", number(rows.count));
    node.add("type", text(of));
    node.add("where", text(rows.where));
    return node;
}
Node rivalNode(const WhyRival& rival, const std::string& currency) {
    Node node = object();
    node.add("name", text(rival.name));
    node.add("definition", text(rival.definition));
    node.add("value", cellNode(rival.value, currency));
    node.add("holds", flag(rival.holds));
    return node;
}

Node whyNode(const Why& why) {
    Node answer = object(), leftOut = list(), rivals = list();
    for (const WhyRows& rows : why.leftOut) leftOut.add(rowsNode(rows, why.of));
    for (const WhyRival& rival : why.rivals) rivals.add(rivalNode(rival, why.currency));
    answer.add("report", text(why.report));
    answer.add("figure", text(why.column));
    answer.add("value", cellNode(why.value, why.currency));
    answer.add("definition", text(why.definition));
    answer.add("formula", textOrNull(why.formula));
    answer.add("counted", rowsNode(why.counted, why.of));
    answer.add("left_out", std::move(leftOut));
    answer.add("setting", textOrNull(why.setting));
    answer.add("rivals", std::move(rivals));
    return answer;
}

void whyForPeople(Output& out, const Why& why) {
    printMeaning(out, why);
    RowPrinter rows(out, {"records", "count", "where"});
    rows.add({text(why.counted.reason), number(why.counted.count), text(why.counted.where)});
    for (const WhyRows& r : why.leftOut) rows.add({text("left out: " + r.reason), number(r.count), text(r.where)});
    rows.end();
    if (why.rivals.empty()) return;
    RowPrinter rivals(out, {why.setting, "value", "holds", "counted"});
    for (const WhyRival& r : why.rivals) rivals.add({text(r.name), text(shownCell(r.value, why.currency)), text(r.holds ? "yes" : ""), text(r.label)});
    rivals.end();
}

Answer why(Call& call, Workspace& workspace) {
    const Result<ReportRequest> request = requestOf(call, workspace, call.word(0));
    if (!request) return request.error();
    const Result<Why> found = whyOf(workspace, *request, call.arguments.words.size() > 1 ? call.word(1) : std::string());
    if (!found) return found.error();
    if (call.out.forPeople()) {
        whyForPeople(call.out, *found);
        return Done{};
    }
    const Node node = whyNode(*found);
    if (call.out.form() == Form::Json) call.out.object(node);
    else {
        Node rows = list();
        rows.add(rowsNode(found->counted, found->of));
        for (const WhyRows& r : found->leftOut) rows.add(rowsNode(r, found->of));
        printRows(call.out, rows);
    }
    return Done{};
}

Answer report(Call& call, Workspace& workspace) {
    if (!call.arguments.words.empty()) return runNamed(call, workspace, call.word(0));
    RowPrinter rows(call.out, {"report", "title", "definition"});
    for (const ReportName& r : reportNames()) rows.add({text(r.name), text(r.title), text(r.definition)});
    rows.end();
    return Done{};
}

// A pipeline's name is a condition like any other; its quotes are doubled as the query wants it.
Answer pipeline(Call& call, Workspace& workspace) {
    if (call.arguments.words.empty()) return runNamed(call, workspace, "pipeline");
    std::string quoted("pipeline:\"");
    for (const char c : call.word(0)) quoted.append(c == '"' ? 2 : 1, c);
    quoted.append("\"");
    Arguments narrowed = call.arguments;
    const std::string where = call.value("--where");
    narrowed.options["--where"] = {where.empty() ? quoted : quoted + " (" + where + ")"};
    Call inPipeline{narrowed, call.out, call.place, call.options, call.language};
    return runNamed(inPipeline, workspace, "pipeline");
}

constexpr std::array table{
    Command{.verb = "pipeline", .arguments = "[NAME]", .about = "Open deals by stage: how many, how much, weighted", .least = 0, .most = 1,
            .options = reportOptions, .inWorkspace = pipeline},
    Command{.verb = "report", .arguments = "[NAME]", .about = "A report; without a name: which there are", .least = 0, .most = 1,
            .options = reportOptions, .inWorkspace = report,
            .more = "With --json every row carries the query that lists its records. What a report leaves out is counted with the reason."},
    Command{.verb = "why", .arguments = "REPORT [FIGURE]", .about = "What a figure means, which records it counts and leaves out, and how else it may be counted", .least = 1, .most = 2,
            .options = whyOptions, .inWorkspace = why,
            .more = "FIGURE is a column of the report. Where there are rivals, the setting that heads their list chooses the one that holds for the whole workspace: "
                    "tilthctl config set figure_win_rate all. Reports, Home and this program then count so and say it. Managers and administrators set it."},
};

}

std::span<const Command> reportCommands() { return table; }

}
