// SPDX-License-Identifier: MIT
// Ask why (N4): what a figure of a report means, which records it counts, which it leaves out and why, and how else it may be counted.
#pragma once
#include "app/reports.h"

namespace tilth {

struct WhyRows {
    std::string reason;                         // a phrase of the program
    std::int64_t count = 0;
    std::string where;                          // finds exactly these
};
struct WhyRival {
    std::string name, label, definition;        // label: context Setting, definition: context Report
    ReportCell value;
    bool holds = false;                         // for the whole workspace
};
struct Why {
    std::string report, column;
    std::string label, definition, formula;     // formula: empty where the definition says it all
    ReportCell value;                           // nothing: n/a
    std::string currency;
    std::string_view of;                        // type of the records
    WhyRows counted;
    std::vector<WhyRows> leftOut;               // in the order in which reasons are asked
    std::string setting;                        // that chooses among the rivals (app/settings.h); empty: there are none
    std::vector<WhyRival> rivals;
};
/// Of a column of a report for the request's period and filter; its dimensions do not matter. Empty: the report's chief column.
/// Error{Usage}: no such report or column, or one whose records cannot be told.
Result<Why> whyOf(Workspace& workspace, ReportRequest request, std::string_view column);

}
