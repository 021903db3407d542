// SPDX-License-Identifier: MIT
#include "core/calendar/make_months.h"
#include <algorithm>
#include <span>

namespace tilth {
namespace {

using Days = std::span<const std::int32_t>;

// The month that holds the day: the last new moon up to it.
std::size_t monthOf(Days moons, std::int32_t day) {
    return static_cast<std::size_t>(std::ranges::upper_bound(moons, day) - moons.begin()) - 1;
}

bool holdsOneOf(Days middles, std::int32_t first, std::int32_t next) {
    const auto found = std::ranges::lower_bound(middles, first);
    return found != middles.end() && *found < next;
}

// Of the months from one that holds 冬至 to the next such: the first without a 中气, when there are thirteen; else none.
std::size_t leapMonth(Days moons, std::size_t from, std::size_t to, Days middles) {
    if (to - from < 13) return to;
    std::size_t at = from + 1;
    while (at < to && holdsOneOf(middles, moons[at], moons[at + 1])) ++at;
    return at;
}

// Month 11 and 12 of this year, then the months of the next up to 10.
void appendBetweenSolstices(std::vector<AlmanacMonth>& months, Days moons, std::size_t from, std::size_t to, Days middles, int year) {
    const std::size_t leap = leapMonth(moons, from, to, middles);
    int number = 10;                                        // counts on: 11, 12, 13 is the next year's first
    for (std::size_t at = from; at < to; ++at) {
        number += at != leap;
        const bool before = number <= 12;
        months.push_back({moons[at], static_cast<std::int16_t>(before ? year : year + 1), static_cast<std::int8_t>(before ? number : number - 12), at == leap});
    }
}

}

std::vector<AlmanacMonth> numberedMonths(const std::vector<std::int32_t>& moons, const std::vector<std::int32_t>& middles, int firstYear) {
    std::vector<AlmanacMonth> months;
    int year = firstYear;
    for (std::size_t solstice = 0; solstice + 12 < middles.size(); solstice += 12, ++year)
        appendBetweenSolstices(months, moons, monthOf(moons, middles[solstice]), monthOf(moons, middles[solstice + 12]), middles, year);
    months.push_back({moons[monthOf(moons, middles[middles.size() - 1])], static_cast<std::int16_t>(year), 11, false});
    return months;
}

}
