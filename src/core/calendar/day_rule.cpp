// SPDX-License-Identifier: MIT
#include "core/calendar/day_rule.h"
#include "core/calendar/day_primitives.h"
#include <algorithm>
#include <cassert>

namespace tilth {

using std::chrono::days, std::chrono::year;

std::vector<Date> DayRule::daysOf(int year) const {
    constexpr int first = 1583, last = 4000;                // of the Gregorian calendar, as far as anybody plans
    std::vector<Date> found;
    if (!m_primitive || year < first || year > last) return found;
    found = m_primitive->days ? m_primitive->days(year, m_numbers) : m_table;
    if (tabled()) std::erase_if(found, [&](Date d) { return std::chrono::year_month_day{d}.year() != std::chrono::year{year}; });
    for (Date& day : found) day += days{m_offset};
    return found;
}
bool DayRule::approximate() const { return m_primitive && m_primitive->approximate; }
bool DayRule::tabled() const { return m_primitive && !m_primitive->days; }

DayRule DayRule::withOffset(int offset) const {
    assert(offset >= -mostOffset && offset <= mostOffset);
    DayRule shifted = *this;
    shifted.m_offset = offset;
    return shifted;
}

}
