// SPDX-License-Identifier: MIT
// Takes a revision back by its journal entries: what others changed since, or built upon, is kept and listed.
#pragma once
#include "core/schema/registry.h"
#include "store/batch.h"

namespace tilth {

struct Reversible { std::int64_t id = 0; std::string label; std::map<std::string, Range> created; };

// The actor's newest revision that can be undone, or redone; id 0: none.
Reversible newestToUndo(Connection& db, const std::string& actor);
Reversible newestToRedo(Connection& db, const std::string& actor);
Reversible revisionToUndo(Connection& db, std::int64_t revision);      // throws SqlError when it cannot be

class Reverser {
public:
    Reverser(Connection& db, const Schema& schema, Batch& batch) : m_db(db), m_schema(schema), m_batch(batch) {}
    std::map<std::string, std::set<std::int64_t>> reverse(const Reversible& what);      // what was kept
private:
    using Kept = std::map<std::string, std::set<std::int64_t>>;
    const EntityType& type(std::string_view name) const;
    void reverseChanges(const Reversible& what);
    void keepChangedSince(std::int64_t revision, const EntityType& type, Range range);
    void keepBuiltUpon(std::int64_t revision, const std::map<std::string, Range>& created);
    bool keepTargets(std::int64_t revision, const std::map<std::string, Range>& created);
    void removeCreated(std::int64_t revision, const EntityType& type, Range range);

    Connection& m_db;
    const Schema& m_schema;
    Batch& m_batch;
    Kept m_kept;
};

}
