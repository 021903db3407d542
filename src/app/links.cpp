// SPDX-License-Identifier: MIT
#include "app/links.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/model/activity.h"
#include "core/model/affiliation.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t n = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), n);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional{n} : std::nullopt;
}
std::optional<std::int64_t> firstWith(Workspace& workspace, const EntityType& type, std::string_view key, const std::string& text) {
    const Field* f = type.find(key);
    if (!f || f->type != Type::Text || text.empty()) return std::nullopt;
    const auto found = workspace.store().loadWhere(type, f, text);
    return found.empty() ? std::nullopt : std::optional{found.front()->id};
}
std::optional<std::int64_t> nth(Workspace& workspace, const EntityType& type, std::int64_t n) {
    std::optional<std::int64_t> found;
    workspace.store().scan(type, {}, [&](std::int64_t id, auto) {
        if (--n == 0) found = id;
        return n > 0;
    });
    return found;
}

}

std::optional<std::int64_t> idIn(std::string_view word) {
    const auto number = numberIn(word);
    return number && *number >= IdMaker::smallest ? number : std::nullopt;
}

std::string linkKey(std::string_view target, std::string_view text) {
    if (target == "company" || target == "product" || target == "campaign") return companyKey(text);
    return nameKeyText(text);
}

Result<std::int64_t> resolveId(Workspace& workspace, const EntityType& type, std::string_view word) {
    if (const auto id = idIn(word); id && workspace.store().load(type, *id)) return *id;
    if (const auto found = firstWith(workspace, type, "external_id", std::string(word))) return *found;
    if (const auto number = numberIn(word); number && *number > 0 && *number < IdMaker::smallest)
        if (const auto found = nth(workspace, type, *number)) return *found;
    return Error{Error::NotFound, std::string("There is no ").append(type.name).append(" ").append(word).append("; see 'tilthctl list ").append(type.name).append("'.")};
}

Result<std::int64_t> resolveLink(Workspace& workspace, const Field& field, std::string_view text) {
    const EntityType* target = workspace.store().schema().find(field.target);
    assert(target);
    if (const auto id = idIn(text); id && workspace.store().load(*target, *id)) return *id;
    for (std::string_view key : {"external_id", "login", "email"})
        if (const auto found = firstWith(workspace, *target, key, std::string(text))) return *found;
    if (field.target == "user" && text == "me") return workspace.user().id;
    if (const auto found = byName(workspace, *target, text)) return *found;
    return Error{Error::NotFound, std::string("There is no ").append(target->name).append(" \"").append(text).append("\"; add it first, or let the import make it."), std::string(field.key), {}, std::string(text)};
}
std::optional<std::int64_t> byName(Workspace& workspace, const EntityType& target, std::string_view text) {
    const std::string wanted = linkKey(target.name, text);
    const Field* const title[]{&target.at(target.title)};
    std::optional<std::int64_t> found;
    if (title[0]->type != Type::Text || wanted.empty()) return found;
    workspace.store().scan(target, title, [&](std::int64_t id, std::span<const Cell> cells) {
        if (const auto* name = std::get_if<std::string_view>(&cells[0]); name && linkKey(target.name, *name) == wanted) found = id;
        return !found;
    });
    return found;
}

std::string titleOf(const EntityType& type, const Entity& record) {
    const Value v = type.at(type.title).of(record);
    const std::string* text = std::get_if<std::string>(&v);
    return text ? *text : toText(type.at(type.title), v);
}
std::string titleOf(Workspace& workspace, std::string_view type, std::int64_t id) {
    const EntityType* found = workspace.store().schema().find(type);
    const Record record = found && id ? workspace.store().load(*found, id) : nullptr;
    return record ? titleOf(*found, *record) : std::string();
}

}
