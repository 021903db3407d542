// SPDX-License-Identifier: MIT
// A list's columns as text, for saved views, and its rows into a file.
#pragma once
#include "gui/models/record_list.h"
#include "gui/widgets/record_table.h"

namespace tilth {

/// "name:180,amount:120,-email:90": order, widths, hidden ones with a minus.
QString textOf(const QList<ColumnState>& states);
QList<ColumnState> columnStatesOf(const QString& text);

/// Asks for a file and writes the rows of the query there; only these ids where some are given.
void exportList(Desk& desk, const std::string& type, const ListQuery& query, const Ids& ids);

}
