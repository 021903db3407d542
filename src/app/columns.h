// SPDX-License-Identifier: MIT
// A type's columns in memory, with the computed ones (a lead's score), ready for lists, filters and reports.
#pragma once
#include "app/workspace.h"
#include "core/columns/column_table.h"
#include "core/columns/order.h"
#include "core/schema/bound_query.h"
#include "core/schema/query.h"

namespace tilth {

/// Fields that are shown but not stored: of leads score, fit, engagement (hundredths), grade, mql; of deals weighted, idle_days, stage_kind.
/// They follow the stored fields of `type` in lists, filters and sorting.
std::span<const Field> computedFields(const EntityType& type);
const Field* findField(const EntityType& type, std::string_view key);      // stored, custom or computed

/// All rows of a type by id. Scores are those of today, aged from the kept sums: the same figures everywhere.
ColumnTable loadColumns(Workspace& workspace, const EntityType& type);
/// The table with the given records read again (changed, new or gone).
ColumnTable patchedColumns(Workspace& workspace, const EntityType& type, ColumnTable table, std::span<const std::int64_t> ids);

/// Names of linked records (owner, company, stage ...), to show, sort and filter by.
class TitleIndex {
public:
    TitleIndex(Workspace& workspace, const EntityType& type);              // for the link fields of that type
    std::string_view title(std::string_view target, std::int64_t id) const;
    std::int64_t place(std::string_view target, std::int64_t id) const;    // rank of its name (stages: their position)
    std::vector<std::int64_t> named(std::string_view target, std::string_view text) const;     // ids whose name is or contains the text
private:
    struct Titles;
    std::map<std::string, std::shared_ptr<const Titles>, std::less<>> m_titles;
};

struct ListRequest {
    std::string where;          // query language, empty: all
    std::string sort;           // "amount,-created"; empty: newest first
};
/// Rows of the table that match, in order. Error{Usage} names the place of a mistake.
Result<Rows> listRows(const Workspace& workspace, const EntityType& type, const ColumnTable& table, const TitleIndex& titles, const ListRequest& request);

}
