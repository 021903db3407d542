// SPDX-License-Identifier: MIT
// Names of time zones as Windows, Outlook and Exchange write them.
#pragma once
#include <string_view>

namespace tilth {

/// "China Standard Time" is "Asia/Shanghai"; empty: not known. The place is the one that Unicode's table (CLDR) names first.
std::string_view zoneOfWindows(std::string_view name);

}
