// SPDX-License-Identifier: MIT
// What is said about days on a calendar: holidays of each country, make-up days, company days, retail and cultural dates.
#pragma once
#include "app/holidays.h"

namespace tilth {

/// Solar terms and lunar festivals are not among them: core/calendar knows those.
struct DayNote {
    enum Kind : std::uint8_t { Holiday, MakeUpWork, Observance, Retail, Cultural, CompanyDay };
    Date day{};
    Kind kind = Holiday;
    std::string id{};                       // of the rule: "thanksgiving"; names may be shared, ids of a country are not
    std::string name{};                     // in the language asked for, "(substitute day)" included
    std::string country{};                  // "CN", "US-CA"; empty: retail, cultural, company
    std::string countryName{};              // "China", in the language
    std::string source{};                   // law or notice
    HolidayStatus status = HolidayStatus::Computed;     // announced, computed, expected
    int approximate = 0;                    // days either way: it follows a sighting
    bool home = false;                      // of the first country or the company: it decides about the workspace's working days
    bool off = false;                       // 休: nobody works there
    bool works = false;                     // 班: worked although it is a weekend
    bool half = false;                      // half a working day
    DateRange span{};                       // the selling period of a retail date, else the day alone
};

struct DayNotes {
    std::vector<DayNote> notes;             // by day; on a day home first, then as the countries are listed, then retail, cultural
    std::optional<WorkingDays> working;     // of the workspace, for tint, tooltips and Shift-drag; none: no day is worked
    std::vector<HolidayRemark> remarks;     // for people: "CN 2027", "Make-up days not yet announced; statutory days only."
};
/// Notes whose day or selling period touches the days. language: "en", "zh_CN". Reads the settings alone, so it takes a few milliseconds;
/// call it where rows are read.
DayNotes dayNotes(Workspace& workspace, const DateRange& days, std::string_view language);

}
