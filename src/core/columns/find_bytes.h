// SPDX-License-Identifier: MIT
// The fastest search for a short text in much text.
#pragma once
#include <cstddef>
#include <string_view>

namespace tilth {

/// Place of the first occurrence at or after from, or npos. As hay.find(needle, from), several times faster on long texts:
/// 32 places at a time are sieved by the needle's first and last byte.
std::size_t findBytes(std::string_view hay, std::string_view needle, std::size_t from = 0);

}
