// SPDX-License-Identifier: MIT
// Where Sun and Moon stand, for the build-time program that writes the almanac; ERFA is needed here and nowhere else.
#pragma once
#include <cstdint>

namespace tilth {

/// The instant at which the Sun's apparent longitude is 285 + 15 * index degrees in that year (index 0, 小寒, falls in
/// January), as UTC seconds since 1970, cut. Precession IAU 2006, nutation IAU 2000B; 1899 to 2101, to a second or so.
std::int64_t termInstant(int year, int index);

/// The n-th new moon after that of 6 January 2000, as UTC seconds since 1970, cut; to 20 s.
std::int64_t newMoonInstant(int n);

/// TT - UT in seconds: leap-second UTC to 2026, the trend of Stephenson, Morrison and Hohenkerk (2016) afterwards.
double deltaT(double year);

}
