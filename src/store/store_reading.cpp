// SPDX-License-Identifier: MIT
// The reading half of Store: records, windows, columns, journal.
#include "store/store.h"
#include "store/schema_sync.h"
#include "store/session.h"
#include "store/some_ids.h"
#include "store/values.h"
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace tilth {
namespace {

constexpr const char* outOfOrder = "The workspace file is damaged: its records are out of order. Restore a backup with 'tilthctl restore'.";

std::string selectWhole(const EntityType& type) {
    std::string sql = "SELECT id, created_rev, custom";
    for (const Field& f : type.fields)
        if (f.stored()) sql.append(", ").append(sqlName(f.key));
    return sql.append(" FROM ").append(sqlName(type.name));
}
Value stored(Cursor& row, int column, const Field& f) {
    if (f.type == Type::Choice && !row.null(column)) return choice(f, row.whole(column));
    return value(row, column, f.type);
}
std::shared_ptr<Entity> readWhole(const EntityType& type, Cursor& row) {
    auto record = type.make();
    record->id = row.whole(0);
    record->createdRev = row.whole(1);
    const std::string_view custom = row.text(2);
    const Json extra = custom.size() > 2 ? Json::parse(custom) : Json::object();
    int column = 3;
    for (const Field& f : type.fields)
        if (f.stored()) f.put(*record, stored(row, column++, f));
        else if (const auto at = extra.find(f.key); f.is(Custom) && at != extra.end()) f.put(*record, value(*at, f.type));
    return record;
}
// The partial index on external_id serves only a query that says what the index holds.
std::string indexHint(const Field& f, const Value& value) {
    return f.key == "external_id" && value != Value{std::string()} ? " AND " + sqlName(f.key) + " <> ''" : std::string();
}
constexpr std::size_t windowSize = 1024;        // ids of one statement

// Custom values are read out of the JSON column, the others as they are.
struct ScanColumns {
    std::string sql = "SELECT id";
    std::vector<int> places;        // column of a stored field; -1: custom
    int custom = -1;

    ScanColumns(const EntityType& type, std::span<const Field* const> fields) {
        int column = 1;
        for (const Field* f : fields) {
            places.push_back(f->stored() ? column++ : -1);
            if (f->stored()) sql.append(", ").append(sqlName(f->key));
        }
        if (std::ranges::find(places, -1) != places.end()) {
            sql.append(", custom");
            custom = column;
        }
        sql.append(" FROM ").append(sqlName(type.name));
    }
};
Cell read(Cursor& row, int column, const Field& f) {
    if (row.null(column)) return {};
    if (f.type == Type::Decimal) return row.real(column);
    if (f.type == Type::Text) return row.text(column);
    return f.type == Type::Choice ? choice(f, row.whole(column)) : row.whole(column);
}
void walk(Cursor& row, const ScanColumns& columns, std::span<const Field* const> fields, const Store::Each& each) {
    std::vector<Cell> cells(fields.size());
    std::vector<Value> extra(fields.size());
    while (row.next()) {
        const Json custom = columns.custom >= 0 ? Json::parse(row.text(columns.custom)) : Json();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (columns.places[i] >= 0) cells[i] = read(row, columns.places[i], *fields[i]);
            else cells[i] = cell(extra[i] = value(custom.value(std::string(fields[i]->key), Json()), fields[i]->type));
        }
        if (!each(row.whole(0), cells)) return;
    }
}

}

