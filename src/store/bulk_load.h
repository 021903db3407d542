// SPDX-License-Identifier: MIT
// A large load goes faster when a table's indexes are made at its end (storage.md §5).
#pragma once
#include "core/schema/registry.h"
#include "store/connection.h"

namespace tilth {

class BulkLoad {        // inside a transaction
public:
    BulkLoad(Connection& db, const Schema& schema, const std::map<std::string, std::int64_t>& expected);    // drops
    void finish();                                                                                          // makes them again
private:
    Connection& m_db;
    std::vector<const EntityType*> m_types;
};

}
