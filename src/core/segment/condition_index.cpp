// SPDX-License-Identifier: MIT
#include "core/segment/condition_index.h"
#include "core/segment/condition.h"
#include <algorithm>
#include <limits>

namespace tilth {
namespace {

constexpr std::size_t manyRows = 10'000;            // touched at once: making all anew is quicker
constexpr std::size_t manyDead = 1'000;             // and an eighth of the rows: they are taken out

void collect(const EntityType& type, const BoundQuery& query, std::map<const EntityType*, std::set<const Field*>>& fields) {
    std::set<const Field*>& own = fields[&type];
    if (query.test.field && query.test.field != &idField) own.insert(query.test.field);
    if (query.test.currency) own.insert(query.test.currency);
    if (query.kind == Query::Word)                  // the searched texts that are held for lists
        for (const std::vector<const Field*> held = columnFields(type); const Field* f : query.searched)
            if (std::ranges::find(held, f) != held.end()) own.insert(f);
    if (query.related.here) own.insert(query.related.here);
    if (query.related.there) fields[query.related.type].insert(query.related.there);
    for (const BoundQuery& part : query.parts) collect(query.related.type ? *query.related.type : type, part, fields);
}

}

std::map<const EntityType*, std::set<const Field*>> fieldsOf(const EntityType& type, const BoundQuery& query) {
    std::map<const EntityType*, std::set<const Field*>> fields;
    collect(type, query, fields);
    return fields;
}

void ConditionIndex::hold(const EntityType& type, ColumnTable table) {
    Bitmap alive(table.size(), true);
    m_tables.insert_or_assign(std::string(type.name), Table{&type, std::move(table), std::move(alive), {}});
    makeAll();
}

const ColumnTable* ConditionIndex::held(std::string_view type) const {
    const auto at = m_tables.find(type);
    return at == m_tables.end() ? nullptr : &at->second.rows;
}

const ConditionIndex::Table& ConditionIndex::table(std::string_view type) const {
    const auto at = m_tables.find(type);
    assert(at != m_tables.end());
    return at->second;
}

ConditionIndex::Rule ConditionIndex::rule(const EntityType& type, const BoundQuery& query) {
    const bool combines = query.kind == Query::And || query.kind == Query::Or || query.kind == Query::Not;
    if (!combines) return leaf(type, query);
    Rule made{query.kind};
    for (const BoundQuery& part : query.parts) made.parts.push_back(rule(type, part));
    return made;
}

ConditionIndex::Rule ConditionIndex::leaf(const EntityType& type, const BoundQuery& query) {
    std::erase_if(m_conditions, [](const auto& c) { return c.expired(); });
    for (const auto& known : m_conditions)
        if (const auto condition = known.lock(); condition && condition->is(type, query)) return {query.kind, {}, condition};
    Rule inner;
    if (query.kind == Query::Has) inner = rule(*query.related.type, query.parts.front());
    auto made = std::make_shared<Condition>(type, query, std::move(inner));
    made->make(*this);
    m_conditions.push_back(made);
    return {query.kind, {}, std::move(made)};
}

Bitmap ConditionIndex::combined(const Rule& rule, std::size_t size) const {
    if (rule.condition) return rule.condition->rows();
    if (rule.parts.empty()) return Bitmap(size, rule.kind == Query::And);
    Bitmap rows = combined(rule.parts.front(), size);
    if (rule.kind == Query::Not) rows.flip();
    for (auto part = rule.parts.begin() + 1; part != rule.parts.end(); ++part) {
        if (part->condition) rule.kind == Query::And ? rows &= part->condition->rows() : rows |= part->condition->rows();
        else rule.kind == Query::And ? rows &= combined(*part, size) : rows |= combined(*part, size);
    }
    return rows;
}

Bitmap ConditionIndex::rows(std::string_view type, const Rule& rule) const {
    const Table& of = table(type);
    return combined(rule, of.rows.size()) &= of.alive;
}

bool ConditionIndex::passes(const Rule& rule, std::size_t row) const {
    const auto part = [&](const Rule& p) { return passes(p, row); };
    if (rule.condition) return rule.condition->rows().test(row);
    if (rule.kind == Query::Not) return !part(rule.parts.front());
    return rule.kind == Query::And ? std::ranges::all_of(rule.parts, part) : std::ranges::any_of(rule.parts, part);
}

bool ConditionIndex::has(std::string_view type, const Rule& rule, std::int64_t id) const {
    const Table& of = table(type);
    const auto row = of.rows.rowOf(id);
    return row && of.alive.test(*row) && passes(rule, *row);
}

std::vector<std::int64_t> ConditionIndex::ids(std::string_view type, const Bitmap& rows) const {
    const Table& of = table(type);
    std::vector<std::int64_t> ids;
    rows.each([&](std::size_t row) { ids.push_back(of.rows.idAt(row)); });
    return ids;
}

void ConditionIndex::change(std::vector<RowChanges> changes) {
    Touched touched;
    bool anew = isLargeChange(changes);
    for (RowChanges& c : changes)
        if (const auto at = m_tables.find(c.type); at != m_tables.end()) anew |= put(at->second, std::move(c), touched[at->first]);
    if (anew) return makeAll();
    for (const auto& known : m_conditions)
        if (const auto condition = known.lock()) condition->follow(*this, touched);
}

bool ConditionIndex::isLargeChange(const std::vector<RowChanges>& changes) const {
    std::size_t rows = 0;
    for (const RowChanges& c : changes) rows += c.rows.size() + c.gone.size();
    return rows > manyRows;
}

// True: rows have other numbers now, and everything has to be made anew.
bool ConditionIndex::put(Table& table, RowChanges changes, std::vector<std::size_t>& touched) {
    const std::int64_t last = table.rows.size() ? table.rows.idAt(table.rows.size() - 1) : std::numeric_limits<std::int64_t>::min();
    bool moved = false;
    std::vector<std::int64_t> ids;
    for (const ColumnRow& row : changes.rows) {
        moved |= row.id < last && !table.rows.rowOf(row.id);
        table.dead.erase(row.id);
        ids.push_back(row.id);
    }
    table.rows.put(std::move(changes.rows));
    for (const std::int64_t id : changes.gone)
        if (table.rows.rowOf(id)) table.dead.insert(id), ids.push_back(id);
    if (table.dead.size() > manyDead + table.rows.size() / 8) {
        table.rows.remove({table.dead.begin(), table.dead.end()});
        table.dead.clear();
        moved = true;
    }
    if (moved) table.alive = Bitmap(table.rows.size(), true);
    table.alive.resize(table.rows.size(), true);
    for (const std::int64_t id : ids)
        if (const auto row = table.rows.rowOf(id)) table.alive.set(*row), touched.push_back(*row);
    if (moved) for (const std::int64_t id : table.dead) table.alive.set(*table.rows.rowOf(id), false);
    else for (const std::int64_t id : changes.gone) if (const auto row = table.rows.rowOf(id)) table.alive.set(*row, false);
    return moved;
}

void ConditionIndex::makeAll() {
    for (const auto& known : m_conditions)
        if (const auto condition = known.lock()) condition->make(*this);
}

}
