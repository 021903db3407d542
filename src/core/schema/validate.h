// SPDX-License-Identifier: MIT
// What is wrong with a record, whoever wrote it: one check for forms, import, command line and intake.
#pragma once
#include "core/base/result.h"
#include "core/schema/entity.h"
#include <vector>

namespace tilth {

inline constexpr std::size_t longestText = std::size_t{1} << 20;    // bytes

/// All faults, in the order of the fields; none: the record may be kept. Each is Refused and names its field.
std::vector<Error> validate(const EntityType& type, const Entity& record);
/// Those of the fields in which `now` differs from `before` (null: all): what was wrong before and is not touched keeps no other field from being written.
std::vector<Error> validate(const EntityType& type, const Entity* before, const Entity& now);
/// The same of values that are at hand: one for each of the type's fields, in their order.
std::vector<Error> validate(const EntityType& type, std::span<const Value> values);

}
