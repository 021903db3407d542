// SPDX-License-Identifier: MIT
// A day that comes back every year, as text: "nth 11 4 thu +1". Holiday rules and moving anchors are made of these.
#pragma once
#include "core/base/date.h"
#include <array>
#include <vector>

namespace tilth {

struct DayPrimitive;

/// One primitive, then perhaps days to add:
///   fixed MM-DD            02-29 in leap years only
///   nth M n wd             n-th weekday of month M; n from 1 to 5, or -1 to -5 from its end; wd is mon ... sun
///   wdbefore MM-DD wd      the last such weekday before that day, wdafter the first one after it; the day itself is neither
///   easter, orthodox       Easter Sunday of the Gregorian and of the Julian computus
///   lunar m-d              day of the Chinese lunar year, never in a leap month
///   term i                 solar term 0 (小寒) to 23 (冬至), the day in Beijing
///   jpequinox spring|autumn    the equinox in Japan (UTC+9)
///   islamic m-d            umalqura calendar, approximate; may come twice in a year
///   hebrew m-d             month 1 is Nisan, 7 is Tishri, 12 is Adar (in a leap year Adar II)
///   on YYYY:MM-DD ...      a table: these days only; a year may be given more than once
class DayRule {
public:
    /// Error{Refused} quotes what is wrong.
    static Result<DayRule> parse(std::string_view text);
    std::string text() const;                   // parses to the same rule; equal rules have equal texts

    /// The days of the events of a year, in order: Gregorian, but the Chinese year for "lunar" and the year of the
    /// event, not of the offset, for all. Empty where there is none or none is known.
    std::vector<Date> daysOf(int year) const;
    bool approximate() const;                   // may move by a day: it follows a sighting
    bool tabled() const;                        // "on": announced, not computed
    int offset() const { return m_offset; }     // days
    DayRule withOffset(int days) const;         // within mostOffset either way
private:
    friend struct DayRuleText;
    const DayPrimitive* m_primitive = nullptr;
    std::array<int, 3> m_numbers{};             // what the primitive takes, in its order; a MM-DD is MM * 100 + DD
    std::vector<Date> m_table;                  // of "on"
    int m_offset = 0;
};

inline constexpr int mostOffset = 400;          // days

}
