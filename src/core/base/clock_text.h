// SPDX-License-Identifier: MIT
// Times of the wall clock as people write them.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

/// "09:30", "9:30": since midnight, 00:00 to 24:00; none where it is no time of a day.
std::optional<std::chrono::minutes> parseClock(std::string_view text);
std::string clockText(std::chrono::minutes clock);          // "09:30"

}
