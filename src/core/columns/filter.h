// SPDX-License-Identifier: MIT
// The rows of a table that a query finds, chunk by chunk.
#pragma once
#include "core/columns/order.h"
#include "core/schema/bound_query.h"

namespace tilth {

/// One byte a row, 0 or 1.
using RowMask = std::vector<std::uint8_t>;
/// The rows in which a folded word is found; without it the table's own searched columns are looked through.
using WordSearch = std::function<RowMask(std::string_view word)>;

/// The rows of the table that a condition on related records finds: the table itself does not know the others.
using RelatedSearch = std::function<RowMask(const BoundQuery& has)>;

/// Fields that the query asks for and the table does not hold: such a query needs the records themselves.
std::vector<const Field*> fieldsNotIn(const ColumnTable& table, const BoundQuery& query);

/// All fields of the query must be in the table. `related` is needed where the query asks for related records.
Rows filter(const ColumnTable& table, const BoundQuery& query, const WordSearch& words = {}, const RelatedSearch& related = {});

}
