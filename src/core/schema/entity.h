// SPDX-License-Identifier: MIT
// A type of record: its name and its field table.
#pragma once
#include "core/schema/field.h"
#include <array>
#include <cassert>
#include <memory>

namespace tilth {

struct EntityType {
    std::string_view name;              // table = JSON name = word of the command line
    std::string_view label, plural;     // for people
    std::string_view title;             // key of the field that names a record
    std::span<const Field> fields;
    std::shared_ptr<Entity> (*make)();
    std::shared_ptr<Entity> (*copy)(const Entity&);

    const Field* find(std::string_view key) const {
        for (const Field& f : fields)
            if (f.key == key) return &f;
        return nullptr;
    }
    const Field& at(std::string_view key) const {           // of a field known to exist
        const Field* f = find(key);
        assert(f);
        return *f;
    }
};

template <class E>
constexpr EntityType entity(std::string_view name, std::string_view label, std::string_view plural, std::string_view title,
                            std::span<const Field> fields) {
    return {name, label, plural, title, fields,
            []() -> std::shared_ptr<Entity> { return std::make_shared<E>(); },
            [](const Entity& e) -> std::shared_ptr<Entity> { return std::make_shared<E>(static_cast<const E&>(e)); }};
}

// What every record has, after its own fields.
inline constexpr std::array commonFields{
    field<&Entity::owner>("owner", TR("Field", "Owner"), Filtered | Listed).linking("user"),
    field<&Entity::created>("created", TR("Field", "Created"), Filtered),
    field<&Entity::externalId>("external_id", TR("Field", "External id"), Filtered),
};

template <std::size_t N> constexpr auto withCommon(const std::array<Field, N>& own) {
    std::array<Field, N + commonFields.size()> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = own[i];
    for (std::size_t i = 0; i < commonFields.size(); ++i) all[N + i] = commonFields[i];
    return all;
}

}
