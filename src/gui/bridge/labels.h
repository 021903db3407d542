// SPDX-License-Identifier: MIT
// The words of the layers below (labels of fields, choices, types, messages) in the language in force. Any thread may ask.
#pragma once
#include "core/schema/entity.h"
#include <QString>

namespace tilth {

/// A text marked with TR somewhere below; English where the language in force has no word for it.
QString translated(std::string_view text);
/// The same, looked for first under this context.
QString translated(std::string_view context, std::string_view text);
/// A sentence that goes on behind ": " with what it is about ("Hidden rows that are read: 3 (12, …)"): each half by itself.
QString translatedNote(std::string_view text);
/// To be called when the language changes: words are kept.
void forgetTranslations();

QString labelOf(const EntityType& type, const Field& field);
QString labelOf(const EntityType& type);
QString pluralOf(const EntityType& type);
QString choiceLabel(const EntityType& type, const Field& field, std::int64_t choice);
/// An "order of magnitude" word with its number: "12 leads", "12 条线索".
QString countOf(const EntityType& type, qint64 count);

}
