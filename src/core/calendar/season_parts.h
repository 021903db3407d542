// SPDX-License-Identifier: MIT
// A year of seasons in 24 parts: solar terms where seasons follow the sun, else halves of months.
#pragma once
#include "core/calendar/seasons.h"

#include <string_view>

namespace tilth {

struct SeasonPart {
    DateRange days{};
    SeasonName season = SeasonName::Spring;
    int term = -1; // solar term, 0 is 小寒; -1: half a month
    friend bool operator==(const SeasonPart&, const SeasonPart&) = default;
};
inline constexpr std::size_t partsOfYear = 24;

/// The parts of the seasons that begin in that calendar year, one day after the other; outside the almanac's years (1900 to 2100)
/// seasons are those of the weather.
std::vector<SeasonPart> seasonParts(SeasonDefinition definition, int year, Hemisphere hemisphere = Hemisphere::North);
/// The calendar year in which the year of seasons that has the day begins.
int seasonYear(SeasonDefinition definition, Date day);

/// Where it is summer in January; country: ISO 3166, two letters.
Hemisphere hemisphereOf(std::string_view country);

}
