// SPDX-License-Identifier: MIT
// Deals by stage: how many, how much, which. Pure, so that it is worked out off the window's thread.
#pragma once
#include "core/columns/order.h"
#include "gui/models/money_totals.h"

#include <map>
#include <vector>

namespace tilth {

struct StageSums {
    qint64 count = 0;
    MoneyTotals amount, weighted;
};

/// By the id of the stage, of stages that some of the deals are in; none where the table does not hold stage, amount, weighted and currency.
using StageSumsById = std::map<std::int64_t, StageSums>;
StageSumsById sumsByStage(const ColumnTable& deals, const Rows& rows);

/// Ids of the deals in each stage, in the order of the rows.
using DealsByStage = std::map<std::int64_t, std::vector<std::int64_t>>;
DealsByStage dealsByStage(const ColumnTable& deals, const Rows& rows);

}
