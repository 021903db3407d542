// SPDX-License-Identifier: MIT
// Some columns of some records, however many: those that other records' links name, those in which a field is empty. One statement each.
#pragma once
#include "store/store.h"

namespace tilth {

/// A link of a type's records: what it names.
struct Naming {
    const EntityType& type;
    const Field& link;
};
/// Walks the records, by id, that are named; with `through`, a link of theirs, those that link to what is named. The fields have columns of their own; texts
/// live until the call returns.
void scanNamed(Store& store, const EntityType& type, std::span<const Field* const> fields, Naming by, const std::function<void(std::int64_t id, std::span<const Cell> cells)>& each,
               const Field* through = nullptr);

/// Walks the records, by id, in which a field is empty. The fields have columns of their own; texts live until the call returns.
void scanUnset(Store& store, const EntityType& type, std::span<const Field* const> fields, const Field& unset, const std::function<void(std::int64_t id, std::span<const Cell> cells)>& each);

/// How often two links of a type's records occur together, and the newest of a time field (UTC seconds) among those.
struct PairCount {
    std::int64_t first = 0, second = 0, count = 0, newest = 0;
};
/// By first, then second. Records without one of the links are left out.
std::vector<PairCount> countPairs(Store& store, const EntityType& type, const Field& first, const Field& second, const Field& time);

}
