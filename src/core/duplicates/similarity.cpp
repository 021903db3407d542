// SPDX-License-Identifier: MIT
#include "core/duplicates/similarity.h"
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace tilth {
namespace {

constexpr std::size_t longest = 64, mostWords = 6;
constexpr double prefixBonus = 0.1, initialAlike = 0.92, strayWord = 0.06;

struct Common { std::uint64_t inA = 0, inB = 0; int count = 0; };

// Bits from `first` up to but not with `last`.
constexpr std::uint64_t bits(std::size_t first, std::size_t last) {
    const auto below = [](std::size_t n) { return n >= longest ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1; };
    return below(last) & ~below(first);
}

// Equal bytes that stand within half the longer length of each other, each used once. Places of a byte in b are one word, so that a place is found
// without looking at each.
Common commonBytes(std::string_view a, std::string_view b) {
    std::array<std::uint64_t, 256> places{};
    for (std::size_t k = 0; k < b.size(); ++k) places[static_cast<unsigned char>(b[k])] |= std::uint64_t{1} << k;
    const std::size_t half = std::max(a.size(), b.size()) / 2, reach = half > 0 ? half - 1 : 0;
    Common common;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::uint64_t free = places[static_cast<unsigned char>(a[i])] & bits(i > reach ? i - reach : 0, i + reach + 1) & ~common.inB;
        if (!free) continue;
        common.inA |= std::uint64_t{1} << i;
        common.inB |= free & (~free + 1);                   // the first of them
        ++common.count;
    }
    return common;
}

int outOfOrder(std::string_view a, std::string_view b, const Common& common) {
    int moved = 0;
    std::size_t k = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(common.inA >> i & 1)) continue;
        while (!(common.inB >> k & 1)) ++k;
        moved += a[i] != b[k++];
    }
    return moved;
}

struct Words {
    std::array<std::string_view, mostWords> at{};
    std::size_t count = 0;
};
Words wordsOf(std::string_view text) {
    Words words;
    while (!text.empty() && words.count < mostWords) {
        const std::size_t cut = std::min(text.find(' '), text.size());
        if (cut > 0) words.at[words.count++] = text.substr(0, cut);
        text.remove_prefix(std::min(cut + 1, text.size()));
    }
    return words;
}

double wordAlike(std::string_view a, std::string_view b) {
    if (a.size() == 1 || b.size() == 1) return a[0] == b[0] ? (a.size() == b.size() ? 1 : initialAlike) : 0;
    return jaroWinkler(a, b);
}

}

double jaroWinkler(std::string_view a, std::string_view b) {
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    if (a == b) return 1;
    const Common common = commonBytes(a, b);
    if (common.count == 0) return 0;
    const double m = common.count, moved = outOfOrder(a, b, common) / 2.0;
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - moved) / m) / 3;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) ++prefix;
    return jaro + static_cast<double>(prefix) * prefixBonus * (1 - jaro);
}

double wordsAlike(std::string_view a, std::string_view b) {
    if (a == b) return a.empty() ? 0 : 1;
    Words few = wordsOf(a), many = wordsOf(b);
    if (few.count > many.count) std::swap(few, many);
    if (few.count == 0) return 0;
    double sum = 0, letters = 0;
    for (std::size_t i = 0; i < few.count; ++i) {
        std::size_t best = 0;
        double alike = -1;
        for (std::size_t k = 0; k < many.count; ++k)
            if (const double now = many.at[k].empty() ? -1 : wordAlike(few.at[i], many.at[k]); now > alike) alike = now, best = k;
        const double weight = static_cast<double>(std::max(few.at[i].size(), many.at[best].size()));
        sum += weight * std::max(alike, 0.0);
        letters += weight;
        many.at[best] = {};
    }
    return std::max(0.0, sum / letters - strayWord * static_cast<double>(many.count - few.count));
}

std::string soundKey(std::string_view word) {
    std::string key;
    for (std::size_t i = 0; i < word.size(); ++i) {
        char c = word[i];
        if (c == 'p' && i + 1 < word.size() && word[i + 1] == 'h') c = 'f', ++i;
        else if (c == 'c' || c == 'q') c = 'k';
        else if (c == 'z') c = 's';
        const bool vowel = std::string_view("aeiouyhw ").find(c) != std::string_view::npos;
        if ((!vowel || key.empty()) && (key.empty() || key.back() != c)) key += c;
    }
    return key;
}

std::string numbersIn(std::string_view text) {
    std::string numbers;
    bool within = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !within && !numbers.empty()) numbers += ' ';
        if (digit) numbers += c;
        within = digit;
    }
    return numbers;
}

}
