// SPDX-License-Identifier: MIT
// Seasons, as weathermen, astronomers, the solar terms and shops count them.
#pragma once
#include "core/base/date.h"
#include "core/schema/field.h"
#include <array>
#include <vector>

namespace tilth {

/// Meteorological: spring begins on 1 March. Astronomical: at equinoxes and solstices, the day in Beijing. Terms: at 立春, 立夏, 立秋, 立冬.
/// Retail: two a year, spring/summer from 1 February and autumn/winter from 1 August.
enum class SeasonDefinition : std::uint8_t { Meteorological, Astronomical, Terms, Retail };
inline constexpr std::array seasonDefinitionChoices{
    Choice{"meteorological", TR("Season", "Meteorological")}, Choice{"astronomical", TR("Season", "Astronomical")},
    Choice{"terms", TR("Season", "Solar terms")}, Choice{"retail", TR("Season", "Retail")}};

enum class SeasonName : std::uint8_t { Spring, Summer, Autumn, Winter, SpringSummer, AutumnWinter };
inline constexpr std::array seasonNameChoices{
    Choice{"spring", TR("Season", "Spring")}, Choice{"summer", TR("Season", "Summer")}, Choice{"autumn", TR("Season", "Autumn")},
    Choice{"winter", TR("Season", "Winter")}, Choice{"spring_summer", TR("Season", "Spring/Summer")}, Choice{"autumn_winter", TR("Season", "Autumn/Winter")}};

struct Season {
    SeasonName name;
    int year;                               // in which it begins
    DateRange days;
    friend bool operator==(const Season&, const Season&) = default;
};
enum class Hemisphere : std::uint8_t { North, South };      // South: the same days, the other name

/// The season that has the day. Refused where it follows the sun and the almanac does not know it (1900 to 2100).
Result<Season> seasonOf(Date day, SeasonDefinition definition, Hemisphere hemisphere = Hemisphere::North);
/// Those that begin in a year, in order.
Result<std::vector<Season>> seasonsOf(int year, SeasonDefinition definition, Hemisphere hemisphere = Hemisphere::North);

}
