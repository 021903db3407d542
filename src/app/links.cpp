// SPDX-License-Identifier: MIT
#include "app/links.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/model/activity.h"
#include "core/model/affiliation.h"
#include "core/model/user.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

constexpr std::string_view me = "me";            // the acting user

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
// Those with this login name or e-mail address.
std::vector<std::int64_t> allWith(Workspace& workspace, const EntityType& type, std::string_view text) {
    std::vector<std::int64_t> ids;
    for (const std::string_view key : {"login", "email"})
        if (const Field* f = type.find(key); f && !text.empty() && ids.empty())
            for (const auto& record : workspace.store().loadWhere(type, f, std::string(text))) ids.push_back(record->id);
    return ids;
}
// Those whose title is the same name, at most so many.
std::vector<std::int64_t> allNamed(Workspace& workspace, const EntityType& type, std::string_view text, std::size_t most) {
    const std::string wanted = linkKey(type.name, text);
    const Field* const title[]{&type.at(type.title)};
    std::vector<std::int64_t> ids;
    if (title[0]->type != Type::Text || wanted.empty()) return ids;
    workspace.store().scan(type, title, [&](std::int64_t id, std::span<const Cell> cells) {
        if (const auto* name = std::get_if<std::string_view>(&cells[0]); name && linkKey(type.name, *name) == wanted) ids.push_back(id);
        return ids.size() < most;
    });
    return ids;
}
Error noSuch(const EntityType& type, std::string_view word) {
    return {Error::NotFound, std::string("There is no ").append(type.name).append(" ").append(word).append("; see 'tilthctl list ").append(type.name).append("'.")};
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
    if (type.name == User::type.name && word == me) return workspace.user().id;
    std::vector<std::int64_t> same = allWith(workspace, type, word);
    if (same.empty()) same = allNamed(workspace, type, word, 2);
    if (same.size() == 1) return same.front();
    if (same.empty()) return noSuch(type, word);
    return Error{Error::Refused, std::string("More than one ").append(type.name).append(" is called \"").append(word).append("\"; name it by its id (\"tilthctl list ").append(type.name).append("\").")};
}

Result<std::int64_t> resolveLink(Workspace& workspace, const Field& field, std::string_view text) {
    const EntityType* target = workspace.store().schema().find(field.target);
    assert(target);
    if (const auto id = idIn(text); id && workspace.store().load(*target, *id)) return *id;
    if (const auto found = firstWith(workspace, *target, "external_id", std::string(text))) return *found;
    if (const auto same = allWith(workspace, *target, text); !same.empty()) return same.front();
    if (field.target == User::type.name && text == me) return workspace.user().id;
    if (const auto found = byName(workspace, *target, text)) return *found;
    return Error{Error::NotFound, std::string("There is no ").append(target->name).append(" \"").append(text).append("\"; add it first, or let the import make it."), std::string(field.key), {}, std::string(text)};
}
std::optional<std::int64_t> byName(Workspace& workspace, const EntityType& target, std::string_view text) {
    const std::vector<std::int64_t> found = allNamed(workspace, target, text, 1);
    return found.empty() ? std::nullopt : std::optional{found.front()};
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
