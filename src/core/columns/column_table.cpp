// SPDX-License-Identifier: MIT
// Packs values into cells and back, and keeps the columns of a table in step.
#include "core/columns/column_table.h"
#include <algorithm>
#include <cmath>
#include <iterator>

namespace tilth {
namespace {

std::variant<Column::Codes, Column::Narrow, Column::Wide, Column::Reals> cellsFor(Type type) {
    switch (type) {
    case Type::Text: return Column::Codes{};
    case Type::Decimal: return Column::Reals{};
    case Type::Flag: case Type::Date: case Type::Choice: return Column::Narrow{};
    default: return Column::Wide{};
    }
}

template <class T> T packed(TextDictionary& texts, const ColumnCell& v) {
    if constexpr (std::is_same_v<T, std::uint32_t>) {
        const std::string_view* held = std::get_if<std::string_view>(&v);
        return held ? texts.add(*held) : TextDictionary::none;
    } else if constexpr (std::is_same_v<T, double>) {
        const double* held = std::get_if<double>(&v);
        return held ? *held : std::nan("");
    } else {
        const std::int64_t* held = std::get_if<std::int64_t>(&v);
        const bool fits = held && *held > noValue<T> && *held <= std::numeric_limits<T>::max();
        return fits ? static_cast<T>(*held) : noValue<T>;
    }
}

// The cells of one column, of rows that stand one after the other.
struct Down {
    std::span<const ColumnCell> from;
    std::size_t width;
    const ColumnCell& operator[](std::size_t row) const { return from[row * width]; }
};
template <class T> void pack(TextDictionary& texts, const Down& cells, std::vector<T>& into) {
    for (std::size_t row = 0; row < into.size(); ++row) into[row] = packed<T>(texts, cells[row]);
}
void pack(TextDictionary& texts, const Down& cells, std::vector<std::uint32_t>& into) {
    std::vector<std::string_view> held;
    std::vector<std::size_t> rows;                          // most columns hold few texts
    for (std::size_t row = 0; row < into.size(); ++row)
        if (const auto* text = std::get_if<std::string_view>(&cells[row]); text && !text->empty()) held.push_back(*text), rows.push_back(row);
    std::vector<std::uint32_t> codes(held.size());
    texts.add(held, codes);
    for (std::size_t i = 0; i < rows.size(); ++i) into[rows[i]] = codes[i];
}

// What a cell of the column holds, in its own type.
template <class T> struct CellType;
template <class T> struct CellType<Chunked<T>> { using type = T; };
template <class Cells> using CellOf = typename CellType<std::remove_cvref_t<Cells>>::type;

}

ColumnCell cellOf(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
    return {};
}

Column::Column(const Field& of) : field(&of), cells(cellsFor(of.type)) {}

Value Column::at(std::size_t row) const {
    return std::visit([&](const auto& held) -> Value {
        const auto cell = held[row];
        using T = CellOf<decltype(held)>;
        if constexpr (std::is_same_v<T, std::uint32_t>) return std::string(texts.text(cell));
        else if constexpr (std::is_same_v<T, double>) return std::isnan(cell) ? Value{} : Value{cell};
        else return cell == noValue<T> ? Value{} : Value{std::int64_t{cell}};
    }, cells);
}

ColumnTable::ColumnTable(std::span<const Field* const> fields, SortKey sortKey) : m_sortKey(sortKey) {
    for (const Field* f : fields) m_columns.emplace_back(*f);
}

std::optional<std::size_t> ColumnTable::columnOf(std::string_view key) const {
    const auto at = std::ranges::find(m_columns, key, [](const Column& c) { return c.field->key; });
    return at == m_columns.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - m_columns.begin())};
}

std::size_t ColumnTable::lowerBound(std::int64_t id) const {
    std::size_t first = 0, last = size();
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        if (m_ids[middle] < id) first = middle + 1;
        else last = middle;
    }
    return first;
}

std::optional<std::size_t> ColumnTable::rowOf(std::int64_t id) const {
    const std::size_t row = lowerBound(id);
    return row < size() && m_ids[row] == id ? std::optional{row} : std::nullopt;
}

void ColumnTable::append(std::int64_t id, std::span<const Value> values) {
    std::vector<ColumnCell> cells;
    std::ranges::transform(values, std::back_inserter(cells), cellOf);
    append({&id, 1}, cells);
}

// Column by column: what one of them needs is then at hand for all rows.
void ColumnTable::append(std::span<const std::int64_t> ids, std::span<const ColumnCell> cells) {
    assert(cells.size() == ids.size() * m_columns.size());
    if (ids.empty()) return;
    assert(size() == 0 || m_ids[size() - 1] < ids.front());
    m_ids.append(ids);
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        std::visit([&](auto& held) {
            std::vector<CellOf<decltype(held)>> packed(ids.size());
            pack(m_columns[c].texts, Down{cells.subspan(c), m_columns.size()}, packed);
            held.append(packed);
        }, m_columns[c].cells);
}

void ColumnTable::settle() {
    m_ids.settle();
    for (Column& column : m_columns) {
        column.texts.settle();
        std::visit([](auto& held) { held.settle(); }, column.cells);
    }
}

void ColumnTable::change(std::size_t row, std::span<const Value> values) {
    assert(values.size() == m_columns.size());
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        std::visit([&](auto& held) {
            const auto cell = packed<CellOf<decltype(held)>>(m_columns[c].texts, cellOf(values[c]));
            if (const auto old = held[row]; old < cell || cell < old || old != cell) held.set(row, cell);
        }, m_columns[c].cells);
}

void ColumnTable::put(std::vector<ColumnRow> rows) {
    std::ranges::sort(rows, {}, &ColumnRow::id);
    std::vector<ColumnRow> fresh;
    for (ColumnRow& row : rows) {
        if (const auto at = rowOf(row.id)) change(*at, row.values);
        else fresh.push_back(std::move(row));
    }
    insert(fresh);
}

void ColumnTable::insert(std::span<const ColumnRow> rows) {
    std::vector<std::size_t> places;
    std::vector<std::pair<std::size_t, std::int64_t>> ids;
    for (const ColumnRow& row : rows) {
        assert(row.values.size() == m_columns.size());
        places.push_back(lowerBound(row.id));
        ids.emplace_back(places.back(), row.id);
    }
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        std::visit([&](auto& held) {
            using T = CellOf<decltype(held)>;
            std::vector<std::pair<std::size_t, T>> cells;
            for (std::size_t i = 0; i < rows.size(); ++i)
                cells.emplace_back(places[i], packed<T>(m_columns[c].texts, cellOf(rows[i].values[c])));
            held.insert(cells);
        }, m_columns[c].cells);
    m_ids.insert(ids);
}

void ColumnTable::remove(std::vector<std::int64_t> ids) {
    std::ranges::sort(ids);
    std::vector<std::size_t> places;
    for (const std::int64_t id : ids)
        if (const auto row = rowOf(id); row && (places.empty() || places.back() != *row)) places.push_back(*row);
    for (Column& column : m_columns) std::visit([&](auto& held) { held.erase(places); }, column.cells);
    m_ids.erase(places);
}

std::vector<const Field*> columnFields(const EntityType& type) {
    const bool amounts = std::ranges::any_of(type.fields, [](const Field& f) { return f.type == Type::Money; });
    std::vector<const Field*> fields;
    for (const Field& f : type.fields)
        if (f.is(Listed) || f.is(Filtered) || (f.is(Searched) && !f.is(Multiline)) || f.key == type.title || (amounts && f.key == "currency")) fields.push_back(&f);
    return fields;
}

}
