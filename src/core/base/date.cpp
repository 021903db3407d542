// SPDX-License-Identifier: MIT
// Reads and writes dates and instants, and cuts the calendar into weeks, months, quarters and years.
#include "core/base/date.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::hours, std::chrono::minutes, std::chrono::seconds, std::chrono::floor;
using std::chrono::year, std::chrono::month, std::chrono::year_month, std::chrono::year_month_day, std::chrono::sys_days;
using std::chrono::weekday, std::chrono::hh_mm_ss;

Error notADate(std::string_view text, std::string_view example) {
    std::string words{"\""};
    words.append(text.substr(0, 40)).append("\" is not understood; write it like ").append(example);
    return {Error::Refused, std::move(words)};
}

// '#' stands for a digit, everything else for itself.
bool fits(std::string_view text, std::string_view pattern) {
    return std::ranges::equal(text, pattern, [](char c, char p) { return p == '#' ? c >= '0' && c <= '9' : c == p; });
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Date> dateOf(int y, int m, int d) {
    const year_month_day day{year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(d)}};
    return y > 0 && day.ok() ? std::optional{Date{day}} : std::nullopt;
}

std::optional<Date> readDate(std::string_view text) {
    if (!fits(text, "####-##-##")) return {};
    return dateOf(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

void addPadded(std::string& text, std::int64_t value, std::size_t width) {
    std::array<char, 20> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const auto length = static_cast<std::size_t>(end - digits.data());
    if (length < width) text.append(width - length, '0');
    text.append(digits.data(), length);
}
std::string padded(std::int64_t value, std::size_t width) {
    std::string text;
    addPadded(text, value, width);
    return text;
}
void addDate(std::string& text, Date day) {
    const year_month_day parts{day};
    addPadded(text, int{parts.year()}, 4);
    addPadded(text.append("-"), unsigned{parts.month()}, 2);
    addPadded(text.append("-"), unsigned{parts.day()}, 2);
}

// "08:00", "08:00:59", "08:00:59.25"; the length that was read counts too.
struct Clock {
    seconds sinceMidnight{};
    std::size_t length = 0;
};
std::optional<Clock> readClock(std::string_view text) {
    const bool withSeconds = fits(text.substr(0, 8), "##:##:##");
    if (!withSeconds && !fits(text.substr(0, 5), "##:##")) return {};
    const int h = number(text.substr(0, 2)), m = number(text.substr(3, 2)), s = withSeconds ? number(text.substr(6, 2)) : 0;
    if (h > 23 || m > 59 || s > 59) return {};
    std::size_t end = withSeconds ? 8 : 5;
    if (withSeconds && end + 1 < text.size() && (text[end] == '.' || text[end] == ','))
        end = std::min(text.find_first_not_of("0123456789", end + 1), text.size());
    return Clock{hours{h} + minutes{m} + seconds{s}, end};
}

std::optional<seconds> readOffset(std::string_view text) {
    if (text == "Z" || text == "z") return seconds{0};
    if (text.empty() || (text[0] != '+' && text[0] != '-')) return {};
    const std::string_view body = text.substr(1);
    const bool colon = fits(body, "##:##");
    if (!colon && !fits(body, "####") && !fits(body, "##")) return {};
    const int h = number(body.substr(0, 2)), m = body.size() > 2 ? number(body.substr(colon ? 3 : 2)) : 0;
    if (h > 15 || m > 59) return {};
    const seconds offset = hours{h} + minutes{m};
    return text[0] == '-' ? -offset : offset;
}

unsigned monthOfYear(Date day) { return static_cast<unsigned>(year_month_day{day}.month()); }
int yearNumber(Date day) { return static_cast<int>(year_month_day{day}.year()); }
Date monthStart(Date day) { return day - days{static_cast<unsigned>(year_month_day{day}.day()) - 1}; }
DateRange monthsFrom(Date first, int months) { return {first, addMonths(first, months) - days{1}}; }
Date addDays(Date day, int n) { return day + days{n}; }
Date addWeeks(Date day, int n) { return day + days{7 * n}; }
Date addQuarters(Date day, int n) { return addMonths(day, 3 * n); }
Date addYears(Date day, int n) { return addMonths(day, 12 * n); }

struct Period {
    std::string_view word;
    DateRange (*around)(Date day, unsigned fiscalStart);
    Date (*shift)(Date day, int count);
};
constexpr std::array periods{
    Period{"day", [](Date d, unsigned) { return DateRange{d, d}; }, addDays},
    Period{"week", [](Date d, unsigned) { return weekOf(d); }, addWeeks},
    Period{"month", [](Date d, unsigned) { return monthOf(d); }, addMonths},
    Period{"quarter", [](Date d, unsigned) { return quarterOf(d); }, addQuarters},
    Period{"year", [](Date d, unsigned) { return yearOf(d); }, addYears},
    Period{"fiscal_year", [](Date d, unsigned start) { return fiscalYearRange(fiscalYear(d, start), start); }, addYears},
};

struct Step {
    std::string_view word;
    int count;
};
constexpr std::array steps{Step{"this_", 0}, Step{"last_", -1}, Step{"next_", 1}};
constexpr std::array dayWords{Step{"today", 0}, Step{"yesterday", -1}, Step{"tomorrow", 1}};

std::optional<DateRange> readWord(std::string_view text, Date today, unsigned fiscalStart) {
    for (const Step& step : dayWords)
        if (text == step.word) return DateRange{addDays(today, step.count), addDays(today, step.count)};
    for (const Step& step : steps)
        if (text.starts_with(step.word))
            for (const Period& period : periods)
                if (text.substr(step.word.size()) == period.word)
                    return period.around(period.shift(today, step.count), fiscalStart);
    return {};
}

// "-30d", "+2w": one day, so many days, weeks, months, quarters or years away.
std::optional<DateRange> readDistance(std::string_view text, Date today) {
    if (text.size() < 3 || text.size() > 6 || (text[0] != '-' && text[0] != '+')) return {};
    const std::string_view digits = text.substr(1, text.size() - 2);
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return {};
    const int count = text[0] == '-' ? -number(digits) : number(digits);
    for (const Period& period : periods)
        if (period.word[0] == text.back()) {
            const Date day = period.shift(today, count);
            return DateRange{day, day};
        }
    return {};
}

// The n-th part of a year that is cut into parts of so many months; n counts from 1.
std::optional<DateRange> partOfYear(std::string_view year, int n, int months) {
    const auto january = dateOf(number(year), 1, 1);
    if (!january || n < 1 || n * months > 12) return {};
    return monthsFrom(addMonths(*january, (n - 1) * months), months);
}

std::optional<DateRange> weekOfYear(std::string_view year, int n) {
    const IsoWeek week{number(year), static_cast<unsigned>(n)};
    const Date first = firstDayOf(week);
    return isoWeek(first) == week ? std::optional{weekOf(first)} : std::nullopt;
}

std::optional<DateRange> readCalendar(std::string_view text) {
    if (const auto day = readDate(text)) return DateRange{*day, *day};
    const std::string_view year = text.substr(0, 4);
    if (fits(text, "####")) return partOfYear(year, 1, 12);
    if (fits(text, "####-##")) return partOfYear(year, number(text.substr(5)), 1);
    if (fits(text, "####-Q#")) return partOfYear(year, number(text.substr(6)), 3);
    if (fits(text, "####-W##")) return weekOfYear(year, number(text.substr(6)));
    return {};
}

std::optional<DateRange> readRange(std::string_view text, Date today, unsigned fiscalStart) {
    if (const auto range = readCalendar(text)) return range;
    if (const auto range = readDistance(text, today)) return range;
    return readWord(text, today, fiscalStart);
}

}

Result<Date> parseDate(std::string_view text) {
    if (const auto day = readDate(text)) return *day;
    return notADate(text, "2026-11-22");
}

std::string dateText(Date day) {
    std::string text;
    addDate(text, day);
    return text;
}

Result<Time> parseTime(std::string_view text) {
    const auto day = readDate(text.substr(0, 10));
    if (day && text.size() > 11 && (text[10] == 'T' || text[10] == 't' || text[10] == ' '))
        if (const auto clock = readClock(text.substr(11)))
            if (const auto offset = readOffset(text.substr(11 + clock->length))) return *day + clock->sinceMidnight - *offset;
    return notADate(text, "2026-11-22T08:00:00Z");
}

std::string timeText(Time at) {
    const Date day = floor<days>(at);
    const hh_mm_ss clock{at - day};
    std::string text;
    text.reserve(std::size("2026-11-22T08:00:00Z"));
    addDate(text, day);
    addPadded(text.append("T"), clock.hours().count(), 2);
    addPadded(text.append(":"), clock.minutes().count(), 2);
    addPadded(text.append(":"), clock.seconds().count(), 2);
    return text.append("Z");
}

IsoWeek isoWeek(Date day) {
    const Date thursday = weekOf(day).first + days{3};      // the year of its Thursday is the year of a week
    return {yearNumber(thursday), static_cast<unsigned>(daysBetween(yearOf(thursday).first, thursday)) / 7 + 1};
}

Date firstDayOf(IsoWeek week) {
    const Date inWeekOne = sys_days{year{week.year} / std::chrono::January / 4};
    return addWeeks(weekOf(inWeekOne).first, static_cast<int>(week.week) - 1);
}

std::string yearKey(Date day) { return padded(yearNumber(day), 4); }
std::string quarterKey(Date day) { return yearKey(day).append("-Q").append(std::to_string((monthOfYear(day) + 2) / 3)); }
std::string monthKey(Date day) { return yearKey(day).append("-").append(padded(monthOfYear(day), 2)); }

std::string weekKey(Date day) {
    const IsoWeek week = isoWeek(day);
    return padded(week.year, 4).append("-W").append(padded(week.week, 2));
}

int fiscalYear(Date day, unsigned startMonth) {
    return yearNumber(day) + (startMonth > 1 && monthOfYear(day) >= startMonth ? 1 : 0);
}

unsigned fiscalQuarter(Date day, unsigned startMonth) { return (monthOfYear(day) + 12 - startMonth) % 12 / 3 + 1; }

DateRange fiscalYearRange(int year, unsigned startMonth) {
    const Date first = sys_days{std::chrono::year{startMonth > 1 ? year - 1 : year} / month{startMonth} / 1};
    return monthsFrom(first, 12);
}

Date addMonths(Date day, int months) {
    const year_month_day parts{day};
    const year_month target = parts.year() / parts.month() + std::chrono::months{months};
    const year_month_day same{target / parts.day()};
    return same.ok() ? Date{same} : Date{target / std::chrono::last};
}

DateRange weekOf(Date day) {
    const Date monday = day - (weekday{day} - std::chrono::Monday);
    return {monday, monday + days{6}};
}

DateRange monthOf(Date day) { return monthsFrom(monthStart(day), 1); }
DateRange quarterOf(Date day) { return monthsFrom(addMonths(monthStart(day), -static_cast<int>((monthOfYear(day) - 1) % 3)), 3); }
DateRange yearOf(Date day) { return monthsFrom(addMonths(monthStart(day), 1 - static_cast<int>(monthOfYear(day))), 12); }

Result<DateRange> parseRange(std::string_view text, Date today, unsigned fiscalStart) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        if (const auto range = readRange(text, today, fiscalStart)) return *range;
    } else {
        const auto from = readRange(text.substr(0, dots), today, fiscalStart);
        const auto to = readRange(text.substr(dots + 2), today, fiscalStart);
        if (from && to && from->first <= to->last) return DateRange{from->first, to->last};
    }
    return notADate(text, "2026-11-22, 2026-11, 2026-Q4, -30d, today or this_month");
}

}
