// SPDX-License-Identifier: MIT
// The 24 solar terms (二十四节气), 1900 to 2100: each is the instant at which the Sun stands at a multiple of 15 degrees.
#pragma once
#include "core/base/date.h"
#include <array>
#include <optional>
#include <string_view>

namespace tilth {

inline constexpr int firstAlmanacYear = 1900, lastAlmanacYear = 2100;
inline constexpr int lastCertainYear = 2050;                // later days hang on how long days will be
inline constexpr int termsOfYear = 24;

/// Published: the day that the almanacs of the time printed, where it differs from astronomy. Computed: plain astronomy.
enum class Almanac { Published, Computed };

/// Places in a year of the terms that are spoken of by name: festivals, starts of seasons.
enum Term : int {
    startOfSpring = 2, springEquinox = 5, pureBrightness = 6, startOfSummer = 8, summerSolstice = 11, startOfAutumn = 14,
    autumnEquinox = 17, startOfWinter = 20, winterSolstice = 23
};

struct SolarTerm {
    int index;                           // 0 is 小寒 in January, 23 is 冬至 in December; odd ones are the 中气 that number lunar months
    Date day;                            // in Beijing
    Time at;                             // within a second up to 2026, then as well as the length of days can be foreseen
    bool disputed;                       // sources differ, or it lies so near to midnight that the day may move
};

/// The terms of a calendar year in the order of their days. Refused outside the years of the almanac; the error names them.
Result<std::array<SolarTerm, termsOfYear>> solarTerms(int year, Almanac almanac = Almanac::Published);
/// The day of one term in Beijing; index 0 to 23.
Result<Date> solarTermDay(int year, int index, Almanac almanac = Almanac::Published);

std::string_view termName(int index);                       // "小寒" ... "冬至"
std::string_view termNameEnglish(int index);                // "Minor Cold" ... "Winter Solstice"
/// By its name in either language, traditional characters and any case too; none for other words.
std::optional<int> termIndex(std::string_view name);

}
