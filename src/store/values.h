// SPDX-License-Identifier: MIT
// A Value as parameter, as row, as JSON; and what a clash throws, inside the store only.
#pragma once
#include "core/schema/field.h"
#include "store/connection.h"
#include <nlohmann/json.hpp>

namespace tilth {

using Json = nlohmann::json;

struct Conflict : SqlError {
    Conflict(std::string text, std::string_view f, std::string was = {}, std::string is = {})
        : SqlError(text, Error::Conflict), field(f), before(std::move(was)), now(std::move(is)) {}
    std::string field, before, now;
};

Cell cell(const Value& v);                      // borrows the text of v; throws SqlError for what cannot be kept: NUL, broken UTF-8, NaN
Json json(const Value& v);
Value value(const Json& j, Type type);
Value value(Cursor& row, int column, Type type);
std::int64_t choice(const Field& f, std::int64_t kept);         // a number that no choice has counts as the first one
Error errorOf(const std::exception& e);         // the sentence for people, of what the store threw

}
