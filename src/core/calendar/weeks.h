// SPDX-License-Identifier: MIT
// Weeks that begin on any day, fiscal years by either name, and the retail calendar of 52 or 53 whole weeks.
#pragma once
#include "core/base/date.h"
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tilth {

/// The week of a day; starts: its first day. weekOf of core/base/date.h is the one that starts on Monday.
DateRange weekStartingOn(std::chrono::weekday starts, Date day);

/// The day on which weeks begin in a country (ISO 3166-1), as the Unicode CLDR 42 says (supplemental weekData, firstDay): Monday, but for the
/// Americas and parts of Asia and Africa (Sunday), Arab countries (Saturday) and the Maldives (Friday).
std::chrono::weekday usualWeekStart(std::string_view country);

/// How a fiscal year that begins in April 2026 is called: by its end "2027", by its start "2026".
enum class FiscalName : std::uint8_t { ByEnd, ByStart };
int fiscalYearNamed(Date day, unsigned startMonth, FiscalName name);
DateRange fiscalYearRangeNamed(int year, unsigned startMonth, FiscalName name);

/// A year of whole weeks, twelve periods. It ends on the last such weekday of a month (Last), or on the one that is nearest to the
/// month's end (Nearest). The twelfth period of a long year has a week more.
struct RetailCalendar {
    enum Ending : std::uint8_t { Last, Nearest };
    std::array<int, 3> pattern{4, 5, 4};    // weeks of the three periods of a quarter
    unsigned endMonth = 1;                  // 1 to 12
    std::chrono::weekday endsOn = std::chrono::Saturday;
    Ending ending = Nearest;
    FiscalName name = FiscalName::ByStart;
};
/// The 4-5-4 calendar of the National Retail Federation: ends on the Saturday nearest to 31 January, named by its start.
inline constexpr RetailCalendar nrfCalendar{};
/// Weeks by a pattern, as a rule 4-4-5, for a fiscal year that begins in a month; its last Saturday ends the year.
RetailCalendar fiscalWeeks(const std::array<int, 3>& pattern, unsigned startMonth, FiscalName name = FiscalName::ByEnd);
RetailCalendar fourFourFive(unsigned startMonth, FiscalName name = FiscalName::ByEnd);

struct RetailWeek {
    int year = 0;
    int period = 0;                         // 1 to 12
    int week = 0;                           // 1 to 52 or 53
    DateRange days{};
    friend bool operator==(const RetailWeek&, const RetailWeek&) = default;
};
RetailWeek retailWeek(Date day, const RetailCalendar& calendar);
DateRange retailYearRange(int year, const RetailCalendar& calendar);
/// All days of the period in which the week lies.
DateRange retailPeriodRange(const RetailWeek& week, const RetailCalendar& calendar);
std::vector<RetailWeek> retailWeeks(int year, const RetailCalendar& calendar);

}
