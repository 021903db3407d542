// SPDX-License-Identifier: MIT
#include "store/reversal.h"
#include "core/privacy/evidence.h"
#include "store/actor.h"
#include "store/bulk_load.h"
#include "store/schema_sync.h"
#include "store/values.h"
#include "store/whole_record.h"

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
// Which indexed fields the removed records say something in, told by the first of them: the other indexes need not be made again.
void addFilled(Connection& db, const EntityType& type, std::int64_t revision, BulkLoad::Expected& expected) {
    constexpr std::int64_t looked = 500;
    std::vector<std::pair<std::string_view, std::int64_t*>> indexed;
    for (const Field& f : type.fields)
        if (!indexOf(type, f, db.dialect()).empty()) indexed.emplace_back(f.key, &expected[std::string(type.name).append(".").append(f.key)]);
    const Cell cells[]{revision, type.name, looked};
    for (auto c = db.query("SELECT before FROM change WHERE rev = $1 AND entity = $2 AND " + std::string(Batch::removal) + " ORDER BY id LIMIT $3", cells); c->next();) {
        const Json whole = Json::parse(c->text(0));
        for (auto& [key, filled] : indexed)
            if (const auto at = whole.find(key); at != whole.end() && !at->is_null() && *at != "") ++*filled;
    }
}
std::string bound(std::vector<Cell>& cells, const Cell& cell) {
    cells.push_back(cell);
    return mark(cells.size());
}

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

std::string Appeared::on(std::string_view alias, std::string_view id, std::vector<Cell>& cells) const {
    if (!m_created)
        return std::string(id) + " IN (SELECT x.id FROM change x WHERE x.rev = " + bound(cells, m_revision) + " AND x.entity = " + bound(cells, type.name) +
               " AND x.field = '' AND x.before IS NULL)";
    const std::string first = bound(cells, m_created->first), last = bound(cells, m_created->last);
    return std::string(id) + " BETWEEN " + first + " AND " + last + " AND " + std::string(alias) + ".created_rev = " + bound(cells, m_revision);
}

Reverser::Kept Reverser::reverse(const Reversible& what) {
    findAppeared(what);
    restoreRemoved(what.id);
    reverseChanges(what.id);
    for (const Appeared& records : m_appeared) {
        keepEvidence(records);
        keepChangedSince(what.id, records);
        keepBuiltUpon(records);
    }
    keepTargets();
    for (const Appeared& records : m_appeared) remove(records);
    return std::move(m_kept);
}

void Reverser::findAppeared(const Reversible& what) {
    for (auto& [name, range] : what.created) m_appeared.emplace_back(type(name), what.id, range);
    const Cell cells[]{what.id};
    for (auto c = m_db.query("SELECT DISTINCT entity FROM change WHERE rev = $1 AND field = '' AND before IS NULL", cells); c->next();)
        m_appeared.emplace_back(type(c->text(0)), what.id, std::nullopt);
}
const Appeared* Reverser::appeared(std::string_view type) const {
    for (const Appeared& records : m_appeared)
        if (records.type.name == type) return &records;
    return nullptr;
}

// First of all: nothing else of this revision concerns these records yet.
void Reverser::restoreRemoved(std::int64_t revision) {
    BulkLoad::Expected removed, expected;
    const Cell cells[]{revision};
    for (auto c = m_db.query("SELECT entity, COUNT(*) FROM change WHERE rev = $1 AND " + std::string(Batch::removal) + " GROUP BY entity", cells); c->next();)
        removed[std::string(c->text(0))] = c->whole(1);
    expected = removed;
    for (auto& [name, count] : removed)
        if (count >= BulkLoad::worthIt) addFilled(m_db, type(name), revision, expected);
    BulkLoad load(m_db, m_schema, expected);
    for (auto& [name, count] : removed) m_batch.restoreRemoved(type(name), revision);
    load.finish();
}
void Reverser::reverseChanges(std::int64_t revision) {
    struct Line { std::string entity, field, before, after; std::int64_t id; };
    std::vector<Line> lines;
    const Cell cells[]{revision};
    for (auto c = m_db.stream("SELECT entity, field, before, after, id FROM change WHERE rev = $1 AND field <> '' ORDER BY entity, id", cells); c->next();)
        lines.push_back({std::string(c->text(0)), std::string(c->text(1)), std::string(c->text(2)), std::string(c->text(3)), c->whole(4)});
    for (const Line& l : lines) {
        const EntityType& t = type(l.entity);
        const Field* f = t.find(l.field);
        if (!f) continue;
        const Edit back{f, value(Json::parse(l.after), f->type), value(Json::parse(l.before), f->type)};
        try { m_batch.update({RecordChange::Update, &t, l.id, {back}}); }
        catch (const Conflict&) { m_kept[l.entity].insert(l.id); }
    }
}

void Reverser::keepAll(std::string_view type, const std::string& sql, const std::vector<Cell>& cells) {
    for (auto c = m_db.query(sql, cells); c->next();) m_kept[std::string(type)].insert(c->whole(0));
}

void Reverser::keepEvidence(const Appeared& records) {
    if (!isEvidence(records.type)) return;
    std::vector<Cell> cells;
    const std::string ours = records.on("t", "t.id", cells);
    keepAll(records.type.name, "SELECT t.id FROM " + sqlName(records.type.name) + " t WHERE " + ours, cells);
}

