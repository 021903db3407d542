// SPDX-License-Identifier: MIT
// Words that leave a workspace for good: records, journal, and the pages of the file that once held them (docs/reliability.md).
#pragma once
#include "core/privacy/erasure.h"
#include "core/schema/change.h"
#include "store/connection.h"
#include <map>
#include <set>

namespace tilth {

class Schema;

/// What to erase. The change empties the records as they are now; the rest says what the journal may no longer know.
struct Erasure {
    using Ids = std::map<std::string, std::set<std::int64_t>, std::less<>>;     // by type
    ChangeSet change;
    Ids people;                         // records of the person, also those that were removed
    Ids linked;                         // records that belong to the person's
    PersonWords words;
};

struct Erased {
    std::int64_t revision = 0;
    std::int64_t journalEntries = 0;    // that were cleaned
    std::string remains;                // why old pages of the file still hold the words; empty: they do not
};

/// Cleans every entry of the journal; inside a transaction. The value is how many were changed.
std::int64_t cleanJournal(Connection& db, const Schema& schema, const Erasure& erasure);

}
