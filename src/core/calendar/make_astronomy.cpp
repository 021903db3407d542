// SPDX-License-Identifier: MIT
#include "core/calendar/make_astronomy.h"
#include <algorithm>
#include <cmath>
#include <erfa.h>
#include <erfam.h>
#include <iterator>

namespace tilth {
namespace {

constexpr double degrees = 180 / ERFA_DPI;
constexpr double unixEpoch = 2440587.5;                     // 1970-01-01 as Julian date
constexpr double secondsOfDay = 86400;
constexpr double aberration = 20.49552 / 3600;              // constant of aberration, degrees at 1 au
constexpr double sunPerDay = 360 / 365.2422, moonFromSunPerDay = 12.1907;   // mean motions, degrees
constexpr int steps = 6;                                    // each divides the error by ten at least

double wrapped(double angle) { return std::remainder(angle, 360.0); }

struct Place {
    double longitude;                                       // ecliptic of date without nutation, degrees
    double distance;                                        // au
};

// From the axes of the celestial reference system to the ecliptic of date.
Place placeOf(double tt, double position[3]) {
    double matrix[3][3], ofDate[3];
    eraPmat06(tt, 0, matrix);
    eraRxp(matrix, position, ofDate);
    const double obliquity = eraObl06(tt, 0);
    const double longitude = std::atan2(ofDate[1] * std::cos(obliquity) + ofDate[2] * std::sin(obliquity), ofDate[0]);
    return {longitude * degrees, eraPm(ofDate)};
}

double sunWithoutNutation(double tt) {
    double earth[2][3], fromCentreOfMass[2][3], sun[3];
    eraEpv00(tt, 0, earth, fromCentreOfMass);
    eraSxp(-1.0, earth[0], sun);                            // the Sun seen from the Earth
    const Place place = placeOf(tt, sun);
    return place.longitude - aberration / place.distance;
}

double sunLongitude(double tt) {
    double inLongitude, inObliquity;
    eraNut00b(tt, 0, &inLongitude, &inObliquity);
    return sunWithoutNutation(tt) + inLongitude * degrees;
}

// Nutation moves both alike.
double moonFromSun(double tt) {
    double moon[2][3];
    eraMoon98(tt, 0, moon);
    return placeOf(tt, moon[0]).longitude - sunWithoutNutation(tt);
}

struct ClockError {
    double year, seconds;
};
constexpr ClockError clockErrors[] = {
    {1895, -6.5},  {1900, -1.98}, {1905, 4.92},  {1910, 11.14}, {1915, 17.48}, {1920, 21.62}, {1925, 23.79}, {1930, 24.42},
    {1935, 24.16}, {1940, 24.43}, {1945, 27.05}, {1950, 28.93}, {1956, 30.76}, {1962, 33.62}, {1968, 37.96}, {1974, 44.24},
    {1980, 50.36}, {1986, 54.98}, {1992, 58.45}, {1998, 62.90}, {2004, 64.55}, {2010, 66.06}, {2016, 68.13}, {2022, 69.30},
    {2030, 69.5},  {2040, 70.4},  {2050, 71.8},  {2060, 73.8},  {2080, 79.2},  {2100, 87.0},  {2110, 91}};

std::int64_t utcSeconds(double tt) {
    const double year = 2000 + (tt - ERFA_DJ00) / 365.2425;
    return static_cast<std::int64_t>(std::floor((tt - unixEpoch) * secondsOfDay - deltaT(year)));
}

}

double deltaT(double year) {
    const auto after = std::clamp(std::ranges::upper_bound(clockErrors, year, {}, &ClockError::year), std::begin(clockErrors) + 1,
                                  std::end(clockErrors) - 1);
    const ClockError &from = *(after - 1), &to = *after;
    return from.seconds + (to.seconds - from.seconds) * (year - from.year) / (to.year - from.year);
}

std::int64_t termInstant(int year, int index) {
    double zero, newYear;
    eraCal2jd(year, 1, 1, &zero, &newYear);
    double tt = zero + newYear + 4.8 + 15.2184 * index;
    for (int i = 0; i < steps; ++i) tt += wrapped(285.0 + 15 * index - sunLongitude(tt)) / sunPerDay;
    return utcSeconds(tt);
}

std::int64_t newMoonInstant(int n) {
    double tt = 2451550.1 + 29.530588861 * n;               // mean new moon; the true one is within 15 hours
    for (int i = 0; i < steps; ++i) tt -= wrapped(moonFromSun(tt)) / moonFromSunPerDay;
    return utcSeconds(tt);
}

}
