// SPDX-License-Identifier: MIT
// Likely duplicates among many records: only those are compared that share a block, so a million take seconds, not years.
#pragma once
#include "core/duplicates/likeness.h"
#include <functional>

namespace tilth {

struct LikePair {
    std::uint32_t a = 0, b = 0;                 // numbers in the list, a < b
    float value = 0;
};

/// The blocks that a record stands in: one for each thing that a duplicate would share in spite of typos, swapped names, another script.
std::vector<std::uint64_t> blocksOf(const Identity& identity, bool organisations);

/// All pairs from a likeness on, the likeliest first, equal ones in the order of the list. A block of more than 60 records is put in order
/// and each record compared with the twelve after it. progress(done, total) false: cancelled, an empty result.
std::vector<LikePair> likelyPairs(const IdentityList& list, double least = likelyDuplicate, const std::function<bool(std::size_t, std::size_t)>& progress = {});

/// Those of a list that are like one more record, the likeliest first: for a warning while it is typed. Looks at the whole list once.
std::vector<LikePair> likeOne(const IdentityList& list, const Identity& one, double least = likelyDuplicate);

}
