// SPDX-License-Identifier: MIT
// Two tables of the same numbers: how many working days lie before a day, and which day is the n-th. Beyond them, weeks.
#include "core/calendar/working_days.h"
#include "core/base/tr.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::weekday;

constexpr std::int64_t weekLength = 7;
constexpr Date aSunday = std::chrono::sys_days{days{3}};    // 4 January 1970

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }

// Weeks without special days, counted from a Sunday: how many days are worked before one, and which is the n-th.
class Weeks {
public:
    explicit Weeks(Weekdays weekend) {
        for (std::size_t day = 0; day < weekend.size(); ++day) {
            m_before[day] = m_worked;
            if (!weekend[day]) m_nth[static_cast<std::size_t>(m_worked++)] = static_cast<int>(day);
        }
    }
    bool empty() const { return m_worked == 0; }
    std::int64_t before(Date day) const {
        const std::int64_t n = (day - aSunday).count(), week = floorDiv(n, weekLength);
        return week * m_worked + m_before[static_cast<std::size_t>(n - week * weekLength)];
    }
    Date at(std::int64_t n) const {
        const std::int64_t week = floorDiv(n, m_worked);
        return aSunday + days{week * weekLength + m_nth[static_cast<std::size_t>(n - week * m_worked)]};
    }
private:
    std::int64_t m_worked = 0;                              // days a week
    std::array<std::int64_t, 7> m_before{};
    std::array<int, 7> m_nth{};
};

struct Cell {
    DayStatus status;
    bool half = false;
};

std::size_t placeIn(const DateRange& range, Date day) { return static_cast<std::size_t>(daysBetween(range.first, day)); }

DateRange wholeYears(const DateRange& range) { return {yearOf(range.first).first, yearOf(std::max(range.first, range.last)).last}; }

DayStatus byWeekday(Date day, Weekdays weekend) {
    const bool free = weekend[weekday{day}.c_encoding()];
    return {!free, free ? DayReason::Weekend : DayReason::Workday};
}

// What goes first is written last.
std::vector<Cell> cellsOf(const WorkingDayRules& rules, const DateRange& years) {
    std::vector<Cell> cells;
    for (Date day = years.first; day <= years.last; day += days{1}) cells.push_back({byWeekday(day, rules.weekend)});
    const auto write = [&](Date day, DayStatus status) {
        if (years.has(day)) cells[placeIn(years, day)].status = status;
    };
    for (const Date day : rules.off) write(day, {false, DayReason::Off});
    for (const Date day : rules.makeUp) write(day, {true, DayReason::MakeUp});
    for (const auto& own : rules.company) write(own.day, {own.works, DayReason::Company});
    for (const Date day : rules.half)
        if (years.has(day)) cells[placeIn(years, day)].half = true;
    return cells;
}

Error noWorkingDay(const char* where) { return {Error::Refused, where, "weekend"}; }

}

struct WorkingDays::Tables {
    WorkingDayRules rules;
    DateRange years;
    Weeks weeks{rules.weekend};
    std::vector<Cell> cells = cellsOf(rules, years);
    std::vector<std::int32_t> before{0};                    // working days of these years before the day
    std::vector<std::int32_t> worked;                       // places of the days that are

    Tables(WorkingDayRules r, const DateRange& y) : rules(std::move(r)), years(y) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].status.works) worked.push_back(static_cast<std::int32_t>(i));
            before.push_back(static_cast<std::int32_t>(worked.size()));
        }
    }
    std::int64_t total() const { return before.back(); }
    Date end() const { return years.last + days{1}; }

    // Working days before the day, less those before the tables; so it may be negative.
    std::int64_t rank(Date day) const {
        if (day < years.first) return weeks.before(day) - weeks.before(years.first);
        if (day >= end()) return total() + weeks.before(day) - weeks.before(end());
        return before[placeIn(years, day)];
    }
    Date dayOfRank(std::int64_t n) const {
        if (n < 0) return weeks.at(weeks.before(years.first) + n);
        if (n >= total()) return weeks.at(weeks.before(end()) + n - total());
        return years.first + days{worked[static_cast<std::size_t>(n)]};
    }
};

Result<WorkingDays> WorkingDays::of(WorkingDayRules rules, DateRange days) {
    if (rules.weekend.all()) return noWorkingDay(TR("Calendar", "No weekday is a working day; leave at least one out of the weekend."));
    auto tables = std::make_shared<const Tables>(std::move(rules), wholeYears(days));
    if (tables->total() == 0) return noWorkingDay(TR("Calendar", "Holidays and company days leave no working day in these years; take some of them back."));
    return WorkingDays{std::move(tables)};
}

WorkingDays WorkingDays::weekendsAlone() { return *of({}, {Date{}, Date{}}); }

Result<WorkingDays> WorkingDays::covering(DateRange days) const {
    const DateRange known = years(), wanted{std::min(known.first, days.first), std::max(known.last, days.last)};
    return wanted == known ? Result<WorkingDays>{*this} : of(rules(), wanted);
}

DateRange WorkingDays::years() const { return m_tables->years; }
const WorkingDayRules& WorkingDays::rules() const { return m_tables->rules; }

DayStatus WorkingDays::status(Date day) const {
    return years().has(day) ? m_tables->cells[placeIn(years(), day)].status : byWeekday(day, rules().weekend);
}

double WorkingDays::capacity(Date day) const {
    if (!isWorkingDay(day)) return 0;
    return years().has(day) && m_tables->cells[placeIn(years(), day)].half ? 0.5 : 1;
}

int WorkingDays::count(DateRange days) const {
    if (days.last < days.first) return 0;
    return static_cast<int>(m_tables->rank(days.last + std::chrono::days{1}) - m_tables->rank(days.first));
}

int WorkingDays::daysBetween(Date from, Date to) const {
    const days after{from <= to ? 1 : 0};                   // (from, to], or [to, from) backwards
    return static_cast<int>(m_tables->rank(to + after) - m_tables->rank(from + after));
}

Date WorkingDays::add(Date day, int n) const {
    if (n == 0) return day;
    return m_tables->dayOfRank(n > 0 ? m_tables->rank(day + days{1}) + n - 1 : m_tables->rank(day) + n);
}

}
