// SPDX-License-Identifier: MIT
// Telephone numbers: stored as E.164 where the plan of the country is known, as typed elsewhere
// (docs/decisions/0003-phone-numbers.md).
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

/// What two spellings of a number share: digits without "00", "+", "(0)" and extension. Empty where there are letters.
std::string phoneDigits(std::string_view text);

/// "+8613800138000", with an extension "+12125550100;ext=23" (RFC 3966). Numbers without "+" or "00" are read as of the
/// country (ISO 3166, "CN"; empty: unknown). None where the number does not fit the country's plan.
std::optional<std::string> toE164(std::string_view text, std::string_view country);

/// What a record keeps: E.164, else the text as typed, trimmed.
std::string storedPhone(std::string_view text, std::string_view country);

/// As people of the home country write it: "138 0013 8000" at home, "+86 138 0013 8000" abroad. Takes what a record
/// keeps; text that is no E.164 stays.
std::string formatPhone(std::string_view stored, std::string_view homeCountry);

}
