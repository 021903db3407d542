// SPDX-License-Identifier: MIT
#include "app/search.h"
#include "app/records.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

std::vector<const Field*> searchedFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const Field& f : type.fields)
        if (f.is(Searched) && f.stored()) fields.push_back(&f);
    return fields;
}
std::vector<std::string_view> texts(std::span<const Cell> cells) {
    std::vector<std::string_view> all;
    for (const Cell& c : cells)
        if (const auto* text = std::get_if<std::string_view>(&c); text && !text->empty()) all.push_back(*text);
    return all;
}
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
        Haystack::Lines lines;
        workspace.store().scan(type, searchedFields(type), [&](std::int64_t id, std::span<const Cell> cells) {
            lines.append(id, searchLine(texts(cells)));
            return true;
        });
        index.m_haystacks[std::string(name)] = Haystack(std::move(lines));
    }
    return index;
}

void SearchIndex::refresh(Workspace& workspace, const News& news) {
    for (auto& [name, haystack] : m_haystacks) {
        const EntityType& type = *workspace.store().schema().find(name);
        const auto touched = news.touched.find(name);
        std::set<std::int64_t> ids = touched == news.touched.end() ? std::set<std::int64_t>{} : touched->second;
        for (std::int64_t id : workspace.store().createdIds(news, type)) ids.insert(id);
        const std::vector<std::int64_t> all(ids.begin(), ids.end());
        workspace.store().scanIds(type, searchedFields(type), all, [&](std::int64_t id, std::span<const Cell> cells) {
            haystack.put(id, texts(cells));
            ids.erase(id);
            return true;
        });
        for (std::int64_t id : ids) haystack.remove(id);
    }
}

std::vector<std::int64_t> SearchIndex::ids(std::string_view type, std::string_view text) const {
    const auto at = m_haystacks.find(type);
    return at == m_haystacks.end() ? std::vector<std::int64_t>{} : at->second.find(text);
}

std::vector<SearchHit> SearchIndex::find(Workspace& workspace, std::string_view text, std::size_t limit) const {
    constexpr std::size_t looked = 400;         // best of each type
    std::vector<SearchHit> hits;
    for (const auto& [name, haystack] : m_haystacks) {
        const EntityType& type = *workspace.store().schema().find(name);
        const std::vector<std::int64_t> found = haystack.ranked(text, looked);
        for (const Record& r : workspace.store().loadMany(type, found)) hits.push_back({type.name, r->id, titleOf(type, *r), subtitleOf(type, *r, workspace)});
    }
    const std::string folded = fold(trim(text));
    std::ranges::stable_sort(hits, {}, [&](const SearchHit& h) { return closeness(h, folded); });
    hits.resize(std::min(hits.size(), limit));
    return hits;
}

}
