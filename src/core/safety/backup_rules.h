// SPDX-License-Identifier: MIT
// When a workspace is backed up by itself, and which of its backups are kept: rules, without a disk.
#pragma once
#include "core/base/zone.h"
#include "core/schema/field.h"
#include <span>

namespace tilth {

/// What a backup is made for. Opened: now and then while the workspace is open; Restored: before an older one takes its place.
enum class BackupOccasion { Opened, Closed, Imported, Restored, Asked };
inline constexpr std::array backupOccasionChoices{Choice{"daily", TR("BackupOccasion", "Daily")}, Choice{"close", TR("BackupOccasion", "At close")},
                                                  Choice{"import", TR("BackupOccasion", "Before an import")}, Choice{"restore", TR("BackupOccasion", "Before a restore")},
                                                  Choice{"asked", TR("BackupOccasion", "Asked for")}};

/// What the rules know of a backup.
struct BackupMark {
    Time made{};
    std::int64_t revision = 0;              // id of the newest revision in it
    BackupOccasion occasion = BackupOccasion::Opened;
};

inline constexpr std::int64_t largeImport = 10'000;     // rows from which an import is preceded by a backup
/// Which one, by its rows and by the records of its type: its own when it brings a tenth of what is there or a hundred thousand rows,
/// else the day's, so that not every ten thousand rows wait for a copy of a million.
BackupOccasion backupBefore(std::int64_t rows, std::int64_t records);
/// More records than that decide nothing else.
std::int64_t recordsThatDecide(std::int64_t rows);

/// Asked: always. Else only when no backup holds this revision; while open: when none is of today, at close: when the newest
/// is ten minutes old. Backups from a time to come (a clock was set back) make none undue.
bool backupDue(BackupOccasion occasion, std::span<const BackupMark> present, std::int64_t revision, Time now, const Zone& zone);

/// Which ones go, by their places in `present`. Kept are the newest of each of the last 7 days that have one, of the last 4 weeks
/// and of the last 12 months, of those made by themselves and again of those asked for; until the day is over the first of those made by
/// themselves; for 14 days those before imports and restores and all that were asked for; and all from a time to come.
std::vector<std::size_t> backupsToDrop(std::span<const BackupMark> present, Time now, const Zone& zone);

}
