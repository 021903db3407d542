// SPDX-License-Identifier: MIT
#include "core/calendar/timeline_axis.h"

#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

int yearOfDay(Date day) { return static_cast<int>(year_month_day{day}.year()); }
unsigned monthOfDay(Date day) { return static_cast<unsigned>(year_month_day{day}.month()); }
AxisCell spanning(const DateRange& range, int number) { return {range.first, range.last + days{1}, number}; }

AxisCell dayCell(Date day, const AxisRules&) {
    return {day, day + days{1}, static_cast<int>(static_cast<unsigned>(year_month_day{day}.day()))};
}

// The number is that of the ISO week which holds the middle of it.
AxisCell weekCell(Date day, const AxisRules& rules) {
    const unsigned before = (std::chrono::weekday{day}.iso_encoding() + 7 - rules.weekStart) % 7;
    const Date first = day - days{before};
    return {first, first + days{7}, static_cast<int>(isoWeek(first + days{3}).week)};
}

AxisCell halfMonth(Date day) {
    const DateRange month = monthOf(day);
    const Date middle = month.first + days{15};
    return day < middle ? AxisCell{month.first, middle, -1} : AxisCell{middle, month.last + days{1}, -1};
}
// The last known term ends nobody knows where: it is cut at the half of the month, as what comes before the first.
AxisCell termCell(Date day, const AxisRules& rules) {
    const auto after = std::ranges::upper_bound(rules.terms, day, {}, &TermDay::day);
    AxisCell half = halfMonth(day);
    if (after == rules.terms.begin()) return after == rules.terms.end() ? half : AxisCell{half.first, std::min(half.next, after->day), -1};
    if (after != rules.terms.end()) return {(after - 1)->day, after->day, (after - 1)->index};
    return {std::max(half.first, (after - 1)->day), half.next, -1};
}

AxisCell monthCell(Date day, const AxisRules&) { return spanning(monthOf(day), static_cast<int>(monthOfDay(day))); }
AxisCell quarterCell(Date day, const AxisRules&) { return spanning(quarterOf(day), static_cast<int>((monthOfDay(day) - 1) / 3) + 1); }
AxisCell yearCell(Date day, const AxisRules&) { return spanning(yearOf(day), yearOfDay(day)); }

// Seasons that follow the sun are known as far as the almanac is.
AxisCell seasonCell(Date day, const AxisRules& rules) {
    const auto said = seasonOf(day, rules.seasons, rules.hemisphere);
    const Season season = said ? *said : *seasonOf(day, SeasonDefinition::Meteorological, rules.hemisphere);
    return spanning(season.days, static_cast<int>(season.name) + 1);
}

AxisCell fiscalCell(Date day, const AxisRules& rules) {
    const int year = fiscalYearNamed(day, rules.fiscalStart, rules.fiscalName);
    return spanning(fiscalYearRangeNamed(year, rules.fiscalStart, rules.fiscalName), year);
}

constexpr int aYear = 100; // in the number of a period

AxisCell retailPeriodCell(Date day, const AxisRules& rules) {
    const RetailWeek week = retailWeek(day, rules.retail);
    return spanning(retailPeriodRange(week, rules.retail), week.year * aYear + week.period);
}
AxisCell retailYearCell(Date day, const AxisRules& rules) {
    const int year = retailWeek(day, rules.retail).year;
    return spanning(retailYearRange(year, rules.retail), year);
}

// What lies between two holidays is a cell too. Before the first and after the last one months divide the time.
AxisCell holidayCell(Date day, const AxisRules& rules) {
    const auto all = rules.holidays;
    const auto after = std::ranges::upper_bound(all, day, {}, &DateRange::first);
    const auto at = static_cast<int>(after - all.begin()) - 1;
    if (at >= 0 && (after - 1)->has(day)) return spanning(*(after - 1), at);
    const DateRange month = monthOf(day);
    const Date first = at >= 0 ? std::max((after - 1)->last + days{1}, month.first) : month.first;
    return {first, after != all.end() ? std::min(after->first, month.last + days{1}) : month.last + days{1}, -1};
}

