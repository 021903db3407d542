// SPDX-License-Identifier: MIT
#include "app/backups.h"
#include "app/backup_notes.h"
#include "app/copy_folder.h"
#include "app/data_folder.h"
#include "store/counting.h"
#include "store/durable_file.h"
#include <algorithm>
#include <cstdio>

namespace tilth {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t spareBytes = 16 << 20;       // that a backup leaves free
constexpr auto leftAlone = std::chrono::hours{24};  // half a backup that is older belongs to a program that died

std::int64_t sizeOf(const std::string& path) {
    std::error_code none;
    const auto size = fs::file_size(path, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}
std::int64_t newestRevision(Workspace& workspace) {
    const auto newest = workspace.store().revisions(1);
    return newest.empty() ? 0 : newest.front().id;
}
std::vector<BackupMark> marksOf(const std::vector<Backup>& backups) {
    std::vector<BackupMark> marks;
    for (const Backup& b : backups) marks.push_back(b.mark);
    return marks;
}
// One that was changed since keeps no state.
std::vector<Backup> wholeBackupsOf(Workspace& workspace) {
    std::vector<Backup> whole = backupsOf(workspace);
    std::erase_if(whole, [](const Backup& b) { return !b.verified; });
    return whole;
}
bool byItself(BackupOccasion occasion) { return occasion != BackupOccasion::Asked && occasion != BackupOccasion::Restored; }
bool mayBeMade(Workspace& workspace, BackupOccasion occasion) {
    if (!byItself(occasion)) return true;
    return !isPostgresUrl(workspace.place()) && !workspace.store().readOnly() && workspace.setting("automatic_backups") == "yes" && !backupFolder(workspace).empty();
}

// "sales 2026-03-02 081455 daily.tilth", by the workspace's clock.
fs::path nameFor(Workspace& workspace, BackupOccasion occasion) {
    const LocalTime local = localTime(workspace.now(), workspace.zone());
    const std::chrono::hh_mm_ss clock(local.clock);
    char digits[16];
    std::snprintf(digits, sizeof digits, "%02d%02d%02d", static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return fs::path(workspace.place()).stem().string() + " " + dateText(local.day) + " " + digits + " " +
           std::string(backupOccasionChoices[static_cast<std::size_t>(occasion)].name) + ".tilth";
}

Result<Done> makeRoom(Workspace& workspace, const fs::path& folder) {
    std::error_code failed;
    const bool fresh = fs::create_directories(folder, failed);
    if (failed) return Error{Error::Surroundings, TR("Backup", "No backup was made, because its folder cannot be made; choose another one in the settings: ") + folder.string()};
    if (fresh) fs::permissions(folder, fs::perms::owner_all, fs::perm_options::replace, failed);       // a backup itself is private anyway
    const std::int64_t needed = sizeOf(workspace.place()) + sizeOf(workspace.place() + "-wal") + spareBytes, there = freeSpace((folder / "x").string());
    if (there >= needed) return Done{};
    return Error{Error::Surroundings, TR("Backup", "No backup was made, because its disk has too little room; free some, or choose another folder in the settings. Megabytes free and needed: ") +
                                          std::to_string(there >> 20) + ", " + std::to_string(needed >> 20)};
}
void removeHalves(const fs::path& folder) {
    std::error_code gone;
    for (fs::directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone)) {
        std::error_code each;
        const bool half = entry->path().filename().string().find(".tilth.part-") != std::string::npos;
        if (half && fs::file_time_type::clock::now() - entry->last_write_time(each) > leftAlone) fs::remove(entry->path(), each);
    }
}

std::map<std::string, std::int64_t> countsOf(Workspace& workspace) {
    std::map<std::string, std::int64_t> counts;
    for (const EntityType* type : workspace.store().schema().types()) counts[std::string(type->name)] = workspace.store().count(*type);
    return counts;
}
// Its pages were checked when it was copied; it must open, and be of the same state.
Result<Done> judged(const std::string& copied, const Backup& wanted) {
    auto copy = Workspace::open(copied, {.mode = OpenMode::Copy});
    if (!copy) return copy.error();
    if (newestRevision(**copy) == wanted.mark.revision && countsOf(**copy) == wanted.records) return Done{};
    return Error{Error::Surroundings, TR("Backup", "The backup was not equal to the workspace and was not kept. Look after the disk, then make it again.")};
}

Result<std::optional<Backup>> made(Workspace& workspace, BackupOccasion occasion) {
    const fs::path folder = backupFolder(workspace);
    if (isPostgresUrl(workspace.place())) return Error{Error::Refused, TR("Backup", "A workspace on a server is backed up there: use pg_dump with the address of the workspace.")};
    if (folder.empty()) return Error{Error::Surroundings, TR("Backup", "There is no folder for backups; choose one in the settings.")};
    if (const auto room = makeRoom(workspace, folder); !room) return room.error();
    removeHalves(folder);
    const ReadView moment(workspace.store().connection());
    Backup backup{(folder / nameFor(workspace, occasion)).string(), {workspace.now(), newestRevision(workspace), occasion}, 0, countsOf(workspace), true};
    const auto written = workspace.store().backup(backup.file, [&](const std::string& temporary) { return judged(temporary, backup); });
    if (!written) return written.error();
    backup.bytes = sizeOf(backup.file);
    if (const auto noted = noteBackup(backup, workspace.store().firstRevision()); !noted) return noted.error();
    return std::optional(std::move(backup));
}
// A damaged one takes no other's place, and stays: whoever looks for a word may still find it there.
void thinOut(Workspace& workspace) {
    const std::vector<Backup> all = wholeBackupsOf(workspace);
    for (const std::size_t i : backupsToDrop(marksOf(all), workspace.now(), workspace.zone())) dropBackup(all[i]);
}

// A copy of it without the erased takes its place; it is worked on elsewhere, since backups may lie in a folder that is synchronised.
Result<Done> cleaned(Backup backup, Workspace& workspace, const fs::path& erased) {
    const CopyFolder folder;
    if (!folder.made()) return noCopyFolder();
    const auto clean = restoreBackup(backup.file, folder.file(), erased, &workspace);
    if (!clean) return clean.error();
    if (const auto replaced = copyBackup(folder.file(), backup.file); !replaced) return replaced.error();
    backup.bytes = sizeOf(backup.file);
    backup.records = clean->records;
    return noteBackup(backup, workspace.store().firstRevision());
}

// A name beside the workspace that nothing has.
std::string asideName(const std::string& place) {
    const fs::path file(place);
    for (int n = 1;; ++n) {
        const fs::path name = file.parent_path() / (file.stem().string() + " before restore " + std::to_string(n) + file.extension().string());
        if (!fileExists(name.string())) return name.string();
    }
}

// 0 where it cannot be read.
std::int64_t revisionAt(const std::string& place) {
    const auto present = Workspace::open(place, {.mode = OpenMode::Read, .checkLater = true});
    return present ? newestRevision(**present) : 0;
}

// Empty: the present state is among the backups. Else why it is not.
std::string backUpPresent(const std::string& place, WorkspaceOptions options, std::string& file, std::int64_t& revision) {
    options.mode = OpenMode::Write;
    auto present = Workspace::open(place, options);
    if (!present) return present.error().text;
    revision = newestRevision(**present);
    const auto backup = backupOn(**present, BackupOccasion::Restored);
    if (!backup) return backup.error().text;
    for (const Backup& b : wholeBackupsOf(**present))
        if (b.mark.revision == revision) file = b.file;
    return {};
}

}

fs::path backupRoot() {
    const fs::path data = dataFolder();
    return data.empty() ? data : data / "backups";
}
fs::path backupFolder(Workspace& workspace) {
    if (const fs::path chosen = workspace.setting("backup_folder"); chosen.is_absolute()) return chosen;
    if (workspace.backups().empty() || isPostgresUrl(workspace.place())) return {};
    return workspace.backups() / (fs::path(workspace.place()).stem().string() + "-" + std::to_string(workspace.store().firstRevision()));
}
// Rights alone do not tell: the administrator has all of them, and some places take no file from anybody.
bool mayHoldBackups(const fs::path& folder) {
    std::error_code failed;
    fs::path probe = fs::is_directory(folder, failed) ? folder / "tilth.probe" : folder;
    while (probe.has_parent_path() && probe.parent_path() != probe && !fs::exists(probe.parent_path(), failed)) probe = probe.parent_path();
    fs::create_directory(probe, failed);
    if (failed) return false;
    fs::remove(probe, failed);              // another program may have tried at the same time
    return true;
}
std::vector<Backup> backupsOf(Workspace& workspace) {
    std::vector<Backup> all = notedBackups(backupFolder(workspace), workspace.store().firstRevision());
    std::ranges::stable_sort(all, std::greater{}, [](const Backup& b) { return b.mark.made; });
    return all;
}

Result<std::optional<Backup>> backupOn(Workspace& workspace, BackupOccasion occasion) {
    const bool due = mayBeMade(workspace, occasion) &&
                     backupDue(occasion, marksOf(wholeBackupsOf(workspace)), newestRevision(workspace), workspace.now(), workspace.zone());
    if (!due) return std::optional<Backup>{};
    auto backup = made(workspace, occasion);
    if (backup && occasion != BackupOccasion::Restored) thinOut(workspace);     // the one to be restored may be the oldest that was kept
    return backup;
}

Result<std::optional<Backup>> backupBeforeImport(Workspace& workspace, const EntityType& type, std::int64_t rows) {
    if (rows < largeImport || !mayBeMade(workspace, BackupOccasion::Imported)) return std::optional<Backup>{};
    return backupOn(workspace, backupBefore(rows, countUpTo(workspace.store().connection(), type, recordsThatDecide(rows))));
}

Result<std::int64_t> eraseFromBackups(Workspace& workspace, const fs::path& erased) {
    std::int64_t count = 0;
    for (const Backup& backup : backupsOf(workspace)) {
        const auto clean = cleaned(backup, workspace, erased);
        if (!clean) return Error{clean.error().code, TR("Backup", "A backup could not be cleaned and holds the person still; delete it: ") + backup.file};
        ++count;
    }
    return count;
}

Result<RestoredInPlace> restoreInPlace(const std::string& from, const std::string& place, const WorkspaceOptions& options, const fs::path& erased) {
    std::string kept, aside;
    std::int64_t backedUp = 0;
    if (fileExists(place) && !backUpPresent(place, options, kept, backedUp).empty()) kept = aside = asideName(place);
    const FileMark seen = markOf(place);
    // What somebody wrote while the present state was copied is not in the copy.
    if (!kept.empty() && aside.empty() && revisionAt(place) != backedUp) kept = aside = asideName(place);
    const auto copied = fileExists(place) ? replaceByBackup(from, place, aside, seen, erased) : restoreBackup(from, place, erased);
    if (!copied) return copied.error();
    return RestoredInPlace{*copied, kept};
}

}
