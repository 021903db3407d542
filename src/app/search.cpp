// SPDX-License-Identifier: MIT
#include "app/search.h"
#include "app/columns.h"
#include "app/records.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostPatched = 2000;       // above that, loading anew is quicker

std::string subtitleOf(const EntityType& type, const Entity& record, Workspace& workspace) {
    for (std::string_view key : {"company", "email", "industry", "channel"})
        if (const Field* f = type.find(key)) {
            const Value v = f->of(record);
            if (const auto* text = std::get_if<std::string>(&v); text && !text->empty()) return *text;
            if (const auto* id = std::get_if<std::int64_t>(&v); id && f->type == Type::Link) return titleOf(workspace, f->target, *id);
        }
    return {};
}
int closeness(const SearchHit& hit, std::string_view folded) {
    const std::string title = fold(hit.title);
    if (title == folded) return 0;
    return title.starts_with(folded) ? 1 : 2;
}

}

SearchIndex SearchIndex::load(Workspace& workspace, std::span<const std::string_view> types) {
    SearchIndex index;
    for (std::string_view name : types) {
        const EntityType& type = *workspace.store().schema().find(name);
        const ColumnTable& table = index.m_tables[std::string(name)] = loadColumns(workspace, type, searchedFields(type));
        prepareSearch(table);
    }
    return index;
}

SearchIndex SearchIndex::of(const EntityType& type, ColumnTable table) {
    SearchIndex index;
    index.m_tables.emplace(type.name, std::move(table));
    return index;
}

void SearchIndex::refresh(Workspace& workspace, const News& news) {
    for (auto& [name, table] : m_tables) {
        const EntityType& type = *workspace.store().schema().find(name);
        const auto touched = news.touched.find(name);
        std::set<std::int64_t> ids = touched == news.touched.end() ? std::set<std::int64_t>{} : touched->second;
        for (std::int64_t id : workspace.store().createdIds(news, type)) ids.insert(id);
        if (ids.size() > mostPatched) {
            table = loadColumns(workspace, type, searchedFields(type));
            continue;
        }
        std::vector<ColumnRow> rows = columnRows(workspace, type, searchedFields(type), std::vector<std::int64_t>(ids.begin(), ids.end()));
        for (const ColumnRow& row : rows) ids.erase(row.id);
        ColumnTable patched = table;            // of a shared one the lines that are searched stay, new texts are put beside
        patched.put(std::move(rows));
        patched.remove({ids.begin(), ids.end()});
        table = std::move(patched);
    }
}

std::vector<std::int64_t> SearchIndex::ids(std::string_view type, std::string_view text) const {
    const auto at = m_tables.find(type);
    return at == m_tables.end() ? std::vector<std::int64_t>{} : searchIds(at->second, text);
}

std::vector<SearchHit> SearchIndex::find(Workspace& workspace, std::string_view text, std::size_t limit) const {
    constexpr std::size_t looked = 400;         // best of each type
    std::vector<SearchHit> hits;
    for (const auto& [name, table] : m_tables) {
        const EntityType& type = *workspace.store().schema().find(name);
        const std::vector<std::int64_t> found = bestIds(table, text, looked);
        for (const Record& r : workspace.store().loadMany(type, found)) hits.push_back({type.name, r->id, titleOf(type, *r), subtitleOf(type, *r, workspace)});
    }
    const std::string folded = fold(trim(text));
    std::ranges::stable_sort(hits, {}, [&](const SearchHit& h) { return closeness(h, folded); });
    hits.resize(std::min(hits.size(), limit));
    return hits;
}

}
