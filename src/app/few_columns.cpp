// SPDX-License-Identifier: MIT
#include "app/few_columns.h"
#include "app/column_changes.h"
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace tilth {
namespace {

// A column stands for itself and, of amounts, for the currency that its digits follow from.
void collect(const BoundQuery& query, std::set<std::string_view>& keys) {
    if (query.test.field) keys.insert(query.test.field->key);
    if (query.test.currency) keys.insert(query.test.currency->key);
    for (const Field* f : query.searched) keys.insert(f->key);
    if (query.kind == Query::Has) return;                   // its part is about another type
    for (const BoundQuery& part : query.parts) collect(part, keys);
}

ColumnTable loaded(Workspace& workspace, const EntityType& listed, std::span<const Field* const> wanted) {
    std::vector<const Field*> fields = columnFields(listed);
    std::erase_if(fields, [&](const Field* f) { return std::ranges::find(wanted, f->key, &Field::key) == wanted.end(); });
    ColumnTable table = loadColumns(workspace, *workspace.store().schema().find(listed.name), fields);
    workspace.store().releaseMemory();
    return table;
}

}

std::vector<const Field*> fieldsAsked(const EntityType& listed, const BoundQuery& query, std::string_view sort) {
    std::set<std::string_view> keys;
    collect(query, keys);
    for (const Field* f : sortFields(listed, sort)) keys.insert(f->key);
    std::vector<const Field*> fields = columnFields(listed);
    std::erase_if(fields, [&](const Field* f) { return !keys.contains(f->key); });
    return fields;
}

std::vector<std::int64_t> unpackedIds(const ColumnTable& table) {
    std::vector<std::int64_t> all;
    all.reserve(table.size());
    for (std::size_t n = 0; n < table.ids().chunks(); ++n) std::ranges::copy(table.ids().chunk(n), std::back_inserter(all));
    return all;
}

Rows rowsOf(const ColumnTable& table, std::span<const std::int64_t> ids) {
    const std::vector<std::int64_t> all = unpackedIds(table);
    Rows rows;
    rows.reserve(ids.size());
    for (const std::int64_t id : ids)
        if (const auto at = std::ranges::lower_bound(all, id); at != all.end() && *at == id) rows.push_back(static_cast<std::int32_t>(at - all.begin()));
    return rows;
}

Result<ColumnTable> FewColumns::of(Workspace& workspace, const EntityType& type, std::string_view where, std::span<const std::string_view> keys) {
    const EntityType& listed = listedType(workspace, type);
    const TitleIndex titles;
    const auto query = bindText(where, listed, queryContext(workspace, titles));
    if (!query) return query.error();
    ColumnTable& table = m_tables[std::string(type.name)];
    std::vector<const Field*> wanted = asksRelated(*query) ? columnFields(listed) : fieldsAsked(listed, *query, {});
    for (const std::string_view key : keys) wanted.push_back(&listed.at(key));
    const bool there = std::ranges::all_of(wanted, [&](const Field* f) { return table.columnOf(f->key).has_value(); });
    for (const Column& column : table.columns()) wanted.push_back(column.field);
    if (!there) table = loaded(workspace, listed, wanted);
    return table;
}

void FewColumns::refresh(Workspace& workspace, const News& news) {
    auto before = std::exchange(m_tables, {});              // what throws leaves none that is half patched
    for (auto& [type, table] : before) {
        const auto ids = alteredIds(workspace, type, news, table.size());
        if (!ids) continue;
        if (!ids->empty()) table = patchedColumns(workspace, *workspace.store().schema().find(type), std::move(table), *ids);
        m_tables.emplace(type, std::move(table));
    }
}

void FewColumns::forget(std::string_view type) {
    if (const auto at = m_tables.find(type); at != m_tables.end()) m_tables.erase(at);
}

}
