// SPDX-License-Identifier: MIT
// Leads, contacts and companies that are in twice: found, merged, parted again (F88).
#pragma once
#include "app/importing.h"
#include "app/records.h"
#include "core/duplicates/likeness.h"
#include "core/duplicates/merge.h"

namespace tilth {

struct DuplicatePair {
    std::int64_t a = 0, b = 0;                  // a has the smaller id
    double likeness = 0;                        // 0..1
    std::vector<Evidence> reasons;              // what speaks for it, then what speaks against
};
DuplicatePair pairOf(std::int64_t one, std::int64_t other, const Likeness& likeness);

/// Lead, contact or company: Error{Usage} for other types. The likeliest first, without pairs that were told apart. For a worker: seconds at a million.
Result<std::vector<DuplicatePair>> findDuplicates(Workspace& workspace, const EntityType& type, double least = likelyDuplicate, const Progress& progress = {});
/// Those like one record, written or not: for a warning while it is typed.
Result<std::vector<DuplicatePair>> duplicatesOf(Workspace& workspace, const EntityType& type, const Entity& record, double least = likelyDuplicate);

/// As mergeRecords would make it; nothing is written. records: the one kept, then the others.
Record mergePreview(const Workspace& workspace, const EntityType& type, std::span<const RecordPtr> records, const MergeChoice& choice = {});
/// One record out of several: the others go, what pointed to them points to the one kept, a touch that both had counts once. One revision;
/// its undo parts them again, also after a restart.
Result<std::int64_t> mergeRecords(Workspace& workspace, const EntityType& type, std::int64_t keep, std::span<const std::int64_t> others, const MergeChoice& choice = {});

}
