// SPDX-License-Identifier: MIT
#include "store/named_rows.h"
#include "store/values.h"
#include <cassert>

namespace tilth {
namespace {

Cell read(Cursor& row, int column, const Field& f) {
    if (row.null(column)) return {};
    if (f.type == Type::Decimal) return row.real(column);
    if (f.type == Type::Text) return row.text(column);
    return f.type == Type::Choice ? choice(f, row.whole(column)) : row.whole(column);
}
using Each = std::function<void(std::int64_t id, std::span<const Cell> cells)>;

std::string selectFrom(const EntityType& type, std::span<const Field* const> fields) {
    std::string sql = "SELECT id";
    for (const Field* f : fields) {
        assert(f->stored());
        sql.append(", ").append(sqlName(f->key));
    }
    return sql.append(" FROM ").append(sqlName(type.name));
}
void walk(Store& store, const std::string& sql, std::span<const Field* const> fields, const Each& each) {
    std::vector<Cell> cells(fields.size());
    for (auto row = store.connection().stream(sql, {}); row->next();) {
        for (std::size_t i = 0; i < fields.size(); ++i) cells[i] = read(*row, static_cast<int>(i) + 1, *fields[i]);
        each(row->whole(0), cells);
    }
}

}

void scanNamed(Store& store, const EntityType& type, std::span<const Field* const> fields, Naming by, const Each& each, const Field* through) {
    const std::string link = sqlName(by.link.key);
    std::string sql = selectFrom(type, fields);
    sql.append(" WHERE ").append(through ? sqlName(through->key) : "id");
    sql.append(" IN (SELECT ").append(link).append(" FROM ").append(sqlName(by.type.name)).append(" WHERE ").append(link).append(" IS NOT NULL) ORDER BY id");
    walk(store, sql, fields, each);
}
void scanUnset(Store& store, const EntityType& type, std::span<const Field* const> fields, const Field& unset, const Each& each) {
    walk(store, selectFrom(type, fields) + " WHERE " + sqlName(unset.key) + " IS NULL ORDER BY id", fields, each);
}

std::vector<PairCount> countPairs(Store& store, const EntityType& type, const Field& first, const Field& second, const Field& time) {
    const std::string a = sqlName(first.key), b = sqlName(second.key);
    const std::string sql = "SELECT " + a + ", " + b + ", COUNT(*), MAX(" + sqlName(time.key) + ") FROM " + sqlName(type.name) + " WHERE " + a + " IS NOT NULL AND " + b +
                            " IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2";
    std::vector<PairCount> all;
    for (auto row = store.connection().query(sql); row->next();) all.push_back({row->whole(0), row->whole(1), row->whole(2), row->whole(3)});
    return all;
}

}
