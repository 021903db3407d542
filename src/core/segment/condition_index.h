// SPDX-License-Identifier: MIT
// Who is in a segment, kept as it changes: a bitmap per condition over columns in memory. Rules are combined from them; a
// change looks again at the rows that it touched, in the conditions that read them, and at nothing else.
#pragma once
#include "core/columns/bitmap.h"
#include "core/columns/column_table.h"
#include "core/schema/bound_query.h"
#include <map>
#include <memory>
#include <set>

namespace tilth {

/// What one revision did to the rows of a type: changed and new ones as they are now, and ids of those that are gone.
struct RowChanges {
    std::string type;
    std::vector<ColumnRow> rows;
    std::vector<std::int64_t> gone;
};

/// Knows no time: a bound query holds the days that its words meant when it was bound. On another day it is bound anew;
/// conditions that mean the same then keep their bitmaps.
class ConditionIndex {
public:
    class Condition;
    /// A query in terms of kept conditions. Equal conditions of several rules are one; it is kept while a rule names it.
    struct Rule {
        Query::Kind kind = Query::And;
        std::vector<Rule> parts{};
        std::shared_ptr<Condition> condition{};             // of Is, Word and Has
    };

    /// The rows of a type, with the columns that rules will name; in the place of earlier ones. Schema and type must outlive this.
    void hold(const EntityType& type, ColumnTable table);
    /// Null: not held.
    const ColumnTable* held(std::string_view type) const;

    /// All types that the query names must be held with the columns that it names (fieldsOf).
    Rule rule(const EntityType& type, const BoundQuery& query);
    /// Rows of the held table; those of removed records, which may stay for a while, are never among them.
    Bitmap rows(std::string_view type, const Rule& rule) const;
    std::size_t count(std::string_view type, const Rule& rule) const { return rows(type, rule).count(); }
    bool has(std::string_view type, const Rule& rule, std::int64_t id) const;
    std::vector<std::int64_t> ids(std::string_view type, const Bitmap& rows) const;     // ascending

    /// All changes of one revision together, so that a record and what links to it come at once. Types that are not held are
    /// passed over; each row has the columns of the held table.
    void change(std::vector<RowChanges> changes);

private:
    struct Table {
        const EntityType* type = nullptr;
        ColumnTable rows;
        Bitmap alive;                                       // a removed record's row stays until there are many
        std::set<std::int64_t> dead;
    };
    using Touched = std::map<std::string, std::vector<std::size_t>, std::less<>>;      // rows by type
    friend class Condition;

    const Table& table(std::string_view type) const;
    Rule leaf(const EntityType& type, const BoundQuery& query);
    Bitmap combined(const Rule& rule, std::size_t size) const;
    bool passes(const Rule& rule, std::size_t row) const;
    bool put(Table& table, RowChanges changes, std::vector<std::size_t>& touched);
    bool isLargeChange(const std::vector<RowChanges>& changes) const;
    void makeAll();

    std::map<std::string, Table, std::less<>> m_tables;
    std::vector<std::weak_ptr<Condition>> m_conditions;     // inner ones before those that ask for them
};

/// The fields by type that a query needs in memory: those it tests, currencies of amounts, the links that it follows.
std::map<const EntityType*, std::set<const Field*>> fieldsOf(const EntityType& type, const BoundQuery& query);

}
