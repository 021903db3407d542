// SPDX-License-Identifier: MIT
// Records by their external ids, along the index of these: no record is read.
#pragma once
#include "core/schema/entity.h"
#include "store/connection.h"

namespace tilth {

// Of all records of a type that have one, in any order; the text lives until the call returns.
using EachExternalId = std::function<void(std::string_view text, std::int64_t id)>;
void eachExternalId(Connection& db, const EntityType& type, const EachExternalId& each);
// Of those that have one of these, texts that may be kept and are not empty.
void findExternalIds(Connection& db, const EntityType& type, std::span<const std::string> texts, const EachExternalId& each);
// How many records have one, counted up to `most`.
std::int64_t countExternalIds(Connection& db, const EntityType& type, std::int64_t most);

}
