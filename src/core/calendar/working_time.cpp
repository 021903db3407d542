// SPDX-License-Identifier: MIT
#include "core/calendar/working_time.h"
#include "core/base/tr.h"
#include <algorithm>
#include <optional>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::seconds, std::chrono::weekday;

constexpr seconds wholeDay{86400};
constexpr int longestPause = 400;                           // days without working time
constexpr int longestWait = 40;                             // years
constexpr days yearsAhead{3 * 366};

bool areRanges(const std::vector<ClockRange>& ranges) {
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i].from < seconds{0} || ranges[i].to <= ranges[i].from || ranges[i].to > wholeDay) return false;
        if (i > 0 && ranges[i].from < ranges[i - 1].to) return false;
    }
    return true;
}
seconds lengthOf(const std::vector<ClockRange>& ranges) {
    seconds sum{0};
    for (const ClockRange& r : ranges) sum += r.to - r.from;
    return sum;
}
std::vector<ClockRange> firstPart(const std::vector<ClockRange>& ranges, seconds left) {
    std::vector<ClockRange> part;
    for (const ClockRange& r : ranges) {
        if (left <= seconds{0}) break;
        part.push_back({r.from, std::min(r.to, r.from + left)});
        left -= r.to - r.from;
    }
    return part;
}

// In order, each after the one before.
std::vector<TimeSpan> merged(std::span<const TimeSpan> spans) {
    std::vector<TimeSpan> sorted(spans.begin(), spans.end()), all;
    std::erase_if(sorted, [](const TimeSpan& s) { return s.to <= s.from; });
    std::ranges::sort(sorted, {}, &TimeSpan::from);
    for (const TimeSpan& s : sorted)
        if (!all.empty() && s.from <= all.back().to) all.back().to = std::max(all.back().to, s.to);
        else all.push_back(s);
    return all;
}

Error refused(const char* why) { return {Error::Refused, why, "hours"}; }

}

struct WorkingTime::Tables {
    WorkingHours hours;
    WorkingDays working;
    Zone zone;
    DateRange range = working.years();
    std::vector<std::int64_t> before{0};                    // seconds of working time before each day of the range, and at its end

    Tables(WorkingHours h, WorkingDays d, Zone z) : hours(std::move(h)), working(std::move(d)), zone(std::move(z)) {
        for (Date day = range.first; day <= range.last; day += days{1}) {
            seconds sum{0};
            for (const TimeSpan& s : openOn(day)) sum += s.to - s.from;
            before.push_back(before.back() + sum.count());
        }
    }

    // --- a day

    const std::vector<ClockRange>& usualHours() const {
        for (const unsigned wd : {1U, 2U, 3U, 4U, 5U, 6U, 0U})
            if (!hours.byWeekday[wd].empty()) return hours.byWeekday[wd];
        return hours.byWeekday[0];
    }
    std::vector<ClockRange> hoursOf(Date day) const {
        const DayStatus status = working.status(day);
        if (!status.works) return {};
        const auto& own = hours.byWeekday[weekday{day}.c_encoding()];
        const auto& ranges = own.empty() && status.reason != DayReason::Workday ? usualHours() : own;
        return working.capacity(day) < 1 ? firstPart(ranges, lengthOf(ranges) / 2) : ranges;
    }
    std::vector<TimeSpan> openOn(Date day) const {
        std::vector<TimeSpan> spans;
        for (const ClockRange& r : hoursOf(day)) {
            const Time from = instantOf({day, r.from}, zone);
            const Time to = r.to == wholeDay ? startOfDay(day + days{1}, zone) : instantOf({day, r.to}, zone);
            if (from < to) spans.push_back({from, to});
        }
        return spans;
    }
    bool opensOnAWeekday() const {
        for (unsigned wd = 0; wd < 7; ++wd)
            if (!working.rules().weekend[wd] && !hours.byWeekday[wd].empty()) return true;
        return false;
    }
    bool pausesTooLong() const {
        int closed = 0;
        for (std::size_t i = 1; i < before.size(); ++i) {
            closed = before[i] == before[i - 1] ? closed + 1 : 0;
            if (closed >= longestPause) return true;
        }
        return false;
    }

    // --- positions: seconds of working time since the range began

