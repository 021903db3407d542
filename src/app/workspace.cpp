// SPDX-License-Identifier: MIT
#include "app/workspace.h"
#include "app/defaults.h"
#include "app/pipeline_presets.h"
#include "app/rescore.h"
#include "app/settings.h"
#include "core/model/lead.h"
#include "core/model/score_model.h"
#include "core/model/setting.h"
#include "io/zone_file.h"
#include "store/actor.h"
#include "store/durable_file.h"
#include <algorithm>
#include <chrono>

namespace tilth {
namespace {

std::int64_t systemMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

User firstUser(Store& store, const NewWorkspace& wanted, Time now) {
    User user;
    user.id = store.newId();
    user.created = now;
    user.name = wanted.userName;
    user.login = wanted.login;
    user.role = Role::Admin;
    return user;
}
void addSettings(ChangeSet& change, Store& store, const NewWorkspace& wanted, Time now) {
    const std::array<std::pair<const char*, const std::string*>, 3> chosen{{{"currency", &wanted.currency}, {"country", &wanted.country}, {"time_zone", &wanted.timeZone}}};
    for (const auto& [key, value] : chosen) {
        Setting s;
        s.id = store.newId();
        s.created = now;
        s.key = key;
        s.value = *value;
        change.create(store.schema().of<Setting>(), s);
    }
}
void addModel(ChangeSet& change, Store& store, Time now) {
    ScoreModel model;
    model.id = store.newId();
    model.created = now;
    model.name = TR("Workspace", "Default model");
    model.document = defaultFile("scoring.json");
    model.active = true;
    change.create(store.schema().of<ScoreModel>(), model);
}
Result<Done> checkChoices(const NewWorkspace& wanted) {
    const std::array<std::pair<std::string_view, std::string_view>, 2> chosen{{{"currency", wanted.currency}, {"country", wanted.country}}};
    for (const auto& [key, value] : chosen)
        if (const char* wrong = findSetting(key)->check(value)) return Error{Error::Usage, wrong, std::string(key)};
    if (const auto zone = loadZone(wanted.timeZone); !zone) return zone.error();
    return Done{};
}

}

struct WorkspaceOpener {
    static Result<std::unique_ptr<Workspace>> open(const std::string& place, OpenMode mode, const Workspace::Options& options) {
        auto store = Store::open(place, mode, {options.user, options.nowMs ? options.nowMs : systemMs, options.checkLater});
        if (!store) return store.error();
        return std::unique_ptr<Workspace>(new Workspace(std::move(*store), place, options.backups));
    }
    // Everything that a workspace starts with is one revision that nobody undoes: its actor is the program.
    static Result<Done> fill(Workspace& workspace, const NewWorkspace& wanted) {
        Store& store = workspace.store();
        store.setActor(programActor);
        ChangeSet change{TR("Change", "New workspace")};
        const Time now = workspace.now();
        change.create(store.schema().of<User>(), firstUser(store, wanted, now));
        addSettings(change, store, wanted, now);
        addModel(change, store, now);
        if (const auto added = addPresetPipeline(change, store, now, "tilth", TR("Workspace", "Sales")); !added) return added.error();
        const auto written = store.commit(change);
        if (!written) return written.error();
        return Done{};
    }
    static Result<Done> signIn(Workspace& workspace, const std::string& login) {
        const auto users = workspace.store().findAll<User>();
        const auto at = login.empty() ? users.begin() : std::ranges::find_if(users, [&](const auto& u) { return u->login == login || u->email == login || u->name == login; });
        if (at == users.end()) return Error{Error::Usage, login.empty() ? TR("Workspace", "This workspace has no user.") : "This workspace has no user " + login + ".", "user"};
        workspace.actAs(**at);
        return Done{};
    }
};

Result<std::unique_ptr<Workspace>> Workspace::open(const std::string& place, Options options) {
    auto workspace = WorkspaceOpener::open(place, options.mode, options);
    if (!workspace) return workspace;
    (*workspace)->readSettings();
    (*workspace)->readModel();
    // Without one no score is true: nothing is opened, nothing guessed.
    if (!(*workspace)->hasModel()) return Error{Error::Refused, TR("Workspace", "This workspace has no scoring model that can be read: the file is damaged. Restore a backup of it."), "document"};
    if (const auto in = WorkspaceOpener::signIn(**workspace, options.user); !in) return in.error();
    return workspace;
}
Result<std::unique_ptr<Workspace>> Workspace::create(const std::string& place, const NewWorkspace& settings, Options options) {
    if (const auto ok = checkChoices(settings); !ok) return ok.error();
    auto workspace = WorkspaceOpener::open(place, OpenMode::Create, options);
    if (!workspace) return workspace;
    if (const auto filled = WorkspaceOpener::fill(**workspace, settings); !filled) {
        workspace->reset();
        discardWorkspace(place);
        return filled.error();
    }
    (*workspace)->readSettings();
    (*workspace)->readModel();
    if (const auto in = WorkspaceOpener::signIn(**workspace, {}); !in) return in.error();
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Store> store, std::string place, std::filesystem::path backups)
    : m_store(std::move(store)), m_place(std::move(place)), m_backups(std::move(backups)) {
    m_store->setDeriver(deriveScores(*this));
    m_store->onCommit([this](const News& news) {
        if (news.touched.contains("setting") || news.created.contains("setting")) readSettings();
    });
}
Workspace::~Workspace() = default;

void Workspace::readSettings() {
    m_settings.clear();
    for (const auto& s : m_store->findAll<Setting>()) m_settings[s->key] = s->value;
    const auto zone = loadZone(setting("time_zone"));
    m_zone = zone ? *zone : Zone{};
}
void Workspace::refresh() {
    m_store->readSchema();
    readSettings();
    readModel();
}
void Workspace::readModel() {
    for (const auto& m : m_store->findBy<ScoreModel>("active", std::int64_t{1})) {
        auto document = parseModel(m->document);
        if (!document) continue;
        auto compiled = compile(std::move(*document), type<Lead>());
        if (!compiled) continue;
        m_model = std::make_unique<const CompiledModel>(std::move(*compiled));
        m_modelId = m->id;
    }
}
void Workspace::actAs(const User& user) {
    m_user = user;
    m_store->setActor(user.login.empty() ? user.name : user.login);
}
const EntityType& Workspace::extended(const EntityType& type, std::span<const Field> more) {
    auto& slot = m_extended[&type];
    if (slot) return slot->type;
    slot = std::make_unique<Extended>(Extended{{type.fields.begin(), type.fields.end()}, type});
    slot->fields.insert(slot->fields.end(), more.begin(), more.end());
    slot->type.fields = slot->fields;
    return slot->type;
}
Time Workspace::now() const { return Time{std::chrono::seconds{m_store->nowMs() / 1000}}; }
Date Workspace::today() const { return dayOf(now()); }
Date Workspace::dayOf(Time instant) const { return localDay(instant, m_zone); }
// A person's own value is kept beside the workspace's, under a key of its own.
std::string Workspace::setting(std::string_view key) const {
    const SettingRow* row = findSetting(key);
    const auto own = row && row->personal ? m_settings.find(ownSettingKey(key, m_user.id)) : m_settings.end();
    if (own != m_settings.end() && !own->second.empty()) return own->second;
    if (const auto at = m_settings.find(key); at != m_settings.end()) return at->second;
    return row ? std::string(row->fallback) : std::string();
}

}
