// SPDX-License-Identifier: MIT
// Texts lie one after the other in a string; an open hash table of codes finds them again.
#include "core/columns/text_dictionary.h"
#include <algorithm>
#include <atomic>
#include <bit>
#include <functional>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace tilth {
namespace {

constexpr std::uint32_t tailLimit = 1024;                   // then the tail goes into the base
constexpr std::uint32_t free = UINT32_MAX;

// The keys of some texts, for as long as they are sorted.
class Keys {
public:
    template <class Texts> Keys(const Texts& texts, SortKey key) {
        m_ends.reserve(texts.size());
        for (std::uint32_t n = 0; n < texts.size(); ++n) m_ends.push_back(m_bytes.append(key(texts.text(n))).size());
    }
    std::string_view of(std::uint32_t code) const {
        const std::size_t begin = code ? m_ends[code - 1] : 0;
        return std::string_view(m_bytes).substr(begin, m_ends[code] - begin);
    }
    std::vector<std::uint32_t> sorted() const {
        std::vector<std::uint32_t> codes(m_ends.size());
        std::iota(codes.begin(), codes.end(), 0u);
        std::ranges::sort(codes, {}, [this](std::uint32_t n) { return of(n); });
        return codes;
    }
private:
    std::string m_bytes;                                    // one after the other, by code
    std::vector<std::size_t> m_ends;
};

// The texts of a block in the order of their keys. The keys themselves, longer than the texts, are not kept.
struct Order {
    SortKey made{};
    std::vector<std::uint32_t> codes, ranks;                // sorted; by code, equal for equal keys
};

}

class TextDictionary::Block {
public:
    Block() = default;
    Block(const Block& other)
        : m_bytes(other.m_bytes), m_places(other.m_places), m_index(other.m_index), m_lateIndex(other.m_lateIndex.load()), m_order(other.m_order.load()) {}
    Block& operator=(const Block&) = delete;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_places.size()); }
    std::string_view text(std::uint32_t n) const {
        const std::size_t begin = n ? m_places[n - 1].end : 0;
        return std::string_view(m_bytes).substr(begin, m_places[n].end - begin);
    }
    std::optional<std::uint32_t> find(std::string_view text) const;
    std::uint32_t append(std::string_view text);
    void settle();
    std::shared_ptr<const Order> order(SortKey key) const;
private:
    struct Place { std::uint32_t end, hash; };
    using Index = std::vector<std::uint32_t>;               // codes; a power of two, at most half full

    static std::uint32_t hashOf(std::string_view text) { return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text)); }
    std::size_t slot(const Index& index, std::string_view text, std::uint32_t hash) const;
    Index indexFor(std::size_t texts) const;
    std::shared_ptr<const Index> lateIndex() const;

    std::string m_bytes;
    std::vector<Place> m_places;
    Index m_index;                                          // empty once settled
    mutable std::atomic<std::shared_ptr<const Index>> m_lateIndex;  // the first reader of a settled block makes it
    mutable std::atomic<std::shared_ptr<const Order>> m_order;      // the first reader makes it
};

std::size_t TextDictionary::Block::slot(const Index& index, std::string_view text, std::uint32_t hash) const {
    const std::size_t mask = index.size() - 1;
    std::size_t at = hash & mask;
    while (index[at] != free && (m_places[index[at]].hash != hash || this->text(index[at]) != text)) at = (at + 1) & mask;
    return at;
}

TextDictionary::Block::Index TextDictionary::Block::indexFor(std::size_t texts) const {
    Index index(std::max<std::size_t>(16, std::bit_ceil(texts * 2)), free);
    const std::size_t mask = index.size() - 1;
    for (std::uint32_t n = 0; n < size(); ++n) {            // all differ: the first free place is theirs
        std::size_t at = m_places[n].hash & mask;
        while (index[at] != free) at = (at + 1) & mask;
        index[at] = n;
    }
    return index;
}

std::shared_ptr<const TextDictionary::Block::Index> TextDictionary::Block::lateIndex() const {
    if (auto kept = m_lateIndex.load()) return kept;
    auto made = std::make_shared<const Index>(indexFor(m_places.size()));
    m_lateIndex = made;
    return made;
}

