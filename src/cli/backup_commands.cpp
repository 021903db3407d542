// SPDX-License-Identifier: MIT
// Verbs about copies of the workspace: make, list, look through, make a workspace again.
#include "app/backups.h"
#include "app/erasure.h"
#include "cli/command.h"
#include <algorithm>
#include <array>

namespace tilth::cli {
namespace {

Answer printCopied(Call& call, const std::string& words, const Result<Copied>& copied) {
    if (!copied) return copied.error();
    Node answer = object();
    for (const auto& [type, count] : copied->records) answer.add(type, number(count));
    answer.add("hash", text(copied->hash));
    call.out.answer(answer, words);
    return Done{};
}

// --- backup

constexpr std::array backupOptions{Option{"--if-due", "", "without FILE: only when the rules of automatic backups say so"}};

Answer backupByRules(Call& call, Workspace& workspace) {
    const auto made = backupOn(workspace, call.has("--if-due") ? BackupOccasion::Opened : BackupOccasion::Asked);
    if (!made) return made.error();
    Node answer = object();
    answer.add("file", *made ? text((*made)->file) : Node{});
    answer.add("bytes", *made ? number((*made)->bytes) : Node{});
    call.out.answer(answer, *made ? "Copied to " + (*made)->file : "No backup is due.");
    return Done{};
}
Answer backup(Call& call, Workspace& workspace) {
    if (call.arguments.words.empty()) return backupByRules(call, workspace);
    if (call.has("--if-due")) return Error{Error::Usage, "--if-due is for backups without FILE."};
    return printCopied(call, "Copied to " + call.word(0), backupWorkspace(workspace, call.word(0)));
}

std::int64_t recordsOf(const Backup& backup) {
    std::int64_t all = 0;
    for (const auto& [type, count] : backup.records) all += count;
    return all;
}
Answer backupList(Call& call, Workspace& workspace) {
    RowPrinter rows(call.out, {"made", "occasion", "bytes", "records", "verified", "file"});
    for (const Backup& b : backupsOf(workspace))
        rows.add({text(timeText(b.mark.made)), text(backupOccasionChoices[static_cast<std::size_t>(b.mark.occasion)].name), number(b.bytes), number(recordsOf(b)), flag(b.verified), text(b.file)});
    rows.end();
    return Done{};
}

Answer verify(Call& call) { return printCopied(call, "ok", verifyBackup(call.word(0))); }

// --- restore

constexpr std::array restoreOptions{Option{"--into", "NEW", "the workspace to make; it must not exist"},
                                    Option{"--replace", "", "in the place of the workspace itself, which nobody may have open; its present state is backed up before"}};

Answer restoreOver(Call& call) {
    if (call.place.empty()) return Error{Error::Usage, "Name the workspace: -w FILE.tilth, or set TILTH_WORKSPACE."};
    if (call.has("--read-only")) return Error{Error::Usage, "--replace writes; leave out --read-only."};
    if (isPostgresUrl(call.place)) return Error{Error::Refused, "A workspace on a server is restored there, with pg_restore."};
    const auto restored = restoreInPlace(call.word(0), call.place, call.options, erasureList());
    if (!restored) return restored.error();
    if (!restored->kept.empty()) say("The state before is kept as " + restored->kept);
    return printCopied(call, "Restored into " + call.place, restored->copied);
}
Answer restore(Call& call) {
    if (call.has("--into") == call.has("--replace")) return Error{Error::Usage, "Say where to: --into NEW.tilth, or --replace for the workspace itself."};
    if (call.has("--replace")) return restoreOver(call);
    return printCopied(call, "Restored into " + call.value("--into"), restoreBackup(call.word(0), call.value("--into"), erasureList()));
}

constexpr std::array table{
    Command{.verb = "backup", .arguments = "[FILE]", .about = "Copy the workspace while it is in use", .least = 0, .most = 1, .options = backupOptions, .inWorkspace = backup,
            .more = "The copy counts only after it was opened, checked and compared. Without FILE it goes to the automatic backups, of which "
                    "seven daily, four weekly and twelve monthly ones are kept."},
    Command{.verb = "backup list", .arguments = "", .about = "List the automatic backups, newest first", .least = 0, .most = 0, .inWorkspace = backupList},
    Command{.verb = "verify", .arguments = "FILE", .about = "Open, check and count a copy", .least = 1, .most = 1, .alone = verify,
            .more = "The copy is only read, and nothing is made beside it."},
    Command{.verb = "restore", .arguments = "FILE --into NEW | --replace", .about = "Make a workspace from a copy", .least = 1, .most = 1,
            .options = restoreOptions, .alone = restore, .more = "People who were erased since do not come back. With --replace consent and suppression of the present state come along."},
};

}

std::span<const Command> backupCommands() { return table; }

}
