// SPDX-License-Identifier: MIT
#include "app/link_resolver.h"
#include "app/complete.h"
#include "app/deals.h"
#include "app/links.h"
#include "core/base/text.h"
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 2> wordFields{"external_id", "login"};
constexpr std::array<std::string_view, 1> mailFields{"email"};

std::string wordKey(const EntityType&, const Field&, std::string_view text) { return std::string(text); }
std::string mailKey(const EntityType&, const Field&, std::string_view text) { return emailKey(text); }
std::string nameKey(const EntityType& type, const Field&, std::string_view text) { return linkKey(type.name, text); }

template <class Each> void eachWord(const EntityType& type, const Entity& record, const Each& each) {
    for (std::string_view key : wordFields)
        if (const std::string word = textOf(type, record, key); !word.empty()) each(word);
}
std::string mailOf(const EntityType& type, const Entity& record) { return emailKey(textOf(type, record, mailFields.front())); }
std::string nameOf(const EntityType& type, const Entity& record) { return linkKey(type.name, textOf(type, record, type.title)); }

}

LinkResolver::LinkResolver(Workspace& workspace, Batch& batch, std::vector<std::string> createMissing)
    : m_workspace(workspace), m_batch(batch), m_createMissing(std::move(createMissing)) {}

LinkResolver::Keys& LinkResolver::words(std::string_view target) { return read(known(target).words, target, wordFields, wordKey); }
LinkResolver::Keys& LinkResolver::mails(std::string_view target) { return read(known(target).mails, target, mailFields, mailKey); }
LinkResolver::Keys& LinkResolver::names(std::string_view target) {
    const std::array title{m_workspace.store().schema().find(target)->title};
    return read(known(target).names, target, title, nameKey);
}
LinkResolver::Keys& LinkResolver::read(Keys& into, std::string_view target, std::span<const std::string_view> keys, KeyOf keyOf) {
    if (std::exchange(into.read, true)) return into;
    const EntityType& type = *m_workspace.store().schema().find(target);
    std::vector<const Field*> fields;
    for (std::string_view key : keys)
        if (const Field* f = type.find(key)) fields.push_back(f);
    if (fields.empty()) return into;
    m_workspace.store().scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (const auto* text = std::get_if<std::string_view>(&cells[i]))
                if (std::string key = keyOf(type, *fields[i], *text); !key.empty()) into.ids.emplace(std::move(key), id);
        return true;
    });
    for (const Awaiting& a : m_awaiting)
        if (a.type == &type) note(type, known(target), *a.record);
    return into;
}
// What is not read yet will be, with this record in it.
void LinkResolver::note(const EntityType& type, Known& into, const Entity& record) {
    const auto add = [&](Keys& keys, const std::string& key) {
        if (keys.read && !key.empty()) keys.ids.emplace(key, record.id);
    };
    eachWord(type, record, [&](const std::string& word) { add(into.words, word); });
    add(into.mails, mailOf(type, record));
    add(into.names, nameOf(type, record));
}
void LinkResolver::forget(const EntityType& type, Known& in, const Entity& record) {
    const auto drop = [&](Keys& keys, const std::string& key) {
        if (const auto at = keys.ids.find(key); at != keys.ids.end() && at->second == record.id) keys.ids.erase(at);
    };
    eachWord(type, record, [&](const std::string& word) { drop(in.words, word); });
    drop(in.mails, mailOf(type, record));
    drop(in.names, nameOf(type, record));
}

