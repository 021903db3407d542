// SPDX-License-Identifier: MIT
// Texts lie one after the other in a string; an open hash table of codes finds them again.
#include "core/columns/text_dictionary.h"
#include <algorithm>
#include <atomic>
#include <functional>
#include <numeric>
#include <optional>

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
        : m_bytes(other.m_bytes), m_ends(other.m_ends), m_index(other.m_index), m_order(other.m_order.load()) {}
    Block& operator=(const Block&) = delete;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    std::string_view text(std::uint32_t n) const {
        const std::size_t begin = n ? m_ends[n - 1] : 0;
        return std::string_view(m_bytes).substr(begin, m_ends[n] - begin);
    }
    std::optional<std::uint32_t> find(std::string_view text) const;
    std::uint32_t append(std::string_view text);
    std::shared_ptr<const Order> order(SortKey key) const;
private:
    std::size_t slot(std::string_view text) const;
    void grow();

    std::string m_bytes;
    std::vector<std::size_t> m_ends;
    std::vector<std::uint32_t> m_index;                     // a power of two, at most half full
    mutable std::atomic<std::shared_ptr<const Order>> m_order;      // the first reader makes it
};

std::size_t TextDictionary::Block::slot(std::string_view text) const {
    const std::size_t mask = m_index.size() - 1;
    std::size_t at = std::hash<std::string_view>{}(text) & mask;
    while (m_index[at] != free && this->text(m_index[at]) != text) at = (at + 1) & mask;
    return at;
}

std::optional<std::uint32_t> TextDictionary::Block::find(std::string_view text) const {
    if (m_index.empty()) return {};
    const std::uint32_t code = m_index[slot(text)];
    return code == free ? std::nullopt : std::optional{code};
}

std::uint32_t TextDictionary::Block::append(std::string_view text) {
    if (m_ends.size() * 2 >= m_index.size()) grow();
    m_order = std::shared_ptr<const Order>{};
    m_bytes.append(text);
    m_ends.push_back(m_bytes.size());
    m_index[slot(text)] = size() - 1;
    return size() - 1;
}

void TextDictionary::Block::grow() {
    m_index.assign(std::max<std::size_t>(16, m_index.size() * 2), free);
    for (std::uint32_t n = 0; n < size(); ++n) m_index[slot(text(n))] = n;
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
