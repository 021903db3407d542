// SPDX-License-Identifier: MIT
#include "app/link_resolver.h"
#include "app/complete.h"
#include "app/deals.h"
#include "app/links.h"
#include "core/base/text.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 3> textKeys{"external_id", "email", "login"};

std::vector<std::string> textKeysOf(const EntityType& type, const Entity& record) {
    std::vector<std::string> keys;
    for (std::string_view key : textKeys)
        if (const std::string text = textOf(type, record, key); !text.empty()) keys.push_back(key == "email" ? emailKey(text) : text);
    return keys;
}
std::string nameOf(const EntityType& type, const Entity& record) { return linkKey(type.name, textOf(type, record, type.title)); }

}

LinkResolver::LinkResolver(Workspace& workspace, Batch& batch, std::vector<std::string> createMissing)
    : m_workspace(workspace), m_batch(batch), m_createMissing(std::move(createMissing)) {}

LinkResolver::Known& LinkResolver::known(std::string_view target) {
    if (const auto at = m_known.find(target); at != m_known.end()) return at->second;
    Known& fresh = m_known[std::string(target)];
    read(*m_workspace.store().schema().find(target), fresh);
    return fresh;
}
void LinkResolver::read(const EntityType& type, Known& into) {
    std::vector<const Field*> fields;
    for (std::string_view key : {"external_id", "email", "login", "name", "subject", "first_name"})
        if (const Field* f = type.find(key)) fields.push_back(f);
    const auto record = type.make();
    m_workspace.store().scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
        record->id = id;
        for (std::size_t i = 0; i < fields.size(); ++i) fields[i]->put(*record, valueOf(cells[i]));
        note(type, into, *record);
        return true;
    });
}
void LinkResolver::note(const EntityType& type, Known& into, const Entity& record) {
    for (const std::string& key : textKeysOf(type, record)) into.byText.emplace(key, record.id);
    if (const std::string name = nameOf(type, record); !name.empty()) into.byName.emplace(name, record.id);
}
void LinkResolver::forget(const EntityType& type, Known& in, const Entity& record) {
    const auto drop = [&](auto& names, const std::string& key) {
        if (const auto at = names.find(key); at != names.end() && at->second == record.id) names.erase(at);
    };
    for (const std::string& key : textKeysOf(type, record)) drop(in.byText, key);
    drop(in.byName, nameOf(type, record));
}

std::optional<std::int64_t> LinkResolver::find(std::string_view target, std::string_view text, const std::string& by) {
    Known& all = known(target);
    const std::string whole(trim(text));
    if (by.empty() || by == "external_id" || by == "email" || by == "login")
        for (const std::string& key : {whole, emailKey(whole)})
            if (const auto at = all.byText.find(key); at != all.byText.end() && !key.empty()) return at->second;
    if (by.empty() || by == "name")
        if (const auto at = all.byName.find(linkKey(target, whole)); at != all.byName.end()) return at->second;
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
    note(type, known(target), *record);
    return await(type, record);
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
void LinkResolver::announce(std::string_view target, std::string_view text) { known(target).coming.emplace(linkKey(target, text), true); }
bool LinkResolver::announced(std::string_view target, std::string_view text) const {
    const auto at = m_known.find(target);
    return at != m_known.end() && at->second.coming.contains(linkKey(target, text));
}

}
