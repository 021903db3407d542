// SPDX-License-Identifier: MIT
// A large load goes faster when a table's indexes are made at its end (storage.md §5).
#pragma once
#include "core/schema/registry.h"
#include "store/connection.h"

namespace tilth {

// Inside a transaction. Expected: about how many new records of a type, "lead"; and, where that is known, how many of them say
// something in a field, "lead.owner": the indexes of fields that stay empty are left alone. So are, unless the records at least double,
// those whose new entries lie side by side. Wrong guesses cost time only.
class BulkLoad {
public:
    using Expected = std::map<std::string, std::int64_t>;
    static constexpr std::int64_t worthIt = 20'000;     // new records; for fewer, keeping the indexes costs nothing that anybody notices
    BulkLoad(Connection& db, const Schema& schema, const Expected& expected);       // drops
    void finish();                                                                  // makes them again
private:
    Connection& m_db;
    std::vector<std::string> m_dropped;         // as they are made again
};

void emptyScores(Connection& db);               // of all leads, before all of them are written anew: faster than row by row

}
