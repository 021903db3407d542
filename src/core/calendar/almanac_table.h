// SPDX-License-Identifier: MIT
// What the build-time program core/calendar/make_almanac.cpp computes: instants of solar terms, and lunar months.
#pragma once
#include <cstdint>
#include <span>

namespace tilth {

inline constexpr int firstTermYear = 1899, lastTermYear = 2101;         // a year more at each end than is offered

struct AlmanacMonth {
    std::int32_t first;                                     // day of the new moon in Beijing, days since 1970-01-01
    std::int16_t year;                                      // lunar: the one whose 春节 falls in this calendar year
    std::int8_t month;
    bool leap;
};

extern const std::span<const std::int64_t> almanacTerms;    // UTC seconds, 24 a year from firstTermYear on
extern const std::span<const AlmanacMonth> almanacMonths;   // from month 11 of 1899 to month 11 of 2101, without gap

}
