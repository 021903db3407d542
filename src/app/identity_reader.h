// SPDX-License-Identifier: MIT
// Records of the database as identities to compare (core/duplicates/identity.h).
#pragma once
#include "app/records.h"
#include "app/title_index.h"
#include "core/duplicates/identity.h"

namespace tilth {

/// Lead, contact or company: Error{Usage} for other types.
Result<Done> comparable(const EntityType& type);
bool isComparable(std::string_view type);
/// Whether a change of the field may make a record like another one.
bool isIdentity(std::string_view field);

/// Reads the fields that say who a record is.
class IdentityReader {
public:
    /// Of any record: knows the names of all that records of the type point to.
    IdentityReader(Workspace& workspace, const EntityType& type);
    /// Of these records only.
    IdentityReader(Workspace& workspace, const EntityType& type, std::span<const Record> records);
    std::span<const Field* const> fields() const { return m_fields; }

    /// values: of fields(), in their order
    void add(IdentityList& list, std::int64_t id, const std::vector<Value>& values) const;
    void add(IdentityList& list, const Entity& record) const;
private:
    std::vector<const Field*> links() const;
    std::string text(const Field& field, const Value& value) const;
    std::string m_country;
    std::vector<const Field*> m_fields;
    TitleIndex m_titles;
};
/// These records, in their order.
IdentityList identitiesOf(Workspace& workspace, const EntityType& type, std::span<const Record> records);

}
