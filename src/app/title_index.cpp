// SPDX-License-Identifier: MIT
#include "app/title_index.h"
#include "app/columns.h"
#include "app/links.h"
#include "core/base/text.h"
#include "core/model/stage.h"
#include <algorithm>
#include <atomic>

namespace tilth {

// Of one type, as columns: a million names are a few dozen bytes each. What sorting and looking up need is made by the first who asks.
class TitleIndex::Titles {
public:
    explicit Titles(ColumnTable table) : m_table(std::move(table)) {}

    const ColumnTable& table() const { return m_table; }
    std::string_view title(std::int64_t id, bool chinese) const {
        const auto row = m_table.rowOf(id);
        if (!row || m_table.columns().empty()) return {};
        const std::string_view other = chinese && hasOther() ? text(Other, *row) : std::string_view();
        return other.empty() ? text(Own, *row) : other;
    }
    std::int64_t place(std::int64_t id) const {
        const auto row = m_table.rowOf(id);
        if (!row || m_table.columns().empty()) return 0;
        if (hasOther()) return std::get<Column::Wide>(m_table.columns()[Position].cells)[*row];
        return (*ranks())[codes(Own)[*row]];
    }
    template <class Matches> std::vector<std::int64_t> idsOf(const Matches& matches) const {
        std::vector<std::int64_t> ids;
        for (std::size_t column = Own; column < texts(); ++column) collect(column, matches(column), ids);
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }
    std::vector<std::uint32_t> withKey(std::size_t column, std::string_view target, const std::string& wanted) const {
        if (column != Own) return matching(column, [&](std::string_view text) { return linkKey(target, text) == wanted; });
        const auto kept = keys(target);
        std::vector<std::uint32_t> found;
        for (auto at = std::ranges::lower_bound(*kept, hashOf(wanted), {}, &Key::hash); at != kept->end() && at->hash == hashOf(wanted); ++at)
            if (linkKey(target, names(Own).text(at->code)) == wanted) found.push_back(at->code);
        return found;
    }
    std::vector<std::uint32_t> withPart(std::size_t column, const std::string& wanted) const {
        return matching(column, [&](std::string_view text) { return fold(text).find(wanted) != std::string::npos; });
    }

private:
    enum { Own, Other, Position };                          // columns; only stages have the others
    struct Key {
        std::size_t hash;
        std::uint32_t code;
    };
    using Codes = std::vector<std::uint32_t>;
    using Keys = std::vector<Key>;

    static std::size_t hashOf(std::string_view key) { return std::hash<std::string_view>{}(key); }
    bool hasOther() const { return m_table.columns().size() > Other; }
    std::size_t texts() const { return std::min<std::size_t>(m_table.columns().size(), Position); }
    const TextDictionary& names(std::size_t column) const { return m_table.columns()[column].texts; }
    const Column::Codes& codes(std::size_t column) const { return std::get<Column::Codes>(m_table.columns()[column].cells); }
    std::string_view text(std::size_t column, std::size_t row) const { return names(column).text(codes(column)[row]); }

    template <class Matches> Codes matching(std::size_t column, const Matches& matches) const {
        Codes found;
        for (std::uint32_t code = 1; code < names(column).size(); ++code)
            if (matches(names(column).text(code))) found.push_back(code);
        return found;
    }
    void collect(std::size_t column, const Codes& wanted, std::vector<std::int64_t>& ids) const {
        if (wanted.empty()) return;
        std::vector<std::uint8_t> isWanted(names(column).size());
        for (const std::uint32_t code : wanted) isWanted[code] = 1;
        std::size_t row = 0;
        for (std::size_t n = 0; n < codes(column).chunks(); ++n)
            for (const std::uint32_t code : codes(column).chunk(n)) {
                if (isWanted[code]) ids.push_back(m_table.idAt(row));
                ++row;
            }
    }
    template <class Made, class Make> static std::shared_ptr<const Made> once(std::atomic<std::shared_ptr<const Made>>& kept, const Make& make) {
        if (auto made = kept.load()) return made;
        auto made = std::make_shared<const Made>(make());
        kept = made;
        return made;
    }
    TextDictionary::Ranks ranks() const {
        if (auto kept = m_ranks.load()) return kept;
        auto made = names(Own).ranks(m_table.sortKey());
        m_ranks = made;
        return made;
    }
    std::shared_ptr<const Keys> keys(std::string_view target) const {
        return once(m_keys, [&] {
            Keys keys;
            for (std::uint32_t code = 1; code < names(Own).size(); ++code) keys.push_back({hashOf(linkKey(target, names(Own).text(code))), code});
            std::ranges::sort(keys, {}, &Key::hash);
            return keys;
        });
    }

