// SPDX-License-Identifier: MIT
#include "core/columns/sorted_keys.h"
#include "core/names/append_sort_key.h"
#include "core/names/sort_key.h"
#include <algorithm>
#include <bit>
#include <numeric>

namespace tilth {
namespace {

constexpr std::size_t pairs = 256 * 257;                // a byte with the one behind it, or with nothing
constexpr std::size_t many = 8192;                      // are spread by their first bits, so that the rest is sorted near by
constexpr unsigned spreadBits = 12;
constexpr std::size_t few = 16, deep = 1'000;           // keys whose rest is compared as it lies, and units behind which all are

std::size_t pairAt(std::string_view key, std::size_t at) {
    const std::size_t behind = at + 1 < key.size() ? static_cast<unsigned char>(key[at + 1]) + std::size_t{1} : 0;
    return static_cast<unsigned char>(key[at]) * std::size_t{257} + behind;
}

// Those that agree above these bits; groups that are still many by the next ones.
template <class Place> void sortSpread(std::span<Place> run, unsigned shift) {
    const auto group = [shift](const Place& place) { return static_cast<std::size_t>(place.first >> shift) & ((std::size_t{1} << spreadBits) - 1); };
    std::vector<std::size_t> starts((std::size_t{1} << spreadBits) + 1);
    for (const Place& place : run) ++starts[group(place) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    const std::vector<Place> from(run.begin(), run.end());
    std::vector<std::size_t> next = starts;
    for (const Place& place : from) run[next[group(place)]++] = place;
    for (std::size_t g = 0; g + 1 < starts.size(); ++g) {
        const auto same = run.subspan(starts[g], starts[g + 1] - starts[g]);
        if (same.size() >= many && shift >= spreadBits) sortSpread(same, shift - spreadBits);
        else std::sort(same.begin(), same.end());
    }
}

}

SortedKeys::SortedKeys(const TextRun& texts, SortKey key) : m_numbers(pairs), m_places(texts.size()) {
    m_bytes.reserve(2 * texts.bytes.size());            // of characters of one byte; those of more have shorter keys
    m_ends.reserve(texts.size());
    for (std::size_t n = 0; n < texts.size(); ++n) append(texts.text(n), key);
    number();
    for (std::uint32_t n = 0; n < m_places.size(); ++n) m_places[n].text = n, m_places[n].asBefore = false;
    sortFrom(0, m_places);
}
void SortedKeys::append(std::string_view text, SortKey key) {
    const std::size_t begin = m_bytes.size();
    if (key == &sortKey) appendSortKey(text, m_bytes);
    else m_bytes.append(key(text));
    m_ends.push_back(m_bytes.size());
    const std::string_view made = std::string_view(m_bytes).substr(begin);
    for (std::size_t at = 0; at < made.size(); at += 2) m_numbers[pairAt(made, at)] = 1;
}
void SortedKeys::number() {
    std::uint32_t last = 0;
    for (std::uint32_t& number : m_numbers)
        if (number) number = ++last;
    m_bits = std::max(1U, static_cast<unsigned>(std::bit_width(last)));
    m_units = 64 / m_bits;
    m_last = ((std::uint64_t{1} << m_bits) - 1) << (64 - m_units * m_bits);
}

std::uint64_t SortedKeys::packed(std::string_view key, std::size_t from) const {
    const std::size_t end = std::min(2 * (from + m_units), key.size());
    std::uint64_t units = 0;
    unsigned shift = 64;
    for (std::size_t at = 2 * from; at < end; at += 2) units |= std::uint64_t{m_numbers[pairAt(key, at)]} << (shift -= m_bits);
    return units;
}

// All keys of the run agree in front of `from`.
void SortedKeys::sortFrom(std::size_t from, std::span<Place> run) {
    if (run.size() < few || from > deep) return sortWhole(from, run);
    for (Place& place : run) {
        const std::string_view key = of(place.text);
        place.first = packed(key, from);
        place.second = endsIn(place.first) ? 0 : packed(key, from + m_units);
    }
    if (run.size() < many) std::sort(run.begin(), run.end());
    else sortSpread(run, 64 - spreadBits);
    for (auto begin = run.begin(); begin != run.end();) {
        const auto end = std::find_if_not(begin, run.end(), [&](const Place& p) { return p == *begin; });
        if (end - begin > 1 && !endsIn(begin->second)) sortFrom(from + 2 * m_units, {begin, end});
        else for (auto same = begin + 1; same < end; ++same) same->asBefore = true;
        begin = end;
    }
}
void SortedKeys::sortWhole(std::size_t from, std::span<Place> run) const {
    const auto rest = [&](const Place& place) { return of(place.text).substr(std::min(2 * from, of(place.text).size())); };
    std::ranges::sort(run, {}, rest);
    for (std::size_t i = 1; i < run.size(); ++i) run[i].asBefore = rest(run[i]) == rest(run[i - 1]);
}

std::vector<std::uint32_t> SortedKeys::sorted() const {
    std::vector<std::uint32_t> texts(m_places.size());
    std::ranges::transform(m_places, texts.begin(), &Place::text);
    return texts;
}
std::vector<std::uint32_t> SortedKeys::ranks() const {
    std::vector<std::uint32_t> ranks(m_places.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (i && !m_places[i].asBefore) ++rank;
        ranks[m_places[i].text] = rank;
    }
    return ranks;
}

}
