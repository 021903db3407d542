// SPDX-License-Identifier: MIT
// Sorts the rows of a table by columns; "no value" comes last in both directions, equal rows in the order of creation.
#pragma once
#include "core/columns/column_table.h"
#include <functional>

namespace tilth {

/// Rows of a ColumnTable by number; valid for the copy of the table that they were made from.
using Rows = std::vector<std::int32_t>;

struct SortBy {
    std::size_t column;
    bool descending = false;
    /// Replaces the number of a link or choice by its place in the wished order; asked once per different number.
    std::function<std::int64_t(std::int64_t)> place{};
};

Rows allRows(const ColumnTable& table);
Rows order(const ColumnTable& table, std::span<const SortBy> by, Rows rows);
/// Makes once what sorting by the texts of listed fields needs and shares with copies of the table, so that the first sort need not.
void prepareOrder(const ColumnTable& table);

}
