// SPDX-License-Identifier: MIT
// Looks one heading up among all names of the fields of a type.
#pragma once
#include "core/schema/entity.h"
#include "io/heading_aliases.h"
#include "io/mapping.h"
#include <optional>
#include <string>
#include <unordered_map>

namespace tilth {

struct HeadingEntry {
    const Field* field = nullptr;
    MatchedBy by = MatchedBy::Nothing;
    double confidence = 0;
    HeadingRole role = HeadingRole::First;
};

class HeadingIndex {
public:
    explicit HeadingIndex(const EntityType& type);
    std::optional<HeadingEntry> find(std::string_view heading) const;

private:
    void addNames(const Field& field);
    void addAliases(const EntityType& type, std::string_view field, std::string_view headings, MatchedBy by,
                    double confidence, HeadingRole role);
    void add(std::string_view heading, const HeadingEntry& entry);
    std::optional<HeadingEntry> exact(const std::string& normal) const;
    std::optional<HeadingEntry> numbered(const std::string& normal) const;
    std::optional<HeadingEntry> prefixed(const std::string& normal) const;
    std::optional<HeadingEntry> misspelt(const std::string& normal) const;

    std::string_view m_prefixes;
    std::unordered_map<std::string, HeadingEntry> m_entries;
};

/// The heading with its bracketed remarks, folded: "Phone (home)" is "phonehome".
std::string fullHeading(std::string_view heading);

/// Insertions, deletions, replacements and swaps of neighbours that part the words; stops counting at 3.
int editDistance(std::u32string_view a, std::u32string_view b);

}
