// SPDX-License-Identifier: MIT
// Counts and sums of rows by the values of one or more columns: boards, reports, `count --by`.
#pragma once
#include "core/columns/order.h"

namespace tilth {

struct GroupBy {
    std::size_t column;
    std::function<Value(const Value&)> bucket{};    // a day's month, ...; asked once per different value
};
struct RowGroup {
    std::vector<Value> keys;                        // in the order of the GroupBys; an empty text is no value
    std::int64_t count = 0;
    std::vector<std::int64_t> sums;                 // of columns of whole numbers; no value adds nothing
};

/// Ordered by the keys, no value last.
std::vector<RowGroup> groupBy(const ColumnTable& table, const Rows& rows, std::span<const GroupBy> by,
                           std::span<const std::size_t> sums = {});

}
