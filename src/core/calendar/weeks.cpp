// SPDX-License-Identifier: MIT
#include "core/calendar/weeks.h"

namespace tilth {
namespace {

using std::chrono::days, std::chrono::weekday;

constexpr int periodsOfYear = 12;

constexpr std::string_view fromSunday = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR "
                                        "PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
                           fromSaturday = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY", fromFriday = "MV";
bool lists(std::string_view countries, std::string_view country) { return country.size() == 2 && countries.find(country) != countries.npos && countries.find(country) % 3 == 0; }

// The last day of the year that ends in or about that month of a calendar year.
Date endIn(int calendarYear, const RetailCalendar& calendar) {
    const Date monthEnd{std::chrono::year{calendarYear} / std::chrono::month{calendar.endMonth} / std::chrono::last};
    const Date before = monthEnd - (weekday{monthEnd} - calendar.endsOn);       // on the day or up to six days before
    const bool laterIsNearer = monthEnd - before > days{3};
    return calendar.ending == RetailCalendar::Nearest && laterIsNearer ? before + days{7} : before;
}
// Named by its start, a year that ends in January 2027 is 2026. One that ends in December begins about the 1st of January of the same year.
int endYearOf(int name, const RetailCalendar& calendar) { return name + (calendar.name == FiscalName::ByStart && calendar.endMonth != 12 ? 1 : 0); }
int nameOf(int endYear, const RetailCalendar& calendar) { return endYear - endYearOf(0, calendar); }

int periodOf(int week, const RetailCalendar& calendar) {
    int end = 0;
    for (int period = 1; period < periodsOfYear; ++period) {
        end += calendar.pattern[static_cast<std::size_t>((period - 1) % 3)];
        if (week <= end) return period;
    }
    return periodsOfYear;
}
RetailWeek weekIn(int year, Date first, int number, const RetailCalendar& calendar) {
    const Date start = first + days{7 * (number - 1)};
    return {year, periodOf(number, calendar), number, {start, start + days{6}}};
}

}

weekday usualWeekStart(std::string_view country) {
    if (lists(fromSunday, country)) return std::chrono::Sunday;
    if (lists(fromSaturday, country)) return std::chrono::Saturday;
    return lists(fromFriday, country) ? std::chrono::Friday : std::chrono::Monday;
}

DateRange weekStartingOn(weekday starts, Date day) {
    const Date first = day - (weekday{day} - starts);
    return {first, first + days{6}};
}

int fiscalYearNamed(Date day, unsigned startMonth, FiscalName name) {
    return fiscalYear(day, startMonth) - (name == FiscalName::ByStart && startMonth != 1 ? 1 : 0);
}
DateRange fiscalYearRangeNamed(int year, unsigned startMonth, FiscalName name) {
    return fiscalYearRange(year + (name == FiscalName::ByStart && startMonth != 1 ? 1 : 0), startMonth);
}

RetailCalendar fiscalWeeks(const std::array<int, 3>& pattern, unsigned startMonth, FiscalName name) {
    return {.pattern = pattern, .endMonth = startMonth == 1 ? 12 : startMonth - 1, .ending = RetailCalendar::Last, .name = name};
}
RetailCalendar fourFourFive(unsigned startMonth, FiscalName name) { return fiscalWeeks({4, 4, 5}, startMonth, name); }

DateRange retailYearRange(int year, const RetailCalendar& calendar) {
    const int end = endYearOf(year, calendar);
    return {endIn(end - 1, calendar) + days{1}, endIn(end, calendar)};
}

DateRange retailPeriodRange(const RetailWeek& week, const RetailCalendar& calendar) {
    const DateRange year = retailYearRange(week.year, calendar);
    int before = 0; // weeks
    for (int period = 1; period < week.period; ++period) before += calendar.pattern[static_cast<std::size_t>((period - 1) % 3)];
    const Date first = year.first + days{7 * before};
    const int weeks = calendar.pattern[static_cast<std::size_t>((week.period - 1) % 3)];
    return {first, week.period == periodsOfYear ? year.last : first + days{7 * weeks - 1}};
}

RetailWeek retailWeek(Date day, const RetailCalendar& calendar) {
    int end = static_cast<int>(std::chrono::year_month_day{day}.year());
    while (endIn(end, calendar) < day) ++end;
    while (endIn(end - 1, calendar) >= day) --end;
    const int year = nameOf(end, calendar);
    const Date first = retailYearRange(year, calendar).first;
    return weekIn(year, first, static_cast<int>((day - first).count() / 7) + 1, calendar);
}

std::vector<RetailWeek> retailWeeks(int year, const RetailCalendar& calendar) {
    const DateRange range = retailYearRange(year, calendar);
    std::vector<RetailWeek> weeks;
    for (int number = 1; number <= range.length().count() / 7; ++number) weeks.push_back(weekIn(year, range.first, number, calendar));
    return weeks;
}

}
