// SPDX-License-Identifier: MIT
// Money over days: amounts spread over the working days that they are for, asked for by any days.
#pragma once
#include "core/base/money.h"
#include "core/calendar/timeline_drag.h"

#include <span>

namespace tilth {

struct PlannedCost {
    DateRange days{};
    Money amount{};
};

/// What of a whole falls to some days, evenly over all days that it is for. Parts of days that lie side by side add up to the whole.
std::int64_t shareOfDays(std::int64_t whole, const DateRange& of, const DateRange& within);

/// A value that answers in constant time. Each amount is spread evenly over its working days; over all its days when it has no
/// working day, or more than ten years. Parts of days that lie side by side add up, to the last minor unit.
class MoneyDays {
public:
    MoneyDays() = default;
    /// What falls on days of the window; the rest of an amount that reaches beyond it is not known here.
    MoneyDays(std::span<const PlannedCost> costs, const DateRange& window, const IsWorking& isWorking);

    Money in(const DateRange& days) const;

private:
    Date m_first{};
    std::vector<std::int64_t> m_before; // minor units before each day of the window, and after its last
};

}
