// SPDX-License-Identifier: MIT
// A stable radix sort, column by column from the last to the first: 11 bits a pass, as many passes as the values need.
#include "core/columns/order.h"
#include <bit>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace tilth {
namespace {

constexpr std::uint64_t top = std::uint64_t{1} << 63;
constexpr unsigned bitsAPass = 11;

struct Keyed {
    std::uint64_t key;
    std::int32_t row;
};

// A number that compares as the value does; none: no value.
struct Keys {
    std::vector<std::uint64_t> of;
    std::vector<bool> none;
};

std::uint64_t comparable(std::int64_t v) { return static_cast<std::uint64_t>(v) ^ top; }
std::uint64_t comparable(double v) {
    const auto bits = std::bit_cast<std::uint64_t>(v + 0.0);        // -0 becomes 0
    return bits & top ? ~bits : bits | top;
}

template <class T, class Take> void gather(const Chunked<T>& cells, const Rows& rows, Take take) {
    for (const std::int32_t row : rows) take(cells[static_cast<std::size_t>(row)]);
}

class PlaceOnce {
public:
    explicit PlaceOnce(const std::function<std::int64_t(std::int64_t)>& place) : m_place(place) {}
    std::int64_t operator()(std::int64_t v) {
        if (!m_place) return v;
        const auto [at, isNew] = m_known.try_emplace(v, 0);
        if (isNew) at->second = m_place(v);
        return at->second;
    }
private:
    const std::function<std::int64_t(std::int64_t)>& m_place;
    std::unordered_map<std::int64_t, std::int64_t> m_known;
};

struct KeyMaker {
    const Column& column;
    const SortBy& by;
    SortKey sortKey;
    const Rows& rows;
    Keys made{};

    void take(std::uint64_t key, bool none) {
        made.of.push_back(key);
        made.none.push_back(none);
    }
    void operator()(const Column::Codes& codes) {
        const std::vector<std::uint32_t> ranks = column.texts.ranks(sortKey);
        gather(codes, rows, [&](std::uint32_t c) { take(ranks[c], c == TextDictionary::none); });
    }
    void operator()(const Column::Reals& reals) {
        gather(reals, rows, [&](double v) { take(comparable(v), std::isnan(v)); });
    }
    template <class T> void operator()(const Chunked<T>& wholes) {
        PlaceOnce place(by.place);
        gather(wholes, rows, [&](T v) { take(v == noValue<T> ? 0 : comparable(place(v)), v == noValue<T>); });
    }
};

struct Range {
    std::uint64_t least = UINT64_MAX, most = 0;
    std::uint64_t width() const { return most < least ? 0 : most - least; }
};
Range rangeOf(const Keys& keys) {
    Range range;
    for (std::size_t i = 0; i < keys.of.size(); ++i) {
        if (keys.none[i]) continue;
        range.least = std::min(range.least, keys.of[i]);
        range.most = std::max(range.most, keys.of[i]);
    }
    return range;
}

// Small numbers from 0, so that few passes do; no value is the largest in both directions.
std::vector<Keyed> keyed(const Keys& keys, const Rows& rows, bool descending) {
    const Range range = rangeOf(keys);
    const std::uint64_t last = range.width() == UINT64_MAX ? UINT64_MAX : range.width() + 1;
    std::vector<Keyed> all(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t key = descending ? range.most - keys.of[i] : keys.of[i] - range.least;
        all[i] = {keys.none[i] ? last : key, rows[i]};
    }
    return all;
}

void pass(const std::vector<Keyed>& from, std::vector<Keyed>& to, unsigned shift) {
    const auto digit = [shift](const Keyed& k) { return (k.key >> shift) & ((1u << bitsAPass) - 1); };
    std::array<std::size_t, (1u << bitsAPass) + 1> starts{};
    for (const Keyed& k : from) ++starts[digit(k) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const Keyed& k : from) to[starts[digit(k)]++] = k;
}

Rows sorted(std::vector<Keyed> all) {
    std::uint64_t most = 0;
    for (const Keyed& k : all) most = std::max(most, k.key);
    std::vector<Keyed> other(all.size());
    for (unsigned shift = 0; shift < 64 && most >> shift; shift += bitsAPass) {
        pass(all, other, shift);
        std::swap(all, other);
    }
    Rows rows(all.size());
    std::ranges::transform(all, rows.begin(), &Keyed::row);
    return rows;
}

}

Rows allRows(const ColumnTable& table) {
    Rows rows(table.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

Rows order(const ColumnTable& table, std::span<const SortBy> by, Rows rows) {
    std::ranges::sort(rows);
    for (auto key = by.rbegin(); key != by.rend(); ++key) {
        const Column& column = table.columns()[key->column];
        KeyMaker maker{column, *key, table.sortKey(), rows};
        std::visit(maker, column.cells);
        rows = sorted(keyed(maker.made, rows, key->descending));
    }
    return rows;
}

}
