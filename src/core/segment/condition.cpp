// SPDX-License-Identifier: MIT
#include "core/segment/condition.h"
#include "core/columns/filter.h"

namespace tilth {
namespace {

// The id that a link column holds, 0: none.
std::int64_t linkAt(const ColumnTable& table, const Field& link, std::size_t row) {
    const auto& cells = std::get<Column::Wide>(table.columns()[*table.columnOf(link.key)].cells);
    const std::int64_t id = cells[row];
    return id == noValue<std::int64_t> ? 0 : id;
}

FieldReader readerOf(const ColumnTable& table, std::size_t row) {
    return [&table, row](const Field& field) {
        if (&field == &idField) return Value{table.idAt(row)};
        const auto column = table.columnOf(field.key);
        return column ? table.at(row, *column) : Value{};
    };
}

void grow(Chunked<std::int32_t>& cells, std::size_t size, std::int32_t value) {
    while (cells.size() < size) cells.append(value);
}

const std::vector<std::size_t>& rowsOf(const auto& touched, std::string_view type) {
    static const std::vector<std::size_t> nothing;
    const auto at = touched.find(type);
    return at == touched.end() ? nothing : at->second;
}

}

void ConditionIndex::Condition::make(const ConditionIndex& index) {
    if (m_query.kind != Query::Has) return makeOwn(index.table(m_type.name));
    m_query.related.here ? makeUp(index) : makeDown(index);
}

void ConditionIndex::Condition::makeOwn(const Table& own) {
    m_rows = Bitmap(own.rows.size());
    for (const std::int32_t row : filter(own.rows, m_query)) m_rows.set(static_cast<Row>(row));
}

void ConditionIndex::Condition::makeUp(const ConditionIndex& index) {
    const Table &own = index.table(m_type.name), &others = index.table(m_query.related.type->name);
    m_wanted = index.rows(m_query.related.type->name, m_inner);
    m_rows = Bitmap(own.rows.size());
    for (Row row = 0; row < own.rows.size(); ++row) m_rows.set(row, upHolds(own, others, row));
}

void ConditionIndex::Condition::makeDown(const ConditionIndex& index) {
    const Table &own = index.table(m_type.name), &others = index.table(m_query.related.type->name);
    m_countedFor = {};
    m_counts = {};
    grow(m_countedFor, others.rows.size(), none);
    grow(m_counts, own.rows.size(), 0);
    index.rows(m_query.related.type->name, m_inner).each([&](Row other) {
        const auto row = own.rows.rowOf(linkAt(others.rows, *m_query.related.there, other));
        if (!row) return;
        m_countedFor.set(other, static_cast<std::int32_t>(*row));
        recount(*row, 1);
    });
    m_rows = Bitmap(own.rows.size());
    for (Row row = 0; row < m_counts.size(); ++row) m_rows.set(row, enough(m_counts[row]));
}

void ConditionIndex::Condition::follow(const ConditionIndex& index, Touched& touched) {
    const Table& own = index.table(m_type.name);
    m_rows.resize(own.rows.size());
    if (m_query.kind != Query::Has) return followOwn(own, rowsOf(touched, m_type.name));
    const std::vector<Row> changed = m_query.related.here ? followUp(index, touched) : followDown(index, touched);
    std::vector<Row>& rows = touched[std::string(m_type.name)];
    rows.insert(rows.end(), changed.begin(), changed.end());
}

void ConditionIndex::Condition::followOwn(const Table& own, const std::vector<Row>& touched) {
    for (const Row row : touched) m_rows.set(row, matches(m_query, readerOf(own.rows, row)));
}

std::vector<std::size_t> ConditionIndex::Condition::followUp(const ConditionIndex& index, const Touched& touched) {
    const Table &own = index.table(m_type.name), &others = index.table(m_query.related.type->name);
    m_wanted.resize(others.rows.size());
    std::set<std::int64_t> turned;                          // others that pass now and did not, or the other way round
    for (const Row other : rowsOf(touched, m_query.related.type->name)) {
        const bool wanted = isWanted(index, others, other);
        if (wanted != m_wanted.test(other)) turned.insert(others.rows.idAt(other));
        m_wanted.set(other, wanted);
    }
    std::vector<Row> changed;
    for (const Row row : rowsOf(touched, m_type.name)) setRow(row, upHolds(own, others, row), changed);
    if (turned.empty()) return changed;
    const auto& links = std::get<Column::Wide>(own.rows.columns()[*own.rows.columnOf(m_query.related.here->key)].cells);
    for (std::size_t chunk = 0, first = 0; chunk < links.chunks(); first += links.chunkSize(chunk++))
        for (std::size_t i = 0; const std::int64_t id : links.chunk(chunk)) {
            if (turned.contains(id)) setRow(first + i, upHolds(own, others, first + i), changed);
            ++i;
        }
    return changed;
}

std::vector<std::size_t> ConditionIndex::Condition::followDown(const ConditionIndex& index, const Touched& touched) {
    const Table &own = index.table(m_type.name), &others = index.table(m_query.related.type->name);
    grow(m_countedFor, others.rows.size(), none);
    grow(m_counts, own.rows.size(), 0);
    std::vector<Row> looked = rowsOf(touched, m_type.name), changed;
    for (const Row other : rowsOf(touched, m_query.related.type->name)) {
        const std::int32_t was = m_countedFor[other], is = countedFor(index, own, others, other);
        m_countedFor.set(other, is);
        if (was != none) recount(static_cast<Row>(was), -1), looked.push_back(static_cast<Row>(was));
        if (is != none) recount(static_cast<Row>(is), 1), looked.push_back(static_cast<Row>(is));
    }
    for (const Row row : looked) setRow(row, enough(m_counts[row]), changed);
    return changed;
}

void ConditionIndex::Condition::setRow(Row row, bool passes, std::vector<Row>& changed) {
    if (m_rows.test(row) != passes) changed.push_back(row);
    m_rows.set(row, passes);
}

bool ConditionIndex::Condition::isWanted(const ConditionIndex& index, const Table& others, Row other) const {
    return others.alive.test(other) && index.passes(m_inner, other);
}

bool ConditionIndex::Condition::upHolds(const Table& own, const Table& others, Row row) const {
    const std::int64_t id = linkAt(own.rows, *m_query.related.here, row);
    const auto other = id ? others.rows.rowOf(id) : std::nullopt;
    return enough(other && m_wanted.test(*other));
}

std::int32_t ConditionIndex::Condition::countedFor(const ConditionIndex& index, const Table& own, const Table& others, Row other) const {
    if (!isWanted(index, others, other)) return none;
    const auto row = own.rows.rowOf(linkAt(others.rows, *m_query.related.there, other));
    return row ? static_cast<std::int32_t>(*row) : none;
}

}
