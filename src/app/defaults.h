// SPDX-License-Identifier: MIT
// The files of resources/defaults, built into the programs: what a new workspace starts with.
#pragma once
#include <string_view>

namespace tilth {

std::string_view defaultFile(std::string_view name);        // "scoring.json", "pipelines.json"; empty: no such file

}
