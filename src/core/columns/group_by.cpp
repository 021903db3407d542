// SPDX-License-Identifier: MIT
// Each column's values become small numbers, several columns one number by mixed radix; groups are then counted by index.
#include "core/columns/group_by.h"
#include "core/columns/gather.h"
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

namespace tilth {
namespace {

// Rows as numbers of their values; equal values have equal numbers.
struct Coded {
    std::vector<std::uint32_t> ofRow;
    std::vector<Value> values;
};

// Numbers in the order of appearance, without a search where the values are small.
class Numbering {
public:
    explicit Numbering(std::size_t small) : m_small(small, unseen) {}
    std::uint32_t of(std::uint64_t key) {
        std::uint32_t& number = key < m_small.size() ? m_small[key] : m_large.try_emplace(key, unseen).first->second;
        if (number == unseen) number = m_count++;
        return number;
    }
    std::uint32_t count() const { return m_count; }
private:
    static constexpr std::uint32_t unseen = UINT32_MAX;
    std::vector<std::uint32_t> m_small;
    std::unordered_map<std::uint64_t, std::uint32_t> m_large;
    std::uint32_t m_count = 0;
};
constexpr std::size_t smallest = 1 << 16;

std::uint64_t bitsOf(double d) { return std::isnan(d) ? UINT64_MAX : std::bit_cast<std::uint64_t>(d); }
template <class T> std::uint64_t bitsOf(T whole) { return static_cast<std::uint64_t>(whole); }

Value keyAt(const Column& column, std::int32_t row) {
    Value v = column.at(static_cast<std::size_t>(row));
    const std::string* text = std::get_if<std::string>(&v);
    return text && text->empty() ? Value{} : v;
}

Coded coded(const Column& column, const Rows& rows) {
    Coded made;
    Numbering numbers(smallest);
    made.ofRow.reserve(rows.size());
    std::visit([&](const auto& cells) {
        gather(cells, rows, [&](auto cell) {
            made.ofRow.push_back(numbers.of(bitsOf(cell)));
            if (numbers.count() > made.values.size()) made.values.push_back(keyAt(column, rows[made.ofRow.size() - 1]));
        });
    }, column.cells);
    return made;
}

// Values that fall into one bucket get one number.
Coded bucketed(Coded from, const std::function<Value(const Value&)>& bucket) {
    if (!bucket) return from;
    Coded made;
    std::map<Value, std::uint32_t> known;
    std::vector<std::uint32_t> newCode;
    for (const Value& v : from.values) {
        const auto [at, isNew] = known.try_emplace(bucket(v), static_cast<std::uint32_t>(made.values.size()));
        if (isNew) made.values.push_back(at->first);
        newCode.push_back(at->second);
    }
    for (const std::uint32_t code : from.ofRow) made.ofRow.push_back(newCode[code]);
    return made;
}

// Joins two columns of numbers; only pairs that occur get a number, so that it stays small.
struct Pairs {
    std::vector<std::uint32_t> ofRow;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
};
Pairs paired(const std::vector<std::uint32_t>& a, const Coded& b) {
    Pairs made;
    Numbering numbers(smallest);
    made.ofRow.reserve(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        made.ofRow.push_back(numbers.of(std::uint64_t{a[i]} * b.values.size() + b.ofRow[i]));
        if (numbers.count() > made.pairs.size()) made.pairs.emplace_back(a[i], b.ofRow[i]);
    }
    return made;
}

// The groups with their keys and, for each row, its group.
struct Grouped {
    std::vector<RowGroup> groups;
    std::vector<std::uint32_t> ofRow;
};
Grouped grouped(const ColumnTable& table, const Rows& rows, std::span<const GroupBy> by) {
    Grouped all{{RowGroup{}}, std::vector<std::uint32_t>(rows.size())};
    for (const GroupBy& key : by) {
        const Coded column = bucketed(coded(table.columns()[key.column], rows), key.bucket);
        Pairs pairs = paired(all.ofRow, column);
        std::vector<RowGroup> finer;
        for (const auto& [group, value] : pairs.pairs) {
            finer.push_back(all.groups[group]);
            finer.back().keys.push_back(column.values[value]);
        }
        all = {std::move(finer), std::move(pairs.ofRow)};
    }
    return all;
}

template <class T> void addUp(Grouped& into, std::size_t sum, const Chunked<T>& cells, const Rows& rows) {
    auto group = into.ofRow.begin();
    gather(cells, rows, [&](T cell) {
        const std::uint32_t of = *group++;
        if (cell != noValue<T>) into.groups[of].sums[sum] += static_cast<std::int64_t>(cell);
    });
}

bool before(const RowGroup& a, const RowGroup& b) {
    return std::ranges::lexicographical_compare(a.keys, b.keys, [](const Value& x, const Value& y) {
        return isEmpty(x) || isEmpty(y) ? !isEmpty(x) && isEmpty(y) : x < y;
    });
}

}

std::vector<RowGroup> groupBy(const ColumnTable& table, const Rows& rows, std::span<const GroupBy> by,
                           std::span<const std::size_t> sums) {
    Grouped all = grouped(table, rows, by);
    for (RowGroup& group : all.groups) group.sums.assign(sums.size(), 0);
    for (const std::uint32_t group : all.ofRow) ++all.groups[group].count;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Column& column = table.columns()[sums[i]];
        if (const auto* narrow = std::get_if<Column::Narrow>(&column.cells)) addUp(all, i, *narrow, rows);
        if (const auto* wide = std::get_if<Column::Wide>(&column.cells)) addUp(all, i, *wide, rows);
    }
    std::ranges::sort(all.groups, before);
    return std::move(all.groups);
}

}
