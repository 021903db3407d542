// SPDX-License-Identifier: MIT
// A workspace's records and its journal: audit, undo, change feed, conflict check. One Store per thread.
#pragma once
#include "core/schema/registry.h"
#include "store/batch.h"
#include "store/connection.h"
#include "store/erasure.h"
#include "store/revision.h"
#include "store/score_table.h"

namespace tilth {

class Session;

Value valueOf(const Cell& cell);        // a copy that lives on

class Store {
public:
    struct Options {
        std::string actor;                              // login name, written into every revision
        std::function<std::int64_t()> nowMs;            // UTC milliseconds
        bool checkLater = false;                        // after an unclean end the caller looks at quickFaults(); else damage is refused
    };
    // place: path of a .tilth file, or postgresql://... Create refuses an existing one and leaves nothing when it fails.
    // Error with the field "schema": one that must be brought up first, which reading alone cannot do.
    static Result<std::unique_ptr<Store>> open(const std::string& place, OpenMode mode, Options options);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const Schema& schema() const { return *m_schemas.back(); }
    void readSchema();                                  // again, after another connection changed users' fields
    void setActor(std::string actor) { m_actor = std::move(actor); }
    const std::string& actor() const { return m_actor; }
    std::int64_t newId();
    std::int64_t nowMs() const { return m_nowMs(); }

    // Runs inside the transaction of every forward and backward revision, after its records are written:
    // writes derived tables, and for kind Done may add records to the same revision through the batch.
    using Deriver = std::function<void(Store&, Batch&, const News&)>;
    void setDeriver(Deriver deriver) { m_deriver = std::move(deriver); }
    void onCommit(std::function<void(const News&)> listener) { m_listeners.push_back(std::move(listener)); }

    // All or nothing, one revision; the value is its id. An empty change writes nothing and gives 0.
    Result<std::int64_t> commit(const ChangeSet& change);
    // The same for many records: write fills the batch and returns false to give up (nothing is written then).
    // expected: about how many new records of a type; large loads rebuild that type's indexes at the end.
    using Writer = std::function<Result<Done>(Batch&)>;
    Result<std::int64_t> commitMany(const std::string& label, const Writer& write, const std::map<std::string, std::int64_t>& expected = {});
    // Runs the deriver as if these leads had been touched. A "done" revision when it made records, else a "derived" one.
    Result<std::int64_t> rederive(const std::string& label, const std::vector<std::int64_t>& leads);

    Result<Reversal> undo();                            // this actor's newest, also after a restart
    Result<Reversal> undo(std::int64_t revision);
    Result<Reversal> redo();

    // Empties the records, cleans the journal and rewrites the file. Cannot be undone.
    Result<Erased> erase(const Erasure& erasure);

    // Reading. Null or empty when there is no such record.
    std::shared_ptr<Entity> load(const EntityType& type, std::int64_t id);
    template <class E> std::shared_ptr<E> find(std::int64_t id) { return std::static_pointer_cast<E>(load(schema().of<E>(), id)); }
    std::vector<std::shared_ptr<Entity>> loadMany(const EntityType& type, std::span<const std::int64_t> ids);      // in the order of ids, without the missing
    template <class E> std::vector<std::shared_ptr<E>> findAll() { return as<E>(loadWhere(schema().of<E>(), nullptr, {})); }
    template <class E> std::vector<std::shared_ptr<E>> findBy(std::string_view field, const Value& value) {
        const EntityType& type = schema().of<E>();
        return as<E>(loadWhere(type, &type.at(field), value));
    }
    std::vector<std::shared_ptr<Entity>> loadWhere(const EntityType& type, const Field* field, const Value& value);   // by id; null: all
    // Walks all records by id with the values of some fields; texts live until the call returns. False from each stops.
    using Each = std::function<bool(std::int64_t id, std::span<const Cell> values)>;
    void scan(const EntityType& type, std::span<const Field* const> fields, const Each& each);
    void scanIds(const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids, const Each& each);
    // Walks records by what they link to, then by a time field, then by id; only those that link to the ids, all without ids.
    using EachLinked = std::function<void(std::int64_t target, std::int64_t id, std::span<const Cell> values)>;
    void scanLinked(const EntityType& type, std::span<const Field* const> fields, const Field& link, const Field& time, std::span<const std::int64_t> ids, const EachLinked& each);
    std::int64_t count(const EntityType& type);
    std::vector<std::int64_t> createdIds(const News& news, const EntityType& type);     // of records that a revision made
    // The records of `target` that records touched by a revision point to through a link, before or after it.
    std::set<std::int64_t> linkedThrough(const News& news, const EntityType& type, const Field& link);

