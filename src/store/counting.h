// SPDX-License-Identifier: MIT
// Questions about very many records that are answered by a number.
#pragma once
#include "store/store.h"

namespace tilth {

/// Records of a type, counted up to `most`: to count all of them is to read the whole table.
std::int64_t countUpTo(Connection& db, const EntityType& type, std::int64_t most);

/// A stored field's value from least to most, both included.
struct Within {
    const Field* field;
    std::int64_t least, most;
};
/// Records for which all of them hold.
std::int64_t countWithin(Store& store, const EntityType& type, std::span<const Within> all);
/// The greatest id of those; 0: there is none.
std::int64_t newestWithin(Store& store, const EntityType& type, std::span<const Within> all);

}
