// SPDX-License-Identifier: MIT
// Days of other calendars in ours: Easter, and days of the Islamic and Hebrew years.
#pragma once
#include "core/base/date.h"
#include <optional>
#include <vector>

namespace tilth {

/// Easter Sunday, Gregorian computus (Butcher's algorithm, Nature 1876); years from 1583.
Date easterSunday(int year);
/// Easter Sunday of the churches that keep the Julian calendar, as a Gregorian date (Meeus, Astronomical Algorithms, chapter 8).
Date orthodoxEaster(int year);

/// Days of a Gregorian year that are this day of an Islamic one (umalqura, month 1 is Muharram): none, one or two. What is
/// kept in a country follows a sighting and may differ by a day. Empty outside the years of the table, 1883 to 2173.
std::vector<Date> islamicDays(int year, int month, int day);

/// Days of a Gregorian year that are this day of a Hebrew one; month 1 is Nisan, 7 is Tishri, 12 is Adar, in leap years
/// Adar II. Molad and postponements as in Reingold and Dershowitz, Calendrical Calculations.
std::vector<Date> hebrewDays(int year, int month, int day);

}
