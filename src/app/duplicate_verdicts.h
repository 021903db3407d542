// SPDX-License-Identifier: MIT
// What people decide about records that look alike: groups to look at, told apart for good, merges to part again (F88).
#pragma once
#include "app/duplicates.h"
#include "core/model/duplicate_verdict.h"
#include <set>

namespace tilth {

inline constexpr std::size_t mostOfGroup = 3;   // records that are shown side by side

struct DuplicateGroup {
    std::vector<std::int64_t> ids;              // two or three, the one made first leads
    std::vector<std::string> titles;            // of them
    double likeness = 0;                        // of the likeliest pair, 0..1
    std::vector<Evidence> reasons;              // of that pair
};
struct DuplicateGroups {
    std::vector<DuplicateGroup> groups;         // the likeliest first, at most `most`
    std::size_t all = 0;                        // how many there are
};
/// For a worker, as findDuplicates.
Result<DuplicateGroups> duplicateGroups(Workspace& workspace, const EntityType& type, double least = likelyDuplicate, std::size_t most = 1000, const Progress& progress = {});
/// The group of records that somebody chose, in their order.
Result<DuplicateGroup> groupOf(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids);

/// These records are not the same: they are not shown together again. One revision.
Result<std::int64_t> tellApart(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids);
/// Pairs that were told apart, the smaller id first.
std::set<std::pair<std::int64_t, std::int64_t>> toldApart(Workspace& workspace, const EntityType& type);

struct MergeDone {
    std::int64_t revision = 0;                  // its undo parts the records again
    std::optional<Time> at;
    std::int64_t by = 0;                        // user
    std::vector<std::string> names;             // of the records that went into this one
};
/// The merges that made a record what it is, the newest first.
std::vector<MergeDone> mergesInto(Workspace& workspace, const EntityType& type, std::int64_t id);

/// Label of the change that merges, by which the history knows it.
inline constexpr std::string_view mergeLabel = TR("Change", "Merge records");
/// For a change that merges or tells apart.
void addVerdict(Workspace& workspace, ChangeSet& change, const EntityType& type, Sameness verdict, std::int64_t one, const Entity& other);

}
