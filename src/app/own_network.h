// SPDX-License-Identifier: MIT
// Which servers of the own network this computer may be asked to read. Kept beside all workspaces, never in one: who shares a workspace
// must not make the programs of others look into their networks.
#pragma once
#include "core/base/result.h"
#include <filesystem>
#include <string_view>

namespace tilth {

/// The file: lines "http://10.0.0.4:5232" of the user's data folder; empty: nowhere.
std::filesystem::path ownNetworkFile();

/// Scheme, host and port of an address; empty where there is none.
std::string serverOf(std::string_view address);
bool isOwnNetworkAllowed(std::string_view address, const std::filesystem::path& file = ownNetworkFile());
/// From now on all addresses of that server may be read. Error: the file cannot be read, and is left as it is, or not be written.
Result<Done> allowOwnNetwork(std::string_view address, const std::filesystem::path& file = ownNetworkFile());

}
