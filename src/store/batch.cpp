// SPDX-License-Identifier: MIT
#include "store/batch.h"
#include "core/privacy/evidence.h"
#include "store/narrow_rows.h"
#include "store/pipeline.h"
#include "store/schema_sync.h"
#include "store/values.h"
#include "store/whole_record.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

const std::array<std::string, 6> journalColumns{"rev", "entity", "id", "field", "before", "after"};
void refuseEvidence(const EntityType& type) {
    if (isEvidence(type)) throw SqlError("Consent, suppression and erasure are evidence: a record of them is never changed or removed. Add another one.", Error::Refused);
}
const char* const clash = "Somebody else changed this record meanwhile.";

bool custom(const Edit& e) { return e.field->is(Custom); }

Json checkedJson(const Value& v) {
    cell(v);                // throws for what cannot be kept
    return json(v);
}
std::string customJson(const std::vector<Edit>& edits) {
    Json all = Json::object();
    for (const Edit& e : edits)
        if (custom(e) && !isEmpty(e.after)) all[std::string(e.field->key)] = checkedJson(e.after);
    return all.dump();
}
std::vector<std::string> columnNames(std::span<const Field* const> fields) {
    std::vector<std::string> names{"id", "created_rev", "custom"};
    for (const Field* f : fields) names.emplace_back(f->key);
    return names;
}
std::vector<const Field*> storedFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const Field& f : type.fields)
        if (f.stored()) fields.push_back(&f);
    return fields;
}

}

std::string customJson(const EntityType& type, const Entity& record) {
    if (record.custom.empty()) return "{}";
    Json all = Json::object();
    for (const Field& f : type.fields)
        if (Value v; f.is(Custom) && !isEmpty(v = f.of(record))) all[std::string(f.key)] = checkedJson(v);
    return all.dump();
}

Creator::Creator(Connection& db, const EntityType& type, std::span<const Field* const> fields, std::int64_t revision, Ranges& created)
    : m_type(type), m_fields(fields.begin(), fields.end()), m_revision(revision), m_created(created),
      m_sink(narrowRows(db, type, columnNames(fields))), m_values(fields.size()) {}

void Creator::add(const Entity& record) {
    for (std::size_t i = 0; i < m_fields.size(); ++i) m_values[i] = m_fields[i]->of(record);
    const std::string custom = customJson(m_type, record);
    add(record.id, m_values, custom);
}
void Creator::add(std::int64_t id, std::span<const Value> values, std::string_view custom) {
    m_cells.resize(3 + values.size());
    m_cells[0] = id;
    m_cells[1] = m_revision;
    m_cells[2] = custom;
    for (std::size_t i = 0; i < values.size(); ++i) m_cells[3 + i] = cell(values[i]);
    m_sink->add(m_cells);
    count(id);
}
void Creator::count(std::int64_t id) {
    if (!m_range) m_range = &m_created[std::string(m_type.name)];
    m_range->first = m_range->count ? std::min(m_range->first, id) : id;
    m_range->last = std::max(m_range->last, id);
    ++m_range->count;
}

void Batch::apply(const ChangeSet& change) {
    for (const RecordChange& r : change.records) {
        if (r.kind == RecordChange::Update) update(r);
        if (r.kind == RecordChange::Remove) remove(r);
        if (r.kind != RecordChange::Create) continue;
        std::vector<Value> values;
        for (const Edit& e : r.edits)
            if (e.field->stored()) values.push_back(e.after);
        wholeCreator(*r.type).add(r.id, values, customJson(r.edits));
    }
}
void Batch::create(const EntityType& type, const Entity& record) { wholeCreator(type).add(record); }
Creator& Batch::creator(const EntityType& type, std::span<const Field* const> fields) {
    std::string key(type.name);
    for (const Field* f : fields) key.append(" ").append(f->key);
    if (fields.empty()) key += " -";            // the bare name stands for all fields
    auto& slot = m_creators[key];
    if (!slot) slot = std::make_unique<Creator>(m_db, type, fields, m_revision, m_created);
    return *slot;
}
Creator& Batch::wholeCreator(const EntityType& type) {
    if (const auto at = m_creators.find(type.name); at != m_creators.end()) return *at->second;
    auto made = std::make_unique<Creator>(m_db, type, storedFields(type), m_revision, m_created);
    return *m_creators.emplace(std::string(type.name), std::move(made)).first->second;
}
void Batch::flush() {
    for (auto& [key, creator] : m_creators) creator->flush();
}

