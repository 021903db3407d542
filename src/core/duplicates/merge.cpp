// SPDX-License-Identifier: MIT
#include "core/duplicates/merge.h"
#include "core/base/text.h"
#include "core/model/contact.h"
#include "core/schema/record_text.h"
#include <algorithm>

namespace tilth {
namespace {

bool isBlank(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    return isEmpty(value) || (text && text->empty());
}
class Merger {
public:
    Merger(const EntityType& type, const RecordPtr& keep, std::span<const RecordPtr> others) : m_type(type), m_keep(keep), m_others(others), m_now(type.copy(*keep)) {}

    void fillGaps() {
        for (const Field& field : m_type.fields) {
            if (field.is(Computed)) continue;
            for (const RecordPtr& other : m_others)
                if (isBlank(field.of(*m_now))) field.put(*m_now, field.of(*other));
        }
    }
    void takeOldest() {
        RecordPtr oldest = m_keep;
        for (const RecordPtr& other : m_others)
            if (other->created && (!oldest->created || *other->created < *oldest->created)) oldest = other;
        m_now->created = oldest->created;
        for (const Field& field : m_type.fields)
            if (field.is(Locked) && !isBlank(field.of(*oldest))) field.put(*m_now, field.of(*oldest));
    }
    void takeFarthest() {
        const Field* lifecycle = m_type.find("lifecycle");
        if (!lifecycle) return;
        for (const RecordPtr& other : m_others) lifecycle->put(*m_now, std::max(lifecycle->of(*m_now), lifecycle->of(*other)));
    }
    // E-mails and phones that the record does not hold yet.
    void keepOthers(std::initializer_list<std::string_view> from, std::string_view into) {
        for (const RecordPtr& other : m_others)
            for (const std::string_view key : from)
                for (const std::string_view also : {key, into})
                    if (const std::string text = textOf(m_type, *other, also); !text.empty() && !holds(from, into, text)) append(into, text, "; ");
    }
    void joinNotes() {
        for (const RecordPtr& other : m_others) {
            const std::string text = textOf(m_type, *other, "notes");
            if (!text.empty() && textOf(m_type, *m_now, "notes").find(text) == std::string::npos) append("notes", text, "\n");
        }
    }
    void choose(const MergeChoice& choice) {
        for (const auto& [key, id] : choice) {
            const Field* field = m_type.find(key);
            const auto from = std::ranges::find(m_others, id, [](const RecordPtr& r) { return r->id; });
            if (field && from != m_others.end()) field->put(*m_now, field->of(**from));
            else if (field && id == m_keep->id) field->put(*m_now, field->of(*m_keep));
        }
    }
    // Who refused anywhere has refused, whatever was chosen; an answer counts more than none.
    void takeStricterConsent() {
        const Field* consent = m_type.find("consent");
        if (!consent) return;
        const Value unknown = Kept<Consent>::pack(Consent::Unknown), refused = Kept<Consent>::pack(Consent::Refused);
        const auto see = [&](const Entity& record) {
            const Value value = consent->of(record);
            if (value == refused || consent->of(*m_now) == unknown) consent->put(*m_now, value);
        };
        see(*m_keep);
        for (const RecordPtr& other : m_others) see(*other);
    }
    std::shared_ptr<Entity> take() { return m_now; }
private:
    bool holds(std::initializer_list<std::string_view> keys, std::string_view into, std::string_view text) const {
        const std::string folded = fold(text);
        if (std::ranges::any_of(keys, [&](std::string_view key) { return fold(textOf(m_type, *m_now, key)) == folded; })) return true;
        return fold(textOf(m_type, *m_now, m_type.find(into) ? into : "notes")).find(folded) != std::string::npos;
    }
    void append(std::string_view key, const std::string& text, std::string_view between) {
        const Field* field = m_type.find(key);
        if (!field) field = m_type.find("notes");
        if (!field) return;
        const std::string before = textOf(m_type, *m_now, field->key);
        field->put(*m_now, before.empty() ? text : before + std::string(field->key == "notes" ? "\n" : between) + text);
    }
    const EntityType& m_type;
    RecordPtr m_keep;
    std::span<const RecordPtr> m_others;
    std::shared_ptr<Entity> m_now;
};

}

std::shared_ptr<Entity> merged(const EntityType& type, const RecordPtr& keep, std::span<const RecordPtr> others, const MergeChoice& choice) {
    Merger merger(type, keep, others);
    merger.fillGaps();
    merger.takeOldest();
    merger.takeFarthest();
    merger.joinNotes();
    merger.choose(choice);
    merger.takeStricterConsent();
    merger.keepOthers({"email"}, "other_emails");
    merger.keepOthers({"phone", "mobile"}, "other_phones");
    return merger.take();
}

}
