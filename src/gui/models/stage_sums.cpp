// SPDX-License-Identifier: MIT
#include "gui/models/stage_sums.h"
#include "app/few_columns.h"
#include "core/columns/gather.h"
#include "core/columns/group_by.h"

#include <array>

namespace tilth {

StageSumsById sumsByStage(const ColumnTable& deals, const Rows& rows) {
    const auto stage = deals.columnOf("stage"), currency = deals.columnOf("currency"), amount = deals.columnOf("amount"), weighted = deals.columnOf("weighted");
    StageSumsById all;
    if (!stage || !currency || !amount || !weighted) return all;
    for (const RowGroup& group : groupBy(deals, rows, std::array{GroupBy{*stage}, GroupBy{*currency}}, std::array{*amount, *weighted})) {
        StageSums& sums = all[Kept<std::int64_t>::unpack(group.keys[0])];
        sums.count += group.count;
        const std::string in = Kept<std::string>::unpack(group.keys[1]);
        if (group.sums[0]) sums.amount.add(in, group.sums[0]);
        if (group.sums[1]) sums.weighted.add(in, group.sums[1]);
    }
    return all;
}

DealsByStage dealsByStage(const ColumnTable& deals, const Rows& rows) {
    DealsByStage all;
    const auto stage = deals.columnOf("stage");
    if (!stage) return all;
    const std::vector<std::int64_t> ids = idsOf(deals, rows);
    auto id = ids.begin();
    std::int64_t last = 0;
    std::vector<std::int64_t>* into = &all[0];
    gather(std::get<Column::Wide>(deals.columns()[*stage].cells), rows, [&](std::int64_t of) {
        if (of != last) into = &all[last = of];
        into->push_back(*id++);
    });
    return all;
}

}
