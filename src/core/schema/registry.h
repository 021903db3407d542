// SPDX-License-Identifier: MIT
// The one list of entities, and the schema of a workspace: those types with the fields that its users added.
#pragma once
#include "core/model/custom_field.h"
#include <deque>
#include <span>
#include <vector>

namespace tilth {

std::span<const EntityType* const> allTypes();
const EntityType* findType(std::string_view name);          // null: no such type; also takes "task", "call", "note" for activity

// Types with custom fields. Fields and types live as long as the schema: a ChangeSet points into it.
class Schema {
public:
    Schema();                                                // without custom fields
    explicit Schema(std::span<const CustomField> added);
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    std::span<const EntityType* const> types() const { return m_pointers; }
    const EntityType* find(std::string_view name) const;
    const EntityType& of(const EntityType& base) const;      // the type of that name, with its custom fields
    template <class E> const EntityType& of() const { return of(E::type); }
private:
    void add(const EntityType& base, std::span<const CustomField> added);

    std::deque<std::string> m_texts;                         // keys and labels that the fields point to
    std::deque<std::vector<Field>> m_fields;
    std::deque<EntityType> m_types;
    std::vector<const EntityType*> m_pointers;
};

}
