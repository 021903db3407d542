// SPDX-License-Identifier: MIT
// Deals by stage: how many, how much. Pure, so that it may be worked out off the window's thread.
#pragma once
#include "core/columns/column_table.h"
#include "gui/models/money_totals.h"

#include <map>
#include <span>
#include <vector>

namespace tilth {

struct StageSums {
    std::vector<std::int64_t> ids;              // in the order in which they were listed
    qint64 count = 0;
    MoneyTotals amount, weighted;
};

using StageSumsById = std::map<std::int64_t, StageSums>;
/// Of stages that some of the deals are in; ids that the table does not know are passed over.
StageSumsById sumsByStage(const ColumnTable& deals, std::span<const std::int64_t> ids);

}
