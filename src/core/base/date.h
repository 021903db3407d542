// SPDX-License-Identifier: MIT
// Dates and instants: the two ways in which the program keeps time, without a clock.
#pragma once
#include "core/base/result.h"
#include <chrono>
#include <string>
#include <string_view>

namespace tilth {

using Date = std::chrono::sys_days;       // a calendar day without zone, kept as days since 1970-01-01
using Time = std::chrono::sys_seconds;    // an instant, kept as UTC seconds since 1970-01-01

/// Days from first to last, both counted.
struct DateRange {
    Date first, last;
    friend bool operator==(const DateRange&, const DateRange&) = default;
    bool has(Date day) const { return first <= day && day <= last; }
    std::chrono::days length() const { return last - first + std::chrono::days{1}; }
};

/// "2026-11-22", years 0001 to 9999.
Result<Date> parseDate(std::string_view text);
std::string dateText(Date day);

/// ISO 8601 with "Z" or an offset: "2026-11-22T08:00:00Z", "2026-11-22 16:00+08:00"; fractions of a second are cut.
/// A text without offset: see parseTime in core/base/zone.h.
Result<Time> parseTime(std::string_view text);
std::string timeText(Time at);                              // "2026-11-22T08:00:00Z"

struct IsoWeek {                                            // ISO 8601: starts on Monday, week 1 holds the 4th of January
    int year = 0;
    unsigned week = 0;
    friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};
IsoWeek isoWeek(Date day);
Date firstDayOf(IsoWeek week);

std::string yearKey(Date day);                              // "2017"
std::string quarterKey(Date day);                           // "2017-Q1"
std::string monthKey(Date day);                             // "2017-03"
std::string weekKey(Date day);                              // "2017-W09"
/// The fiscal year is named by the calendar year in which it ends; startMonth 1: it is the calendar year.
int fiscalYear(Date day, unsigned startMonth);
unsigned fiscalQuarter(Date day, unsigned startMonth);      // 1 to 4
DateRange fiscalYearRange(int year, unsigned startMonth);

Date addMonths(Date day, int months);                       // 31 January + 1 month = 28 or 29 February
inline int daysBetween(Date from, Date to) { return static_cast<int>((to - from).count()); }

DateRange weekOf(Date day);
DateRange monthOf(Date day);
DateRange quarterOf(Date day);
DateRange yearOf(Date day);

/// The days that a word of a query means, seen from today: "2026-11-22", "2026-11", "2026-Q4", "2026-W47", "2026",
/// "2026-01-01..2026-03-31", "today", "yesterday", "tomorrow", "this_week", "last_month", "next_quarter", "this_year",
/// "last_fiscal_year", "-30d", "+2w", "-6m", "-1y". "before" compares with first, "after" with last.
Result<DateRange> parseRange(std::string_view text, Date today, unsigned fiscalStart = 1);

}
