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

// The texts of a block in the order of their keys.
struct Order {
    SortKey made{};
    std::string bytes;                                      // keys one after the other, by code
    std::vector<std::size_t> ends;
    std::vector<std::uint32_t> codes;                       // sorted

    std::string_view key(std::uint32_t code) const {
        const std::size_t begin = code ? ends[code - 1] : 0;
        return std::string_view(bytes).substr(begin, ends[code] - begin);
    }
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
    auto made = std::make_shared<Order>();
    made->made = key;
    made->ends.reserve(size());
    for (std::uint32_t n = 0; n < size(); ++n) made->ends.push_back(made->bytes.append(key(text(n))).size());
    made->codes.resize(size());
    std::iota(made->codes.begin(), made->codes.end(), 0u);
    std::ranges::sort(made->codes, {}, [&](std::uint32_t n) { return made->key(n); });
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

std::vector<std::uint32_t> TextDictionary::ranks(SortKey key) const {
    const auto base = m_base->order(key), tail = m_tail->order(key);
    std::vector<std::uint32_t> ranks(size());
    std::uint32_t rank = 0;
    std::optional<std::string_view> last;
    const auto give = [&](std::string_view k, std::uint32_t code) {
        if (last && *last != k) ++rank;
        last = k;
        ranks[code] = rank;
    };
    auto b = base->codes.begin(), t = tail->codes.begin();
    while (b != base->codes.end() || t != tail->codes.end()) {
        const bool fromTail = b == base->codes.end() || (t != tail->codes.end() && tail->key(*t) < base->key(*b));
        if (fromTail) give(tail->key(*t), m_base->size() + *t), ++t;
        else give(base->key(*b), *b), ++b;
    }
    return ranks;
}

}
