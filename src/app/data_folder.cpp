// SPDX-License-Identifier: MIT
#include "app/data_folder.h"
#include <cstdlib>

namespace tilth {

std::filesystem::path dataFolder() {
    const auto variable = [](const char* name) { const char* value = std::getenv(name); return std::filesystem::path(value ? value : ""); };
    if (const auto data = variable("XDG_DATA_HOME"); data.is_absolute()) return data / "tilth";
    const auto home = variable("HOME");
    return home.is_absolute() ? home / ".local" / "share" / "tilth" : std::filesystem::path{};
}

}
