// SPDX-License-Identifier: MIT
// Which records are there already, by the key of an import; its own rows are added as they come.
#pragma once
#include "app/records.h"
#include "core/columns/text_dictionary.h"

namespace tilth {

class ExistingKeys {
public:
    using Place = std::uint32_t;                // of a key
    static constexpr Place none = TextDictionary::none;

    ExistingKeys(Workspace& workspace, const EntityType& type, std::span<const Field* const> key) : m_workspace(workspace), m_type(type), m_key(key.begin(), key.end()) {}

    /// Few rows onto many records, which are found by their external ids: asking for those of the file costs less than reading all.
    bool areFew(std::int64_t rows) const;
    void ask(const std::vector<std::string>& externalIds);
    void readAll();

    /// Empty: the record cannot be found again.
    std::string keyOf(const Entity& record) const;
    /// None for the empty key.
    Place placeOf(std::string_view key);
    std::int64_t at(Place place) const { return m_ids[place]; }         // 0: no record
    void put(Place place, std::int64_t id) { m_ids[place] = id; }
    /// The record without an external id that a calendar file of ours names so, or null.
    Record namedByUs(std::string_view key) const;

private:
    bool byExternalId() const { return !m_key.empty() && m_key.front()->key == "external_id"; }
    void learn(std::string_view key, std::int64_t id);

    Workspace& m_workspace;
    const EntityType& m_type;
    std::vector<const Field*> m_key;
    TextDictionary m_keys;
    std::vector<std::int64_t> m_ids{0};         // of each key
};

}
