// SPDX-License-Identifier: MIT
// How texts name records: the keys by which names are the same.
#pragma once
#include "app/records.h"

namespace tilth {

/// The text of a field; empty where the type has no such text field.
std::string textOf(const EntityType& type, const Entity& record, std::string_view key);

/// Equal keys name the same record: "GTX Pro" and "GTXPro", "Acme, Inc." and "ACME".
std::string linkKey(std::string_view target, std::string_view text);
std::optional<std::int64_t> byName(Workspace& workspace, const EntityType& target, std::string_view text);

}
