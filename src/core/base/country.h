// SPDX-License-Identifier: MIT
// Countries as files and people name them, as ISO 3166 codes.
#pragma once
#include <string_view>

namespace tilth {

/// "US" for "us", "USA", "United States", "U.S.A.", "美国"; empty for a name that is not known. The countries are those
/// with a telephone plan (core/base/phone_plans.h).
std::string_view countryCode(std::string_view name);

/// An officially assigned code of ISO 3166-1, upper case.
bool isCountry(std::string_view code);

}
