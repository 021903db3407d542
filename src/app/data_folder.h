// SPDX-License-Identifier: MIT
// Where the user's own files of the program lie, beside all workspaces.
#pragma once
#include <filesystem>

namespace tilth {

/// $XDG_DATA_HOME/tilth, else ~/.local/share/tilth; empty: nowhere.
std::filesystem::path dataFolder();

}
