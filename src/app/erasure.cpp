// SPDX-License-Identifier: MIT
#include "app/erasure.h"
#include "app/addresses.h"
#include "app/backups.h"
#include "app/consent.h"
#include "app/erasure_list.h"
#include "core/base/text.h"
#include "core/model/duplicate_verdict.h"
#include "core/model/erased_person.h"
#include "core/model/lead.h"
#include "core/privacy/addresses.h"
#include "core/privacy/evidence.h"
#include "core/schema/record_text.h"
#include <algorithm>
#include <map>
#include <set>

namespace tilth {
namespace {

using Named = std::pair<std::string, std::int64_t>;         // type and id

std::vector<const Field*> storedTexts(const EntityType& type) {
    std::vector<const Field*> texts;
    for (const Field& field : type.fields)
        if (field.type == Type::Text && field.stored()) texts.push_back(&field);
    return texts;
}

// Finds all that is about one person, then empties it in one change.
class Eraser {
public:
    Eraser(Workspace& workspace, const EntityType& type, std::int64_t id) : m_workspace(workspace), m_store(workspace.store()) {
        addPerson(type, id);
        readWords();
        while (addSameAddress()) readWords();
        for (const auto& [name, ids] : Erasure::Ids(m_erasure.people))
            for (const std::int64_t person : ids) addLinked(*m_store.schema().find(name), person);
    }
    bool known() const { return m_known; }

    ErasureReport plan() {
        for (const Named& named : m_people) m_report.people.push_back(described(named));
        for (const Named& named : m_people) emptyRecord(named, true);
        for (const Named& named : m_linked) emptyRecord(named, false);
        for (const EntityType* type : m_store.schema().types()) lookThrough(*type);
        return m_report;
    }
    Result<Erased> erase(bool suppress) {
        m_erasure.change.label = TR("Change", "Erase a person");
        for (const Named& named : m_people) note(named);
        if (suppress) suppressAddresses();
        return m_store.erase(m_erasure);
    }
    const std::vector<Named>& people() const { return m_people; }
private:
    // A lead and the contact that it became are the same person.
    void addPerson(const EntityType& type, std::int64_t id) {
        if (!id || !isPerson(type) || !m_erasure.people[std::string(type.name)].insert(id).second) return;
        m_people.emplace_back(type.name, id);
        const Record record = m_store.load(type, id);
        m_known = m_known || record || !m_store.history(type, id).empty();
        if (const auto* lead = record && type.name == Lead::type.name ? static_cast<const Lead*>(record.get()) : nullptr) addPerson(m_workspace.type<Contact>(), lead->convertedContact.id);
        addVerdicts(type, id);
        if (type.name != Contact::type.name) return;
        if (record) addPerson(m_workspace.type<Lead>(), static_cast<const Contact&>(*record).lead.id);
        for (const auto& lead : m_store.findBy<Lead>("converted_contact", id)) addPerson(m_workspace.type<Lead>(), lead->id);
    }
    void readWords() {
        for (const auto& [name, id] : m_people) {
            const EntityType& type = *m_store.schema().find(name);
            if (const Record record = m_store.load(type, id)) add(m_erasure.words, wordsOf(type, *record));
        }
    }
    // A record that is in twice is one person: its other half must not keep what this one loses.
    bool addSameAddress() {
        std::set<std::string> addresses;
        for (const std::string& word : m_erasure.words.exact) addresses.insert(emailKey(word));
        addresses.erase("");
        const std::size_t known = m_people.size();
        for (const EntityType* type : m_store.schema().types())
            if (isPerson(*type) && !addresses.empty())
                for (const std::int64_t id : withAddress(*type, addresses)) addPerson(*type, id);
        return m_people.size() > known;
    }
    std::vector<std::int64_t> withAddress(const EntityType& type, const std::set<std::string>& addresses) {
        std::vector<const Field*> fields;
        for (const char* key : {"email", "other_emails"})
            if (const Field* field = type.find(key)) fields.push_back(field);
        const auto isTheirs = [&](const Cell& cell) {
            const auto* text = std::get_if<std::string_view>(&cell);
            return text && std::ranges::any_of(addressesIn(*text), [&](const std::string& address) { return addresses.contains(address); });
        };
        std::vector<std::int64_t> ids;
        m_store.scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
            if (std::ranges::any_of(cells, isTheirs)) ids.push_back(id);
            return true;
        });
        return ids;
    }
    PersonRecord described(const Named& named) {
        const EntityType& type = *m_store.schema().find(named.first);
        const Record record = m_store.load(type, named.second);
        if (!record) return {named.first, named.second, {}, {}};
        return {named.first, named.second, titleOf(type, *record), textOf(type, *record, "email")};
    }
    void addLinked(const EntityType& target, std::int64_t person) {
        for (const EntityType* type : m_store.schema().types())
            for (const Field& link : type->fields) {
                if (link.type != Type::Link || link.target != target.name || !link.stored()) continue;
                for (const Record& record : m_store.loadWhere(*type, &link, Value{person})) belongs(Named(type->name, record->id));
            }
    }
    void belongs(const Named& named) {
        if (std::ranges::find(m_people, named) == m_people.end() && m_erasure.linked[named.first].insert(named.second).second) m_linked.push_back(named);
    }
    // A record that was merged into this one was the same person; what was decided about the two holds a name.
    void addVerdicts(const EntityType& type, std::int64_t id) {
        for (const char* side : {"one", "other"})
            for (const auto& verdict : m_store.findBy<DuplicateVerdict>(side, Value{id})) {
                if (verdict->recordType != type.name) continue;
                belongs(Named(DuplicateVerdict::type.name, verdict->id));
                if (verdict->verdict != Sameness::Merged) continue;
                addPerson(type, verdict->one);
                addPerson(type, verdict->other);
            }
    }

