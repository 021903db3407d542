// SPDX-License-Identifier: MIT
// A type's columns in memory, with the computed ones (a lead's score), ready for lists, filters and reports.
#pragma once
#include "app/title_index.h"
#include "core/columns/column_table.h"
#include "core/columns/order.h"
#include "core/schema/bound_query.h"
#include "core/schema/query.h"

namespace tilth {

class SegmentIndex;

/// The type with its computed fields after the stored ones: of leads score, fit, engagement (points), grade, mql; of deals
/// weighted, idle_days, state. Lists, filters and sorting take this type; it lives as long as the workspace's schema.
const EntityType& listedType(Workspace& workspace, const EntityType& type);

/// All rows of a type by id. Scores are those of today, aged from the kept sums: the same figures everywhere.
ColumnTable loadColumns(Workspace& workspace, const EntityType& type);
/// The same with some fields only, of the listed type.
ColumnTable loadColumns(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields);
/// Those of some records; what is gone is left out.
std::vector<ColumnRow> columnRows(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids);
/// The table with the given records read again (changed, new or gone).
ColumnTable patchedColumns(Workspace& workspace, const EntityType& type, ColumnTable table, std::span<const std::int64_t> ids);

struct ListRequest {
    std::string where;          // query language, empty: all
    std::string sort;           // "amount,-created"; empty: newest first
};
/// Rows of the table that match, in order. Error{Usage} names the place of a mistake. What the query asks of related records is
/// answered by `related` where one is kept, else by columns read for this list alone.
Result<Rows> listRows(Workspace& workspace, const EntityType& listed, const ColumnTable& table, const TitleIndex& titles, const ListRequest& request,
                      SegmentIndex* related = nullptr);
std::vector<std::int64_t> idsOf(const ColumnTable& table, const Rows& rows);
/// Names that the titles do not hold are read when they are asked for.
QueryContext queryContext(Workspace& workspace, const TitleIndex& titles);
/// Fields that a list is sorted by, as far as the type has them.
std::vector<const Field*> sortFields(const EntityType& listed, std::string_view sort);

/// All of it in one call: ids in order.
Result<std::vector<std::int64_t>> listIds(Workspace& workspace, const EntityType& type, const ListRequest& request);

}
