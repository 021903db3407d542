// SPDX-License-Identifier: MIT
// The writes of one revision inside one transaction: records, journal, conflict check.
#pragma once
#include "core/schema/change.h"
#include "store/connection.h"
#include "store/revision.h"

namespace tilth {

// New records of one type, written with the given fields only; the others keep the columns' defaults.
class Creator {
public:
    using Ranges = std::map<std::string, Range>;        // of what was created, by type
    Creator(Connection& db, const EntityType& type, std::span<const Field* const> fields, std::int64_t revision, Ranges& created);
    void add(const Entity& record);             // record.id must be set
    void add(std::int64_t id, std::span<const Value> values, std::string_view custom);      // values in the order of the fields
    void flush() { m_sink->flush(); }
private:
    void count(std::int64_t id);

    const EntityType& m_type;
    std::vector<const Field*> m_fields;
    std::int64_t m_revision;
    Ranges& m_created;
    Range* m_range = nullptr;                   // of this type, from its first record on
    std::unique_ptr<RowSink> m_sink;
    std::vector<Cell> m_cells;
    std::vector<Value> m_values;
};

class Batch {
public:
    Batch(Connection& db, std::int64_t revision) : m_db(db), m_revision(revision) {}
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    std::int64_t revision() const { return m_revision; }
    void apply(const ChangeSet& change);        // throws Conflict, SqlError
    void create(const EntityType& type, const Entity& record);
    Creator& creator(const EntityType& type, std::span<const Field* const> fields);     // for many records with the same few fields
    void flush();
    const Creator::Ranges& created() const { return m_created; }
    std::int64_t changes() const { return m_changes; }      // journal rows written

    void update(const RecordChange& r);
    void remove(const RecordChange& r);
    // Brings back all records of a type that an earlier revision removed.
    void restoreRemoved(const EntityType& type, std::int64_t revision);
    static constexpr std::string_view removal = "field = '' AND before IS NOT NULL AND after IS NULL";     // a journal row that tells of one
    void write(const RecordChange& r, std::string_view field, const Cell& before, const Cell& after);
private:
    Creator& wholeCreator(const EntityType& type);
    void updateCustom(const RecordChange& r);
    std::string matchingCustom(const RecordChange& r);
    [[noreturn]] void throwConflict(const RecordChange& r);

    Connection& m_db;
    std::int64_t m_revision, m_changes = 0;
    Creator::Ranges m_created;
    std::map<std::string, std::unique_ptr<Creator>, std::less<>> m_creators;
};

std::string customJson(const EntityType& type, const Entity& record);      // flat, sorted keys: equal values are equal text

}