    void emptyRecord(const Named& named, bool own) {
        const EntityType& type = *m_store.schema().find(named.first);
        const Record before = m_store.load(type, named.second);
        if (!before) return;
        const Record now = type.copy(*before);
        for (const Field& field : type.fields) emptyField(type, field, *now, own);
        if (own) now->custom.clear();
        m_erasure.change.update(type, *before, *now);
    }
    void emptyField(const EntityType& type, const Field& field, Entity& record, bool own) {
        const Value value = field.of(record);
        const std::string* text = std::get_if<std::string>(&value);
        if (field.is(Computed) || isEmpty(value) || (text && text->empty())) return;
        Value left = value;
        if (isEmptied(type, field)) left = emptied(field);
        else if (text && field.type == Type::Text) left = redacted(redacted(*text, m_erasure.words.exact), m_erasure.words.names);
        if (left == value) return;
        field.put(record, left);
        (own ? m_report.emptied : m_report.redacted).push_back({std::string(type.name), record.id, std::string(field.key)});
    }

    // Addresses and numbers stand for the person wherever they are; a name may be another's.
    void lookThrough(const EntityType& type) {
        if (isEvidence(type)) return;                       // holds hashes and no words
        const auto fields = storedTexts(type);
        const std::vector<std::string> names = fullNames();
        std::vector<std::int64_t> exact;
        m_store.scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
            if (isOurs(type, id)) return true;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto* text = std::get_if<std::string_view>(&cells[i]);
                if (!text || text->empty()) continue;
                if (mentions(*text, m_erasure.words.exact) && (exact.empty() || exact.back() != id)) exact.push_back(id);
                if (mentions(*text, names)) m_report.sameName.push_back({std::string(type.name), id, std::string(fields[i]->key)});
            }
            return true;
        });
        for (const std::int64_t id : exact) redactRecord(type, id);
    }
    bool isOurs(const EntityType& type, std::int64_t id) const {
        const auto among = [&](const Erasure::Ids& ids) { const auto at = ids.find(type.name); return at != ids.end() && at->second.contains(id); };
        return among(m_erasure.people) || among(m_erasure.linked);
    }
    std::vector<std::string> fullNames() const {
        std::vector<std::string> names;
        for (const std::string& name : m_erasure.words.names)
            if (name.find(' ') != name.npos || static_cast<unsigned char>(name.front()) >= 0x80) names.push_back(name);
        return names;
    }
    void redactRecord(const EntityType& type, std::int64_t id) {
        const Record before = m_store.load(type, id);
        const Record now = type.copy(*before);
        for (const Field* field : storedTexts(type)) {
            const std::string text = std::get<std::string>(field->of(*now)), left = redacted(text, m_erasure.words.exact);
            if (left == text) continue;
            field->put(*now, left);
            m_report.redacted.push_back({std::string(type.name), id, std::string(field->key)});
        }
        m_erasure.change.update(type, *before, *now);
    }

    void note(const Named& named) {
        const EntityType& type = m_workspace.type<ErasedPerson>();
        const Record record = newRecord(m_workspace, type);
        auto& noted = static_cast<ErasedPerson&>(*record);
        noted.id = m_store.newId();
        noted.recordType = named.first;
        noted.recordId = named.second;
        m_erasure.change.create(type, noted);
    }
    void suppressAddresses() {
        std::set<std::string> hashes;
        for (const std::string& address : m_erasure.words.exact) hashes.insert(addressHash(m_workspace, address));
        hashes.erase("");
        for (const std::string& hash : hashes) addSuppression(m_erasure.change, m_workspace, hash, SuppressionReason::Erased);
    }

    Workspace& m_workspace;
    Store& m_store;
    bool m_known = false;
    std::vector<Named> m_people, m_linked;
    Erasure m_erasure;
    ErasureReport m_report;
};

}

