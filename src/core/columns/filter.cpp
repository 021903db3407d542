// SPDX-License-Identifier: MIT
// A condition on texts is decided once per different text; on numbers by comparing a chunk's cells with spans.
#include "core/columns/filter.h"
#include <cmath>

namespace tilth {
namespace {

// A query made ready for one table.
struct Plan {
    Query::Kind kind = Query::And;
    std::vector<Plan> parts{};
    const Test* test = nullptr;                             // of Is
    const Column* column = nullptr;                         // of Is; none: the ids
    RowMask byCode{};                                       // of Is on texts: which codes pass
    const Column* currency = nullptr;                       // of Is on amounts
    std::vector<const std::vector<ValueSpan>*> spansByCode{};    // of Is on amounts, by the currency's code
    RowMask found{};                                        // of Word and Has
};

RowMask passingCodes(const Column& column, const Test& test) {
    RowMask passes(column.texts.size());
    for (std::uint32_t code = 0; code < column.texts.size(); ++code)
        passes[code] = holds(test, Value{std::string(column.texts.text(code))});
    return passes;
}

class Planner {
public:
    Planner(const ColumnTable& table, const WordSearch& words, const RelatedSearch& related) : m_table(table), m_words(words), m_related(related) {}
    Plan plan(const BoundQuery& query) const;
private:
    Plan test(const Test& test) const;
    Plan word(const BoundQuery& query) const;
    Plan contains(const Field& field, const std::string& word) const;
    const Column* column(const Field& field) const;

    const ColumnTable& m_table;
    const WordSearch& m_words;
    const RelatedSearch& m_related;
};

const Column* Planner::column(const Field& field) const {
    const auto at = m_table.columnOf(field.key);
    return at ? &m_table.columns()[*at] : nullptr;
}

Plan Planner::plan(const BoundQuery& query) const {
    if (query.kind == Query::Is) return test(query.test);
    if (query.kind == Query::Word) return word(query);
    Plan made{query.kind};
    if (query.kind == Query::Has) {
        made.found = m_related(query);
        return made;
    }
    for (const BoundQuery& part : query.parts) made.parts.push_back(plan(part));
    return made;
}

Plan Planner::test(const Test& test) const {
    Plan made{Query::Is};
    made.test = &test;
    made.column = column(*test.field);
    assert(made.column || test.field == &idField);
    if (made.column && std::holds_alternative<Column::Codes>(made.column->cells))
        made.byCode = passingCodes(*made.column, test);
    made.currency = test.currency ? column(*test.currency) : nullptr;
    for (std::uint32_t code = 0; made.currency && code < made.currency->texts.size(); ++code)
        made.spansByCode.push_back(&spansFor(test, currencyDigits(made.currency->texts.text(code))));
    return made;
}

Plan Planner::contains(const Field& field, const std::string& word) const {
    Plan made{Query::Is};
    made.column = column(field);
    made.byCode = passingCodes(*made.column, {&field, false, {}, {}, Compare::Contains, {word}});
    return made;
}

Plan Planner::word(const BoundQuery& query) const {
    if (m_words) {
        Plan made{Query::Word};
        made.found = m_words(query.word);
        return made;
    }
    Plan any{Query::Or};
    for (const Field* field : query.searched)
        if (column(*field)) any.parts.push_back(contains(*field, query.word));
    return any;
}

// --- one chunk

void keepWithin(RowMask& mask, const auto& cells, std::span<const ValueSpan> spans, bool none) {
    using T = std::remove_cvref_t<decltype(cells[0])>;
    constexpr std::int64_t highest = std::numeric_limits<T>::max();
    if (none)
        for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = cells[i] == noValue<T>;
    for (const ValueSpan& s : spans) {
        if (s.first > highest || s.last <= noValue<T>) continue;
        const T first = static_cast<T>(std::max<std::int64_t>(s.first, noValue<T> + 1));
        const T last = static_cast<T>(std::min<std::int64_t>(s.last, highest));
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = static_cast<std::uint8_t>(mask[i] | (int{cells[i] >= first} & int{cells[i] <= last}));
    }
}

constexpr std::size_t fewSpans = 8;                         // more: each cell looks its span up

template <class T> void numbers(RowMask& mask, const std::vector<T>& cells, const Test& test) {
    if (test.wholes.size() <= fewSpans) return keepWithin(mask, cells, test.wholes, test.none);
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = cells[i] == noValue<T> ? test.none : inSpans(test.wholes, cells[i]);
}

void amounts(RowMask& mask, std::span<const std::int64_t> cells, std::span<const std::uint32_t> currencies, const Plan& plan) {
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = cells[i] == noValue<std::int64_t> ? plan.test->none : inSpans(*plan.spansByCode[currencies[i]], cells[i]);
}

// All amounts have one currency nearly always: then they are plain numbers.
const std::vector<ValueSpan>* oneCurrency(const Plan& plan) {
    const auto& spans = plan.spansByCode;
    const bool same = std::ranges::all_of(spans, [&](const auto* s) { return *s == *spans.front(); });
    return same && !spans.empty() ? spans.front() : nullptr;
}

struct ChunkTest {
    const Plan& plan;
    std::size_t chunk;
    RowMask& mask;

