// SPDX-License-Identifier: MIT
// What campaigns are planned to cost, what is ordered and what was spent, each over the days on which it falls.
#pragma once
#include "core/calendar/money_days.h"

#include <optional>

namespace tilth {

/// A campaign's part in the plan; amounts in one currency.
struct CampaignMoney {
    std::int64_t id = 0, parent = 0;
    std::optional<DateRange> days{};
    std::optional<Money> budget{}, actual{};
    bool isPlanned = true; // not given up
};
/// A budget line, in the same currency; month is its first day.
struct LineMoney {
    std::int64_t campaign = 0;
    Date month{};
    std::optional<Money> planned{}, committed{}, spent{};
};

struct PlanMoney {
    std::vector<PlannedCost> planned{}, committed{}, spent{};
};

/// Each amount once: a budget holds for a whole branch, so of it only what lines and campaigns below have not been given is spread
/// over its campaign's days; what a campaign without days has stays with the one it is part of. Lines fall on those days of their
/// month on which their campaign runs, on the whole month when it does not. What a campaign cost stands in its lines, else in its
/// own field: until today, while it runs. Campaigns given up plan nothing.
PlanMoney planMoney(std::span<const CampaignMoney> campaigns, std::span<const LineMoney> lines, Date today);

}
