// SPDX-License-Identifier: MIT
#include "store/schema_sync.h"
#include "core/schema/registry.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

std::string_view columnType(const Field& f, const Dialect& sql) {
    switch (f.type) {
    case Type::Text: return sql.text;
    case Type::Decimal: return sql.real;
    case Type::Flag: case Type::Choice: return sql.small;
    case Type::Link: return sql.link;
    default: return sql.whole;
    }
}
std::string literal(const Value& v) {
    if (const auto* text = std::get_if<std::string>(&v)) return "'" + *text + "'";
    if (const auto* real = std::get_if<double>(&v)) return std::to_string(*real);
    return std::to_string(std::get<std::int64_t>(v));
}
// NULL is for optional<T> and Link alone, and the default is that of the member: so a column that an import leaves out
// reads and compares like a new record, and every column can be added to a filled table.
std::string column(const EntityType& type, const Field& f, const Dialect& sql) {
    std::string ddl = sqlName(f.key).append(" ").append(columnType(f, sql));
    if (!f.is(Nullable)) ddl += " NOT NULL DEFAULT " + defaultOf(type, f);
    if (f.type == Type::Link) ddl += " REFERENCES " + sqlName(f.target) + " (id) DEFERRABLE INITIALLY DEFERRED";
    return ddl;
}
std::string index(const EntityType& type, const Field& f, std::string_view where) {
    return "CREATE INDEX IF NOT EXISTS " + sqlName(std::string(type.name).append("_").append(f.key)) + " ON " + sqlName(type.name) + " (" + sqlName(f.key) +
           ") WHERE " + sqlName(f.key) + std::string(where);
}

// A link's index that also holds what is walked along it, so that the walk reads no rows; it serves the foreign key as well.
// PostgreSQL takes no text of any length into an index: there it gives the order alone.
struct WalkIndex { std::string_view type, link, order, read; };
constexpr std::array walks{WalkIndex{"touch", "lead", "at, id", "kind, detail"}};
constexpr std::array replacedIndexes{std::string_view("touch_lead"), std::string_view("touch_lead_at")};       // older programs made them

std::string walkIndex(const WalkIndex& w, const Dialect& sql) {
    std::string columns = sqlName(w.link).append(", ").append(w.order);
    if (sql.cheapIndexes) columns.append(", ").append(w.read);
    return "CREATE INDEX IF NOT EXISTS " + sqlName(std::string(w.type).append("_").append(w.link).append("_walk")) + " ON " + sqlName(w.type) + " (" + columns + ") WHERE " +
           sqlName(w.link) + " IS NOT NULL";
}

struct OwnTable { std::string_view name, columns; };        // {id} {small} {whole} {text} {blob}: column types of the database
constexpr std::array own{
    OwnTable{"meta", "key {text} PRIMARY KEY, value {text} NOT NULL"},
    OwnTable{"revision", "id {id}, seq {whole} NOT NULL UNIQUE, label {text} NOT NULL, actor {text} NOT NULL, at {whole} NOT NULL, "
                         "session {whole} NOT NULL, kind {small} NOT NULL, undoes {whole}, created {text}"},
    OwnTable{"change", "rev {whole} NOT NULL, entity {text} NOT NULL, id {whole} NOT NULL, field {text} NOT NULL, before {text}, after {text}, "
                       "PRIMARY KEY (rev, entity, id, field)"},
    OwnTable{"session", "node {id}, actor {text} NOT NULL, seen_at {whole} NOT NULL"},
    OwnTable{"lead_score", "lead {id}, model {whole} NOT NULL, fit {whole} NOT NULL, engagement {whole} NOT NULL, grade {text} NOT NULL, "
                           "armed {small} NOT NULL, ref_day {whole} NOT NULL, due_day {whole}, sums {blob} NOT NULL"},
};
constexpr std::array ownIndexes{
    std::string_view("CREATE INDEX IF NOT EXISTS revision_undoes ON revision (undoes) WHERE undoes IS NOT NULL"),
    std::string_view("CREATE INDEX IF NOT EXISTS change_record ON change (entity, id)"),
};

void fill(std::string& text, std::string_view name, std::string_view by) {
    for (std::size_t at; (at = text.find(name)) != std::string::npos;) text.replace(at, name.size(), by);
}
std::string createOwn(const OwnTable& t, const Dialect& sql) {
    std::string columns(t.columns);
    fill(columns, "{id}", sql.id);
    fill(columns, "{small}", sql.small);
    fill(columns, "{whole}", sql.whole);
    fill(columns, "{text}", sql.text);
    fill(columns, "{blob}", sql.blob);
    return "CREATE TABLE IF NOT EXISTS " + sqlName(t.name) + " (" + columns + ")" + std::string(sql.tableEnd);
}

// FNV-1a: not a secret, only "has the schema text changed since the last sync".
std::string stamp(std::string_view text) {
    std::uint64_t hash = 1469598103934665603u;
    for (unsigned char c : text) hash = (hash ^ c) * 1099511628211u;
    return std::to_string(hash);
}
std::string meta(Connection& db, std::string_view key) {
    const auto tables = db.tables();
    if (std::ranges::find(tables, "meta") == tables.end()) return {};
    const Cell cells[]{key};
    auto row = db.query("SELECT value FROM meta WHERE key = $1", cells);
    return row->next() ? std::string(row->text(0)) : std::string();
}
void setMeta(Connection& db, std::string_view key, const std::string& value) {
    const Cell cells[]{key, std::string_view(value)};
    db.run("INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", cells);
}
bool late(const Field& f, const Dialect& sql) { return f.type == Type::Link && sql.lateReferences; }

