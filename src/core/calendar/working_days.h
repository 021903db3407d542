// SPDX-License-Identifier: MIT
// Which days are worked, and arithmetic with them; a question costs the same for ten days as for ten years.
#pragma once
#include "core/base/date.h"
#include <bitset>
#include <cstdint>
#include <memory>
#include <vector>

namespace tilth {

/// Weekdays by their number in <chrono>: 0 is Sunday, 6 Saturday.
using Weekdays = std::bitset<7>;
inline constexpr unsigned long saturdayAndSunday = 0b1000001, fridayAndSaturday = 0b1100000, sundayOnly = 0b0000001;

/// What the days are made of. Of several that speak of a day the first wins: company, makeUp, off, weekend.
struct WorkingDayRules {
    Weekdays weekend{saturdayAndSunday};
    std::vector<Date> off{};                                // public holidays, and days off by a yearly notice
    std::vector<Date> makeUp{};                             // weekend days that are worked for them (调休)
    struct Own {
        Date day;
        bool works;
    };
    std::vector<Own> company{};                             // the company's own; of two for a day the later in the list
    std::vector<Date> half{};                               // half a day of capacity, a whole one in arithmetic
};

enum class DayReason : std::uint8_t { Workday, Weekend, Off, MakeUp, Company };
struct DayStatus {
    bool works;
    DayReason reason;                                       // what decided it
    friend bool operator==(const DayStatus&, const DayStatus&) = default;
};

/// A value; copies share the tables. Beyond its years it knows the weekend alone.
class WorkingDays {
public:
    /// The years that these days touch are tabled whole, 9 bytes a day. Refused when no weekday is worked, or none of those days.
    static Result<WorkingDays> of(WorkingDayRules rules, DateRange days);
    /// Without any holiday: Saturday and Sunday are off.
    static WorkingDays weekendsAlone();
    /// Itself, or made anew for the years that these days touch as well. Holidays made from rules have to be added for them.
    Result<WorkingDays> covering(DateRange days) const;
    DateRange years() const;
    const WorkingDayRules& rules() const;

    DayStatus status(Date day) const;
    bool isWorkingDay(Date day) const { return status(day).works; }
    double capacity(Date day) const;                        // 0, 0.5 or 1

    /// Working days among these, both ends counted; none when last lies before first.
    int count(DateRange days) const;
    /// How often to go on to the next working day from one day to the other: those after from, up to to. Negative backwards.
    int daysBetween(Date from, Date to) const;
    /// The n-th working day after the day; before it for negative n; the day itself for 0.
    Date add(Date day, int n) const;
private:
    struct Tables;
    explicit WorkingDays(std::shared_ptr<const Tables> tables) : m_tables(std::move(tables)) {}
    std::shared_ptr<const Tables> m_tables;
};

}
