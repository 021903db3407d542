// SPDX-License-Identifier: MIT
// Kinds of the columns of a long file, told from a part of its rows.
#pragma once
#include "io/table_file.h"

namespace tilth {

/// As columnKinds, but of a long CSV file from its first rows and some of the others, when these leave no column in doubt; the
/// counts are then those of the rows that were read. All rows are read where a column is still empty, or its date order or
/// decimal mark is open, or its dates stand in both orders.
std::vector<ColumnKind> sampledKinds(const TableFile& file);

}
