// SPDX-License-Identifier: MIT
#include "core/duplicates/groups.h"
#include <algorithm>

namespace tilth {
namespace {

struct Group { std::vector<std::int64_t> ids; std::vector<std::size_t> pairs; };

class Grouper {
public:
    explicit Grouper(std::size_t most) : m_most(most) {}
    void add(std::size_t pair, std::int64_t a, std::int64_t b) {
        const std::size_t one = groupOf(a), other = groupOf(b);
        if (one == other) return m_groups[one].pairs.push_back(pair);
        if (m_groups[one].ids.size() + m_groups[other].ids.size() > m_most) return;
        m_groups[one].pairs.push_back(pair);
        join(one, other);
    }
    std::vector<std::vector<std::size_t>> take() {
        std::vector<std::vector<std::size_t>> found;
        for (Group& group : m_groups) {
            std::ranges::sort(group.pairs);
            if (!group.pairs.empty()) found.push_back(std::move(group.pairs));
        }
        std::ranges::sort(found, {}, [](const auto& pairs) { return pairs.front(); });
        return found;
    }
private:
    std::size_t groupOf(std::int64_t id) {
        const auto [at, fresh] = m_of.try_emplace(id, m_groups.size());
        if (fresh) m_groups.push_back({{id}, {}});
        return at->second;
    }
    void join(std::size_t one, std::size_t other) {
        Group& into = m_groups[one];
        Group& from = m_groups[other];
        for (const std::int64_t id : from.ids) m_of[id] = one;
        into.ids.insert(into.ids.end(), from.ids.begin(), from.ids.end());
        into.pairs.insert(into.pairs.end(), from.pairs.begin(), from.pairs.end());
        from = {};
    }
    std::size_t m_most;
    std::vector<Group> m_groups;
    std::unordered_map<std::int64_t, std::size_t> m_of;
};

}

std::vector<std::vector<std::size_t>> groupPairs(std::span<const std::pair<std::int64_t, std::int64_t>> pairs, std::size_t most) {
    Grouper grouper(most);
    for (std::size_t n = 0; n < pairs.size(); ++n) grouper.add(n, pairs[n].first, pairs[n].second);
    return grouper.take();
}

void BlockIndex::add(std::int64_t id, std::span<const std::uint64_t> blocks) {
    for (const std::uint64_t block : blocks) {
        if (m_isSettled) m_late.emplace(block, id);
        else m_entries.push_back({block, id});
    }
}

void BlockIndex::settle() {
    std::ranges::sort(m_entries, [](const Entry& x, const Entry& y) { return std::pair{x.block, x.id} < std::pair{y.block, y.id}; });
    m_entries.shrink_to_fit();
    m_isSettled = true;
}

std::vector<std::int64_t> BlockIndex::sharing(std::span<const std::uint64_t> blocks, std::size_t mostOfBlock) const {
    std::vector<std::int64_t> found;
    for (const std::uint64_t block : blocks) {
        auto at = std::ranges::lower_bound(m_entries, block, {}, &Entry::block);
        for (std::size_t n = 0; n < mostOfBlock && at != m_entries.end() && at->block == block; ++n, ++at) found.push_back(at->id);
        const auto [first, last] = m_late.equal_range(block);
        for (auto late = first; late != last; ++late) found.push_back(late->second);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

}
