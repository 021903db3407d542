// SPDX-License-Identifier: MIT
// One condition of a ConditionIndex and the rows that pass it.
#pragma once
#include "core/segment/condition_index.h"

namespace tilth {

class ConditionIndex::Condition {
public:
    Condition(const EntityType& type, BoundQuery query, Rule inner) : m_type(type), m_query(std::move(query)), m_inner(std::move(inner)) {}

    bool is(const EntityType& type, const BoundQuery& query) const { return &type == &m_type && query == m_query; }
    const Bitmap& rows() const { return m_rows; }

    /// From all rows.
    void make(const ConditionIndex& index);
    /// From the touched rows; adds those of its own type whose answer is another one now.
    void follow(const ConditionIndex& index, Touched& touched);

private:
    using Row = std::size_t;
    static constexpr std::int32_t none = -1;

    void makeOwn(const Table& own);
    void makeUp(const ConditionIndex& index);               // our link to them
    void makeDown(const ConditionIndex& index);             // their link to us
    void followOwn(const Table& own, const std::vector<Row>& touched);
    std::vector<Row> followUp(const ConditionIndex& index, const Touched& touched);
    std::vector<Row> followDown(const ConditionIndex& index, const Touched& touched);
    void recount(Row row, std::int32_t by) { m_counts.set(row, m_counts[row] + by); }
    void setRow(Row row, bool passes, std::vector<Row>& changed);
    bool isWanted(const ConditionIndex& index, const Table& others, Row other) const;
    bool upHolds(const Table& own, const Table& others, Row row) const;
    std::int32_t countedFor(const ConditionIndex& index, const Table& own, const Table& others, Row other) const;
    bool enough(std::int64_t times) const { return inSpans(m_query.related.times, times); }

    const EntityType& m_type;
    BoundQuery m_query;
    Rule m_inner;                                           // of Has: what the others are asked for
    Bitmap m_rows;
    Bitmap m_wanted;                                        // of links to them: which of them pass
    // Chunked: one row more costs one row, however many there are.
    Chunked<std::int32_t> m_countedFor;                     // of links to us: per other row the own row that it counts for, or none
    Chunked<std::int32_t> m_counts;                         // per own row
};

}
