// SPDX-License-Identifier: MIT
// A record's texts by the keys of their fields, for rules that hold for several types.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

/// The text of a field; empty where the type has no such text field.
std::string textOf(const EntityType& type, const Entity& record, std::string_view key);

}
