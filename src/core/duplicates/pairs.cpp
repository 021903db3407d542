// SPDX-License-Identifier: MIT
#include "core/duplicates/pairs.h"
#include "core/duplicates/similarity.h"
#include <algorithm>
#include <span>
#include <tuple>

namespace tilth {
namespace {

constexpr std::size_t smallBlock = 60, neighbours = 12, reportEvery = 1 << 16;
constexpr std::size_t mostBlocks = 6;           // of most records
constexpr std::size_t lastDigits = 8;           // what a phone has in common with and without its country

using InBlock = PairSearch::InBlock;

// FNV-1a; the kind keeps a phone from standing in a name's block.
class Hash {
public:
    explicit Hash(char kind) { add(kind); }
    Hash& operator<<(std::string_view text) {
        for (const char c : text) add(c);
        add('\n');
        return *this;
    }
    operator std::uint64_t() const { return m_state; }
private:
    void add(char c) { m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001B3u; }
    std::uint64_t m_state = 0xCBF29CE484222325u;
};

std::vector<std::string_view> wordsIn(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

template <class Part> std::string sortedParts(std::string_view latin, Part part) {
    std::vector<std::string> parts;
    for (const std::string_view word : wordsIn(latin)) parts.emplace_back(part(word));
    std::ranges::sort(parts);
    std::string text;
    for (const std::string& p : parts) (text += p) += ' ';
    return text;
}
// Letters of the whole name in order: the same for "wang xiaoming" and "xiao ming wang".
std::string lettersOf(std::string_view latin) {
    std::string letters(latin);
    std::erase(letters, ' ');
    std::ranges::sort(letters);
    return letters;
}

void addPersonBlocks(std::vector<std::uint64_t>& blocks, const Identity& identity) {
    if (identity.latin.empty()) return;
    const std::string sounds = sortedParts(identity.latin, soundKey), initials = sortedParts(identity.latin, [](std::string_view w) { return w.substr(0, 1); });
    blocks.push_back(Hash('l') << lettersOf(identity.latin));
    blocks.push_back(Hash('s') << sounds);
    if (!identity.domain.empty()) blocks.push_back(Hash('d') << identity.domain << initials);
    if (!identity.companyLatin.empty()) blocks.push_back(Hash('c') << identity.companyLatin.substr(0, 5) << initials);
}
void addCompanyBlocks(std::vector<std::uint64_t>& blocks, const Identity& identity) {
    if (!identity.domain.empty()) blocks.push_back(Hash('w') << identity.domain);
    if (identity.latin.empty()) return;
    blocks.push_back(Hash('n') << identity.latin);
    blocks.push_back(Hash('s') << soundKey(identity.latin));
    if (identity.latin.size() >= 6) blocks.push_back(Hash('p') << identity.latin.substr(0, 6));
    if (identity.latin.size() >= 6) blocks.push_back(Hash('z') << identity.latin.substr(0, 1) << identity.latin.substr(identity.latin.size() - 4));   // a trade name ends as the name does
}

std::vector<InBlock> allBlocks(const IdentityList& list) {
    std::vector<InBlock> all;
    all.reserve(list.size() * mostBlocks);      // what is not used costs no memory, growing would for a while cost twice
    for (std::size_t row = 0; row < list.size(); ++row)
        for (const std::uint64_t block : blocksOf(list[row], list.organisations())) all.push_back({block, static_cast<std::uint32_t>(row)});
    std::ranges::sort(all, [](const InBlock& x, const InBlock& y) { return std::pair{x.block, x.row} < std::pair{y.block, y.row}; });
    return all;
}

class Comparer {
public:
    Comparer(const IdentityList& list, double least) : m_list(list), m_least(least) {}

    void block(std::span<const InBlock> rows) {
        if (rows.size() < 2) return;
        m_rows.clear();
        for (const InBlock& row : rows) m_rows.push_back(row.row);
        const bool large = m_rows.size() > smallBlock;
        if (large) std::ranges::stable_sort(m_rows, {}, [&](std::uint32_t row) { return m_list[row].latin; });
        const std::size_t reach = large ? neighbours : m_rows.size();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            for (std::size_t k = i + 1; k < std::min(i + 1 + reach, m_rows.size()); ++k) compare(std::min(m_rows[i], m_rows[k]), std::max(m_rows[i], m_rows[k]));
    }
    std::vector<LikePair> take() { return std::move(m_pairs); }
private:
    void compare(std::uint32_t a, std::uint32_t b) {
        if (a == b) return;
        const double value = likenessOf(m_list[a], m_list[b], m_list.organisations()).value;
        if (value >= m_least) m_pairs.push_back({a, b, static_cast<float>(value)});
    }
    const IdentityList& m_list;
    double m_least;
    std::vector<std::uint32_t> m_rows;
    std::vector<LikePair> m_pairs;
};

using Blocks = std::span<const InBlock>;
std::size_t endOfBlock(Blocks all, std::size_t at) {
    std::size_t last = at;
    while (last < all.size() && all[last].block == all[at].block) ++last;
    return last;
}

}

std::vector<std::uint64_t> blocksOf(const Identity& identity, bool organisations) {
    std::vector<std::uint64_t> blocks;
    if (!identity.email.empty()) blocks.push_back(Hash('e') << identity.email);
    for (const std::string_view phone : wordsIn(identity.phones)) blocks.push_back(Hash('t') << phone.substr(phone.size() - std::min(phone.size(), lastDigits)));
    if (organisations) addCompanyBlocks(blocks, identity);
    else addPersonBlocks(blocks, identity);
    return blocks;
}

PairSearch::PairSearch(const IdentityList& list, double least, std::size_t parts) : m_list(list), m_least(least), m_blocks(allBlocks(list)) {
    for (std::size_t first = 0; first < m_blocks.size();) {
        const std::size_t wanted = first + m_blocks.size() / std::max<std::size_t>(1, parts);
        first = wanted >= m_blocks.size() ? m_blocks.size() : endOfBlock(m_blocks, wanted);
        m_ends.push_back(first);
    }
}
std::vector<LikePair> PairSearch::compare(std::size_t part, const Tell& tell) const {
    const std::size_t begin = part == 0 ? 0 : m_ends[part - 1];
    const Blocks blocks = Blocks(m_blocks).subspan(begin, m_ends[part] - begin);
    Comparer comparer(m_list, m_least);
    std::size_t told = 0;
    for (std::size_t first = 0; first < blocks.size();) {
        const std::size_t last = endOfBlock(blocks, first);
        comparer.block(blocks.subspan(first, last - first));
        first = last;
        if (tell && first - told >= reportEvery && !tell(told = first, blocks.size())) return {};
    }
    return comparer.take();
}
std::vector<LikePair> inOrder(std::vector<LikePair> pairs) {
    std::ranges::sort(pairs, [](const LikePair& x, const LikePair& y) { return std::tuple{-x.value, x.a, x.b} < std::tuple{-y.value, y.a, y.b}; });
    pairs.erase(std::ranges::unique(pairs, [](const LikePair& x, const LikePair& y) { return x.a == y.a && x.b == y.b; }).begin(), pairs.end());
    return pairs;
}

std::vector<LikePair> likelyPairs(const IdentityList& list, double least) {
    const PairSearch search(list, least, 1);
    return search.parts() ? inOrder(search.compare(0, {})) : std::vector<LikePair>();
}

std::vector<LikePair> likeOne(const IdentityList& list, const Identity& one, double least) {
    std::vector<LikePair> found;
    const std::vector<std::uint64_t> blocks = blocksOf(one, list.organisations());
    for (std::size_t row = 0; row < list.size(); ++row) {
        const Identity other = list[row];
        const bool shared = std::ranges::any_of(blocksOf(other, list.organisations()), [&](std::uint64_t b) { return std::ranges::find(blocks, b) != blocks.end(); });
        if (!shared) continue;
        const double value = likenessOf(other, one, list.organisations()).value;
        if (value >= least) found.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(row), static_cast<float>(value)});
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &LikePair::value);
    return found;
}

}
