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
        const auto [at, isNew] = m_known.try_emplace(v, 0);
        if (isNew) at->second = m_place(v);
        return at->second;
    }
private:
    const std::function<std::int64_t(std::int64_t)>& m_place;
    std::unordered_map<std::int64_t, std::int64_t> m_known;
};

struct Range {
    std::int64_t least = INT64_MAX, most = INT64_MIN;
    void add(std::int64_t key) {
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

template <class Code> struct Keyed {
    Code code;
    std::int32_t row;
};

// Puts each behind all whose digit is smaller.
template <class Code, class Put> void pass(const std::vector<Keyed<Code>>& all, unsigned shift, Put put) {
    const auto digit = [shift](const Keyed<Code>& k) { return static_cast<std::size_t>(k.code >> shift) & ((1u << bitsAPass) - 1); };
    std::array<std::size_t, (1u << bitsAPass) + 1> starts{};
    for (const Keyed<Code>& k : all) ++starts[digit(k) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const Keyed<Code>& k : all) put(starts[digit(k)]++, k);
}
template <class Code> Rows sorted(std::vector<Keyed<Code>> all, std::uint64_t most) {
    std::vector<Keyed<Code>> other;
    unsigned shift = 0;
    for (; most >> shift >> bitsAPass; shift += bitsAPass) {
        other.resize(all.size());
        pass(all, shift, [&](std::size_t at, const Keyed<Code>& k) { other[at] = k; });
        std::swap(all, other);
    }
    Rows rows(all.size());
    pass(all, shift, [&](std::size_t at, const Keyed<Code>& k) { rows[at] = k.row; });
    return rows;
}

struct Sorter {
    const Column& column;
    const SortBy& by;
    SortKey sortKey;
    const Rows& rows;

    Rows operator()(const Column::Codes& texts) const {
        const auto ranks = column.texts.ranks(sortKey);
        const auto last = static_cast<std::uint32_t>(ranks->size());
        return coded<std::uint32_t>(last, [&](auto take) {
            gather(texts, rows, [&](std::uint32_t c) { take(c == TextDictionary::none ? last : by.descending ? last - 1 - (*ranks)[c] : (*ranks)[c]); });
        });
    }
    // Hundredths need fewer passes than the bits of a double.
    Rows operator()(const Column::Reals& reals) const {
        bool whole = true;
        const Keys keys = made(reals, [&](double v) {
            const auto hundredths = Packing<double>::whole(v);
            whole = whole && hundredths;
            return hundredths.value_or(none);
        });
        return byKeys(whole ? keys : made(reals, [](double v) { return std::isnan(v) ? none : comparable(v); }));
    }
    template <class T> Rows operator()(const Chunked<T>& wholes) const {
        const auto plain = [](T v) { return v == noValue<T> ? none : std::int64_t{v}; };
        if (!by.place) return byEach([&](auto take) { gather(wholes, rows, [&](T v) { take(plain(v)); }); });
        PlaceOnce place(by.place);
        return byKeys(made(wholes, [&](T v) { return v == noValue<T> ? none : place(v); }));
    }
private:
    template <class T, class Key> Keys made(const Chunked<T>& cells, Key key) const {
        Keys keys(rows.size());
        auto to = keys.begin();
        gather(cells, rows, [&](T v) { *to++ = key(v); });
        return keys;
    }
    Rows byKeys(const Keys& keys) const {
        return byEach([&](auto take) { std::ranges::for_each(keys, take); });
    }
    // Each: tells the keys of the rows one after the other, as often as it is asked.
    template <class Each> Rows byEach(Each each) const {
        Range range;
        each([&](std::int64_t key) { range.add(key); });
        const std::uint64_t most = code(none, range, false);
        const auto codes = [&](auto take) { each([&](std::int64_t key) { take(code(key, range, by.descending)); }); };
        return most <= UINT32_MAX ? coded<std::uint32_t>(most, codes) : coded<std::uint64_t>(most, codes);
    }
    template <class Code, class Each> Rows coded(std::uint64_t most, Each each) const {
        std::vector<Keyed<Code>> all(rows.size());
        auto to = all.begin();
        auto row = rows.begin();
        each([&](std::uint64_t code) { *to++ = {static_cast<Code>(code), *row++}; });
        return sorted(std::move(all), most);
    }
};

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
        rows = std::visit(Sorter{column, *key, table.sortKey(), rows}, column.cells);
    }
    return rows;
}

void prepareOrder(const ColumnTable& table) {
    for (const Column& column : table.columns())
        if (column.field->is(Listed) && std::holds_alternative<Column::Codes>(column.cells)) column.texts.prepareOrder(table.sortKey());
}

}
