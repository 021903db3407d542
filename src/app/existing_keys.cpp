// SPDX-License-Identifier: MIT
#include "app/existing_keys.h"
#include "app/ical_records.h"
#include "app/links.h"
#include "core/base/text.h"
#include "core/schema/text_form.h"
#include "store/external_ids.h"
#include "store/values.h"

namespace tilth {
namespace {

constexpr std::int64_t fewFor = 8;              // asking for one costs as much as reading so many

std::string textOf(const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return text ? *text : std::string();
}

}

bool ExistingKeys::areFew(std::int64_t rows) const {
    return byExternalId() && m_key.size() == 1 && countExternalIds(m_workspace.store().connection(), m_type, rows * fewFor) == rows * fewFor;
}
void ExistingKeys::ask(const std::vector<std::string>& externalIds) {
    findExternalIds(m_workspace.store().connection(), m_type, externalIds, [this](std::string_view text, std::int64_t id) { learn(text, id); });
}
void ExistingKeys::readAll() {
    if (m_key.empty()) return;
    if (byExternalId() && m_key.size() == 1)
        return eachExternalId(m_workspace.store().connection(), m_type, [this](std::string_view text, std::int64_t id) { learn(text, id); });
    const Record record = m_type.make();
    m_workspace.store().scan(m_type, m_key, [&](std::int64_t id, std::span<const Cell> cells) {
        for (std::size_t i = 0; i < m_key.size(); ++i) m_key[i]->put(*record, valueOf(cells[i]));
        learn(keyOf(*record), id);
        return true;
    });
}
// The oldest of several with one key.
void ExistingKeys::learn(std::string_view key, std::int64_t id) {
    std::int64_t& known = m_ids[placeOf(key)];
    if (!key.empty() && (!known || id < known)) known = id;
}

std::string ExistingKeys::keyOf(const Entity& record) const {
    std::string key;
    for (const Field* f : m_key) {
        const std::string text = textOf(f->of(record));
        if (f->type == Type::Text && text.empty()) return {};
        if (!key.empty()) key += '\x1f';
        if (f->key == "external_id") key.append(text);
        else key.append(f->type != Type::Text ? toText(*f, f->of(record)) : f->key == "email" ? emailKey(text) : linkKey(m_type.name, text));
    }
    return key;
}
ExistingKeys::Place ExistingKeys::placeOf(std::string_view key) {
    const Place place = m_keys.add(key);
    if (place == m_ids.size()) m_ids.push_back(0);
    return place;
}
Record ExistingKeys::namedByUs(std::string_view key) const {
    const std::int64_t id = byExternalId() ? idOfOwnUid(key) : 0;
    const Record record = id ? m_workspace.store().load(m_type, id) : nullptr;
    return record && record->externalId.empty() ? record : nullptr;
}

}