std::vector<ErasedType> countByType(const ErasureReport& report) {
    std::map<std::string, std::pair<ErasedType, std::set<std::int64_t>>> found;
    const auto count = [&](const std::vector<FoundWord>& words, std::int64_t ErasedType::*which) {
        for (const FoundWord& word : words) {
            auto& [of, records] = found[word.type];
            records.insert(word.id);
            ++(of.*which);
        }
    };
    count(report.emptied, &ErasedType::emptied);
    count(report.redacted, &ErasedType::redacted);
    count(report.sameName, &ErasedType::sameName);
    std::vector<ErasedType> all;
    for (auto& [name, one] : found) {
        one.first.type = name;
        one.first.records = static_cast<std::int64_t>(one.second.size());
        all.push_back(one.first);
    }
    return all;
}

Result<ErasureReport> erasePerson(Workspace& workspace, const EntityType& type, std::int64_t id, const ErasureOptions& options) {
    if (!isPerson(type)) return Error{Error::Refused, "Only a lead or a contact is a person that can be erased, not a " + std::string(type.name) + "."};
    Eraser eraser(workspace, type, id);
    if (!eraser.known()) return Error{Error::NotFound, "There is no " + std::string(type.name) + " " + std::to_string(id) + ", and never was."};
    ErasureReport report = eraser.plan();
    if (options.dryRun) return report;
    const Result<Erased> erased = eraser.erase(options.suppress);
    if (!erased) return erased.error();
    report.revision = erased->revision;
    report.journalEntries = erased->journalEntries;
    report.remains = erased->remains;
    const auto remains = [&](const Error& error) { report.remains.append(report.remains.empty() ? "" : " ").append(error.text); };
    for (const auto& [name, person] : eraser.people())
        if (const auto noted = noteErasure(options.list, {workspace.store().firstRevision(), name, person}); !noted) remains(noted.error());
    if (options.backups)
        if (const auto cleaned = eraseFromBackups(workspace, options.list); !cleaned) remains(cleaned.error());
    return report;
}

Result<std::int64_t> eraseAgain(Workspace& restored, const std::filesystem::path& list, Workspace* newer) {
    const auto noted = notedErasures(list);
    if (!noted) return noted.error();
    std::set<Named> people;
    for (const NotedErasure& one : *noted)
        if (one.workspace == restored.store().firstRevision()) people.emplace(one.type, one.id);
    if (newer && newer->store().firstRevision() == restored.store().firstRevision())
        for (const auto& one : newer->store().findAll<ErasedPerson>()) people.emplace(one->recordType, one->recordId);
    for (const auto& one : restored.store().findAll<ErasedPerson>()) people.erase({one->recordType, one->recordId});
    std::int64_t count = 0;
    for (const auto& [name, id] : people) {
        const EntityType* type = restored.store().schema().find(name);
        if (!type) continue;
        const auto erased = erasePerson(restored, *type, id, {});
        if (!erased && erased.error().code != Error::NotFound) return erased.error();
        if (erased) ++count;
    }
    return count;
}

}
