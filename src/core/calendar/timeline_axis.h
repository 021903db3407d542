// SPDX-License-Identifier: MIT
// Units of a timeline's axis: which two are shown at a scale, where each begins, and to what a dragged bar snaps.
#pragma once
#include "core/base/date.h"
#include "core/calendar/seasons.h"
#include "core/calendar/weeks.h"

#include <array>
#include <span>
#include <vector>

namespace tilth {

enum class AxisUnit { Hour, Day, Week, Term, Month, Quarter, Season, Year, FiscalYear, Holiday, RetailPeriod, RetailYear };

/// The day on which a solar term begins; index 0 is 小寒, 23 is 冬至.
struct TermDay {
    Date day;
    int index = 0;
};

/// What the units depend on. Spans are in ascending order and may cover more than what is asked for.
struct AxisRules {
    unsigned weekStart = 1;                // 1 Monday to 7 Sunday
    unsigned fiscalStart = 1;              // month, 1 to 12
    std::span<const TermDay> terms{};      // outside of them a term is half a month
    std::span<const DateRange> holidays{}; // do not overlap
    FiscalName fiscalName = FiscalName::ByEnd;
    RetailCalendar retail = nrfCalendar;
    SeasonDefinition seasons = SeasonDefinition::Meteorological;
    Hemisphere hemisphere = Hemisphere::North;
};

/// The pair of units at a scale, and the unit to which a drag snaps.
struct AxisTier {
    double from; // pixels a day, from here on
    AxisUnit upper, lower, snap;
};
std::span<const AxisTier> axisTiers();
const AxisTier& axisTier(double perDay);
/// A unit pinned by the user goes below, with the unit that groups it above; a drag snaps to it. Where its cells are too narrow for
/// a number the next coarser one is shown: days become weeks, weeks months.
AxisTier pinnedTier(AxisUnit unit, double perDay);
/// Hours between two ticks of a day this wide: 6, 3 or 1.
int hourStep(double perDay);

/// [first, next). number: year, quarter 1 to 4, season 1 (spring) to 4 or 5 and 6 (of shops), year * 100 + period, month, term 0 to 23 (-1: half a month), ISO week,
/// day of the month, index of the holiday (-1: between two).
struct AxisCell {
    Date first, next;
    int number = 0;
    friend bool operator==(const AxisCell&, const AxisCell&) = default;
};
AxisCell axisCell(AxisUnit unit, Date day, const AxisRules& rules); // the cell that has the day; of an hour: the day
std::vector<AxisCell> axisCells(AxisUnit unit, const DateRange& days, const AxisRules& rules);

/// The start of a cell that is nearest to a day; the earlier of two.
Date snapped(Date day, AxisUnit unit, const AxisRules& rules);
/// So many units later, or earlier: the same day of another month, else as far into its cell as before.
Date stepped(Date day, AxisUnit unit, int by, const AxisRules& rules);

}
