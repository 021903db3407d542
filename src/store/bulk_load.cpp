// SPDX-License-Identifier: MIT
#include "store/bulk_load.h"
#include "store/schema_sync.h"

namespace tilth {
namespace {

constexpr std::int64_t worthIt = 20'000;        // below, keeping the indexes costs nothing that anybody notices

std::string nameOf(const std::string& createIndex) {        // CREATE INDEX IF NOT EXISTS "name" ON ..
    const auto begin = createIndex.find('"');
    return createIndex.substr(begin, createIndex.find('"', begin + 1) - begin + 1);
}

}

BulkLoad::BulkLoad(Connection& db, const Schema& schema, const std::map<std::string, std::int64_t>& expected) : m_db(db) {
    if (!db.dialect().cheapIndexes) return;
    for (auto& [name, rows] : expected) {
        const EntityType* type = schema.find(name);
        if (!type || rows < worthIt || rows < db.number("SELECT COUNT(*) FROM " + sqlName(name)) / 10) continue;
        m_types.push_back(type);
        for (const std::string& index : indexesOf(*type)) db.run("DROP INDEX IF EXISTS " + nameOf(index));
    }
}
void BulkLoad::finish() {
    for (const EntityType* type : m_types)
        for (const std::string& index : indexesOf(*type)) m_db.run(index);
}

}