std::optional<std::uint32_t> TextDictionary::Block::find(std::string_view text) const {
    if (m_places.empty()) return {};
    const auto late = m_index.empty() ? lateIndex() : nullptr;
    const Index& index = late ? *late : m_index;
    const std::uint32_t code = index[slot(index, text, hashOf(text))];
    return code == free ? std::nullopt : std::optional{code};
}

std::uint32_t TextDictionary::Block::append(std::string_view text) {
    if (m_bytes.size() + text.size() > UINT32_MAX) throw std::length_error("the texts of a column are larger than 4 GB");
    if (m_index.empty() || m_places.size() * 2 >= m_index.size()) m_index = indexFor(m_places.size() + 1);
    if (m_lateIndex.load()) m_lateIndex = std::shared_ptr<const Index>{};
    if (m_order.load()) m_order = std::shared_ptr<const Order>{};
    const std::uint32_t hash = hashOf(text);
    const std::size_t at = slot(m_index, text, hash);
    m_bytes.append(text);
    m_places.push_back({static_cast<std::uint32_t>(m_bytes.size()), hash});
    return m_index[at] = size() - 1;
}

void TextDictionary::Block::settle() {
    m_bytes.shrink_to_fit();
    m_places.shrink_to_fit();
    m_index = {};
}

std::shared_ptr<const Order> TextDictionary::Block::order(SortKey key) const {
    if (auto kept = m_order.load(); kept && kept->made == key) return kept;
    const Keys keys(*this, key);
    auto made = std::make_shared<Order>(Order{key, keys.sorted(), std::vector<std::uint32_t>(size())});
    for (std::size_t i = 1; i < made->codes.size(); ++i) {
        const std::uint32_t last = made->codes[i - 1], code = made->codes[i];
        made->ranks[code] = made->ranks[last] + (keys.of(code) == keys.of(last) ? 0 : 1);
    }
    m_order = made;
    return made;
}

TextDictionary::TextDictionary() : m_base(std::make_shared<Block>()), m_tail(std::make_shared<Block>()) {
    m_base->append({});
}

std::uint32_t TextDictionary::size() const { return m_base->size() + m_tail->size(); }

std::string_view TextDictionary::text(std::uint32_t code) const {
    return code < m_base->size() ? m_base->text(code) : m_tail->text(code - m_base->size());
}

std::uint32_t TextDictionary::add(std::string_view text) {
    if (const auto code = m_base->find(text)) return *code;
    if (const auto code = m_tail->find(text)) return m_base->size() + *code;
    const bool alone = m_base.use_count() == 1;
    if (alone && m_tail->size() == 0) {
        std::atomic_thread_fence(std::memory_order_acquire);
        return m_base->append(text);
    }
    if (m_tail->size() >= tailLimit) {
        auto whole = std::make_shared<Block>(*m_base);
        for (std::uint32_t n = 0; n < m_tail->size(); ++n) whole->append(m_tail->text(n));
        m_base = std::move(whole);
        m_tail = std::make_shared<Block>();
        return m_base->append(text);
    }
    if (m_tail.use_count() > 1) m_tail = std::make_shared<Block>(*m_tail);
    return m_base->size() + m_tail->append(text);
}

void TextDictionary::settle() {
    if (m_base.use_count() == 1) m_base->settle();
}

// The few texts of the tail are looked for among those of the base; each new key moves what is behind it by one.
std::vector<std::uint32_t> TextDictionary::ranks(SortKey key) const {
    const auto base = m_base->order(key);
    std::vector<std::uint32_t> ranks = base->ranks;
    ranks.resize(size());
    const Keys tail(*m_tail, key);
    std::optional<std::string_view> last;
    std::uint32_t added = 0, rank = 0;
    auto at = base->codes.begin();
    for (const std::uint32_t code : tail.sorted()) {
        const std::string_view own = tail.of(code);
        const auto next = std::lower_bound(at, base->codes.end(), own, [&](std::uint32_t n, std::string_view k) { return key(m_base->text(n)) < k; });
        for (; at != next; ++at) ranks[*at] += added;
        const std::uint32_t below = next == base->codes.begin() ? 0 : base->ranks[next[-1]] + 1;
        const bool known = next != base->codes.end() && key(m_base->text(*next)) == own;
        if (own != last) rank = below + (known ? added : added++);
        ranks[m_base->size() + code] = rank;
        last = own;
    }
    for (; at != base->codes.end(); ++at) ranks[*at] += added;
    return ranks;
}

}
