// SPDX-License-Identifier: MIT
// Pairs of likely duplicates as groups that a person can look at together; the blocks of many records, to find like ones at once.
#pragma once
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tilth {

/// Pairs in their order, the likeliest first -> for each group the numbers of its pairs, in the order of the first one. A group holds at
/// most `most` records: a pair that would make it larger is left out, it comes again when the group is dealt with.
std::vector<std::vector<std::size_t>> groupPairs(std::span<const std::pair<std::int64_t, std::int64_t>> pairs, std::size_t most);

/// Which records stand in a block. Sixteen bytes an entry; a record that changed stands in its old blocks too, so whoever is found is
/// compared once more.
class BlockIndex {
public:
    void add(std::int64_t id, std::span<const std::uint64_t> blocks);       // many at first
    void settle();                                                         // those added so far are put in order
    /// Records that share a block, without repetition, by id; of a block with more than `mostOfBlock` records only the first ones.
    std::vector<std::int64_t> sharing(std::span<const std::uint64_t> blocks, std::size_t mostOfBlock = 200) const;
private:
    struct Entry { std::uint64_t block; std::int64_t id; };
    std::vector<Entry> m_entries;                                           // in order once settled
    std::unordered_multimap<std::uint64_t, std::int64_t> m_late;            // added after settle()
    bool m_isSettled = false;
};

}
