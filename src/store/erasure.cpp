// SPDX-License-Identifier: MIT
#include "store/erasure.h"
#include "store/store.h"
#include "store/values.h"
#include <algorithm>

namespace tilth {
namespace {

struct Entry { std::int64_t revision = 0, id = 0; std::string entity, field, before, after; };      // before, after: JSON, or empty for NULL

class Cleaner {
public:
    Cleaner(const Schema& schema, const Erasure& erasure) : m_schema(schema), m_erasure(erasure), m_all(erasure.words.exact) {
        m_all.insert(m_all.end(), erasure.words.names.begin(), erasure.words.names.end());
        for (const auto& [type, ids] : erasure.people)
            for (const std::int64_t id : ids) m_ids.push_back(std::to_string(id));
    }

    // Whether something in it had to go.
    bool clean(Entry& entry) const {
        if (!concerns(entry)) return false;
        const Entry was = entry;
        const EntityType* type = m_schema.find(entry.entity);
        const Standing standing = standingOf(type, entry);
        for (std::string* side : {&entry.before, &entry.after})
            if (!side->empty()) *side = cleaned(type, standing, entry.field, Json::parse(*side)).dump();
        return entry.before != was.before || entry.after != was.after;
    }
private:
    enum class Standing { Own, Linked, Other };

    // Cheap and never too narrow: most entries are about somebody else.
    bool concerns(const Entry& entry) const {
        return holds(m_erasure.people, entry) || holds(m_erasure.linked, entry) || mentions(entry.before, m_erasure.words.exact) ||
               mentions(entry.after, m_erasure.words.exact) || mentions(entry.before, m_ids) || mentions(entry.after, m_ids);
    }
    static bool holds(const Erasure::Ids& ids, const Entry& entry) {
        const auto at = ids.find(entry.entity);
        return at != ids.end() && at->second.contains(entry.id);
    }
    Standing standingOf(const EntityType* type, const Entry& entry) const {
        if (holds(m_erasure.people, entry)) return Standing::Own;
        if (holds(m_erasure.linked, entry)) return Standing::Linked;
        const bool whole = type && entry.field.empty();
        return whole && (pointsToPerson(*type, entry.before) || pointsToPerson(*type, entry.after)) ? Standing::Linked : Standing::Other;
    }
    // A record that is gone still says to whom it belonged.
    bool pointsToPerson(const EntityType& type, const std::string& json) const {
        if (json.empty()) return false;
        const Json whole = Json::parse(json);
        return std::ranges::any_of(type.fields, [&](const Field& field) {
            const auto people = m_erasure.people.find(field.target);
            const auto value = whole.find(std::string(field.key));
            return people != m_erasure.people.end() && value != whole.end() && value->is_number_integer() && people->second.contains(value->get<std::int64_t>());
        });
    }

    Json cleaned(const EntityType* type, Standing standing, const std::string& field, Json value) const {
        if (!field.empty()) return cleanedValue(type, standing, field, std::move(value));
        for (auto& [key, member] : value.items()) member = cleanedValue(type, standing, key, member);
        return value;
    }
    Json cleanedValue(const EntityType* type, Standing standing, std::string_view key, Json value) const {
        if (value.is_null()) return value;
        const Field* field = type ? type->find(key) : nullptr;
        if (standing == Standing::Own && key == "custom" && value.is_string()) return "{}";
        if (standing != Standing::Other && field && isEmptied(*type, *field)) return json(emptied(*field));
        if (!value.is_string()) return value;
        return redacted(value.get<std::string>(), standing == Standing::Other ? m_erasure.words.exact : m_all);
    }

    const Schema& m_schema;
    const Erasure& m_erasure;
    std::vector<std::string> m_all, m_ids;
};

Cell cellOf(const std::string& json) { return json.empty() ? Cell{} : Cell{std::string_view(json)}; }

}

std::int64_t cleanJournal(Connection& db, const Schema& schema, const Erasure& erasure) {
    const Cleaner cleaner(schema, erasure);
    std::vector<Entry> changed;
    for (auto c = db.stream("SELECT rev, id, entity, field, before, after FROM change", {}); c->next();) {
        Entry entry{c->whole(0), c->whole(1), std::string(c->text(2)), std::string(c->text(3)), std::string(c->text(4)), std::string(c->text(5))};
        if (cleaner.clean(entry)) changed.push_back(std::move(entry));
    }
    for (const Entry& entry : changed) {
        const Cell cells[]{entry.revision, entry.id, std::string_view(entry.entity), std::string_view(entry.field), cellOf(entry.before), cellOf(entry.after)};
        db.run("UPDATE change SET before = $5, after = $6 WHERE rev = $1 AND id = $2 AND entity = $3 AND field = $4", cells);
    }
    return static_cast<std::int64_t>(changed.size());
}

// The old values are never in a committed page of the journal: it is cleaned in the transaction that empties the records.
Result<Erased> Store::erase(const Erasure& erasure) {
    Erased erased;
    try {
        News news{0, newId(), erasure.change.label, RevisionKind::Erased};
        Transaction transaction(*m_db);
        m_db->lockJournal();
        Batch batch(*m_db, news.revision);
        batch.apply(erasure.change);
        finish(batch, news, 0);
        erased = {news.revision, cleanJournal(*m_db, schema(), erasure), {}};
        transaction.commit();
        afterCommit(news);
    } catch (const std::exception& e) { return errorOf(e); }
    try { m_db->wipe(); } catch (const std::exception& e) { erased.remains = errorOf(e).text; }
    return erased;
}

}
