// SPDX-License-Identifier: MIT
// Time that counts: the hours in which a team works, on its working days, in its zone, less the times on hold (F18).
#pragma once
#include "core/base/zone.h"
#include "core/calendar/working_days.h"
#include <array>
#include <memory>
#include <span>

namespace tilth {

/// From and to on the wall clock, as seconds since midnight: 9:00 to 17:00 is {32400, 61200}. At most 24:00.
struct ClockRange {
    std::chrono::seconds from, to;
    friend bool operator==(const ClockRange&, const ClockRange&) = default;
};
inline constexpr ClockRange nineToFive{std::chrono::hours{9}, std::chrono::hours{17}};

/// Hours of each weekday, by its number in <chrono> (0 is Sunday). A make-up day or company day whose weekday has none has those of the
/// first weekday from Monday on that has some. A half day ends after half of its hours.
struct WorkingHours {
    std::array<std::vector<ClockRange>, 7> byWeekday{{{}, {nineToFive}, {nineToFive}, {nineToFive}, {nineToFive}, {nineToFive}, {}}};
};

/// "mon-fri 09:00-12:00 13:30-18:00; sat 10:00-14:00". Error{Refused} quotes what is not understood.
Result<WorkingHours> parseWorkingHours(std::string_view text);

/// From one instant up to another: a time on hold.
struct TimeSpan {
    Time from, to;
};

class WorkingTime {
public:
    /// The years that the working days know are tabled, 8 bytes a day; of others they know the weekend alone, and a question makes a table
    /// for itself. Refused: ranges that are empty, overlap or pass midnight, hours on no working day, 400 days in a row without any.
    static Result<WorkingTime> of(WorkingHours hours, WorkingDays days, Zone zone);

    /// When so much working time has passed since the start; outside of hours it runs from the next opening on. What lies within a span
    /// does not count; spans in any order, they may overlap. The end of a day is 18:00, not the next morning's opening; no time at all
    /// is the start, or the next opening. Refused: no end within 40 years.
    Result<Time> after(Time start, std::chrono::seconds duration, std::span<const TimeSpan> onHold = {}) const;
    /// Working time between two instants, none when to lies before from.
    std::chrono::seconds between(Time from, Time to, std::span<const TimeSpan> onHold = {}) const;
    bool isOpen(Time at) const;
    struct Tables;
private:
    explicit WorkingTime(std::shared_ptr<const Tables> tables) : m_tables(std::move(tables)) {}
    std::shared_ptr<const Tables> m_tables;
};

}
