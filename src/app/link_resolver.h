// SPDX-License-Identifier: MIT
// Texts of an import to the records they name: everything is read once, then looked up in memory.
#pragma once
#include "app/workspace.h"
#include <unordered_map>

namespace tilth {

class LinkResolver {
public:
    LinkResolver(Workspace& workspace, Batch& batch, std::vector<std::string> createMissing);

    /// The id, or nothing: the text names nobody and may not be made. by: key field, empty: external id, e-mail, login, name.
    std::optional<std::int64_t> find(std::string_view target, std::string_view text, const std::string& by = {});
    std::optional<std::int64_t> findOrMake(std::string_view target, std::string_view text, const std::string& by = {});
    /// A stage of a pipeline; an unknown one is added behind the open stages, for a file's stages are its own.
    std::int64_t stage(std::int64_t pipeline, std::string_view text);
    /// What was made for a row belongs to it: kept with it, or forgotten when the row is not written.
    void keepMade();
    void forgetMade();
    bool mayMake(std::string_view target) const;
    /// Records that this import makes itself, or whose name it will make further down.
    void learn(std::string_view target, const Entity& record);
    void announce(std::string_view target, std::string_view text);
    bool announced(std::string_view target, std::string_view text) const;
    const std::map<std::string, std::int64_t>& made() const { return m_made; }

private:
    // Most files name records by their keys alone: e-mails and names of all records are read when the first text asks for them.
    struct Keys {
        std::unordered_map<std::string, std::int64_t> ids;
        bool read = false;
    };
    struct Known {
        Keys words, mails, names;                       // words: external ids and logins
        std::unordered_map<std::string, bool> coming;
    };
    using KeyOf = std::string (*)(const EntityType& type, const Field& field, std::string_view text);
    Known& known(std::string_view target) { return m_known[std::string(target)]; }
    Keys& words(std::string_view target);
    Keys& mails(std::string_view target);
    Keys& names(std::string_view target);
    Keys& read(Keys& into, std::string_view target, std::span<const std::string_view> fields, KeyOf keyOf);
    std::optional<std::int64_t> withKey(std::string_view target, const std::string& key);
    static void note(const EntityType& type, Known& into, const Entity& record);
    static void forget(const EntityType& type, Known& in, const Entity& record);
    std::int64_t await(const EntityType& type, std::shared_ptr<Entity> record);
    std::int64_t make(std::string_view target, std::string_view text, const std::string& by);

    Workspace& m_workspace;
    Batch& m_batch;
    std::vector<std::string> m_createMissing;
    std::map<std::string, Known, std::less<>> m_known;
    std::map<std::string, std::int64_t> m_stages;      // "pipeline name" -> stage
    std::map<std::string, std::int64_t> m_made;
    struct Awaiting { const EntityType* type; std::shared_ptr<Entity> record; };
    std::vector<Awaiting> m_awaiting;                   // made for the row at hand
};

}
