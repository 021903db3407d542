// SPDX-License-Identifier: MIT
// A private folder for a copy that is looked at or tried out, gone with the scope.
#pragma once
#include "core/base/result.h"
#include <string>

namespace tilth {

class CopyFolder {
public:
    CopyFolder();
    CopyFolder(const CopyFolder&) = delete;
    CopyFolder& operator=(const CopyFolder&) = delete;
    ~CopyFolder();
    bool made() const { return !m_path.empty(); }
    std::string file() const { return m_path + "/copy.tilth"; }
private:
    std::string m_path;
};

/// Why there is none.
Error noCopyFolder();

}
