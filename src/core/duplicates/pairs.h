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

/// The comparing of a list, in parts of whole blocks and about the same size, each of which a thread of its own may do. A block of more than 60
/// records is put in order and each record compared with the twelve after it.
class PairSearch {
public:
    struct InBlock { std::uint64_t block; std::uint32_t row; };
    using Tell = std::function<bool(std::size_t done, std::size_t total)>;      // of this part; false: given up

    /// parts: how many are wanted; a short list has fewer. The list must outlive it.
    PairSearch(const IdentityList& list, double least, std::size_t parts);
    std::size_t parts() const { return m_ends.size(); }
    /// Pairs from the likeness on, in no order, some more than once; none where it was given up.
    std::vector<LikePair> compare(std::size_t part, const Tell& tell) const;
private:
    const IdentityList& m_list;
    double m_least;
    std::vector<InBlock> m_blocks;
    std::vector<std::size_t> m_ends;
};
/// The likeliest first, equal ones in the order of the list, each once.
std::vector<LikePair> inOrder(std::vector<LikePair> pairs);
/// All pairs of a list, in order, in one go.
std::vector<LikePair> likelyPairs(const IdentityList& list, double least = likelyDuplicate);

/// Those of a list that are like one more record, the likeliest first: for a warning while it is typed. Looks at the whole list once.
std::vector<LikePair> likeOne(const IdentityList& list, const Identity& one, double least = likelyDuplicate);

}
