// SPDX-License-Identifier: MIT
// Erasing a person: which fields are emptied, and how the person's words are taken out of other texts. Pure.
#pragma once
#include "core/schema/entity.h"
#include <vector>

namespace tilth {

/// What stands where the words were, in fields that may not be empty and in texts.
inline constexpr std::string_view erasedMark = "(erased)";

/// Leads and contacts: records that are about one person and that can be erased.
bool isPerson(const EntityType& type);

/// Emptied are personal fields; in a person's own record also users' fields and the key in an outside system.
bool isEmptied(const EntityType& type, const Field& field);

/// What the field holds afterwards: nothing, or the mark where something is required.
Value emptied(const Field& field);

/// The words by which a person is found in texts. Exact ones (e-mail addresses, phone numbers) stand for one person
/// wherever they are; names may be another's, so they count only in records that belong to the person.
struct PersonWords {
    std::vector<std::string> exact, names;
    bool empty() const { return exact.empty() && names.empty(); }
};

/// Of a lead, a contact or any other record with such fields.
PersonWords wordsOf(const EntityType& type, const Entity& record);
void add(PersonWords& words, const PersonWords& more);

/// Whether one of the words stands in the text; letters in upper and lower case are the same.
bool mentions(std::string_view text, std::span<const std::string> words);

/// The text with the mark instead of the words.
std::string redacted(std::string_view text, std::span<const std::string> words);

}
