// SPDX-License-Identifier: MIT
// Erasures noted outside of workspaces, a JSON object a line: a copy from before an erasure knows nothing of it.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <filesystem>
#include <vector>

namespace tilth {

struct NotedErasure {
    std::int64_t workspace = 0;         // its first revision
    std::string type;                   // of the record
    std::int64_t id = 0;
};

/// Adds a line; the file is on disk afterwards. An empty path notes nothing.
Result<Done> noteErasure(const std::filesystem::path& list, const NotedErasure& erasure);

/// None where there is no such file. Error{Refused} names the line that cannot be read.
Result<std::vector<NotedErasure>> notedErasures(const std::filesystem::path& list);

}
