// SPDX-License-Identifier: MIT
// The money of all campaigns over time, against what may be spent; and what people can do a day.
#pragma once
#include "app/workspace.h"
#include "core/campaign/plan_money.h"

namespace tilth {

/// Of campaigns and lines in the workspace's currency; others are left out.
PlanMoney planMoney(Workspace& workspace);
/// What may be spent in a fiscal year; empty: the setting marketing_budget is not set.
std::optional<Money> yearlyBudget(const Workspace& workspace);

/// What keeps people busy, and how much of it one can do on a whole day; limit 0: any number.
struct Capacity {
    enum By { Campaigns, Items, Hours } by = Campaigns;
    double limit = 0;
};
Capacity capacityOf(const Workspace& workspace);

}