// The oldest record of those that have it as external id, login or e-mail.
std::optional<std::int64_t> LinkResolver::withKey(std::string_view target, const std::string& key) {
    if (key.empty()) return {};
    std::optional<std::int64_t> found;
    const auto look = [&](const Keys& keys) {
        if (const auto at = keys.ids.find(key); at != keys.ids.end() && (!found || at->second < *found)) found = at->second;
    };
    look(words(target));
    if (key.find('@') != std::string::npos) look(mails(target));
    return found;
}
std::optional<std::int64_t> LinkResolver::find(std::string_view target, std::string_view text, const std::string& by) {
    const std::string whole(trim(text));
    if (by.empty() || by == "external_id" || by == "email" || by == "login") {
        if (const auto found = withKey(target, whole)) return found;
        if (const auto found = withKey(target, emailKey(whole))) return found;
    }
    if (by.empty() || by == "name") {
        const auto& all = names(target).ids;
        if (const auto at = all.find(linkKey(target, whole)); at != all.end()) return at->second;
    }
    const auto id = idIn(whole);
    return id && m_workspace.store().load(*m_workspace.store().schema().find(target), *id) ? id : std::nullopt;
}
bool LinkResolver::mayMake(std::string_view target) const { return std::ranges::find(m_createMissing, target) != m_createMissing.end(); }

std::optional<std::int64_t> LinkResolver::findOrMake(std::string_view target, std::string_view text, const std::string& by) {
    if (const auto found = find(target, text, by)) return found;
    if (!mayMake(target) || announced(target, text)) return std::nullopt;
    return make(target, text, by);
}
std::int64_t LinkResolver::make(std::string_view target, std::string_view text, const std::string& by) {
    const EntityType& type = *m_workspace.store().schema().find(target);
    const auto record = type.make();
    const std::string whole(trim(text));
    record->id = m_workspace.store().newId();
    record->created = m_workspace.now();
    const bool mail = whole.find('@') != std::string::npos && type.find("email");
    const std::string_view key = !by.empty() ? std::string_view(by) : mail ? "email" : type.title;
    if (const Field* f = type.find(key); f && f->type == Type::Text) f->put(*record, whole);
    complete(m_workspace, type, nullptr, *record);
    if (const Field& title = type.at(type.title); title.type == Type::Text && textOf(type, *record, type.title).empty()) title.put(*record, whole);
    const std::int64_t id = await(type, record);
    note(type, known(target), *record);
    return id;
}
std::int64_t LinkResolver::await(const EntityType& type, std::shared_ptr<Entity> record) {
    const std::int64_t id = record->id;
    m_awaiting.push_back({&type, std::move(record)});
    return id;
}
void LinkResolver::keepMade() {
    for (const Awaiting& a : m_awaiting) {
        m_batch.create(*a.type, *a.record);
        ++m_made[std::string(a.type->name)];
    }
    m_awaiting.clear();
}
void LinkResolver::forgetMade() {
    for (const Awaiting& a : m_awaiting) {
        std::erase_if(m_stages, [&](const auto& stage) { return stage.second == a.record->id; });
        if (const auto at = m_known.find(a.type->name); at != m_known.end()) forget(*a.type, at->second, *a.record);
    }
    m_awaiting.clear();
}

std::int64_t LinkResolver::stage(std::int64_t pipeline, std::string_view text) {
    const std::string key = std::to_string(pipeline).append(" ").append(nameKeyText(text));
    if (const auto at = m_stages.find(key); at != m_stages.end()) return at->second;
    if (const auto found = stageNamed(m_workspace, pipeline, text)) return m_stages[key] = *found;
    const auto stages = stagesOf(m_workspace, pipeline);
    const auto stage = std::make_shared<Stage>();
    stage->id = m_workspace.store().newId();
    stage->created = m_workspace.now();
    stage->name = trim(text);
    stage->pipeline = Link{pipeline};
    for (const auto& s : stages)
        if (s->kind == StageKind::Open) stage->position = std::max(stage->position, s->position);
    stage->probability = 10;
    return m_stages[key] = await(m_workspace.type<Stage>(), stage);
}

void LinkResolver::learn(std::string_view target, const Entity& record) {
    if (const auto at = m_known.find(target); at != m_known.end()) note(*m_workspace.store().schema().find(target), at->second, record);
}
// Rows that say which records they change may change names as well: those of before are meant.
void LinkResolver::announce(std::string_view target, std::string_view text) {
    words(target), mails(target), names(target);
    known(target).coming.emplace(linkKey(target, text), true);
}
bool LinkResolver::announced(std::string_view target, std::string_view text) const {
    const auto at = m_known.find(target);
    return at != m_known.end() && at->second.coming.contains(linkKey(target, text));
}

}
