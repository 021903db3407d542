// SPDX-License-Identifier: MIT
// A file that a person named, read as data.
#pragma once
#include "io/table_file.h"
#include "store/write_over.h"

namespace tilth {

/// As readWholeFile. Error{Refused}: it is a workspace, which may be open just now (store/write_over.h).
inline Result<std::string> readGiven(const std::filesystem::path& path, std::uintmax_t limit = std::uintmax_t{1} << 30) {
    const auto may = mayBeRead(path.string());
    return may ? readWholeFile(path, limit) : may.error();
}

}
