// SPDX-License-Identifier: MIT
// Numbers lunar months (GB/T 33661-2017), for the build-time program that writes the almanac.
#pragma once
#include "core/calendar/almanac_table.h"
#include <vector>

namespace tilth {

/// moons: the days of new moons in Beijing, rising, from before firstSolstice on. middles: the days of the 中气 (terms of odd
/// index), twelve a year, 冬至 of firstYear first. The months from the one that holds the first 冬至 to the one that holds the last.
std::vector<AlmanacMonth> numberedMonths(const std::vector<std::int32_t>& moons, const std::vector<std::int32_t>& middles, int firstYear);

}
