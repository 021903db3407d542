// SPDX-License-Identifier: MIT
#include "app/copy_folder.h"
#include <cstdlib>
#include <filesystem>

namespace tilth {

CopyFolder::CopyFolder() {
    std::error_code none;
    m_path = (std::filesystem::temp_directory_path(none) / "tilth-XXXXXX").string();
    if (none || !mkdtemp(m_path.data())) m_path.clear();
}
CopyFolder::~CopyFolder() {
    std::error_code none;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, none);
}

Error noCopyFolder() { return {Error::Surroundings, "There is no temporary folder for a copy of the workspace; set TMPDIR to one that can be written."}; }

}
