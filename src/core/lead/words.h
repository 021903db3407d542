// SPDX-License-Identifier: MIT
// The few readings of text that lead rules need.
#pragma once
#include "core/base/date.h"
#include <optional>
#include <string_view>

namespace tilth::words {

std::string_view trim(std::string_view text);               // ASCII spaces
std::string_view mailDomain(std::string_view address);      // "example.org"; empty if there is none
bool isFreeMail(std::string_view domain);
std::optional<Date> day(std::string_view text);             // "2026-11-22"

}