    std::vector<News> since(std::int64_t seq);
    std::int64_t newestSeq();
    std::int64_t firstRevision();                       // the same in all copies of a workspace, and in no other one
    std::int64_t changeMark() { return m_db->changeMark(); }
    std::vector<RevisionInfo> revisions(std::int64_t limit);                                // newest first
    std::vector<ChangeLine> history(const EntityType& type, std::int64_t id);               // oldest first
    std::vector<ChangeLine> changesOf(std::int64_t revision, std::int64_t limit);

    ScoreTable& scores() { return *m_scores; }
    const Error* readOnly() const { return m_db->readOnly(); }         // why nothing can be written; null: it can
    bool endedUncleanly() const { return m_db->endedUncleanly(); }      // whoever had it open last did not close it
    Result<Done> stillThere();                          // Error: the file was moved, replaced or deleted since it was opened
    std::vector<std::string> faults();                  // of the file and the journal
    Result<std::vector<std::string>> quickFaults();     // of the file's pages
    // judge looks at the copy before it gets its name; its error is that of the backup, and nothing is kept then.
    using Judge = std::function<Result<Done>(const std::string& temporary)>;
    Result<Done> backup(const std::string& path, const Judge& judge = {});
    void checkpoint() { m_db->checkpoint(); }
    void keepLittle() { m_db->setCache(2'000); }        // for one who reads a few records here and there
    void releaseMemory();                               // after much was read once: caches, and freed memory to the system
    void interruptWhen(std::function<bool()> stop) { m_db->interruptWhen(std::move(stop)); }
    Connection& connection() { return *m_db; }          // for the store's own tests and benchmarks

private:
    Store(std::unique_ptr<Connection> db, Options options);
    template <class E> static std::vector<std::shared_ptr<E>> as(std::vector<std::shared_ptr<Entity>> records) {
        std::vector<std::shared_ptr<E>> typed;
        typed.reserve(records.size());
        for (auto& r : records) typed.push_back(std::static_pointer_cast<E>(std::move(r)));
        return typed;
    }
    Session& session();
    template <class T> Result<T> guarded(const std::function<Result<T>()>& work);
    std::optional<std::int64_t> alreadyDone(std::int64_t key);
    void finish(Batch& batch, News& news, std::int64_t undoes);
    void describe(const Batch& batch, News& news);
    std::map<std::string, std::set<std::int64_t>> touchedBy(std::int64_t revision);
    void writeRevision(News& news, std::int64_t undoes);
    void afterCommit(const News& news);
    Result<Reversal> reverse(RevisionKind kind, const std::function<struct Reversible()>& choose);

    std::unique_ptr<Connection> m_db;
    std::string m_actor;
    std::function<std::int64_t()> m_nowMs;
    std::vector<std::unique_ptr<Schema>> m_schemas;     // the last one holds; older ones stay for change sets that point into them
    std::unique_ptr<Session> m_session;                 // made by the first write: readers need none
    std::unique_ptr<ScoreTable> m_scores;
    Deriver m_deriver;
    std::vector<std::function<void(const News&)>> m_listeners;
};

}
