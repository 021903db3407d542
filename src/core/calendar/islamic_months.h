// SPDX-License-Identifier: MIT
// Lengths of the months of the umalqura calendar; the table is made at build time (core/calendar/make_islamic.cpp).
#pragma once
#include <bit>
#include <cstdint>
#include <span>

namespace tilth {

inline constexpr int firstIslamicYear = 1300;
extern const std::int64_t firstIslamicDay;                  // 1 Muharram of that year, days since 1970-01-01
extern const std::span<const std::uint16_t> islamicMonths;  // a year each; bit m-1 is set when month m has 30 days, else 29

inline unsigned islamicBits(int year) { return islamicMonths[static_cast<std::size_t>(year - firstIslamicYear)]; }
inline int islamicMonthLength(int year, int month) { return 29 + static_cast<int>(islamicBits(year) >> (month - 1) & 1U); }
inline int islamicYearLength(int year) { return 12 * 29 + std::popcount(islamicBits(year)); }

}
