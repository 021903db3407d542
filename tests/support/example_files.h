// SPDX-License-Identifier: MIT
// The folder of example files that may lie beside the source tree or above it.
#pragma once
#include <filesystem>

namespace tilth::test {

/// Empty when there is none: tests that need it are skipped then.
inline std::filesystem::path exampleFiles() {
    for (std::filesystem::path at = TILTH_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
        if (const auto found = at / "shared" / "data"; std::filesystem::exists(found)) return found;
    return {};
}

}
