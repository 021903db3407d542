// SPDX-License-Identifier: MIT
// Finds records by any script, pinyin, initials and parts of words.
#pragma once
#include "app/workspace.h"
#include "core/columns/table_search.h"

namespace tilth {

struct SearchHit {
    std::string_view type;
    std::int64_t id = 0;
    std::string title, subtitle;        // subtitle: company, e-mail
};

/// The searched texts of some types in memory; a copy costs little and may be asked in another thread.
class SearchIndex {
public:
    static SearchIndex load(Workspace& workspace, std::span<const std::string_view> types);     // lead, contact, company, deal, campaign ...
    /// Of a type whose columns are in memory anyway; the table must be searchable.
    static SearchIndex of(const EntityType& type, ColumnTable table);
    void refresh(Workspace& workspace, const News& news);
    /// Best first: titles that begin with the text, then newest. At most limit of each type when types are mixed.
    std::vector<SearchHit> find(Workspace& workspace, std::string_view text, std::size_t limit) const;
    std::vector<std::int64_t> ids(std::string_view type, std::string_view text) const;           // all matches
private:
    std::map<std::string, ColumnTable, std::less<>> m_tables;
};

}
