// SPDX-License-Identifier: MIT
// Values as text and back: one form for JSON, CSV, the command line, the journal's labels and messages.
#pragma once
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/schema/entity.h"
#include <functional>

namespace tilth {

/// What the text of a value depends on beside its field.
struct TextContext {
    std::string currency{};                 // of the record: the digits of its amounts
    Zone zone{};                            // of instants that are written without an offset
    /// The id of the record that a text other than an id names; without it only ids are taken.
    std::function<Result<std::int64_t>(const Field&, std::string_view)> link{};
};

/// Empty for no value. Ids and whole numbers in decimal, amounts exact with the currency's digits, "2026-11-22",
/// "2026-11-22T08:00:00Z", true or false, a choice's name. Decimals: the shortest text that reads back the same.
std::string toText(const Field& field, const Value& value, const TextContext& context = {});

/// Reads that and what people write: a choice's label, yes and no, 是 and 否, thousands commas. Empty text is no value.
/// Only the values of text fields keep their blanks. Error{Refused, field}: names field, text and remedy.
Result<Value> fromText(const Field& field, std::string_view text, const TextContext& context = {});

/// The currency of a record's amounts; empty where the type has none.
std::string currencyOf(const EntityType& type, const Entity& record);

/// The field of that key, label or alias (case does not count); custom fields also without "custom.". Null: none.
const Field* fieldNamed(const EntityType& type, std::string_view word);

/// The number of the choice with that name or label (case does not count), or -1.
std::int64_t choiceNamed(std::span<const Choice> choices, std::string_view word);

}