// The check for conflicts is the WHERE: a field that somebody else changed meanwhile finds no row.
void Batch::update(const RecordChange& r) {
    refuseEvidence(*r.type);
    std::string sets, where = " WHERE id = $1";
    std::vector<Cell> cells{r.id};
    for (const Edit& e : r.edits) {
        if (custom(e)) continue;
        if (e.before != e.after) {
            cells.push_back(cell(e.after));
            sets.append(sets.empty() ? "" : ", ").append(sqlName(e.field->key)).append(" = ").append(mark(cells.size()));
        }
        cells.push_back(cell(e.before));
        where.append(" AND ").append(sqlName(e.field->key)).append(" IS NOT DISTINCT FROM ").append(mark(cells.size()));
    }
    if (sets.empty()) sets = "created_rev = created_rev";      // takes the row's lock, and touches no key that others point to
    if (!m_db.run("UPDATE " + sqlName(r.type->name) + " SET " + sets + where, cells)) throwConflict(r);
    if (std::ranges::any_of(r.edits, custom)) updateCustom(r);
    for (const Edit& e : r.edits) {
        if (e.before == e.after) continue;
        const std::string before = json(e.before).dump(), after = json(e.after).dump();
        write(r, e.field->key, std::string_view(before), std::string_view(after));
    }
}
void Batch::updateCustom(const RecordChange& r) {
    Json all = Json::parse(matchingCustom(r));
    for (const Edit& e : r.edits) {
        if (!custom(e)) continue;
        if (isEmpty(e.after)) all.erase(std::string(e.field->key));
        else all[std::string(e.field->key)] = checkedJson(e.after);
    }
    const std::string text = all.dump();
    const Cell cells[]{r.id, std::string_view(text)};
    post(m_db, "UPDATE " + sqlName(r.type->name) + " SET custom = $2 WHERE id = $1", cells);
}
// The record's custom values as they are kept, those of fields that are gone too; a clash with the edits throws.
std::string Batch::matchingCustom(const RecordChange& r) {
    const Cell id[]{r.id};
    auto row = m_db.query("SELECT custom FROM " + sqlName(r.type->name) + " WHERE id = $1", id);
    if (!row->next()) throwConflict(r);
    std::string text(row->text(0));
    const Json all = Json::parse(text);
    for (const Edit& e : r.edits) {
        if (!custom(e)) continue;
        const Json is = all.value(std::string(e.field->key), Json());
        if (value(is, e.field->type) != e.before) throw Conflict(clash, e.field->key, json(e.before).dump(), is.dump());
    }
    return text;
}
void Batch::remove(const RecordChange& r) {
    refuseEvidence(*r.type);
    const std::string custom = matchingCustom(r);
    std::string where = " WHERE id = $1 AND custom = $2";
    std::vector<Cell> cells{r.id, std::string_view(custom)};
    Json whole{{"id", r.id}, {"created_rev", r.createdRev}, {"custom", custom}};
    for (const Edit& e : r.edits) {
        if (e.field->is(Custom)) continue;
        cells.push_back(cell(e.before));
        where.append(" AND ").append(sqlName(e.field->key)).append(" IS NOT DISTINCT FROM ").append(mark(cells.size()));
        whole[std::string(e.field->key)] = json(e.before);
    }
    if (!m_db.run("DELETE FROM " + sqlName(r.type->name) + where, cells)) throwConflict(r);
    write(r, "", std::string_view(whole.dump()), {});
}

// Finds the field that clashed, so that both values can be shown.
void Batch::throwConflict(const RecordChange& r) {
    for (const Edit& e : r.edits) {
        if (!e.field->stored()) continue;
        const Cell id[]{r.id};
        auto row = m_db.query("SELECT " + sqlName(e.field->key) + " FROM " + sqlName(r.type->name) + " WHERE id = $1", id);
        if (!row->next()) throw Conflict("This record was removed meanwhile.", "");
        if (const Value is = value(*row, 0, e.field->type); is != e.before) throw Conflict(clash, e.field->key, json(e.before).dump(), json(is).dump());
    }
    throw Conflict(clash, "");
}

void Batch::restoreRemoved(const EntityType& type, std::int64_t revision) {
    WholeRecords records(type);
    const auto rows = narrowRows(m_db, type, columnsOf(type));
    const auto journal = m_db.insertInto("change", journalColumns);
    const Cell cells[]{revision, type.name};
    const std::string removed = "SELECT before FROM change WHERE rev = $1 AND entity = $2 AND " + std::string(removal) + " ORDER BY id";
    for (auto c = m_db.stream(removed, cells); c->next(); ++m_changes) {
        const std::string_view whole = c->text(0);
        rows->add(records.read(whole));
        const Cell line[]{m_revision, type.name, records.id(), std::string_view(""), Cell{}, whole};
        journal->add(line);
    }
    rows->flush();
    journal->flush();
}

// A journal cell is a JSON scalar; field '' is the whole record: before = removed, after = restored.
void Batch::write(const RecordChange& r, std::string_view field, const Cell& before, const Cell& after) {
    const Cell cells[]{m_revision, r.type->name, r.id, field, before, after};
    post(m_db, "INSERT INTO change (rev, entity, id, field, before, after) VALUES ($1, $2, $3, $4, $5, $6) "
               "ON CONFLICT (rev, entity, id, field) DO UPDATE SET after = excluded.after", cells);
    ++m_changes;
}

}