    std::int64_t position(Time at) const {
        const Date day = localDay(at, zone);
        if (day < range.first) return 0;
        if (day > range.last) return before.back();
        std::int64_t sum = before[static_cast<std::size_t>((day - range.first).count())];
        for (const TimeSpan& s : openOn(day))
            if (s.from < at) sum += (std::min(at, s.to) - s.from).count();
        return sum;
    }
    // The first instant at which so much has passed: the end of a day, not the next opening.
    Time reached(std::int64_t position) const {
        const auto end = std::ranges::lower_bound(before, position);
        return within(static_cast<std::size_t>(end - before.begin()) - 1, position, [](std::int64_t left, std::int64_t length) { return left <= length; });
    }
    // Where time goes on: an opening, not the end of a day. The position lies before the end of the range.
    Time resumed(std::int64_t position) const {
        const auto end = std::ranges::upper_bound(before, position);
        return within(static_cast<std::size_t>(end - before.begin()) - 1, position, [](std::int64_t left, std::int64_t length) { return left < length; });
    }
    Time within(std::size_t place, std::int64_t position, bool (*fits)(std::int64_t left, std::int64_t length)) const {
        std::int64_t left = position - before[place];
        for (const TimeSpan& s : openOn(range.first + days{place})) {
            const std::int64_t length = (s.to - s.from).count();
            if (fits(left, length)) return s.from + seconds{left};
            left -= length;
        }
        return startOfDay(range.first + days{place + 1}, zone);
    }

    // --- questions; none: the answer lies beyond the range

    std::optional<Time> opening(Time start, const std::vector<TimeSpan>& onHold) const {
        for (std::int64_t at = position(start); at < before.back();) {
            const Time open = resumed(at);
            const auto hold = std::ranges::find_if(onHold, [&](const TimeSpan& s) { return s.from <= open && open < s.to; });
            if (hold == onHold.end()) return open;
            at = position(hold->to);
        }
        return std::nullopt;
    }
    std::optional<Time> after(Time start, seconds duration, const std::vector<TimeSpan>& onHold) const {
        std::int64_t at = position(start), left = duration.count();
        for (const TimeSpan& hold : onHold) {
            const std::int64_t free = std::max<std::int64_t>(position(hold.from) - at, 0);
            if (left <= free) break;
            left -= free;
            at = std::max(at, position(hold.to));
        }
        return at + left <= before.back() ? std::optional(reached(at + left)) : std::nullopt;
    }
};

Result<WorkingTime> WorkingTime::of(WorkingHours hours, WorkingDays working, Zone zone) {
    if (!std::ranges::all_of(hours.byWeekday, areRanges))
        return refused(TR("Calendar", "Working hours end after they begin, by 24:00, and do not overlap; earlier ones come first."));
    auto tables = std::make_shared<const Tables>(std::move(hours), std::move(working), std::move(zone));
    if (!tables->opensOnAWeekday()) return refused(TR("Calendar", "No working day has working hours; give some weekday hours."));
    if (tables->pausesTooLong()) return refused(TR("Calendar", "400 days in a row have no working time; take back some days off."));
    return WorkingTime{std::move(tables)};
}

namespace {

// The same calendar for other years.
std::shared_ptr<const WorkingTime::Tables> knowing(const std::shared_ptr<const WorkingTime::Tables>& tables, const DateRange& wanted) {
    if (tables->range.has(wanted.first) && tables->range.has(wanted.last)) return tables;
    auto other = WorkingDays::of(tables->working.rules(), wanted);
    return other ? std::make_shared<const WorkingTime::Tables>(tables->hours, *std::move(other), tables->zone) : tables;
}

}

Result<Time> WorkingTime::after(Time start, seconds duration, std::span<const TimeSpan> onHold) const {
    const auto holds = merged(onHold);
    const Date first = localDay(start, m_tables->zone);
    for (days ahead{longestPause}; ahead <= days{366 * longestWait}; ahead += yearsAhead) {
        const auto tables = knowing(m_tables, {first, first + ahead});
        const auto end = duration > seconds{0} ? tables->after(start, duration, holds) : tables->opening(start, holds);
        if (end) return *end;
    }
    return refused(TR("Calendar", "This takes longer than 40 years of working time."));
}

seconds WorkingTime::between(Time from, Time to, std::span<const TimeSpan> onHold) const {
    if (to <= from) return seconds{0};
    const auto tables = knowing(m_tables, {localDay(from, m_tables->zone), localDay(to, m_tables->zone)});
    std::int64_t sum = tables->position(to) - tables->position(from);
    for (const TimeSpan& hold : merged(onHold))
        if (hold.from < to && from < hold.to) sum -= tables->position(std::min(hold.to, to)) - tables->position(std::max(hold.from, from));
    return seconds{sum};
}

bool WorkingTime::isOpen(Time at) const {
    return std::ranges::any_of(m_tables->openOn(localDay(at, m_tables->zone)), [&](const TimeSpan& s) { return s.from <= at && at < s.to; });
}

}
