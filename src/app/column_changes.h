// SPDX-License-Identifier: MIT
// What a revision means for columns in memory.
#pragma once
#include "app/workspace.h"
#include <optional>

namespace tilth {

/// The records of a type whose columns a revision alters, computed ones included: changed, new, gone, or altered by a record that
/// counts for them. Nothing: so many of the `rows` that are held, or so indirectly, that the columns are loaded anew.
std::optional<std::vector<std::int64_t>> alteredIds(Workspace& workspace, std::string_view type, const News& news, std::size_t rows);

}