    void operator()(const Column::Codes& codes) const {
        const auto cells = codes.chunk(chunk);
        for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = plan.byCode[cells[i]];
    }
    void operator()(const Column::Reals& reals) const {
        const auto cells = reals.chunk(chunk);
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = holds(*plan.test, std::isnan(cells[i]) ? Value{} : Value{cells[i]});
    }
    void operator()(const Column::Narrow& wholes) const { numbers(mask, wholes.chunk(chunk), *plan.test); }
    void operator()(const Column::Wide& wholes) const {
        const auto cells = wholes.chunk(chunk);
        if (!plan.currency) return numbers(mask, cells, *plan.test);
        if (const auto* spans = oneCurrency(plan); spans && spans->size() <= fewSpans)
            return keepWithin(mask, cells, *spans, plan.test->none);
        amounts(mask, cells, std::get<Column::Codes>(plan.currency->cells).chunk(chunk), plan);
    }
};

class ChunkFilter {
public:
    ChunkFilter(const ColumnTable& table, std::size_t chunk) : m_table(table), m_chunk(chunk), m_rows(table.ids().chunkSize(chunk)) {}
    RowMask mask(const Plan& plan) const;
private:
    RowMask whole(const Plan& plan) const;
    RowMask test(const Plan& plan) const;

    const ColumnTable& m_table;
    std::size_t m_chunk;
    std::size_t m_rows;
};

RowMask ChunkFilter::test(const Plan& plan) const {
    RowMask mask(m_rows);
    if (plan.column) std::visit(ChunkTest{plan, m_chunk, mask}, plan.column->cells);
    else numbers(mask, m_table.ids().chunk(m_chunk), *plan.test);
    return mask;
}

// The parts together, each row by row: and, or.
RowMask ChunkFilter::whole(const Plan& plan) const {
    const bool all = plan.kind == Query::And;
    RowMask mask(m_rows, all);
    for (const Plan& part : plan.parts) {
        const RowMask one = this->mask(part);
        for (std::size_t i = 0; i < m_rows; ++i)
            mask[i] = static_cast<std::uint8_t>(all ? mask[i] & one[i] : mask[i] | one[i]);
    }
    return mask;
}

RowMask ChunkFilter::mask(const Plan& plan) const {
    if (plan.kind == Query::Is) return test(plan);
    if (plan.kind == Query::Word || plan.kind == Query::Has) {
        const auto first = plan.found.begin() + static_cast<std::ptrdiff_t>(m_chunk * chunkRows);
        return RowMask(first, first + static_cast<std::ptrdiff_t>(m_rows));
    }
    if (plan.kind != Query::Not) return whole(plan);
    RowMask mask = this->mask(plan.parts.front());
    for (std::uint8_t& row : mask) row ^= 1;
    return mask;
}

void collect(const BoundQuery& query, const ColumnTable& table, std::vector<const Field*>& missing) {
    const Field* field = query.test.field;
    if (field && field != &idField && !table.columnOf(field->key)) missing.push_back(field);
    if (query.kind == Query::Has) return;                   // its part is about another table
    for (const BoundQuery& part : query.parts) collect(part, table, missing);
}

}

std::vector<const Field*> fieldsNotIn(const ColumnTable& table, const BoundQuery& query) {
    std::vector<const Field*> missing;
    collect(query, table, missing);
    return missing;
}

Rows filter(const ColumnTable& table, const BoundQuery& query, const WordSearch& words, const RelatedSearch& related) {
    if (query.kind == Query::And && query.parts.empty()) return allRows(table);
    const Plan plan = Planner(table, words, related).plan(query);
    Rows rows;
    rows.reserve(table.size());                             // memory that is not written to costs next to nothing
    for (std::size_t chunk = 0; chunk < table.ids().chunks(); ++chunk) {
        const RowMask mask = ChunkFilter(table, chunk).mask(plan);
        for (std::size_t i = 0; i < mask.size(); ++i)
            if (mask[i]) rows.push_back(static_cast<std::int32_t>(chunk * chunkRows + i));
    }
    return rows;
}

}
