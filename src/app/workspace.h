// SPDX-License-Identifier: MIT
// An open workspace as one thread sees it: its store, who works, what time it is, its settings. The only thing passed around.
#pragma once
#include "core/base/zone.h"
#include "core/lead/compiled_model.h"
#include "core/model/user.h"
#include "store/store.h"
#include <filesystem>

namespace tilth {

/// Where and when a workspace lives; kept as settings, changed with setSetting.
struct NewWorkspace {
    std::string currency = "USD";           // ISO 4217
    std::string country = "US";             // ISO 3166-1, of phone numbers and holidays
    std::string timeZone = "UTC";           // IANA name
    std::string userName = "Me", login = "me";
};

struct WorkspaceOptions {
    std::string user{};                             // login of who works; empty: the workspace's first user
    std::function<std::int64_t()> nowMs{};          // UTC milliseconds; empty: the system's clock
    OpenMode mode = OpenMode::Write;                // Write, Read or Copy
    bool checkLater = false;                        // after an unclean end the caller looks at the store's quickFaults()
    std::filesystem::path backups{};                // under which automatic backups lie, where the workspace names no folder; empty: none are made
};

class Workspace {
public:
    using Options = WorkspaceOptions;
    /// Opens a .tilth file or postgresql://... that exists.
    static Result<std::unique_ptr<Workspace>> open(const std::string& place, Options options = {});
    /// Makes one with a first user, the default pipeline and the default scoring model; leaves nothing when it fails.
    static Result<std::unique_ptr<Workspace>> create(const std::string& place, const NewWorkspace& settings, Options options = {});
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    Store& store() { return *m_store; }
    const std::string& place() const { return m_place; }
    const std::filesystem::path& backups() const { return m_backups; }      // as the options said
    const User& user() const { return m_user; }
    template <class E> const EntityType& type() const { return m_store->schema().of<E>(); }

    /// The active scoring model, compiled; hasModel is false only while a workspace is being made.
    const CompiledModel& model() const { return *m_model; }
    std::int64_t modelId() const { return m_modelId; }
    bool hasModel() const { return m_model != nullptr; }
    void readModel();
    /// Reads settings, users' fields and the active model again, after another connection changed them.
    void refresh();

    /// The type with further fields after its own; made once per schema.
    const EntityType& extended(const EntityType& type, std::span<const Field> more);

    Time now() const;
    Date today() const;                                 // in the workspace's zone
    Date dayOf(Time instant) const;
    const Zone& zone() const { return m_zone; }
    std::string setting(std::string_view key) const;  // its default when it was never set
    std::string currency() const { return setting("currency"); }

    Result<std::int64_t> commit(const ChangeSet& change) { return m_store->commit(change); }

private:
    friend struct WorkspaceOpener;
    Workspace(std::unique_ptr<Store> store, std::string place, std::filesystem::path backups);
    void readSettings();
    void actAs(const User& user);

    std::unique_ptr<Store> m_store;
    std::string m_place;
    std::filesystem::path m_backups;
    User m_user;
    Zone m_zone;
    std::map<std::string, std::string, std::less<>> m_settings;
    std::unique_ptr<const CompiledModel> m_model;
    std::int64_t m_modelId = 0;
    struct Extended { std::vector<Field> fields; EntityType type; };
    std::map<const EntityType*, std::unique_ptr<Extended>> m_extended;
};

}
