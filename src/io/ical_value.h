// SPDX-License-Identifier: MIT
// Dates, times and lengths as calendar files write them.
#pragma once
#include "core/base/zone.h"
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

struct IcalMoment {
    LocalTime at{};
    bool wholeDay = false, utc = false;
};
std::optional<IcalMoment> icalMoment(std::string_view text);        // "20260301", "20260301T080000", "20260301T080000Z"
std::string icalDay(Date day);                                      // "20260301"
std::string icalLocal(LocalTime at);                                // "20260301T080000"
std::string icalInstant(Time at);                                   // "20260301T080000Z"

struct IcalLength { int days = 0; std::chrono::seconds rest{0}; };
std::optional<IcalLength> icalLength(std::string_view text);        // "P1D", "PT1H30M", "P2W"; negative ones: nothing
std::optional<std::chrono::seconds> icalOffset(std::string_view text);     // "+0100", "-0456:02" and "-045602"
std::string icalOffsetText(std::chrono::seconds offset);

}