// What people changed later, as far as it still holds.
void Reverser::keepChangedSince(std::int64_t revision, const Appeared& records) {
    const std::string reversals = listOf(m_db.dialect(), reversalsSince(revision));
    std::vector<Cell> cells{records.type.name, revision, std::string_view(reversals), std::string_view(programActor)};
    const std::string ours = records.on("t", "c.id", cells);
    keepAll(records.type.name, "SELECT DISTINCT c.id FROM change c JOIN revision r ON r.id = c.rev JOIN " + sqlName(records.type.name) + " t ON t.id = c.id " +
            "WHERE c.entity = $1 AND r.actor <> $4 AND r.seq > (SELECT seq FROM revision WHERE id = $2) AND (" + among(m_db.dialect(), "r.id", 3) + " OR (r.kind = 0 AND " +
            holding + ")) AND " + ours, cells);
}

// Of a chain of undo, redo, undo .. after the revision the last one counts, unless it only takes back the first one of the chain.
std::vector<std::int64_t> Reverser::reversalsSince(std::int64_t revision) {
    struct Link { std::int64_t undoes; bool undone; std::optional<bool> undidDone; };     // undidDone: of what came after the revision as well
    std::map<std::int64_t, Link> chain;
    const Cell cells[]{revision};
    for (auto r = m_db.query("SELECT r.id, r.undoes, r.kind, v.kind, CASE WHEN v.seq > w.seq THEN 1 ELSE 0 END FROM revision r JOIN revision v ON v.id = r.undoes "
                             "JOIN revision w ON w.id = $1 WHERE r.seq > w.seq", cells); r->next();)
        chain[r->whole(0)] = {r->whole(1), r->whole(2) == 1, r->whole(4) ? std::optional{r->whole(3) == 0} : std::nullopt};
    std::set<std::int64_t> lasts;
    for (auto& [id, link] : chain) lasts.insert(id);
    for (auto& [id, link] : chain) lasts.erase(link.undoes);
    std::vector<std::int64_t> holdingOnes;
    for (std::int64_t last : lasts) {
        const Link* first = &chain.at(last);
        while (first->undidDone == false) first = &chain.at(first->undoes);
        const bool beganUndone = !first->undidDone && first->undone;
        if (chain.at(last).undone == beganUndone) holdingOnes.push_back(last);
    }
    return holdingOnes;
}

// What other records link to.
void Reverser::keepBuiltUpon(const Appeared& records) {
    for (const EntityType* other : m_schema.types())
        for (const Field& f : other->fields) {
            if (f.type != Type::Link || !f.stored() || f.target != records.type.name) continue;
            const std::string link = "o." + sqlName(f.key);
            std::vector<Cell> cells;
            std::string where = records.on("t", link, cells);
            if (const Appeared* fellow = appeared(other->name)) where.append(" AND NOT (").append(fellow->on("o", "o.id", cells)).append(")");
            keepAll(f.target, "SELECT DISTINCT t.id FROM " + sqlName(other->name) + " o JOIN " + sqlName(f.target) + " t ON t.id = " + link + " WHERE " + where, cells);
        }
}

// What is kept needs the records that it links to, and those need theirs.
void Reverser::keepTargets() {
    for (Kept newly = m_kept; !newly.empty();) {
        Kept targets = targetsOf(newly);
        newly.clear();
        for (auto& [name, ids] : targets)
            for (std::int64_t id : ids)
                if (m_kept[name].insert(id).second) newly[name].insert(id);
    }
}
Reverser::Kept Reverser::targetsOf(const Kept& some) {
    Kept targets;
    for (auto& [name, ids] : some) {
        const std::string list = listOf(m_db.dialect(), std::vector(ids.begin(), ids.end()));
        for (const Field& f : type(name).fields) {
            const Appeared* records = f.type == Type::Link && f.stored() ? appeared(f.target) : nullptr;
            if (!records) continue;
            std::vector<Cell> cells{std::string_view(list)};
            const std::string link = "o." + sqlName(f.key), ours = records->on("t", link, cells);
            for (auto c = m_db.query("SELECT DISTINCT t.id FROM " + sqlName(name) + " o JOIN " + sqlName(f.target) + " t ON t.id = " + link + " WHERE " +
                                     among(m_db.dialect(), "o.id", 1) + " AND " + ours, cells); c->next();)
                targets[std::string(f.target)].insert(c->whole(0));
        }
    }
    return targets;
}

// Two statements whatever the number of records: journal what they were, delete them.
void Reverser::remove(const Appeared& records) {
    const auto kept = m_kept.find(std::string(records.type.name));
    const std::string keptIds = kept == m_kept.end() ? "" : listOf(m_db.dialect(), std::vector(kept->second.begin(), kept->second.end()));
    std::vector<Cell> cells;
    std::string mine = " WHERE " + records.on("t", "t.id", cells);
    if (!keptIds.empty()) {
        cells.emplace_back(std::string_view(keptIds));
        mine.append(" AND NOT ").append(among(m_db.dialect(), "t.id", cells.size()));
    }
    std::vector<Cell> journal = cells;
    const std::string revision = bound(journal, m_batch.revision()), name = bound(journal, records.type.name), table = sqlName(records.type.name);
    m_db.run("INSERT INTO change (rev, entity, id, field, before) SELECT CAST(" + revision + " AS BIGINT), " + name + ", t.id, '', " +
             wholeAsJson(records.type, m_db.dialect()) + " FROM " + table + " t" + mine +
             " ON CONFLICT (rev, entity, id, field) DO UPDATE SET before = excluded.before", journal);     // it came and went within the revision
    m_db.run("DELETE FROM " + table + " AS t" + mine, cells);
}

}
