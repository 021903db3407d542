// SPDX-License-Identifier: MIT
// Files built into the programs: resources/defaults, what a new workspace starts with, and resources/holidays.
#pragma once
#include <string_view>
#include <vector>

namespace tilth {

std::string_view defaultFile(std::string_view name);        // "scoring.json", "holidays/CN.json"; empty: no such file
std::vector<std::string_view> defaultFiles(std::string_view folder);        // the names that begin with it: "holidays/"

}
