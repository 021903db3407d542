// SPDX-License-Identifier: MIT
// What a calendar says about a day of its own: solar terms, festivals, holidays, make-up working days, retail dates, company days.
#pragma once
#include "app/workspace.h"

namespace tilth {

struct DayNote {
    enum Kind { Term, Festival, Holiday, MakeUpWork, Retail, Cultural, CompanyDay };
    Date day;
    Kind kind = Term;
    std::string name, nameChinese;
    std::string country;                    // of Holiday and MakeUpWork: "CN", "US-CA"; else empty
    bool dayOff = false;                    // nobody works on it there
    bool approximate = false;               // expected, may move by a day
    std::string source;                     // law, notice or method, for a tooltip
};

/// Sorted by day, then kind. Holidays are those of the workspace's countries (settings country and holiday_countries).
std::vector<DayNote> dayNotes(Workspace& workspace, const DateRange& days);

}
