// SPDX-License-Identifier: MIT
// A stable radix sort, column by column from the last to the first: 11 bits a pass, as many passes as the values need.
#include "core/columns/gather.h"
#include <bit>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace tilth {
namespace {

constexpr std::uint64_t top = std::uint64_t{1} << 63;
constexpr unsigned bitsAPass = 11;

// Numbers that compare as the values do.
using Keys = std::vector<std::int64_t>;
constexpr std::int64_t none = noValue<std::int64_t>;

std::int64_t comparable(double v) {
    const auto bits = std::bit_cast<std::uint64_t>(v + 0.0);        // -0 becomes 0
    return static_cast<std::int64_t>(bits & top ? ~bits ^ top : bits);
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

    template <class T, class Key> Keys made(const Chunked<T>& cells, Key key) const {
        Keys keys;
        keys.reserve(rows.size());
        gather(cells, rows, [&](T v) { keys.push_back(key(v)); });
        return keys;
    }
    Keys operator()(const Column::Codes& codes) const {
        const std::vector<std::uint32_t> ranks = column.texts.ranks(sortKey);
        return made(codes, [&](std::uint32_t c) { return c == TextDictionary::none ? none : std::int64_t{ranks[c]}; });
    }
    // Hundredths need fewer passes than the bits of a double.
    Keys operator()(const Column::Reals& reals) const {
        bool whole = true;
        Keys keys = made(reals, [&](double v) {
            const auto hundredths = Packing<double>::whole(v);
            whole = whole && hundredths;
            return hundredths.value_or(none);
        });
        return whole ? keys : made(reals, [](double v) { return std::isnan(v) ? none : comparable(v); });
    }
    template <class T> Keys operator()(const Chunked<T>& wholes) const {
        PlaceOnce place(by.place);
        return made(wholes, [&](T v) { return v == noValue<T> ? none : place(v); });
    }
};

struct Range {
    std::int64_t least = INT64_MAX, most = INT64_MIN;
    explicit Range(const Keys& keys) {
        for (const std::int64_t key : keys)
            if (key != none) least = std::min(least, key), most = std::max(most, key);
    }
    std::uint64_t width() const { return most < least ? 0 : distance(least, most); }
    static std::uint64_t distance(std::int64_t low, std::int64_t high) { return static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low); }
};

// A small number from 0, so that few passes do; no value is the largest in both directions.
std::uint64_t code(std::int64_t key, const Range& range, bool descending) {
    if (key == none) return range.width() == UINT64_MAX ? UINT64_MAX : range.width() + 1;
    return descending ? Range::distance(key, range.most) : Range::distance(range.least, key);
}

template <class Keyed, class Code> void pass(const std::vector<Keyed>& from, std::vector<Keyed>& to, Code code, unsigned shift) {
    const auto digit = [&](const Keyed& k) { return static_cast<std::size_t>(code(k) >> shift) & ((1u << bitsAPass) - 1); };
    std::array<std::size_t, (1u << bitsAPass) + 1> starts{};
    for (const Keyed& k : from) ++starts[digit(k) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const Keyed& k : from) to[starts[digit(k)]++] = k;
}
template <class Keyed, class Code> std::vector<Keyed> sorted(std::vector<Keyed> all, std::uint64_t most, Code code) {
    std::vector<Keyed> other(all.size());
    for (unsigned shift = 0; shift < 64 && most >> shift; shift += bitsAPass) {
        pass(all, other, code, shift);
        std::swap(all, other);
    }
    return all;
}

// Code and row in one number, in the place of the key: most of a sort's time is getting memory.
Rows sortedNarrow(Keys keys, Rows rows, const Range& range, bool descending) {
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t small = code(keys[i], range, descending);
        most = std::max(most, small);
        keys[i] = static_cast<std::int64_t>(small << 32 | static_cast<std::uint32_t>(rows[i]));
    }
    keys = sorted(std::move(keys), most, [](std::int64_t k) { return static_cast<std::uint64_t>(k) >> 32; });
    std::ranges::transform(keys, rows.begin(), [](std::int64_t k) { return static_cast<std::int32_t>(k & UINT32_MAX); });
    return rows;
}

struct Keyed {
    std::uint64_t code;
    std::int32_t row;
};
Rows sortedWide(const Keys& keys, Rows rows, const Range& range, bool descending) {
    std::uint64_t most = 0;
    std::vector<Keyed> all(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all[i] = {code(keys[i], range, descending), rows[i]};
        most = std::max(most, all[i].code);
    }
    all = sorted(std::move(all), most, [](const Keyed& k) { return k.code; });
    std::ranges::transform(all, rows.begin(), &Keyed::row);
    return rows;
}

Rows sortedBy(Keys keys, Rows rows, bool descending) {
    const Range range(keys);
    return range.width() < UINT32_MAX ? sortedNarrow(std::move(keys), std::move(rows), range, descending) : sortedWide(keys, std::move(rows), range, descending);
}

}

Rows allRows(const ColumnTable& table) {
    Rows rows(table.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

Rows order(const ColumnTable& table, std::span<const SortBy> by, Rows rows) {
    if (!std::ranges::is_sorted(rows)) std::ranges::sort(rows);     // a filter's are
    for (auto key = by.rbegin(); key != by.rend(); ++key) {
        const Column& column = table.columns()[key->column];
        Keys keys = std::visit(KeyMaker{column, *key, table.sortKey(), rows}, column.cells);
        rows = sortedBy(std::move(keys), std::move(rows), key->descending);
    }
    return rows;
}

void prepareOrder(const ColumnTable& table) {
    for (const Column& column : table.columns())
        if (column.field->is(Listed) && std::holds_alternative<Column::Codes>(column.cells)) column.texts.prepareOrder(table.sortKey());
}

}
