// SPDX-License-Identifier: MIT
// Backups that Tilth makes by itself, in a folder of their own: made when due, verified, and thinned out with time.
#pragma once
#include "app/copies.h"
#include "core/safety/backup_rules.h"

namespace tilth {

struct Backup {
    std::string file;
    BackupMark mark;
    std::int64_t bytes = 0;
    std::map<std::string, std::int64_t> records;
    bool verified = false;                  // it was looked through when it was made, and has that size still
};

/// $XDG_DATA_HOME/tilth/backups; empty: nowhere. Given to workspaces as an option.
std::filesystem::path backupRoot();
/// Where this workspace's backups lie: the folder of its settings, else one under the root of its options. Empty: nowhere.
std::filesystem::path backupFolder(Workspace& workspace);
/// Whether files can be put into the folder, or it can be made and they then. Tried, and nothing of it stays.
bool mayHoldBackups(const std::filesystem::path& folder);
/// Those of this workspace that lie there, newest first.
std::vector<Backup> backupsOf(Workspace& workspace);

/// Makes one if it is due (core/safety/backup_rules.h) and drops those that no rule keeps; before a restore none. By itself it is made only of a file
/// that can be written, and unless the settings say no. The value: what was made. Error{Surroundings}: no room, or it was not
/// equal to the workspace; nothing is kept then.
Result<std::optional<Backup>> backupOn(Workspace& workspace, BackupOccasion occasion);

/// As backupOn, before so many rows of a type are imported; small imports have none.
Result<std::optional<Backup>> backupBeforeImport(Workspace& workspace, const EntityType& type, std::int64_t rows);

/// Takes people who were erased, by that list, out of the backups as well. The value: how many backups were made anew.
Result<std::int64_t> eraseFromBackups(Workspace& workspace, const std::filesystem::path& erased);

/// Puts a copy in the place of a workspace that nobody has open. Before that the present state is backed up; where it cannot be,
/// because it is damaged, its file is kept beside. `kept`: where it is.
struct RestoredInPlace { Copied copied; std::string kept; };
Result<RestoredInPlace> restoreInPlace(const std::string& from, const std::string& place, const WorkspaceOptions& options, const std::filesystem::path& erased);

}
