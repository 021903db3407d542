// SPDX-License-Identifier: MIT
// A record that is gone, as the journal keeps it: one flat JSON object of its columns.
#pragma once
#include "core/schema/entity.h"
#include "store/connection.h"

namespace tilth {

// An SQL expression over the alias t. SQLite leaves out what is empty where empty is the default: half the bytes of a wide table.
std::string wholeAsJson(const EntityType& type, const Dialect& sql);

// Reads such objects: cells in the order of columnsOf, and the column's default for what is not said.
class WholeRecords {
public:
    explicit WholeRecords(const EntityType& type);
    std::span<const Cell> read(std::string_view json);      // they live until the next read; throws SqlError for a damaged entry
    std::int64_t id() const { return std::get<std::int64_t>(m_cells.front()); }
private:
    friend struct WholeReader;
    struct Column { std::string name; bool real; Value otherwise; std::string text; };
    Column* named(std::string_view name);

    std::vector<Column> m_columns;
    std::vector<Cell> m_defaults, m_cells;
    std::size_t m_next = 0;                 // keys mostly come in the order of the columns
};

}
