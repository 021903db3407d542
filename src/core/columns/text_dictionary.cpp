// SPDX-License-Identifier: MIT
// Texts lie one after the other in a string; an open hash table of codes finds them again.
#include "core/columns/text_dictionary.h"
#include "core/columns/sorted_keys.h"
#include "core/columns/text_lines.h"
#include <algorithm>
#include <atomic>
#include <bit>
#include <functional>
#include <numeric>
#include <optional>
#include <span>
#include <stdexcept>

namespace tilth {
namespace {

constexpr std::size_t fetched = 64;                         // texts at once: what they need stays in the nearest memory
constexpr std::uint32_t tailLimit = 1024;                   // then the tail goes into the base

// The texts of a block in the order of their keys. The keys themselves, longer than the texts, are not kept.
struct Order {
    SortKey made{};
    std::vector<std::uint32_t> ranks;                       // by code, equal for equal keys
    std::vector<std::uint32_t> codes() const;               // sorted
};
std::vector<std::uint32_t> Order::codes() const {
    std::vector<std::uint32_t> places(ranks.size() + 1), codes(ranks.size());
    for (const std::uint32_t rank : ranks) ++places[rank + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    for (std::uint32_t code = 0; code < ranks.size(); ++code) codes[places[ranks[code]]++] = code;
    return codes;
}

}

class TextDictionary::Block {
public:
    Block() = default;
    Block(const Block& other)
        : m_bytes(other.m_bytes), m_ends(other.m_ends), m_index(other.m_index), m_lateIndex(other.m_lateIndex.load()), m_order(other.m_order.load()),
          m_lines(other.m_lines.load()) {}
    Block& operator=(const Block&) = delete;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    std::string_view text(std::uint32_t n) const {
        const std::size_t begin = n ? m_ends[n - 1] : 0;
        return std::string_view(m_bytes).substr(begin, m_ends[n] - begin);
    }
    std::optional<std::uint32_t> find(std::string_view text) const;
    std::uint32_t add(std::string_view text) { return add(text, hashOf(text)); }    // its code, old or new
    void add(std::span<const std::string_view> texts, std::span<std::uint32_t> codes);
    void settle();
    std::shared_ptr<const Order> order(SortKey key) const;
    TextRun run() const { return {m_bytes, m_ends}; }
    std::shared_ptr<const TextLines> lines() const;
private:
    // Codes, with a byte of each text's hash that tells nearly all others apart without a look at them; 0: free.
    struct Index {
        std::vector<std::uint8_t> tags;                     // a power of two, at most two thirds full
        std::vector<std::uint32_t> codes;
        bool hasRoom(std::size_t texts) const { return texts * 3 < tags.size() * 2; }
        std::size_t next(std::size_t at) const { return (at + 1) & (tags.size() - 1); }
    };

