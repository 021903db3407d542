// SPDX-License-Identifier: MIT
// All records of a type in memory, field by field: what lists, filters, groups and boards are computed from.
#pragma once
#include "core/columns/chunked.h"
#include "core/columns/text_dictionary.h"
#include "core/names/sort_key.h"
#include "core/schema/entity.h"
#include <optional>

namespace tilth {

/// One field of all rows. Which kind of cells it has follows from the field's type:
/// codes for texts, 32 bits for flags, dates and choices, 64 bits for other whole numbers, reals for decimals.
struct Column {
    using Codes = Chunked<std::uint32_t>;
    using Narrow = Chunked<std::int32_t>;
    using Wide = Chunked<std::int64_t>;
    using Reals = Chunked<double>;

    const Field* field;
    std::variant<Codes, Narrow, Wide, Reals> cells;
    TextDictionary texts{};                                 // of Codes

    explicit Column(const Field& of);
    Value at(std::size_t row) const;
};

/// A value that is only looked at while it is packed.
using ColumnCell = std::variant<std::monostate, std::int64_t, double, std::string_view>;
ColumnCell cellOf(const Value& value);                      // which must outlive the cell

struct ColumnRow {
    std::int64_t id;
    std::vector<Value> values;                              // in the order of the table's columns
};

/// A value: copying costs about a microsecond, and a copy may be read in another thread while this one changes.
/// Rows are sorted by id, so equal sort keys keep the order of creation.
class ColumnTable {
public:
    explicit ColumnTable(std::span<const Field* const> fields = {}, SortKey sortKey = tilth::sortKey);

    std::size_t size() const { return m_ids.size(); }
    const std::vector<Column>& columns() const { return m_columns; }
    std::optional<std::size_t> columnOf(std::string_view key) const;
    const Chunked<std::int64_t>& ids() const { return m_ids; }
    SortKey sortKey() const { return m_sortKey; }

    std::int64_t idAt(std::size_t row) const { return m_ids[row]; }
    std::optional<std::size_t> rowOf(std::int64_t id) const;
    Value at(std::size_t row, std::size_t column) const { return m_columns[column].at(row); }

    // Loading: ids ascend and are larger than all before; the cells of one row stand after those of another.
    void append(std::span<const std::int64_t> ids, std::span<const ColumnCell> cells);
    void append(std::int64_t id, std::span<const Value> values);
    void settle();                                                  // loading is over: gives back what only that needs
    void put(std::vector<ColumnRow> rows);                          // changed and new ones, each id once
    void remove(std::vector<std::int64_t> ids);                     // ids that are not there are passed over
private:
    std::size_t lowerBound(std::int64_t id) const;
    void change(std::size_t row, std::span<const Value> values);
    void insert(std::span<const ColumnRow> rows);

    Chunked<std::int64_t> m_ids;
    std::vector<Column> m_columns;
    SortKey m_sortKey;
};

/// The fields that lists and filters need in memory: listed, filtered and searched ones (not whole notes), the title, and the
/// currency of amounts.
std::vector<const Field*> columnFields(const EntityType& type);

}
