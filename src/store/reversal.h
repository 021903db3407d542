// SPDX-License-Identifier: MIT
// Takes a revision back by its journal entries: what others changed since, or built upon, is kept and listed.
#pragma once
#include "core/schema/registry.h"
#include "store/batch.h"
#include <optional>

namespace tilth {

struct Reversible { std::int64_t id = 0; std::string label; std::map<std::string, Range> created; };

// The actor's newest revision that can be undone, or redone; id 0: none.
Reversible newestToUndo(Connection& db, const std::string& actor);
Reversible newestToRedo(Connection& db, const std::string& actor);
Reversible revisionToUndo(Connection& db, std::int64_t revision);      // throws SqlError when it cannot be

// The records of one type that a revision made or brought back, as a condition on a table.
class Appeared {
public:
    Appeared(const EntityType& t, std::int64_t revision, std::optional<Range> created) : type(t), m_revision(revision), m_created(created) {}
    // id: what equals the record's id, in a way that an index may serve; adds its parameters to cells.
    std::string on(std::string_view alias, std::string_view id, std::vector<Cell>& cells) const;

    const EntityType& type;
private:
    std::int64_t m_revision;
    std::optional<Range> m_created;         // none: they were brought back
};

class Reverser {
public:
    using Kept = std::map<std::string, std::set<std::int64_t>>;        // records by type
    Reverser(Connection& db, const Schema& schema, Batch& batch) : m_db(db), m_schema(schema), m_batch(batch) {}
    Kept reverse(const Reversible& what);
private:
    const EntityType& type(std::string_view name) const;
    void findAppeared(const Reversible& what);
    const Appeared* appeared(std::string_view type) const;
    void restoreRemoved(std::int64_t revision);
    void reverseChanges(std::int64_t revision);
    void keepEvidence(const Appeared& records);
    void keepChangedSince(std::int64_t revision, const Appeared& records);
    std::vector<std::int64_t> reversalsSince(std::int64_t revision);
    void keepBuiltUpon(const Appeared& records);
    void keepTargets();
    Kept targetsOf(const Kept& some);
    void remove(const Appeared& records);
    void keepAll(std::string_view type, const std::string& sql, const std::vector<Cell>& cells);

    Connection& m_db;
    const Schema& m_schema;
    Batch& m_batch;
    std::vector<Appeared> m_appeared;
    Kept m_kept;
};

}