std::string addColumn(const EntityType& type, const Field& f, const Dialect& sql) {
    return "ALTER TABLE " + sqlName(type.name) + " ADD COLUMN " + column(type, f, sql);
}
void addMissingColumns(Connection& db, const EntityType& type) {
    const auto present = db.columnsOf(std::string(type.name));
    for (const Field& f : type.fields)
        if (f.stored() && std::ranges::find(present, f.key) == present.end())
            db.run(addColumn(type, f, db.dialect()));
}

// Left alone, a newer Tilth's columns would lose their values to the undo of a removal made by this one.
void refuseNewerColumns(Connection& db, std::span<const EntityType* const> types) {
    const auto tables = db.tables();
    for (const EntityType* type : types) {
        if (std::ranges::find(tables, type->name) == tables.end()) continue;
        const auto known = columnsOf(*type);
        for (const std::string& column : db.columnsOf(std::string(type->name)))
            if (std::ranges::find(known, column) == known.end()) throw newerWorkspace();
    }
}
// Of this workspace alone: a server would look for the name along its whole search path and find that of another one.
void dropReplaced(Connection& db) {
    const std::string ours = db.dialect().cheapIndexes ? "SELECT name FROM sqlite_schema WHERE type = 'index'" : "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()";
    std::vector<std::string> found;
    for (auto row = db.query(ours, {}); row->next();)
        if (std::ranges::find(replacedIndexes, row->text(0)) != replacedIndexes.end()) found.emplace_back(row->text(0));
    for (const std::string& name : found) db.run("DROP INDEX " + sqlName(name));
}

}

std::string defaultOf(const EntityType& type, const Field& f) { return f.is(Nullable) ? std::string() : literal(f.of(*type.make())); }
std::vector<std::string> columnsOf(const EntityType& type) {
    std::vector<std::string> names{"id", "created_rev"};
    for (const Field& f : type.fields)
        if (f.stored()) names.emplace_back(f.key);
    names.emplace_back("custom");
    return names;
}
std::string createTable(const EntityType& type, const Dialect& sql) {
    std::string ddl = "CREATE TABLE IF NOT EXISTS " + sqlName(type.name) + " (\n  id " + std::string(sql.id) + ",\n  created_rev " + std::string(sql.whole) + " NOT NULL";
    for (const Field& f : type.fields)
        if (f.stored() && !late(f, sql)) ddl += ",\n  " + column(type, f, sql);
    return ddl + ",\n  custom " + std::string(sql.text) + " NOT NULL DEFAULT '{}'\n)" + std::string(sql.tableEnd);
}
// Links are indexed for the foreign keys (without: 3.3x), partly, because most are empty.
std::string indexOf(const EntityType& type, const Field& f, const Dialect& sql) {
    for (const WalkIndex& w : walks)
        if (w.type == type.name && w.link == f.key) return walkIndex(w, sql);
    if (f.type == Type::Link) return index(type, f, " IS NOT NULL");
    return f.key == "external_id" ? index(type, f, " <> ''") : std::string();
}
std::vector<std::string> indexesOf(const EntityType& type, const Dialect& sql) {
    std::vector<std::string> all;
    for (const Field& f : type.fields)
        if (std::string made = indexOf(type, f, sql); !made.empty()) all.push_back(std::move(made));
    return all;
}
std::vector<std::string> ownTables() {
    std::vector<std::string> names;
    for (const OwnTable& t : own) names.emplace_back(t.name);
    return names;
}
std::string ddl(std::span<const EntityType* const> types, const Dialect& sql) {
    std::string all;
    const auto add = [&](std::string_view statement) { all.append(statement).append(";\n"); };
    for (const EntityType* t : types) add(createTable(*t, sql));
    for (const OwnTable& t : own) add(createOwn(t, sql));
    for (const EntityType* t : types)
        for (const Field& f : t->fields)
            if (f.stored() && late(f, sql)) add(addColumn(*t, f, sql));
    for (const EntityType* t : types)
        for (const std::string& s : indexesOf(*t, sql)) add(s);
    for (std::string_view s : ownIndexes) add(s);
    return all;
}

std::string schemaStamp(const Dialect& sql) { return stamp(ddl(allTypes(), sql)); }
bool schemaIsCurrent(Connection& db) { return meta(db, "schema_stamp") == schemaStamp(db.dialect()); }
SqlError newerWorkspace() { return SqlError(TR("Store", "This workspace was made by a newer Tilth; it was not changed. Update Tilth to open it."), Error::Refused); }

void syncSchema(Connection& db, std::span<const EntityType* const> types) {
    const std::string wanted = stamp(ddl(types, db.dialect())), present = meta(db, "schema_stamp");
    if (present == wanted) return;
    if (!present.empty()) refuseNewerColumns(db, types);
    Transaction transaction(db);
    db.lockJournal();
    dropReplaced(db);
    for (const OwnTable& t : own) db.run(createOwn(t, db.dialect()));
    for (const EntityType* t : types) db.run(createTable(*t, db.dialect()));
    for (const EntityType* t : types) addMissingColumns(db, *t);
    for (const EntityType* t : types)
        for (const std::string& s : indexesOf(*t, db.dialect())) db.run(s);
    for (std::string_view s : ownIndexes) db.run(std::string(s));
    if (meta(db, "schema_version").empty()) setMeta(db, "schema_version", std::to_string(schemaVersion));
    setMeta(db, "schema_stamp", wanted);
    transaction.commit();
}
std::int64_t storedVersion(Connection& db) {
    const std::string text = meta(db, "schema_version");
    return text.empty() ? 0 : std::stoll(text);
}

}
