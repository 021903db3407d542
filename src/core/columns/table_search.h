// SPDX-License-Identifier: MIT
// Finds rows of a table by any part of their searched texts, by pinyin and by initials.
#pragma once
#include "core/columns/filter.h"

namespace tilth {

/// The stored texts that a search looks through.
std::vector<const Field*> searchedFields(const EntityType& type);
/// All of them are in the table.
bool isSearchable(const ColumnTable& table, const EntityType& type);

/// Makes once what all searches need of the table's texts and share with copies of the table, so that the first search need not.
void prepareSearch(const ColumnTable& table);

/// Rows that have every word of the query somewhere. An empty query finds nothing.
RowMask searchRows(const ColumnTable& table, std::string_view query);
/// Their ids, ascending.
std::vector<std::int64_t> searchIds(const ColumnTable& table, std::string_view query);
/// The same, best first: those whose first searched text begins with the first word, then those with a word that does; newest
/// (largest id) first among equals.
std::vector<std::int64_t> bestIds(const ColumnTable& table, std::string_view query, std::size_t limit);

}
