// SPDX-License-Identifier: MIT
// Which days a figure of a period counts, and with which it is compared: said once, for tiles, reports and the command line.
#pragma once
#include "core/base/date.h"

namespace tilth {

/// A figure counts its whole period, also the days to come: who closes a deal tomorrow has it in this quarter. What has come of it so far is
/// compared with as many days directly before (kpis.md §0), so that a quarter in its first week is not set against a whole one.
struct FigurePeriod {
    DateRange whole{}, soFar{}, before{};       // soFar: up to today; of a period that has not begun its first day
};
FigurePeriod figurePeriod(DateRange whole, Date today);

}