    static std::size_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }
    static std::uint8_t tagOf(std::size_t hash) { return static_cast<std::uint8_t>(hash >> (sizeof(hash) * 8 - 8) | 1); }
    std::size_t slot(const Index& index, std::string_view text, std::size_t hash) const;
    std::uint32_t add(std::string_view text, std::size_t hash);
    void makeRoom(std::size_t texts);
    void fetch(std::span<const std::size_t> hashes) const;
    Index indexFor(std::size_t texts) const;
    std::shared_ptr<const Index> lateIndex() const;

    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
    Index m_index;                                          // empty once settled
    mutable std::atomic<std::shared_ptr<const Index>> m_lateIndex;  // the first reader of a settled block makes it
    mutable std::atomic<std::shared_ptr<const Order>> m_order;      // likewise, and the lines
    mutable std::atomic<std::shared_ptr<const TextLines>> m_lines;
};

std::size_t TextDictionary::Block::slot(const Index& index, std::string_view text, std::size_t hash) const {
    const std::uint8_t tag = tagOf(hash);
    std::size_t at = hash & (index.tags.size() - 1);
    while (index.tags[at] && (index.tags[at] != tag || this->text(index.codes[at]) != text)) at = index.next(at);
    return at;
}

TextDictionary::Block::Index TextDictionary::Block::indexFor(std::size_t texts) const {
    const std::size_t size = std::max<std::size_t>(16, std::bit_ceil(texts * 3 / 2 + 1));
    Index index{std::vector<std::uint8_t>(size), std::vector<std::uint32_t>(size)};
    for (std::uint32_t n = 0; n < this->size(); ++n) {      // all differ: the first free place is theirs
        const std::size_t hash = hashOf(text(n));
        std::size_t at = hash & (size - 1);
        while (index.tags[at]) at = index.next(at);
        index.tags[at] = tagOf(hash);
        index.codes[at] = n;
    }
    return index;
}

std::shared_ptr<const TextDictionary::Block::Index> TextDictionary::Block::lateIndex() const {
    if (auto kept = m_lateIndex.load()) return kept;
    auto made = std::make_shared<const Index>(indexFor(m_ends.size()));
    m_lateIndex = made;
    return made;
}

std::optional<std::uint32_t> TextDictionary::Block::find(std::string_view text) const {
    if (m_ends.empty()) return {};
    const auto late = m_index.tags.empty() ? lateIndex() : nullptr;
    const Index& index = late ? *late : m_index;
    const std::size_t at = slot(index, text, hashOf(text));
    return index.tags[at] ? std::optional{index.codes[at]} : std::nullopt;
}

void TextDictionary::Block::makeRoom(std::size_t texts) {
    if (m_index.hasRoom(texts)) return;
    m_index = indexFor(texts);
    m_lateIndex = std::shared_ptr<const Index>{};
}

// What looking these up will read is on its way from memory at the same time instead of one after the other: places in the index,
// then of what is there the ends, then the texts. Most are at the first place of their hash.
void TextDictionary::Block::fetch(std::span<const std::size_t> hashes) const {
    const std::size_t mask = m_index.tags.size() - 1;
    const auto held = [&](std::size_t hash) { return m_index.tags[hash & mask] == tagOf(hash) ? m_index.codes[hash & mask] : 0; };
    for (const std::size_t hash : hashes) {
        __builtin_prefetch(&m_index.tags[hash & mask]);
        __builtin_prefetch(&m_index.codes[hash & mask]);
    }
    for (const std::size_t hash : hashes)
        if (const std::uint32_t code = held(hash)) __builtin_prefetch(&m_ends[code - 1]);
    for (const std::size_t hash : hashes)
        if (const std::uint32_t code = held(hash)) __builtin_prefetch(m_bytes.data() + m_ends[code - 1]);
}

void TextDictionary::Block::add(std::span<const std::string_view> texts, std::span<std::uint32_t> codes) {
    makeRoom(m_ends.size() + texts.size());
    std::vector<std::size_t> hashes(texts.size());
    std::ranges::transform(texts, hashes.begin(), hashOf);
    for (std::size_t first = 0; first < texts.size(); first += fetched) {
        const std::size_t last = std::min(first + fetched, texts.size());
        fetch(std::span(hashes).subspan(first, last - first));
        for (std::size_t i = first; i < last; ++i) codes[i] = add(texts[i], hashes[i]);
    }
}

std::uint32_t TextDictionary::Block::add(std::string_view text, std::size_t hash) {
    makeRoom(m_ends.size() + 1);
    const std::size_t at = slot(m_index, text, hash);
    if (m_index.tags[at]) return m_index.codes[at];
    if (m_bytes.size() + text.size() > UINT32_MAX) throw std::length_error("the texts of a column are larger than 4 GB");
    if (m_order.load()) m_order = std::shared_ptr<const Order>{};
    if (m_lines.load()) m_lines = std::shared_ptr<const TextLines>{};
    m_bytes.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    m_index.tags[at] = tagOf(hash);
    return m_index.codes[at] = size() - 1;
}

void TextDictionary::Block::settle() {
    m_index = {};                   // first: what shrinks is held twice for a moment
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

std::shared_ptr<const Order> TextDictionary::Block::order(SortKey key) const {
    if (auto kept = m_order.load(); kept && kept->made == key) return kept;
    auto made = std::make_shared<const Order>(Order{key, SortedKeys(run(), key).ranks()});
    m_order = made;
    return made;
}

std::shared_ptr<const TextLines> TextDictionary::Block::lines() const {
    if (auto kept = m_lines.load()) return kept;
    auto made = std::make_shared<const TextLines>(run());
    m_lines = made;
    return made;
}

TextDictionary::TextDictionary() : m_base(std::make_shared<Block>()), m_tail(std::make_shared<Block>()) {
    m_base->add({});
}

std::uint32_t TextDictionary::size() const { return m_base->size() + m_tail->size(); }

std::string_view TextDictionary::text(std::uint32_t code) const {
    return code < m_base->size() ? m_base->text(code) : m_tail->text(code - m_base->size());
}

std::uint32_t TextDictionary::add(std::string_view text) {
    if (text.empty()) return none;
    if (m_base.use_count() == 1 && m_tail->size() == 0) {
        std::atomic_thread_fence(std::memory_order_acquire);
        return m_base->add(text);
    }
    if (const auto code = m_base->find(text)) return *code;
    if (const auto code = m_tail->find(text)) return m_base->size() + *code;
    if (m_tail->size() >= tailLimit) {
        auto whole = std::make_shared<Block>(*m_base);
        for (std::uint32_t n = 0; n < m_tail->size(); ++n) whole->add(m_tail->text(n));
        m_base = std::move(whole);
        m_tail = std::make_shared<Block>();
        return m_base->add(text);
    }
    if (m_tail.use_count() > 1) m_tail = std::make_shared<Block>(*m_tail);
    return m_base->size() + m_tail->add(text);
}

void TextDictionary::add(std::span<const std::string_view> texts, std::span<std::uint32_t> codes) {
    if (m_base.use_count() == 1 && m_tail->size() == 0) {
        std::atomic_thread_fence(std::memory_order_acquire);
        m_base->add(texts, codes);
    } else {
        std::ranges::transform(texts, codes.begin(), [this](std::string_view text) { return add(text); });
    }
}

void TextDictionary::settle() {
    if (m_base.use_count() == 1) m_base->settle();
}

// The few texts of the tail are looked for among those of the base; each new key moves what is behind it by one.
TextDictionary::Ranks TextDictionary::ranks(SortKey key) const {
    const auto base = m_base->order(key);
    if (m_tail->size() == 0) return {base, &base->ranks};
    std::vector<std::uint32_t> ranks = base->ranks;
    ranks.resize(size());
    const std::vector<std::uint32_t> codes = base->codes();
    const SortedKeys tail(m_tail->run(), key);
    std::optional<std::string_view> last;
    std::uint32_t added = 0, rank = 0;
    auto at = codes.begin();
    for (const std::uint32_t code : tail.sorted()) {
        const std::string_view own = tail.of(code);
        const auto next = std::lower_bound(at, codes.end(), own, [&](std::uint32_t n, std::string_view k) { return key(m_base->text(n)) < k; });
        for (; at != next; ++at) ranks[*at] += added;
        const std::uint32_t below = next == codes.begin() ? 0 : base->ranks[next[-1]] + 1;
        const bool known = next != codes.end() && key(m_base->text(*next)) == own;
        if (own != last) rank = below + (known ? added : added++);
        ranks[m_base->size() + code] = rank;
        last = own;
    }
    for (; at != codes.end(); ++at) ranks[*at] += added;
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(ranks));
}

std::vector<std::uint8_t> TextDictionary::holding(const SearchWord& word) const {
    std::vector<std::uint8_t> byCode;
    const auto mark = [&](const Block& block, std::uint32_t first) {
        const auto lines = block.lines();
        for (const std::string& spelling : word)
            lines->find(block.run(), spelling, [&](std::uint32_t n, Held held) {
                if (byCode.empty()) byCode.resize(size());
                std::uint8_t& known = byCode[first + n];
                known = std::max(known, static_cast<std::uint8_t>(held));
            });
    };
    mark(*m_base, 0);
    mark(*m_tail, m_base->size());
    return byCode;
}

Held TextDictionary::held(std::uint32_t code, const SearchWord& word) const {
    const bool isOld = code < m_base->size();
    const Block& block = isOld ? *m_base : *m_tail;
    const auto lines = block.lines();
    Held best = Held::Not;
    for (const std::string& spelling : word) best = std::max(best, lines->held(block.run(), isOld ? code : code - m_base->size(), spelling));
    return best;
}

void TextDictionary::prepareSearch() const { m_base->lines(); }
void TextDictionary::prepareOrder(SortKey key) const { m_base->order(key); }

}
