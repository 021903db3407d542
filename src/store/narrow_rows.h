// SPDX-License-Identifier: MIT
// New records, each written with the columns alone that say something else than their default: less work for SQLite.
#pragma once
#include "core/schema/entity.h"
#include "store/connection.h"

namespace tilth {

// Takes rows with all of the columns. Where leaving out gains nothing (COPY), the database's own sink.
std::unique_ptr<RowSink> narrowRows(Connection& db, const EntityType& type, std::span<const std::string> columns);

}
