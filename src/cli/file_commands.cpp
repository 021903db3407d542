// SPDX-License-Identifier: MIT
// Verbs about files: preview, import, export.
#include "app/exporting.h"
#include "app/importing.h"
#include "cli/standard_streams.h"
#include "cli/types.h"
#include <algorithm>
#include <array>
#include <cstdio>

namespace tilth::cli {
namespace {

// --- how a file is read

constexpr std::array readOptions{
    Option{"--type", "TYPE", "what the rows are: lead, deal, touch ..."},
    Option{"--encoding", "NAME", "UTF-8, GB18030, Windows-1252 ...; as it comes: found out"},
    Option{"--delimiter", "CHAR", ", ; | or tab; as it comes: found out"},
    Option{"--header-row", "N", "line of the headings, or none"},
    Option{"--date-order", "ORDER", "ymd, dmy or mdy; as it comes: decided from the whole file"},
    Option{"--decimal", "CHAR", ". or ,"},
    Option{"--sheet", "NAME", "of a workbook: its name or number; as it comes: the first visible one that holds a table"},
};
constexpr std::array importOnly{
    Option{"--map", "FIELD=HEADING", "only mapped headings count; may be repeated"},
    Option{"--set", "FIELD=VALUE", "for every row; may be repeated"},
    Option{"--link", "FIELD:KEYFIELD", "by which field the linked record is found; may be repeated"},
    Option{"--create-missing", "TYPES", "make linked records that are not found: company,user"},
    Option{"--key", "FIELDS", "which field says that a record is already there"},
    Option{"--on-match", "WAY", "create, update (as it comes), fill (only empty fields) or skip"},
    Option{"--dry-run", "", "check everything, write nothing but the file of --errors"},
    Option{"--errors", "FILE", "rows that fail, with line, field, value and reason, to be mended and imported again"},
    Option{"--all-or-nothing", "", "one bad row refuses the file"},
    Option{"--ack", "", "print ACK and the key of each row once it is safe; JSON: a list \"acknowledged\""},
};
constexpr auto importOptions = [] {
    std::array<Option, readOptions.size() + importOnly.size()> all{};
    std::ranges::copy(readOptions, all.begin());
    std::ranges::copy(importOnly, all.begin() + readOptions.size());
    return all;
}();

Error wrongOption(std::string_view option, std::string_view given, std::string_view remedy) {
    std::string words(option);
    words.append(": \"").append(given).append("\" ").append(remedy);
    return {Error::Usage, std::move(words)};
}

Result<std::optional<char>> delimiter(const Arguments& a) {
    const std::string given = a.value("--delimiter");
    if (given.empty()) return std::optional<char>{};
    if (given == "tab" || given == "\\t") return std::optional{'\t'};
    if (given.size() == 1) return std::optional{given[0]};
    return wrongOption("--delimiter", given, "is not one character; write for instance ; or tab.");
}

Result<std::optional<int>> headerRow(const Arguments& a) {
    if (!a.has("--header-row")) return std::optional<int>{};
    if (a.value("--header-row") == "none") return std::optional{0};
    const Result<std::int64_t> n = numberOption(a, "--header-row", 1);
    if (!n) return n.error();
    return std::optional{static_cast<int>(std::min<std::int64_t>(*n, 1'000'000))};
}

template <std::size_t N> std::optional<Error> oneOf(const Arguments& a, std::string_view option, const std::array<std::string_view, N>& words) {
    const std::string given = a.value(option);
    if (given.empty() || std::ranges::find(words, given) != words.end()) return {};
    std::string remedy("is none of");
    for (const std::string_view w : words) remedy.append(" ").append(w);
    return wrongOption(option, given, remedy.append("."));
}

Result<FileChoices> fileChoices(const Arguments& a) {
    const Result<std::optional<char>> mark = delimiter(a);
    if (!mark) return mark.error();
    const Result<std::optional<int>> header = headerRow(a);
    if (!header) return header.error();
    static constexpr std::array<std::string_view, 3> orders{"ymd", "dmy", "mdy"};
    static constexpr std::array<std::string_view, 2> points{".", ","};
    if (auto error = oneOf(a, "--date-order", orders)) return *std::move(error);
    if (auto error = oneOf(a, "--decimal", points)) return *std::move(error);
    const std::string decimal = a.value("--decimal");
    return FileChoices{a.value("--encoding"), a.value("--sheet"), *mark, *header, a.value("--date-order"), decimal.empty() ? '\0' : decimal[0]};
}

// --- preview

Node previewNode(const Preview& p) {
    Node columns = list(), notes = list();
    for (const PreviewColumn& c : p.columns) {
        Node samples = list(), column = object();
        for (const std::string& s : c.samples) samples.add(text(s));
        column.add("heading", text(c.heading));
        column.add("kind", text(c.kind));
        column.add("field", textOrNull(c.field));
        column.add("filled", number(static_cast<std::int64_t>(c.filled)));
        column.add("samples", std::move(samples));
        columns.add(std::move(column));
    }
    for (const std::string& n : p.notes) notes.add(text(n));
    Node answer = object();
    answer.add("format", text(p.format));
    answer.add("encoding", text(p.encoding));
    answer.add("delimiter", text(std::string(1, p.delimiter)));
    answer.add("decimal", text(std::string(1, p.decimal)));
    answer.add("date_order", textOrNull(p.dateOrder));
    answer.add("header_row", number(p.headerRow));
    answer.add("rows", number(static_cast<std::int64_t>(p.rowCount)));
    answer.add("columns", std::move(columns));
    answer.add("notes", std::move(notes));
    if (p.sheets.empty()) return answer;
    Node sheets = list();
    for (const std::string& name : p.sheets) sheets.add(text(name));
    answer.add("sheet", text(p.sheet));
    answer.add("sheets", std::move(sheets));
    return answer;
}

std::string firstOf(const std::vector<std::string>& samples) { return samples.empty() ? std::string{} : samples.front(); }

void printPreview(Output& out, const Preview& p) {
    const bool sheet = !p.sheet.empty();
    const std::string headings = p.format == "vcf" ? std::string() : (sheet ? ", headings in row " : ", headings in line ") + std::to_string(p.headerRow);
    out.line(p.format + ", " + (sheet ? "sheet " + p.sheet : p.encoding) + ", " + std::to_string(p.rowCount) + " rows" + headings);
    for (const std::string& note : p.notes) out.line(note);
    RowPrinter rows(out, {"heading", "kind", "field", "filled", "sample"});
    for (const PreviewColumn& c : p.columns)
        rows.add({text(c.heading), text(c.kind), textOrNull(c.field), number(static_cast<std::int64_t>(c.filled)), text(firstOf(c.samples))});
    rows.end();
}

Answer preview(Call& call, Workspace& workspace) {
    const Result<FileChoices> choices = fileChoices(call.arguments);
    if (!choices) return choices.error();
    const Result<Preview> seen = previewFile(workspace, call.word(0), call.value("--type"), *choices);
    if (!seen) return seen.error();
    if (call.out.forPeople()) printPreview(call.out, *seen);
    else if (call.out.form() == Form::Csv) printRows(call.out, previewNode(*seen).items[7]);
    else call.out.object(previewNode(*seen));
    return Done{};
}

// --- import

constexpr std::array<std::string_view, 4> ways{"create", "update", "fill", "skip"};     // in the order of OnMatch

Result<std::map<std::string, std::string>> pairMap(const Arguments& a, std::string_view option, char mark) {
    std::map<std::string, std::string> all;
    for (const std::string& word : a.all(option)) {
        const std::size_t at = word.find(mark);
        if (at == 0 || at == word.npos) return wrongOption(option, word, std::string("has no \"").append(1, mark).append("\"."));
        all[word.substr(0, at)] = word.substr(at + 1);
    }
    return all;
}

Result<ImportRequest> importRequest(const Call& call) {
    const Arguments& a = call.arguments;
    const Result<FileChoices> file = fileChoices(a);
    const auto map = pairMap(a, "--map", '='), set = pairMap(a, "--set", '='), link = pairMap(a, "--link", ':');
    for (const auto* read : {&map, &set, &link})
        if (!*read) return read->error();
    if (!file) return file.error();
    if (!a.has("--type")) return Error{Error::Usage, "Say what the rows are: --type lead"};
    if (auto error = oneOf(a, "--on-match", ways)) return *std::move(error);
    ImportRequest request;
    request.path = call.word(0);
    request.type = a.value("--type");
    request.file = *file;
    request.map = *map;
    request.set = *set;
    request.link = *link;
    request.createMissing = splitAtCommas(a.value("--create-missing"));
    request.key = splitAtCommas(a.value("--key"));
    request.onMatch = static_cast<OnMatch>(std::ranges::find(ways, a.value("--on-match", "update")) - ways.begin());
    request.dryRun = a.has("--dry-run");
    request.allOrNothing = a.has("--all-or-nothing");
    request.errorsFile = a.value("--errors");
    return request;
}

// A line on standard error that is written over; false: somebody wants to stop.
bool showProgress(std::size_t done, std::size_t total) {
    if (errorsAreTerminal() && total) std::fprintf(stderr, "\r%3zu %%%s", done * 100 / total, done >= total ? "\r     \r" : "");
    return !interrupted();
}

Node importNode(const ImportResult& r, bool withKeys) {
    Node answer = object();
    answer.add("batch", id(r.revision));
    answer.add("revision", id(r.revision));
    answer.add("rows", number(r.rows));
    answer.add("created", number(r.created));
    answer.add("updated", number(r.updated));
    answer.add("skipped", number(r.skipped));
    answer.add("failed", number(r.failed));
    answer.add("named", number(r.named));
    answer.add("noted", number(r.noted));
    answer.add("seconds", ratio(r.seconds));
    answer.add("errors_file", textOrNull(r.errorsFile));
    for (const auto& [type, count] : r.createdMissing) answer.add("created_" + type, number(count));
    Node keys = list();
    for (const std::string& key : r.keys) keys.add(text(key));
    if (withKeys) answer.add("acknowledged", std::move(keys));
    return answer;
}

constexpr std::size_t issuesShown = 20;

void sayUnmapped(const ImportRequest& request, const ImportResult& r) {
    if (r.unmapped.empty()) return;
    std::string words(request.map.empty() ? "Not imported, because no field has that name:" : "Not imported, because --map does not name them:");
    for (const std::string& heading : r.unmapped) words.append(" \"").append(heading).append("\"");
    say(words);
}

void sayIssues(const ImportRequest& request, const ImportResult& r) {
    for (std::size_t i = 0; i < std::min(r.issues.size(), issuesShown); ++i) {
        const ImportIssue& issue = r.issues[i];
        say(issue.place + ": " + issue.field + " \"" + issue.value + "\": " + issue.reason);
    }
    if (r.failed > static_cast<std::int64_t>(issuesShown)) say("... " + std::to_string(r.failed) + " rows failed in all.");
    for (const std::string& note : r.notes) say(note);
    sayUnmapped(request, r);
    if (request.dryRun) say("Nothing was written" + (r.errorsFile.empty() ? std::string() : " but " + r.errorsFile) + ": this was a dry run.");
}

Answer import(Call& call, Workspace& workspace) {
    const Result<ImportRequest> request = importRequest(call);
    if (!request) return request.error();
    noteInterrupts();
    const Result<ImportResult> done = importFile(workspace, *request, showProgress);
    if (!done) return done.error();
    const bool acknowledge = call.has("--ack"), forPeople = call.out.forPeople();
    if (acknowledge && forPeople)
        for (const std::string& key : done->keys) call.out.line("ACK " + key);
    call.out.flush();
    sayIssues(*request, *done);
    call.out.object(importNode(*done, acknowledge && !forPeople));
    return Done{};
}

// --- export

constexpr std::array exportOptions{
    Option{"--where", "QUERY", "only those"},
    Option{"--sort", "FIELDS", "a,-b"},
    Option{"--fields", "FIELDS", "these columns; as it comes: all"},
    Option{"--format", "FORMAT", "csv, tsv, xlsx, jsonl, vcf (vCard 3.0), vcf4 or ics (campaigns and activities); as it comes: by the end of FILE"},
    Option{"--raw", "", "byte for byte, for importing again; without it nothing is a formula to a spreadsheet"},
};

Answer exportRecords(Call& call, Workspace& workspace) {
    const Arguments& a = call.arguments;
    noteInterrupts();
    const Result<std::int64_t> rows = exportFile(workspace, {call.word(0), call.word(1), a.value("--where"), a.value("--sort"),
                                                             a.value("--format"), splitAtCommas(a.value("--fields")), a.has("--raw")});
    if (!rows) return rows.error();
    Node answer = object();
    answer.add("file", text(call.word(1)));
    answer.add("rows", number(*rows));
    call.out.answer(answer, std::to_string(*rows) + " rows in " + call.word(1));
    return Done{};
}

constexpr std::array table{
    Command{.verb = "preview", .arguments = "FILE", .about = "Show how a file would be read", .least = 1, .most = 1, .options = readOptions,
            .inWorkspace = preview},
    Command{.verb = "import", .arguments = "FILE --type TYPE", .about = "Read a file's rows as records, all in one revision", .least = 1, .most = 1,
            .options = importOptions, .inWorkspace = import,
            .more = "Without --map, headings are matched by key, label and the names that other programs write. One \"tilthctl undo\" "
                    "takes the whole import back."},
    Command{.verb = "export", .arguments = "TYPE FILE", .about = "Write records into a file", .least = 2, .most = 2, .options = exportOptions,
            .inWorkspace = exportRecords},
};

}

std::span<const Command> fileCommands() { return table; }

}
