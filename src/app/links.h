// SPDX-License-Identifier: MIT
// How texts name records: the keys by which names are the same.
#pragma once
#include "app/records.h"
#include "core/schema/record_text.h"

namespace tilth {

/// The id that a word says: ids are large numbers. None: it says a record otherwise, if at all.
std::optional<std::int64_t> idIn(std::string_view word);

/// Equal keys name the same record: "GTX Pro" and "GTXPro", "Acme, Inc." and "ACME".
std::string linkKey(std::string_view target, std::string_view text);
std::optional<std::int64_t> byName(Workspace& workspace, const EntityType& target, std::string_view text);

}
