// SPDX-License-Identifier: MIT
// As few columns as a question needs, where all of them would take long to load.
#pragma once
#include "app/columns.h"

namespace tilth {

/// Those columns of the listed type that a list looks at to find its rows and to order them.
std::vector<const Field*> fieldsAsked(const EntityType& listed, const BoundQuery& query, std::string_view sort);

/// Ids of all rows, ascending.
std::vector<std::int64_t> unpackedIds(const ColumnTable& table);
/// The rows of ids, in their order; ids that the table does not know are passed over.
Rows rowsOf(const ColumnTable& table, std::span<const std::int64_t> ids);

/// A few columns of some types, each loaded when it is first asked for and kept in step with every change from then on. For one thread.
class FewColumns {
public:
    /// The table holds at least those that the query names and `keys`. A query about related records has all of them. Error{Usage} as in listRows.
    Result<ColumnTable> of(Workspace& workspace, const EntityType& type, std::string_view where, std::span<const std::string_view> keys);
    void refresh(Workspace& workspace, const News& news);
    void forget(std::string_view type);
    void forgetAll() { m_tables.clear(); }
private:
    std::map<std::string, ColumnTable, std::less<>> m_tables;
};

}
