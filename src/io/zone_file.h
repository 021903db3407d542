// SPDX-License-Identifier: MIT
// Finds the rules of a time zone on this computer.
#pragma once
#include "core/base/zone.h"
#include <filesystem>

namespace tilth {

/// "Asia/Shanghai" from the system's zone files; "UTC" needs none. An unknown or damaged zone is an error: fall back on Zone{}.
Result<Zone> loadZone(std::string_view name, const std::filesystem::path& folder = "/usr/share/zoneinfo");

/// The name of the zone this computer is set to, from $TZ or /etc/localtime; "UTC" if it does not say.
std::string systemZoneName();

}
