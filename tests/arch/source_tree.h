// SPDX-License-Identifier: MIT
// The project's files as text, for tests that judge them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace tilth::arch {

struct SourceFile {
    std::string path;                    // from the top of the project: "src/core/base/result.h"
    std::vector<std::string> lines;      // without their ends
    std::string text;                    // as it is

    bool under(std::string_view folder) const { return path.starts_with(folder); }
    std::string at(std::size_t line, std::string_view complaint) const;     // "path:12: complaint"; lines from 0
};

SourceFile fileAt(const std::string& path);   // empty where there is none

// All files under the folder whose names end in one of the endings, sorted by path; none if there is no such folder.
std::vector<SourceFile> filesUnder(std::string_view folder, const std::vector<std::string_view>& endings);

std::vector<std::string> topEntries();   // names in the project's own folder, hidden ones too
bool exists(const std::string& path);    // from the top of the project
std::string joined(const std::vector<std::string>& complaints);

}
