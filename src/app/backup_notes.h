// SPDX-License-Identifier: MIT
// What is known of a backup, noted in a small file beside it: nobody need open a large file to read a list.
#pragma once
#include "app/backups.h"

namespace tilth {

/// Writes FILE.json beside the backup; `workspace` is the workspace's first revision.
Result<Done> noteBackup(const Backup& backup, std::int64_t workspace);
/// The backups of that workspace in the folder, in no order. Notes that cannot be read, and those without their file, are passed over.
std::vector<Backup> notedBackups(const std::filesystem::path& folder, std::int64_t workspace);
/// The backup with its note.
void dropBackup(const Backup& backup);

}
