// SPDX-License-Identifier: MIT
// The built programs, and what the tools of binutils say about them.
#pragma once
#include <string>
#include <vector>

namespace tilth::arch {

inline const std::vector<const char*> programs{TILTH_PROGRAMS};
inline constexpr bool plainRelease = TILTH_PLAIN_RELEASE;
inline constexpr bool prefixMapped = TILTH_PREFIX_MAPPED;

std::string pathOf(const std::string& program);
std::string outputOf(const std::string& command, const std::string& program);

}
