// SPDX-License-Identifier: MIT
#include "store/counting.h"

namespace tilth {
namespace {

// "WHERE a = $1 AND b BETWEEN $2 AND $3", and what is bound to it.
struct Where {
    std::string sql{};
    std::vector<Cell> cells{};

    explicit Where(std::span<const Within> all) {
        for (const Within& w : all) add(w);
    }
private:
    void add(const Within& w) {
        sql.append(sql.empty() ? " WHERE " : " AND ").append(sqlName(w.field->key));
        sql.append(w.least == w.most ? " = " : " BETWEEN ").append(bound(w.least));
        if (w.least != w.most) sql.append(" AND ").append(bound(w.most));
    }
    std::string bound(std::int64_t n) {
        cells.emplace_back(n);
        return mark(cells.size());
    }
};

}

std::int64_t countUpTo(Connection& db, const EntityType& type, std::int64_t most) {
    const Cell cells[]{most};
    return db.number("SELECT COUNT(*) FROM (SELECT 1 FROM " + sqlName(type.name) + " LIMIT $1) AS first_ones", cells);
}
std::int64_t countWithin(Store& store, const EntityType& type, std::span<const Within> all) {
    const Where where(all);
    return store.connection().number("SELECT COUNT(*) FROM " + sqlName(type.name) + where.sql, where.cells);
}
std::int64_t newestWithin(Store& store, const EntityType& type, std::span<const Within> all) {
    const Where where(all);
    return store.connection().number("SELECT id FROM " + sqlName(type.name) + where.sql + " ORDER BY id DESC LIMIT 1", where.cells);
}

}
