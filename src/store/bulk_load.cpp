// SPDX-License-Identifier: MIT
#include "store/bulk_load.h"
#include "store/counting.h"
#include "store/schema_sync.h"

namespace tilth {
namespace {

constexpr std::int64_t share = 10;              // new records that are less than the tenth part of what is there change few pages

std::string nameOf(const std::string& createIndex) {        // CREATE INDEX IF NOT EXISTS "name" ON ..
    const auto begin = createIndex.find('"');
    return createIndex.substr(begin, createIndex.find('"', begin + 1) - begin + 1);
}

// The indexes that cost less when they are made again than when they are kept.
class CostlyIndexes {
public:
    CostlyIndexes(Connection& db, const Schema& schema, const BulkLoad::Expected& expected) : m_db(db), m_schema(schema), m_expected(expected) {}

    std::vector<std::string> all() const {
        std::vector<std::string> found;
        for (auto& [name, rows] : m_expected)
            if (const EntityType* type = rows < BulkLoad::worthIt || name.find('.') != std::string::npos ? nullptr : m_schema.find(name)) add(*type, rows, found);
        return found;
    }
private:
    void add(const EntityType& type, std::int64_t rows, std::vector<std::string>& found) const {
        const bool fewer = !atMost(type, rows);             // than are there
        for (const Field& f : type.fields) {
            std::string index = indexOf(type, f, m_db.dialect());
            if (index.empty() || !fills(type, f)) continue;
            if (!fewer || (scattered(f) && atMost(type, rows * share))) found.push_back(std::move(index));
        }
    }
    bool fills(const EntityType& type, const Field& field) const {
        const std::string prefix = std::string(type.name) + ".";
        const auto first = m_expected.lower_bound(prefix), said = m_expected.find(prefix + std::string(field.key));
        const bool fieldsKnown = first != m_expected.end() && first->first.starts_with(prefix);
        return !fieldsKnown || (said != m_expected.end() && said->second > 0);
    }
    // Rows of one target lie side by side in an index: where targets are few, and where ids are given one after the other, new rows change
    // the same pages again; where they are many, each row changes another page.
    bool scattered(const Field& field) const {
        const EntityType* target = field.type == Type::Link ? m_schema.find(field.target) : nullptr;
        return target && !atMost(*target, BulkLoad::worthIt);
    }
    bool atMost(const EntityType& type, std::int64_t records) const { return countUpTo(m_db, type, records + 1) <= records; }

    Connection& m_db;
    const Schema& m_schema;
    const BulkLoad::Expected& m_expected;
};

}

BulkLoad::BulkLoad(Connection& db, const Schema& schema, const Expected& expected) : m_db(db) {
    if (db.dialect().cheapIndexes) m_dropped = CostlyIndexes(db, schema, expected).all();
    for (const std::string& index : m_dropped) db.run("DROP INDEX IF EXISTS " + nameOf(index));
}
void BulkLoad::finish() {
    for (const std::string& index : m_dropped) m_db.run(index);
}

void emptyScores(Connection& db) { db.run("DELETE FROM lead_score"); }

}
