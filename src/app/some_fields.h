// SPDX-License-Identifier: MIT
// Records read with a few of their fields, one after the other: a million of them whole would fill the memory.
#pragma once
#include "app/workspace.h"
#include <functional>

namespace tilth {

/// As valueOf(cell), in the place of the record before: its text's memory is used again.
void take(Value& into, const Cell& cell);

/// Whether there is one at all: without counting a million.
bool hasRecords(Workspace& workspace, const EntityType& type);

/// Calls for each record of the type that a query of the list finds (empty: for all), by id, with its id and these fields filled and all others as they
/// are in a new one. It is the same record each time: what is to stay is copied. Error{Usage} for a query that cannot be read.
Result<Done> eachRecord(Workspace& workspace, const EntityType& type, std::string_view where, std::span<const Field* const> fields, const std::function<void(const Entity&)>& each);

}
