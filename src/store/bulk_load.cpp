// SPDX-License-Identifier: MIT
#include "store/bulk_load.h"
#include "store/schema_sync.h"

namespace tilth {
namespace {

std::string nameOf(const std::string& createIndex) {        // CREATE INDEX IF NOT EXISTS "name" ON ..
    const auto begin = createIndex.find('"');
    return createIndex.substr(begin, createIndex.find('"', begin + 1) - begin + 1);
}

}

BulkLoad::BulkLoad(Connection& db, const Schema& schema, const Expected& expected) : m_db(db) {
    if (!db.dialect().cheapIndexes) return;
    for (auto& [name, rows] : expected) {
        const EntityType* type = rows < worthIt || name.find('.') != std::string::npos ? nullptr : schema.find(name);
        if (type && rows >= db.number("SELECT COUNT(*) FROM " + sqlName(name)) / 10) drop(*type, expected);
    }
}
void BulkLoad::drop(const EntityType& type, const Expected& expected) {
    const std::string prefix = std::string(type.name) + ".";
    const auto first = expected.lower_bound(prefix);
    const bool fieldsKnown = first != expected.end() && first->first.starts_with(prefix);
    for (const Field& f : type.fields) {
        const std::string index = indexOf(type, f, m_db.dialect());
        const auto said = expected.find(prefix + std::string(f.key));
        if (index.empty() || (fieldsKnown && (said == expected.end() || said->second == 0))) continue;
        m_db.run("DROP INDEX IF EXISTS " + nameOf(index));
        m_dropped.push_back(index);
    }
}
void BulkLoad::finish() {
    for (const std::string& index : m_dropped) m_db.run(index);
}

void emptyScores(Connection& db) { db.run("DELETE FROM lead_score"); }

}
