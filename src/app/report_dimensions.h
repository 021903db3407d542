// SPDX-License-Identifier: MIT
// Codes of a report's dimensions for the records of a type, and back to text and to the query that lists them.
#pragma once
#include "app/reports.h"
#include "app/title_index.h"
#include "core/analytics/dimensions.h"
#include "core/analytics/facts.h"

namespace tilth {

class DimensionCoder {
public:
    /// by: names of dimensions, at most three. Error{Usage} lists them where one is unknown or the type cannot tell it.
    static Result<DimensionCoder> make(Workspace& workspace, const EntityType& type, std::string_view periodField, const std::vector<std::string>& by);

    const std::vector<const Dimension*>& dimensions() const { return m_dimensions; }
    std::vector<const Field*> fields() const { return fields(*m_type); }    // of a record, that its key is made from
    GroupKey keyOf(const Entity& record);
    /// The same of a record of another type, as far as that has the fields.
    std::vector<const Field*> fields(const EntityType& type) const;
    /// What the record tells itself, and of the rest what the record says that it came from; periods are of that one where there is one.
    GroupKey keyOf(const EntityType& type, const Entity& record, const std::optional<GroupKey>& from);
    ReportCell cell(const GroupKey& key, std::size_t dimension) const;      // None for no value
    std::string where(const GroupKey& key) const;                           // the conditions of all dimensions
private:
    DimensionCoder(Workspace& workspace, const EntityType& type, std::string_view periodField) : m_type(&type), m_periodField(periodField), m_zone(workspace.zone()) {}
    bool tells(const Dimension& dimension) const;
    const Field& fieldOf(const Dimension& dimension) const;                 // of the record, or of its owner
    std::int64_t codeOf(const Dimension& dimension, const EntityType& type, const Entity& record);
    std::int64_t ownersLink(const Dimension& dimension, const EntityType& type, const Entity& record) const;
    std::string condition(const Dimension& dimension, std::int64_t code) const;
    std::string ownersCondition(const Dimension& dimension, std::int64_t code) const;
    std::string_view fieldKey(const Dimension& dimension) const;             // of a record's own field
    std::string_view dayField(const Dimension& dimension) const;

    const EntityType* m_type;
    TitleIndex m_titles;                        // of what the dimensions link to
    std::string_view m_periodField;             // the day that the report counts by
    std::vector<const Dimension*> m_dimensions;
    std::map<std::int64_t, std::shared_ptr<User>> m_people;
    std::vector<std::string> m_texts;
    std::map<std::string, std::int64_t> m_codes;
    Zone m_zone;
};

}
