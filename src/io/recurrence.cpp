// SPDX-License-Identifier: MIT
// Follows rules of repetition: period by period, the days of a period that the rule's filters let through, times the hours of
// a day, then the positions. RFC 5545, 3.3.10; the order of steps is that section's table.
#include "io/recurrence.h"
#include <algorithm>
#include <array>
#include <iterator>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::seconds, std::chrono::year_month_day;
using Rule = RecurrenceRule;

constexpr std::int64_t secondsOfDay = 86'400;
constexpr std::array<std::int64_t, 7> workOfPeriod{1, 1, 1, 1, 2, 5, 50};     // a rule that never meets a day ends when it used up its work
constexpr std::int64_t momentsOfWork = 20;                                     // so many starts are as much work as a day
constexpr Date lastDay{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

bool has(const std::vector<int>& list, int value) { return std::ranges::find(list, value) != list.end(); }
/// A place counted from the front (1 ...) or from the end (-1 ...) of `size`.
bool hasPlace(const std::vector<int>& list, int place, int size) { return has(list, place) || has(list, place - size - 1); }

unsigned weekdayOf(Date day) { return (std::chrono::weekday{day}.c_encoding() + 6) % 7; }
Date firstOfYear(int year) { return std::chrono::sys_days{std::chrono::year{year} / 1 / 1}; }
Date firstOfMonth(Date day) {
    const year_month_day d{day};
    return std::chrono::sys_days{d.year() / d.month() / 1};
}
int yearOfDay(Date day) { return static_cast<int>(year_month_day{day}.year()); }
Date startOfWeek(Date day, unsigned weekStart) { return day - days{(weekdayOf(day) + 7 - weekStart) % 7}; }

/// Week 1 of a year is the first one with four days of it.
Date firstWeek(int year, unsigned weekStart) { return startOfWeek(firstOfYear(year) + days{3}, weekStart); }

bool inWeeks(Date day, const Rule& rule) {
    int year = yearOfDay(day);
    if (day >= firstWeek(year + 1, rule.weekStart)) ++year;
    else if (day < firstWeek(year, rule.weekStart)) --year;
    const Date first = firstWeek(year, rule.weekStart);
    const int size = daysBetween(first, firstWeek(year + 1, rule.weekStart)) / 7;
    return hasPlace(rule.weeks, daysBetween(first, day) / 7 + 1, size);
}

/// Seconds of a day that the BYHOUR, BYMINUTE and BYSECOND of a rule name; what they leave open is as at the start.
std::vector<std::int64_t> clocksOf(const Rule& rule, seconds start) {
    const auto orStart = [](const std::vector<int>& list, std::int64_t value) { return list.empty() ? std::vector<int>{static_cast<int>(value)} : list; };
    std::vector<std::int64_t> clocks;
    for (int h : orStart(rule.hours, start.count() / 3600))
        for (int m : orStart(rule.minutes, start.count() / 60 % 60))
            for (int s : orStart(rule.seconds, start.count() % 60)) clocks.push_back(std::int64_t{h} * 3600 + m * 60 + std::min(s, 59));
    std::ranges::sort(clocks);
    clocks.erase(std::unique(clocks.begin(), clocks.end()), clocks.end());
    return clocks;
}

/// Which days a rule lets through. What the rule leaves open is taken from the start.
class DayFilter {
public:
    DayFilter(const Rule& rule, Date start) : m_rule(rule) {
        if (!rule.yearDays.empty() || !rule.monthDays.empty() || !rule.weekdays.empty()) return;
        const year_month_day first{start};
        const int dayOfMonth = static_cast<int>(static_cast<unsigned>(first.day()));
        if (rule.frequency == Rule::Weekly || !rule.weeks.empty()) m_rule.weekdays = {{0, weekdayOf(start)}};
        else if (rule.frequency >= Rule::Monthly) m_rule.monthDays = {dayOfMonth};
        if (rule.frequency == Rule::Yearly && rule.months.empty() && rule.weeks.empty()) m_rule.months = {static_cast<int>(static_cast<unsigned>(first.month()))};
    }
    bool passes(Date day) const {
        const year_month_day d{day};
        const Date month = firstOfMonth(day), year = firstOfYear(static_cast<int>(d.year()));
        const int monthSize = daysBetween(month, firstOfMonth(month + days{31})), yearSize = d.year().is_leap() ? 366 : 365;
        return (m_rule.months.empty() || has(m_rule.months, static_cast<int>(static_cast<unsigned>(d.month()))))
            && (m_rule.weeks.empty() || inWeeks(day, m_rule))
            && (m_rule.yearDays.empty() || hasPlace(m_rule.yearDays, daysBetween(year, day) + 1, yearSize))
            && (m_rule.monthDays.empty() || hasPlace(m_rule.monthDays, daysBetween(month, day) + 1, monthSize))
            && (m_rule.weekdays.empty() || onWeekday(day, month, monthSize, year, yearSize));
    }
private:
    bool onWeekday(Date day, Date month, int monthSize, Date year, int yearSize) const {
        const bool ofMonth = m_rule.frequency == Rule::Monthly || !m_rule.months.empty();
        const int place = daysBetween(ofMonth ? month : year, day), size = ofMonth ? monthSize : yearSize;
        return std::ranges::any_of(m_rule.weekdays, [&](NthDay d) {
            return d.weekday == weekdayOf(day) && (d.nth == 0 || d.nth == place / 7 + 1 || d.nth == -((size - 1 - place) / 7 + 1));
        });
    }
    Rule m_rule;
};

std::int64_t secondsOf(LocalTime at) { return at.day.time_since_epoch().count() * secondsOfDay + at.clock.count(); }
LocalTime localOf(std::int64_t at) {
    const auto whole = std::chrono::floor<days>(Time{seconds{at}});
    return {whole, Time{seconds{at}} - whole};
}

/// The periods of a rule, one after the other: a year, a month, a week, a day, or one second of a day.
class Periods {
public:
    Periods(const Rule& rule, LocalTime start) : m_rule(rule), m_start(start), m_filter(rule, start.day), m_clocks(clocksOf(rule, start.clock)) {}
    /// Leaves out periods that end before the day.
    void skipTo(Date day) {
        if (day <= m_start.day) return;
        const std::int64_t gap = daysBetween(m_start.day, day);
        m_at = std::max<std::int64_t>(0, (gap * secondsOfDay / longestPeriod[m_rule.frequency] - 2) / m_rule.interval - 1);
    }
    /// Whether all that is still to come starts after the day.
    bool isPast(Date day) const {
        if (m_rule.frequency < Rule::Daily) return secondsOf(m_start) + m_at * longestPeriod[m_rule.frequency] * m_rule.interval > secondsOf({day, seconds{secondsOfDay}});
        const auto range = period(m_at * m_rule.interval);
        return !range || range->first > day;
    }
    /// Starts of the next period, ascending, before positions are chosen; nothing when there are no more periods.
    std::optional<std::vector<std::int64_t>> next() {
        if (m_rule.frequency < Rule::Daily) return nextMoment();
        const auto range = period(m_at * m_rule.interval);
        if (!range) return {};
        ++m_at;
        std::vector<std::int64_t> all;
        for (Date day = range->first; day <= range->last; day += days{1})
            if (m_filter.passes(day))
                for (std::int64_t clock : m_clocks) all.push_back(day.time_since_epoch().count() * secondsOfDay + clock);
        return all;
    }
private:
    static constexpr std::array<std::int64_t, 7> longestPeriod{1, 60, 3600, secondsOfDay, 7 * secondsOfDay, 31 * secondsOfDay, 366 * secondsOfDay};

    std::optional<DateRange> period(std::int64_t n) const {
        if (n > 4'000'000) return {};
        const int steps = static_cast<int>(n);
        const DateRange range = m_rule.frequency == Rule::Daily ? DateRange{m_start.day + days{steps}, m_start.day + days{steps}}
                              : m_rule.frequency == Rule::Weekly ? week(steps) : months(m_rule.frequency == Rule::Yearly ? std::int64_t{steps} * 12 : steps);
        return range.last > lastDay || range.last < range.first ? std::nullopt : std::optional{range};
    }
    DateRange week(int steps) const {
        const Date first = startOfWeek(m_start.day, m_rule.weekStart) + days{7} * steps;
        return {first, first + days{6}};
    }
    DateRange months(std::int64_t steps) const {
        if (steps > 12 * 10'000) return {Date{days{1}}, Date{days{0}}};
        const bool year = m_rule.frequency == Rule::Yearly;
        const Date first = addMonths(year ? firstOfYear(yearOfDay(m_start.day)) : firstOfMonth(m_start.day), static_cast<int>(steps));
        return {first, addMonths(first, year ? 12 : 1) - days{1}};
    }
    // Hours, minutes, seconds: one step; whole days and hours that the rule does not let through are left out at once.
    std::optional<std::vector<std::int64_t>> nextMoment() {
        const std::int64_t unit = longestPeriod[m_rule.frequency] * m_rule.interval, begin = secondsOf(m_start);
        if (m_at > (secondsOf({lastDay, {}}) - begin) / unit) return {};
        const std::int64_t at = begin + m_at * unit, clock = localOf(at).clock.count();
        const std::int64_t stop = !m_filter.passes(localOf(at).day) ? at - clock + secondsOfDay
                                : m_rule.frequency < Rule::Hourly && !allows(m_rule.hours, clock / 3600) ? at - clock % 3600 + 3600 : at;
        if (stop > at) { m_at = (stop - begin + unit - 1) / unit; return std::vector<std::int64_t>{}; }
        ++m_at;
        return momentsAt(at, clock);
    }
    static bool allows(const std::vector<int>& list, std::int64_t value) { return list.empty() || has(list, static_cast<int>(value)); }
    std::vector<std::int64_t> momentsAt(std::int64_t at, std::int64_t clock) const {
        if (!allows(m_rule.hours, clock / 3600)) return {};
        if (m_rule.frequency <= Rule::Minutely && !allows(m_rule.minutes, clock / 60 % 60)) return {};
        if (m_rule.frequency == Rule::Secondly) return allows(m_rule.seconds, clock % 60) ? std::vector{at} : std::vector<std::int64_t>{};
        Rule within = m_rule;
        within.hours = {static_cast<int>(clock / 3600)};
        if (m_rule.frequency == Rule::Minutely) within.minutes = {static_cast<int>(clock / 60 % 60)};
        std::vector<std::int64_t> all;
        for (std::int64_t c : clocksOf(within, seconds{clock})) all.push_back(at - clock + c);
        return all;
    }

    const Rule& m_rule;
    LocalTime m_start;
    DayFilter m_filter;
    std::vector<std::int64_t> m_clocks;
    std::int64_t m_at = 0;
};

std::vector<std::int64_t> chosen(std::vector<std::int64_t> all, const std::vector<int>& positions) {
    if (positions.empty()) return all;
    std::vector<std::int64_t> some;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (hasPlace(positions, static_cast<int>(i) + 1, static_cast<int>(all.size()))) some.push_back(all[i]);
    return some;
}

bool exists(LocalTime at, const Zone& zone) { return localTime(instantOf(at, zone), zone) == at; }

/// One rule followed from its start; collects what lies in the range.
class Follower {
public:
    Follower(const Recurrence& what, const Rule& rule, DateRange range, const RecurrenceLimits& limits, Instances& into)
        : m_what(what), m_rule(rule), m_range(range), m_limits(limits), m_into(into) {}
    void run() {
        Periods periods(m_rule, m_what.start);
        if (!m_rule.count) periods.skipTo(m_range.first);
        m_open = m_rule.count ? *m_rule.count - 1 : -1;                    // the start is the first that counts
        while (m_open != 0 && !periods.isPast(m_range.last)) {
            m_into.work += workOfPeriod[m_rule.frequency];
            if (m_into.work >= m_limits.work) { m_into.cut = true; return; }
            auto period = periods.next();
            if (!period) return;
            m_into.work += std::ssize(*period) * (1 + std::ssize(m_rule.positions)) / momentsOfWork;
            if (!takeAll(chosen(*std::move(period), m_rule.positions))) return;
        }
    }
private:
    bool takeAll(const std::vector<std::int64_t>& moments) {
        return std::ranges::all_of(moments, [this](std::int64_t at) { return m_open != 0 && take(localOf(at)); });
    }
    bool take(LocalTime at) {
        if (at <= m_what.start) return true;
        if (at.day > m_range.last || isOver(at)) return false;
        if (!m_what.wholeDays && !exists(at, m_what.zone)) return true;
        if (m_open > 0) --m_open;
        if (!m_range.has(at.day)) return true;
        if (m_taken >= m_limits.instances) { m_into.cut = true; return false; }
        m_into.starts.push_back(at);
        ++m_taken;
        return true;
    }
    bool isOver(LocalTime at) const {
        if (!m_rule.until) return false;
        if (m_what.wholeDays) return at.day > m_rule.until->day;
        if (!m_rule.untilIsUtc) return at > *m_rule.until;
        return instantOf(at, m_what.zone) > m_rule.until->day + m_rule.until->clock;
    }

    const Recurrence& m_what;
    const Rule& m_rule;
    DateRange m_range;
    const RecurrenceLimits& m_limits;
    std::size_t m_taken = 0;
    Instances& m_into;
    int m_open = -1;
};

DateRange within(DateRange range, int years) { return {range.first, std::min(range.last, addMonths(range.first, 12 * years))}; }

}

Instances instancesOf(const Recurrence& what, DateRange range, const RecurrenceLimits& limits) {
    const DateRange seen = what.rules.empty() ? range : within(range, limits.years);
    Instances found;
    found.cut = seen.last < range.last && !what.rules.empty();
    for (const Rule& rule : what.rules) Follower(what, rule, seen, limits, found).run();
    std::ranges::copy_if(what.more, std::back_inserter(found.starts), [&](LocalTime at) { return seen.has(at.day); });
    if (seen.has(what.start.day)) found.starts.push_back(what.start);
    std::ranges::sort(found.starts);
    found.starts.erase(std::unique(found.starts.begin(), found.starts.end()), found.starts.end());
    std::erase_if(found.starts, [&](LocalTime at) {
        return std::ranges::find(what.except, at) != what.except.end() || std::ranges::find(what.exceptDays, at.day) != what.exceptDays.end();
    });
    if (found.starts.size() > limits.instances) found.starts.resize(limits.instances), found.cut = true;
    return found;
}

Result<std::vector<Date>> repeatedDays(std::string_view rule, Date start, DateRange range) {
    Recurrence what{{start, {}}};
    if (!rule.empty()) {
        auto read = parseRecurrence(rule);
        if (!read) return read.error();
        what.rules.push_back(*std::move(read));
    }
    std::vector<Date> found;
    for (LocalTime at : instancesOf(what, range).starts)
        if (found.empty() || found.back() != at.day) found.push_back(at.day);
    return found;
}

Result<std::optional<Date>> nextRepeat(std::string_view rule, Date start, Date day) {
    for (int years : {1, 10}) {                 // mostly within the year
        const auto found = repeatedDays(rule, start, {day + days{1}, addMonths(day, 12 * years)});
        if (!found) return found.error();
        if (!found->empty()) return std::optional{found->front()};
    }
    return std::optional<Date>{};
}

Time instantOfStart(LocalTime start, const Zone& zone) {
    const Time at = instantOf(start, zone);
    return localTime(at, zone) == start ? at : (start.day + start.clock) - zone.offsetAt(at - seconds{1});
}

}
