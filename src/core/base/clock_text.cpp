// SPDX-License-Identifier: MIT
#include "core/base/clock_text.h"
#include <charconv>

namespace tilth {
namespace {

// One or two digits, nothing else.
int numberOf(std::string_view digits) {
    int value = -1;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return fault == std::errc{} && end == digits.data() + digits.size() && digits.size() <= 2 && digits.front() != '-' ? value : -1;
}
std::string twoDigits(std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

}

std::optional<std::chrono::minutes> parseClock(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == text.npos || colon == 0 || text.size() != colon + 3) return std::nullopt;
    const int hour = numberOf(text.substr(0, colon)), minute = numberOf(text.substr(colon + 1));
    const bool ok = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= 24 * 60;
    return ok ? std::optional{std::chrono::minutes{hour * 60 + minute}} : std::nullopt;
}

std::string clockText(std::chrono::minutes clock) { return twoDigits(clock.count() / 60) + ':' + twoDigits(clock.count() % 60); }

}
