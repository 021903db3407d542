// SPDX-License-Identifier: MIT
// The holidays of years: rules dated, weekends made good, and what a yearly notice says put above them.
#pragma once
#include "core/calendar/holiday_pack.h"

namespace tilth {

/// Announced: by a notice or a dated table. Computed: from a rule. Expected: it follows a sighting and may move.
enum class HolidayStatus : std::uint8_t { Announced, Computed, Expected };
inline constexpr std::array holidayStatusChoices{
    Choice{"announced", TR("Holiday", "announced")}, Choice{"computed", TR("Holiday", "computed")}, Choice{"expected", TR("Holiday", "expected")}};

struct Holiday {
    Date day{};
    std::string id{};                                       // of the rule; "notice" for a day that a notice alone knows
    LocalName names{};
    HolidayKind kind = HolidayKind::Public;
    std::vector<std::string> regions{};                     // that have it; none: the whole country
    bool off = false;                                       // nobody works
    bool works = false;                                     // a make-up day (调休): worked although it is a weekend
    bool half = false;                                      // half a day of capacity; not off
    bool substitute = false;                                // for a holiday that falls on a weekend, which stays in the list
    int approximate = 0;                                    // days either way
    HolidayStatus status = HolidayStatus::Computed;
    std::string source{};
    DateRange span{};                                       // the selling period of a retail date, else the day
};

/// With " (substitute day)" or "（补假）" where it is one; a make-up day is called by what it makes up for.
std::string holidayName(const Holiday& holiday, std::string_view language);

struct HolidayYears {
    std::vector<Holiday> days;                              // ascending; several on a day are possible
    std::vector<int> withoutNotice;                         // years for which a country that publishes notices has not: statutory days only
};
/// The holidays whose day lies in these calendar years, in a region of the pack ("BY") or the whole country (""). Rules are dated for a
/// year more on either side, as substitutes and offsets cross its ends. Of a year with a notice the notice's days off and make-up days
/// hold, and what the rules say beside them; a make-up day beats a rule.
HolidayYears holidaysOf(const HolidayPack& pack, int firstYear, int lastYear, std::string_view region = {});

/// Weekend, days off, make-up days and half days, for core/calendar/working_days.h.
WorkingDayRules workingRules(const HolidayPack& pack, const std::vector<Holiday>& days);

/// "Make-up days not yet announced; statutory days only." of years to come, or that they are not on record; empty: nothing to say.
std::string_view noticeRemark(const HolidayPack& pack, int year);

}
