// SPDX-License-Identifier: MIT
#include "core/schema/anniversary.h"

namespace tilth {
namespace {

using namespace std::chrono;
constexpr month_day leapDay{February / 29};

year yearIn(Date day) { return year_month_day{day}.year(); }
month_day monthDayOf(Date day) {
    const year_month_day parts{day};
    return parts.month() / parts.day();
}

// A part of the range that lies within one year, moved to another one.
DateRange movedTo(year to, const DateRange& part) {
    const month_day first = monthDayOf(part.first), last = monthDayOf(part.last);
    const bool takesLeapDay = last == February / 28 && !yearIn(part.last).is_leap() && to.is_leap();
    const Date from = first == leapDay && !to.is_leap() ? Date{to / March / 1} : Date{to / first.month() / first.day()};
    if (takesLeapDay) return {from, to / February / 29};
    return {from, last == leapDay && !to.is_leap() ? Date{to / February / 28} : Date{to / last.month() / last.day()}};
}

}

std::vector<DateRange> anniversaries(const DateRange& range) {
    const year first = yearIn(range.first), last = yearIn(range.last);
    if (range.length() >= days{366}) return {{Date{year{1} / January / 1}, Date{year{9999} / December / 31}}};
    std::vector<DateRange> days;
    const auto add = [&](year to, const DateRange& part) {
        const DateRange moved = movedTo(to, part);
        if (moved.first <= moved.last) days.push_back(moved);
    };
    for (year to = first - years{200}; to <= last + years{100}; ++to) {
        if (first == last) add(to, range);
        else add(to, {Date{last / January / 1}, range.last}), add(to, {range.first, Date{first / December / 31}});
    }
    return days;
}

}
