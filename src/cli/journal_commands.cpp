// SPDX-License-Identifier: MIT
// Verbs about what was done: undo, redo, history.
#include "app/history.h"
#include "cli/types.h"
#include "core/schema/journal_text.h"
#include <array>
#include <charconv>

namespace tilth::cli {
namespace {

Node keptNode(const Reversal& reversal) {
    Node kept = object();
    for (const auto& [type, ids] : reversal.kept) {
        Node all = list();
        for (const std::int64_t one : ids) all.add(id(one));
        kept.add(type, std::move(all));
    }
    return kept;
}

Answer printReversal(Call& call, std::string_view did, const Result<Reversal>& reversal) {
    if (!reversal) return reversal.error();
    const Node kept = keptNode(*reversal);
    Node answer = object();
    answer.add("revision", id(reversal->revision));
    answer.add("label", text(reversal->label));
    answer.add("kept", kept);
    std::string words(did);
    words.append(": ").append(reversal->label);
    if (!kept.items.empty()) words.append(" (kept, because they were changed since or are in use: ").append(toJson(kept)).append(")");
    call.out.answer(answer, words);
    return Done{};
}

constexpr std::array undoOptions{Option{"--revision", "N", "this one, not the newest of your own"}};

Answer undo(Call& call, Workspace& workspace) {
    const Result<std::int64_t> revision = numberOption(call.arguments, "--revision", 0);
    if (!revision) return revision.error();
    return printReversal(call, "Undone", *revision ? workspace.store().undo(*revision) : undoNewest(workspace));
}
Answer unmerge(Call& call, Workspace& workspace) {
    const std::string& word = call.word(0);
    std::int64_t revision = 0;
    const auto end = std::from_chars(word.data(), word.data() + word.size(), revision);
    if (end.ec != std::errc{} || end.ptr != word.data() + word.size()) return Error{Error::Usage, "\"" + word + "\" is no revision; see 'tilthctl history'."};
    return printReversal(call, "Undone", workspace.store().undo(revision));
}
Answer redo(Call& call, Workspace& workspace) { return printReversal(call, "Redone", workspace.store().redo()); }

constexpr std::array historyOptions{Option{"--limit", "N", "at most so many (100)"}};
constexpr std::array<std::string_view, 5> kinds{"done", "undone", "redone", "derived", "erased"};        // in the order of RevisionKind

void printRevisions(Call& call, Workspace& workspace, std::int64_t limit) {
    RowPrinter rows(call.out, {"revision", "label", "who", "when", "kind", "undone", "changes", "about"});
    for (const auto& [r, about] : recentRevisions(workspace, limit))
        rows.add({id(r.id), text(r.label), text(r.actor), text(timeText(r.at)), text(kinds[static_cast<std::size_t>(r.kind)]), flag(r.undone),
                  number(r.changes), textOrNull(about)});
    rows.end();
}

// The journal keeps values as JSON scalars; here they read as everywhere else. The whole record is there or it is not.
Node changedValue(const EntityType& type, const ChangeLine& line, const std::string& scalar, const TextContext& context) {
    if (line.field.empty()) return text(scalar.empty() ? "removed" : "there");
    const Field* field = type.find(line.field);
    if (!field) return text(scalar);
    const Value value = journalValue(scalar);
    const std::string* words = std::get_if<std::string>(&value);
    return isEmpty(value) ? Node{} : text(words ? *words : toText(*field, value, context));
}

Answer printChanges(Call& call, Workspace& workspace, std::int64_t limit) {
    if (call.arguments.words.size() != 2) return Error{Error::Usage, "The verb is used as: tilthctl history [TYPE ID]"};
    const Result<NamedType> type = typeNamed(workspace, call.word(0));
    if (!type) return type.error();
    const Result<std::int64_t> record = resolveId(workspace, *type->type, call.word(1));
    if (!record) return record.error();
    std::vector<ChangeLine> lines = workspace.store().history(*type->type, *record);
    const Result<Record> now = loadRecord(workspace, *type->type, *record);
    const TextContext context = now ? textContext(workspace, *type->type, **now) : TextContext{};
    const auto newest = lines.size() > static_cast<std::size_t>(limit) ? lines.end() - limit : lines.begin();
    RowPrinter rows(call.out, {"revision", "label", "who", "when", "field", "before", "after"});
    for (auto line = newest; line != lines.end(); ++line)
        rows.add({id(line->revision), text(line->label), text(line->actor), text(timeText(line->at)), textOrNull(line->field),
                  changedValue(*type->type, *line, line->before, context), changedValue(*type->type, *line, line->after, context)});
    rows.end();
    return Done{};
}

Answer history(Call& call, Workspace& workspace) {
    const Result<std::int64_t> limit = numberOption(call.arguments, "--limit", 100);
    if (!limit) return limit.error();
    if (!call.arguments.words.empty()) return printChanges(call, workspace, *limit);
    printRevisions(call, workspace, *limit);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "undo", .arguments = "", .about = "Take back your newest change, import, merge or conversion", .least = 0, .most = 0,
            .options = undoOptions, .inWorkspace = undo, .more = "Also after a restart. What others changed since is kept and listed."},
    Command{.verb = "redo", .arguments = "", .about = "Do again what was taken back last", .least = 0, .most = 0, .inWorkspace = redo},
    Command{.verb = "unmerge", .arguments = "REVISION", .about = "Part records again that a revision merged", .least = 1, .most = 1, .inWorkspace = unmerge,
            .more = "Also after a restart. What was changed since stays with the record that was kept, and is listed."},
    Command{.verb = "history", .arguments = "[TYPE ID]", .about = "What was done, newest first; or a record's changes, oldest first",
            .least = 0, .most = 2, .options = historyOptions, .inWorkspace = history},
};

}

std::span<const Command> journalCommands() { return table; }

}
