// SPDX-License-Identifier: MIT
#include "store/reversal.h"
#include "store/schema_sync.h"
#include "store/values.h"

namespace tilth {
namespace {

constexpr const char* undoable = "kind IN (0, 2)";
constexpr const char* redoable = "kind = 1 AND seq > (SELECT COALESCE(MAX(seq), 0) FROM revision d WHERE d.actor = r.actor AND d.kind = 0)";
constexpr const char* holding = "NOT EXISTS (SELECT 1 FROM revision u WHERE u.undoes = r.id)";

Reversible read(Cursor& row) {
    if (!row.next()) return {};
    Reversible found{row.whole(0), std::string(row.text(1)), {}};
    if (row.null(2)) return found;
    const Json created = Json::parse(row.text(2));
    for (auto& [entity, r] : created.items()) found.created[entity] = {r[0], r[1], r[2]};
    return found;
}
Reversible newest(Connection& db, const std::string& actor, const char* which) {
    const Cell cells[]{std::string_view(actor)};
    auto row = db.query("SELECT id, label, created FROM revision r WHERE actor = $1 AND " + std::string(which) + " AND " + holding +
                        " ORDER BY seq DESC LIMIT 1", cells);
    return read(*row);
}
// Put together by ||, because functions take too few arguments for a wide table.
std::string wholeAsJson(const EntityType& type, const Dialect& sql) {
    std::string object = "'{' || ";
    for (const std::string& c : columnsOf(type)) {
        const Field* f = type.find(c);
        const bool exact = f && f->type == Type::Decimal;
        object.append(object.size() > 8 ? " || ',\"" : "'\"").append(c).append("\":' || ");
        object.append(exact ? sql.exactReal : sql.scalar).append("t.").append(sqlName(c)).append(exact ? sql.exactRealEnd : sql.scalarEnd);
    }
    return object + " || '}'";
}
std::string within(std::size_t first) { return " BETWEEN " + mark(first) + " AND " + mark(first + 1); }

}

Reversible newestToUndo(Connection& db, const std::string& actor) { return newest(db, actor, undoable); }
Reversible newestToRedo(Connection& db, const std::string& actor) { return newest(db, actor, redoable); }
Reversible revisionToUndo(Connection& db, std::int64_t revision) {
    const Cell cells[]{revision};
    auto row = db.query("SELECT id, label, created FROM revision r WHERE id = $1 AND " + std::string(undoable) + " AND " + holding, cells);
    Reversible found = read(*row);
    if (!found.id) throw SqlError("There is no such revision, or it was undone already; see 'tilthctl history'.", Error::NotFound);
    return found;
}

const EntityType& Reverser::type(std::string_view name) const {
    const EntityType* found = m_schema.find(name);
    if (!found) throw SqlError("The journal names an unknown type of record.");
    return *found;
}

Reverser::Kept Reverser::reverse(const Reversible& what) {
    reverseChanges(what);
    for (auto& [entity, range] : what.created) keepChangedSince(what.id, type(entity), range);
    keepBuiltUpon(what.id, what.created);
    while (keepTargets(what.id, what.created)) {}
    for (auto& [entity, range] : what.created) removeCreated(what.id, type(entity), range);
    std::erase_if(m_kept, [](const auto& entry) { return entry.second.empty(); });
    return std::move(m_kept);
}

void Reverser::reverseChanges(const Reversible& what) {
    struct Line { std::string entity, field, before, after; std::int64_t id; };
    std::vector<Line> lines;
    const Cell cells[]{what.id};
    for (auto c = m_db.query("SELECT entity, field, before, after, id FROM change WHERE rev = $1 ORDER BY entity, id", cells); c->next();)
        lines.push_back({std::string(c->text(0)), std::string(c->text(1)), std::string(c->text(2)), std::string(c->text(3)), c->whole(4)});
    for (const Line& l : lines) {
        const EntityType& t = type(l.entity);
        if (l.field.empty() && l.after.empty()) m_batch.restore(t, l.before);
        else if (l.field.empty()) removeCreated(what.id, t, {l.id, l.id, 1});
        else if (const Field* f = t.find(l.field)) {
            const Edit back{f, value(Json::parse(l.after), f->type), value(Json::parse(l.before), f->type)};
            try { m_batch.update({RecordChange::Update, &t, l.id, {back}}); }
            catch (const Conflict&) { m_kept[l.entity].insert(l.id); }
        }
    }
}

// Records of the range that revisions changed which came later and still hold.
void Reverser::keepChangedSince(std::int64_t revision, const EntityType& type, Range range) {
    const Cell cells[]{range.first, range.last, type.name, revision};
    for (auto c = m_db.query("SELECT DISTINCT c.id FROM change c JOIN revision r ON r.id = c.rev WHERE c.entity = $3 AND c.id" + within(1) +
                             " AND r.kind IN (0, 2) AND r.seq > (SELECT seq FROM revision WHERE id = $4) AND " + holding, cells); c->next();)
        m_kept[std::string(type.name)].insert(c->whole(0));
}

// Records of the ranges that records of other revisions link to.
void Reverser::keepBuiltUpon(std::int64_t revision, const std::map<std::string, Range>& created) {
    for (const EntityType* other : m_schema.types())
        for (const Field& f : other->fields) {
            const auto range = created.find(std::string(f.target));
            if (f.type != Type::Link || !f.stored() || range == created.end()) continue;
            const std::string target = sqlName(f.target), link = "o." + sqlName(f.key);
            const Cell cells[]{range->second.first, range->second.last, revision};
            for (auto c = m_db.query("SELECT DISTINCT t.id FROM " + sqlName(other->name) + " o JOIN " + target + " t ON t.id = " + link + " WHERE " + link +
                                     within(1) + " AND t.created_rev = $3 AND o.created_rev <> $3", cells); c->next();)
                m_kept[std::string(f.target)].insert(c->whole(0));
        }
}

// What is kept needs the records that it links to. True: there was something new to keep.
bool Reverser::keepTargets(std::int64_t revision, const std::map<std::string, Range>& created) {
    bool grew = false;
    const Kept before = m_kept;
    for (auto& [entity, ids] : before)
        for (const Field& f : type(entity).fields) {
            if (f.type != Type::Link || !f.stored() || !created.contains(std::string(f.target))) continue;
            for (std::int64_t id : ids) {
                const Cell cells[]{id, revision};
                const std::int64_t target = m_db.number("SELECT t.id FROM " + sqlName(entity) + " o JOIN " + sqlName(f.target) + " t ON t.id = o." +
                                                        sqlName(f.key) + " WHERE o.id = $1 AND t.created_rev = $2", cells);
                if (target) grew |= m_kept[std::string(f.target)].insert(target).second;
            }
        }
    return grew;
}

// Two statements whatever the number of records: journal what they were, delete them.
void Reverser::removeCreated(std::int64_t revision, const EntityType& type, Range range) {
    const bool one = range.first == range.last;         // it may be a restored record: then created_rev is older than the revision
    std::string mine = " WHERE t.id" + within(1) + std::string(one ? "" : " AND t.created_rev = $3");
    std::vector<Cell> cells{range.first, range.last};
    if (!one) cells.push_back(revision);
    if (one) keepChangedSince(revision, type, range);
    const auto& kept = m_kept[std::string(type.name)];
    const std::string keptIds = listOf(m_db.dialect(), std::vector(kept.begin(), kept.end()));
    cells.emplace_back(std::string_view(keptIds));
    mine.append(" AND NOT ").append(among(m_db.dialect(), "t.id", cells.size()));
    const std::size_t n = cells.size();
    std::vector<Cell> journal = cells;
    journal.insert(journal.end(), {m_batch.revision(), type.name});
    m_db.run("INSERT INTO change (rev, entity, id, field, before) SELECT CAST(" + mark(n + 1) + " AS BIGINT), " + mark(n + 2) + ", t.id, '', " +
             wholeAsJson(type, m_db.dialect()) + " FROM " + sqlName(type.name) + " t" + mine, journal);
    m_db.run("DELETE FROM " + sqlName(type.name) + " AS t" + mine, cells);
}

}