    ColumnTable m_table;
    mutable std::atomic<TextDictionary::Ranks> m_ranks;
    mutable std::atomic<std::shared_ptr<const Keys>> m_keys;
};

namespace {

bool isShown(const Field& f) { return f.is(Filtered) || f.is(Listed) || !f.is(Hidden); }

// The title, of stages also their other name and their position; nothing where a title is no text.
std::vector<const Field*> titleFields(const EntityType& type) {
    std::vector<const Field*> fields{&type.at(type.title)};
    if (type.name == Stage::type.name) fields.insert(fields.end(), {&type.at("name_zh"), &type.at("position")});
    return fields[0]->type == Type::Text ? fields : std::vector<const Field*>{};
}
const EntityType& typeNamed(Workspace& workspace, std::string_view name) { return *workspace.store().schema().find(name); }

}

TitleIndex::TitleIndex(Workspace& workspace, const EntityType& type, Which which) {
    for (const Field& f : type.fields)
        if (f.type == Type::Link && f.stored() && (which == All || isShown(f))) add(workspace, f.target);
}

void TitleIndex::add(Workspace& workspace, std::string_view target) {
    if (m_titles.contains(target)) return;
    const EntityType& type = typeNamed(workspace, target);
    m_titles.emplace(target, std::make_shared<Titles>(loadColumns(workspace, type, titleFields(type))));
}
void TitleIndex::add(Workspace& workspace, std::string_view target, std::span<const std::int64_t> ids) {
    if (m_titles.contains(target)) return;
    const EntityType& type = typeNamed(workspace, target);
    m_titles.emplace(target, std::make_shared<Titles>(patchedColumns(workspace, type, ColumnTable(titleFields(type)), ids)));
}

bool TitleIndex::refresh(Workspace& workspace, const News& news) {
    bool changed = false;
    for (auto& [target, titles] : m_titles) {
        if (!news.touched.contains(target) && !news.created.contains(target)) continue;
        changed = true;
        const EntityType& type = typeNamed(workspace, target);
        std::set<std::int64_t> ids = news.touched.contains(target) ? news.touched.at(target) : std::set<std::int64_t>{};
        for (const std::int64_t id : workspace.store().createdIds(news, type)) ids.insert(id);
        const bool few = ids.size() < titles->table().size() / 8;
        titles = std::make_shared<Titles>(few ? patchedColumns(workspace, type, titles->table(), std::vector<std::int64_t>(ids.begin(), ids.end())) : loadColumns(workspace, type, titleFields(type)));
    }
    return changed;
}

std::vector<const Field*> TitleIndex::shownLinks(const EntityType& type) {
    std::vector<const Field*> links;
    for (const Field& f : type.fields)
        if (f.type == Type::Link && f.stored() && isShown(f)) links.push_back(&f);
    return links;
}

std::string_view TitleIndex::title(std::string_view target, std::int64_t id, bool chinese) const {
    const auto found = m_titles.find(target);
    return found == m_titles.end() ? std::string_view() : found->second->title(id, chinese);
}
std::int64_t TitleIndex::place(std::string_view target, std::int64_t id) const {
    const auto found = m_titles.find(target);
    return found == m_titles.end() ? 0 : found->second->place(id);
}
std::vector<std::int64_t> TitleIndex::named(std::string_view target, std::string_view text, bool part) const {
    const auto found = m_titles.find(target);
    if (found == m_titles.end()) return {};
    const Titles& titles = *found->second;
    if (part) return titles.idsOf([&, wanted = fold(text)](std::size_t column) { return titles.withPart(column, wanted); });
    return titles.idsOf([&, wanted = linkKey(target, text)](std::size_t column) { return titles.withKey(column, target, wanted); });
}

}