using CellOf = AxisCell (*)(Date, const AxisRules&);
// In the order of AxisUnit.
constexpr std::array<CellOf, 12> cellOf{dayCell,    dayCell,  weekCell,   termCell,    monthCell,        quarterCell,
                                        seasonCell, yearCell, fiscalCell, holidayCell, retailPeriodCell, retailYearCell};
// Months that a unit has; 0 where it is of days.
constexpr std::array monthsOf{0, 0, 0, 0, 1, 3, 3, 12, 12, 0, 0, 0};
// What groups a pinned unit.
constexpr std::array groupOf{AxisUnit::Day,  AxisUnit::Month, AxisUnit::Month, AxisUnit::Month,      AxisUnit::Year,
                             AxisUnit::Year, AxisUnit::Year,  AxisUnit::Year,  AxisUnit::FiscalYear, AxisUnit::Month,
                             AxisUnit::RetailYear, AxisUnit::RetailYear};

constexpr std::array tiers{
    AxisTier{0, AxisUnit::Year, AxisUnit::Quarter, AxisUnit::Month}, AxisTier{0.9, AxisUnit::Quarter, AxisUnit::Month, AxisUnit::Month},
    AxisTier{3, AxisUnit::Month, AxisUnit::Term, AxisUnit::Term},    AxisTier{8, AxisUnit::Month, AxisUnit::Week, AxisUnit::Day},
    AxisTier{20, AxisUnit::Week, AxisUnit::Day, AxisUnit::Day},      AxisTier{60, AxisUnit::Day, AxisUnit::Hour, AxisUnit::Day}};

// The unit in place of one whose cells have no room for a number; finest first.
struct Coarser {
    AxisUnit unit;
    double from; // pixels a day that it needs
    AxisUnit then;
};
constexpr std::array coarser{Coarser{AxisUnit::Hour, 60, AxisUnit::Day}, Coarser{AxisUnit::Day, 16, AxisUnit::Week}, Coarser{AxisUnit::Week, 5, AxisUnit::Month}};

}

std::span<const AxisTier> axisTiers() { return tiers; }
const AxisTier& axisTier(double perDay) { return *(std::ranges::upper_bound(tiers, perDay, {}, &AxisTier::from) - 1); }
AxisTier pinnedTier(AxisUnit unit, double perDay) {
    AxisUnit lower = unit;
    for (const Coarser& step : coarser)
        if (lower == step.unit && perDay < step.from) lower = step.then;
    return {0, groupOf[static_cast<std::size_t>(lower)], lower, unit == AxisUnit::Hour ? AxisUnit::Day : unit};
}
int hourStep(double perDay) { return perDay < 160 ? 6 : perDay < 400 ? 3 : 1; }

AxisCell axisCell(AxisUnit unit, Date day, const AxisRules& rules) { return cellOf[static_cast<std::size_t>(unit)](day, rules); }

std::vector<AxisCell> axisCells(AxisUnit unit, const DateRange& range, const AxisRules& rules) {
    std::vector<AxisCell> cells;
    for (Date day = range.first; day <= range.last; day = cells.back().next) cells.push_back(axisCell(unit, day, rules));
    return cells;
}

Date snapped(Date day, AxisUnit unit, const AxisRules& rules) {
    const AxisCell cell = axisCell(unit, day, rules);
    return day - cell.first <= cell.next - day ? cell.first : cell.next;
}

Date stepped(Date day, AxisUnit unit, int by, const AxisRules& rules) {
    if (const int months = monthsOf[static_cast<std::size_t>(unit)]) return addMonths(day, by * months);
    AxisCell cell = axisCell(unit, day, rules);
    const auto into = day - cell.first;
    for (; by > 0; --by) cell = axisCell(unit, cell.next, rules);
    for (; by < 0; ++by) cell = axisCell(unit, cell.first - days{1}, rules);
    return std::min(cell.first + into, cell.next - days{1});
}

}
