// SPDX-License-Identifier: MIT
#include "app/title_index.h"
#include "app/links.h"
#include "core/base/text.h"
#include "core/model/stage.h"
#include "core/names/sort_key.h"
#include <algorithm>
#include <unordered_map>

namespace tilth {

struct TitleIndex::Titles {
    struct One { std::string title, other, key, folded; std::int64_t place = 0; };
    std::unordered_map<std::int64_t, One> byId;
    std::unordered_multimap<std::string, std::int64_t> byKey;
};

namespace {

std::string_view textIn(const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? *text : std::string_view();
}
bool isShown(const Field& f) { return f.is(Filtered) || f.is(Listed) || !f.is(Hidden); }

}

TitleIndex::TitleIndex(Workspace& workspace, const EntityType& type, Which which) {
    for (const Field& f : type.fields)
        if (f.type == Type::Link && f.stored() && (which == All || isShown(f))) add(workspace, f.target);
}

void TitleIndex::add(Workspace& workspace, std::string_view target) {
    if (!m_titles.contains(target)) m_titles.emplace(target, load(workspace, target));
}
void TitleIndex::add(Workspace& workspace, std::string_view target, std::span<const std::int64_t> ids) {
    if (!m_titles.contains(target)) m_titles.emplace(target, load(workspace, target, ids));
}

std::vector<const Field*> TitleIndex::shownLinks(const EntityType& type) {
    std::vector<const Field*> links;
    for (const Field& f : type.fields)
        if (f.type == Type::Link && f.stored() && isShown(f)) links.push_back(&f);
    return links;
}

std::shared_ptr<const TitleIndex::Titles> TitleIndex::load(Workspace& workspace, std::string_view target, Ids ids) {
    auto titles = std::make_shared<Titles>();
    const EntityType& type = *workspace.store().schema().find(target);
    const bool stages = target == Stage::type.name;
    std::vector<const Field*> fields{&type.at(type.title)};
    if (stages) fields.insert(fields.end(), {&type.at("name_zh"), &type.at("position")});
    if (fields[0]->type != Type::Text) return titles;
    const auto each = [&](std::int64_t id, std::span<const Cell> cells) {
        Titles::One one;
        one.title = textIn(cells[0]);
        if (stages) one.other = textIn(cells[1]);
        one.key = linkKey(target, one.title);
        one.folded = fold(one.title + " " + one.other);
        if (stages) one.place = std::get<std::int64_t>(cells[2]);
        titles->byKey.emplace(one.key, id);
        if (!one.other.empty()) titles->byKey.emplace(linkKey(target, one.other), id);
        titles->byId.emplace(id, std::move(one));
        return true;
    };
    if (ids) workspace.store().scanIds(type, fields, *ids, each);
    else workspace.store().scan(type, fields, each);
    if (!stages && !ids) rank(*titles);
    return titles;
}

void TitleIndex::rank(Titles& titles) {
    std::vector<std::pair<std::string, std::int64_t>> sorted;
    sorted.reserve(titles.byId.size());
    for (const auto& [id, one] : titles.byId) sorted.emplace_back(sortKey(one.title), id);
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool same = i && sorted[i].first == sorted[i - 1].first;
        titles.byId[sorted[i].second].place = same ? titles.byId[sorted[i - 1].second].place : static_cast<std::int64_t>(i);
    }
}

std::string_view TitleIndex::title(std::string_view target, std::int64_t id, bool chinese) const {
    const auto found = m_titles.find(target);
    if (found == m_titles.end()) return {};
    const auto at = found->second->byId.find(id);
    if (at == found->second->byId.end()) return {};
    return chinese && !at->second.other.empty() ? at->second.other : at->second.title;
}
std::int64_t TitleIndex::place(std::string_view target, std::int64_t id) const {
    const auto found = m_titles.find(target);
    if (found == m_titles.end()) return 0;
    const auto at = found->second->byId.find(id);
    return at == found->second->byId.end() ? 0 : at->second.place;
}
std::vector<std::int64_t> TitleIndex::named(std::string_view target, std::string_view text, bool part) const {
    std::vector<std::int64_t> ids;
    const auto found = m_titles.find(target);
    if (found == m_titles.end()) return ids;
    const auto [first, last] = found->second->byKey.equal_range(linkKey(target, text));
    if (!part)
        for (auto at = first; at != last; ++at) ids.push_back(at->second);
    else
        for (const std::string wanted = fold(text); const auto& [id, one] : found->second->byId)
            if (one.folded.find(wanted) != std::string::npos) ids.push_back(id);
    std::ranges::sort(ids);
    return ids;
}

}