std::shared_ptr<Entity> Store::load(const EntityType& type, std::int64_t id) {
    const Cell cells[]{id};
    auto row = m_db->query(selectWhole(type) + " WHERE id = $1", cells);
    return row->next() ? readWhole(type, *row) : nullptr;
}
std::vector<std::shared_ptr<Entity>> Store::loadMany(const EntityType& type, std::span<const std::int64_t> ids) {
    std::unordered_map<std::int64_t, std::shared_ptr<Entity>> found;
    for (std::size_t at = 0; at < ids.size(); at += windowSize) {
        const SomeIds some(m_db->dialect(), ids.subspan(at, std::min(windowSize, ids.size() - at)));
        const Cell cells[]{some.cell()};
        for (auto row = m_db->query(selectWhole(type) + " WHERE " + some.within("id", 1), cells); row->next();) found.emplace(row->whole(0), readWhole(type, *row));
    }
    std::vector<std::shared_ptr<Entity>> records;
    for (std::int64_t id : ids)
        if (const auto at = found.find(id); at != found.end()) records.push_back(at->second);
    return records;
}
std::vector<std::shared_ptr<Entity>> Store::loadWhere(const EntityType& type, const Field* field, const Value& value) {
    std::vector<std::shared_ptr<Entity>> records;
    const Cell cells[]{field ? cell(value) : Cell{}};
    const std::string where = field ? " WHERE " + sqlName(field->key) + (isEmpty(value) ? " IS NULL" : " = $1") + indexHint(*field, value) : std::string();
    const bool bound = field && !isEmpty(value);
    for (auto row = m_db->stream(selectWhole(type) + where + " ORDER BY id", bound ? Cells(cells) : Cells{}); row->next();) records.push_back(readWhole(type, *row));
    return records;
}
void Store::scan(const EntityType& type, std::span<const Field* const> fields, const Each& each) {
    const ScanColumns columns(type, fields);
    auto row = m_db->stream(columns.sql + " ORDER BY id", {});
    // The table itself is the order; a page that holds wrong bits can break it without any other sign.
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    walk(*row, columns, fields, [&](std::int64_t id, std::span<const Cell> cells) {
        if (id <= last) throw SqlError(outOfOrder);
        last = id;
        return each(id, cells);
    });
}
void Store::scanIds(const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids, const Each& each) {
    const ScanColumns columns(type, fields);
    for (std::size_t at = 0; at < ids.size(); at += windowSize) {
        const SomeIds some(m_db->dialect(), ids.subspan(at, std::min(windowSize, ids.size() - at)));
        const Cell cells[]{some.cell()};
        auto row = m_db->query(columns.sql + " WHERE " + some.within("id", 1) + " ORDER BY id", cells);
        walk(*row, columns, fields, each);
    }
}
void Store::scanLinked(const EntityType& type, std::span<const Field* const> fields, const Field& link, const Field& time, std::span<const std::int64_t> ids,
                       const EachLinked& each) {
    std::vector<const Field*> all(fields.begin(), fields.end());
    all.push_back(&link);
    const ScanColumns columns(type, all);
    const std::string order = " ORDER BY " + sqlName(link.key) + ", " + sqlName(time.key) + ", id";
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    const auto tell = [&](std::int64_t id, std::span<const Cell> cells) {
        const auto* target = std::get_if<std::int64_t>(&cells.back());
        if (!target) return true;
        if (*target < last) throw SqlError(outOfOrder);
        last = *target;
        each(*target, id, cells.first(fields.size()));
        return true;
    };
    if (ids.empty()) {
        auto row = m_db->stream(columns.sql + " WHERE " + sqlName(link.key) + " IS NOT NULL" + order, {});
        return walk(*row, columns, all, tell);
    }
    for (std::size_t at = 0; at < ids.size(); at += windowSize) {
        const SomeIds some(m_db->dialect(), ids.subspan(at, std::min(windowSize, ids.size() - at)));
        const Cell cells[]{some.cell()};
        auto row = m_db->query(columns.sql + " WHERE " + some.within(sqlName(link.key), 1) + order, cells);
        walk(*row, columns, all, tell);
    }
}
std::vector<std::int64_t> Store::createdIds(const News& news, const EntityType& type) {
    std::vector<std::int64_t> ids;
    const auto made = news.created.find(std::string(type.name));
    if (made == news.created.end()) return ids;
    const Cell cells[]{made->second.first, made->second.last, news.revision};
    for (auto row = m_db->query("SELECT id FROM " + sqlName(type.name) + " WHERE id BETWEEN $1 AND $2 AND created_rev = $3 ORDER BY id", cells); row->next();) ids.push_back(row->whole(0));
    return ids;
}
std::int64_t Store::count(const EntityType& type) { return m_db->number("SELECT COUNT(*) FROM " + sqlName(type.name)); }

std::set<std::int64_t> Store::linkedThrough(const News& news, const EntityType& type, const Field& link) {
    std::vector<std::int64_t> ids;                  // many, most of them more than once: sorted faster than kept in order
    const auto take = [&](const std::string& sql, Cells cells) {
        for (auto row = m_db->stream(sql, cells); row->next();)
            if (!row->null(0)) ids.push_back(row->whole(0));
    };
    const auto all = [&] {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return std::set<std::int64_t>(ids.begin(), ids.end());
    };
    const std::string table = sqlName(type.name), column = sqlName(link.key), name(type.name);
    if (const auto made = news.created.find(name); made != news.created.end()) {
        const Cell cells[]{made->second.first, made->second.last, news.revision};
        take("SELECT " + column + " FROM " + table + " WHERE id BETWEEN $1 AND $2 AND created_rev = $3", cells);
    }
    if (!news.touched.contains(name)) return all();
    const Cell here[]{news.revision, type.name};
    take("SELECT DISTINCT t." + column + " FROM change c JOIN " + table + " t ON t.id = c.id WHERE c.rev = $1 AND c.entity = $2", here);
    const Cell gone[]{news.revision, type.name, link.key};
    take("SELECT DISTINCT CAST(before AS BIGINT) FROM change WHERE rev = $1 AND entity = $2 AND field = $3 AND before <> 'null'", gone);
    for (auto row = m_db->query("SELECT before FROM change WHERE rev = $1 AND entity = $2 AND field = '' AND before IS NOT NULL", here); row->next();)
        if (const Json whole = Json::parse(row->text(0)); whole.contains(link.key) && whole[std::string(link.key)].is_number()) ids.push_back(whole[std::string(link.key)].get<std::int64_t>());
    return all();
}

}
