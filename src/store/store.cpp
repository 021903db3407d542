// SPDX-License-Identifier: MIT
#include "store/store.h"
#include "store/bulk_load.h"
#include "store/migrations.h"
#include "store/moved_file.h"
#include "store/pipeline.h"
#include "store/reversal.h"
#include "store/schema_sync.h"
#include "store/session.h"
#include "store/values.h"
#include <algorithm>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tilth {
namespace {

std::unique_ptr<Connection> connect(const std::string& place, OpenMode mode, bool checkLater) {
    return isPostgresUrl(place) ? openPostgres(place, mode) : openSqlite(place, mode, checkLater);
}
std::string rangesAsJson(const std::map<std::string, Range>& created) {
    Json ranges = Json::object();
    for (auto& [entity, r] : created)
        if (r.count) ranges[entity] = {r.first, r.last, r.count};
    return ranges.empty() ? std::string() : ranges.dump();
}
// The records that a change's journal rows are about, as Store::touchedBy would read them.
std::map<std::string, std::set<std::int64_t>> touchedBy(const ChangeSet& change) {
    std::map<std::string, std::set<std::int64_t>> touched;
    for (const RecordChange& r : change.records) {
        const bool edited = r.kind == RecordChange::Update && std::ranges::any_of(r.edits, [](const Edit& e) { return e.before != e.after; });
        if (edited || r.kind == RecordChange::Remove) touched[std::string(r.type->name)].insert(r.id);
    }
    return touched;
}

}

Result<std::unique_ptr<Store>> Store::open(const std::string& place, OpenMode mode, Options options) {
    try {
        auto db = connect(place, mode, options.checkLater);
        refuseOtherVersions(*db);
        if (db->readOnly() && !schemaIsCurrent(*db)) return Error{Error::Refused, TR("Store", "This workspace was made by another version of Tilth. Open it once where it can be written; a copy of it will do."), "schema"};
        std::unique_ptr<Store> store(new Store(std::move(db), std::move(options)));
        return store;
    } catch (const std::exception& e) { return errorOf(e); }
}
Store::Store(std::unique_ptr<Connection> db, Options options)
    : m_db(std::move(db)), m_actor(std::move(options.actor)), m_nowMs(std::move(options.nowMs)), m_scores(std::make_unique<ScoreTable>(*m_db)) {
    if (!m_db->readOnly()) syncSchema(*m_db, allTypes());
    readSchema();
}
Store::~Store() = default;

void Store::readSchema() {
    if (m_schemas.empty()) m_schemas.push_back(std::make_unique<Schema>());
    std::vector<CustomField> added;
    for (const auto& field : findAll<CustomField>()) added.push_back(*field);
    m_schemas.push_back(std::make_unique<Schema>(added));
}
Session& Store::session() {
    if (!m_session) m_session = std::make_unique<Session>(*m_db, schema().types(), m_actor, m_nowMs);
    return *m_session;
}
std::int64_t Store::newId() { return session().newId(); }

template <class T> Result<T> Store::guarded(const std::function<Result<T>()>& work) {
    try { return work(); } catch (const std::exception& e) { return errorOf(e); }
}
std::optional<std::int64_t> Store::alreadyDone(std::int64_t key) {     // it had arrived, only the answer was lost
    const Cell cells[]{key};
    return key && m_db->query("SELECT 1 FROM revision WHERE id = $1", cells)->next() ? std::optional{key} : std::nullopt;
}

Result<std::int64_t> Store::commit(const ChangeSet& change) {
    if (change.empty()) return std::int64_t{0};
    return guarded<std::int64_t>([&]() -> Result<std::int64_t> {
        News news{0, change.key ? change.key : newId(), change.label};
        Transaction transaction(*m_db);
        m_db->lockJournal();
        if (const auto done = alreadyDone(change.key)) return *done;
        Batch batch(*m_db, news.revision);
        batch.apply(change);
        news.touched = tilth::touchedBy(change);
        finish(batch, news, 0);
        transaction.commit();
        afterCommit(news);
        return news.revision;
    });
}

Result<std::int64_t> Store::commitMany(const std::string& label, const Writer& write, const std::map<std::string, std::int64_t>& expected) {
    return guarded<std::int64_t>([&]() -> Result<std::int64_t> {
        News news{0, newId(), label};
        Transaction transaction(*m_db);
        Batch batch(*m_db, news.revision);
        BulkLoad load(*m_db, schema(), expected);
        if (const auto written = write(batch); !written) return written.error();
        batch.flush();
        load.finish();
        m_db->lockJournal();
        if (!batch.changes() && batch.created().empty()) return std::int64_t{0};
        finish(batch, news, 0);
        transaction.commit();
        afterCommit(news);
        return news.revision;
    });
}

// Journal numbers are given under the journal lock; the derived rows belong to the same transaction.
void Store::finish(Batch& batch, News& news, std::int64_t undoes) {
    batch.flush();
    news.created = batch.created();
    if (news.touched.empty()) describe(batch, news);
    if (m_deriver) {
        const std::int64_t changes = batch.changes();
        m_deriver(*this, batch, news);
        batch.flush();
        news.created = batch.created();
        if (batch.changes() != changes) describe(batch, news);
    }
    writeRevision(news, undoes);
}
// A step forward counts the changes that it writes: where there are none the journal need not be asked.
void Store::describe(const Batch& batch, News& news) {
    if (news.kind != RevisionKind::Done || batch.changes()) news.touched = touchedBy(news.revision);
}
void Store::writeRevision(News& news, std::int64_t undoes) {
    session().renew();
    news.seq = newestSeq() + 1;
    const std::string created = rangesAsJson(news.created);
    const Cell cells[]{news.revision, news.seq, std::string_view(news.label), std::string_view(m_actor), m_nowMs() / 1000, session().node(),
                       std::int64_t(news.kind), undoes ? Cell{undoes} : Cell{}, created.empty() ? Cell{} : Cell{std::string_view(created)}};
    post(*m_db, "INSERT INTO revision (id, seq, label, actor, at, session, kind, undoes, created) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", cells);
}
// What was committed is saved: a fault from here on must not tell otherwise. Listeners do not throw.
void Store::afterCommit(const News& news) {
    if (news.touched.contains("custom_field") || news.created.contains("custom_field")) {
        try { readSchema(); } catch (const std::exception&) {}          // the fields show at the next start
    }
    for (const auto& listener : m_listeners) listener(news);
}
Result<std::int64_t> Store::rederive(const std::string& label, const std::vector<std::int64_t>& leads) {
    return guarded<std::int64_t>([&]() -> Result<std::int64_t> {
        News news{0, newId(), label};
        Transaction transaction(*m_db);
        m_db->lockJournal();
        Batch batch(*m_db, news.revision);
        if (!leads.empty()) news.touched["lead"].insert(leads.begin(), leads.end());
        if (m_deriver) m_deriver(*this, batch, news);
        batch.flush();
        news.created = batch.created();
        News derived{0, newId(), label, RevisionKind::Derived};
        const bool led = !news.created.empty() || batch.changes();
        if (led) writeRevision(derived, 0);     // others know from the journal alone that scores changed, beside what these led to
        else news.kind = RevisionKind::Derived;
        writeRevision(news, 0);
        transaction.commit();
        afterCommit(news);
        return news.revision;
    });
}

Result<Reversal> Store::undo() { return reverse(RevisionKind::Undone, [this] { return newestToUndo(*m_db, m_actor); }); }
Result<Reversal> Store::undo(std::int64_t revision) { return reverse(RevisionKind::Undone, [this, revision] { return revisionToUndo(*m_db, revision); }); }
Result<Reversal> Store::redo() { return reverse(RevisionKind::Redone, [this] { return newestToRedo(*m_db, m_actor); }); }

Result<Reversal> Store::reverse(RevisionKind kind, const std::function<Reversible()>& choose) {
    return guarded<Reversal>([&]() -> Result<Reversal> {
        News news{0, newId(), {}, kind};
        Transaction transaction(*m_db);
        m_db->lockJournal();
        const Reversible what = choose();
        if (!what.id) return Error{Error::NotFound, kind == RevisionKind::Undone ? TR("Store", "There is nothing to undo.") : TR("Store", "There is nothing to redo.")};
        news.label = what.label;
        Batch batch(*m_db, news.revision);
        Reversal reversal{news.revision, what.label, Reverser(*m_db, schema(), batch).reverse(what)};
        finish(batch, news, what.id);
        transaction.commit();
        afterCommit(news);
        return reversal;
    });
}

void Store::releaseMemory() {
    m_db->releaseMemory();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
Result<Done> Store::stillThere() {
    return guarded<Done>([&]() -> Result<Done> {
        return m_db->hasMoved() ? Result<Done>(movedFile()) : Result<Done>(Done{});
    });
}
Result<std::vector<std::string>> Store::quickFaults() {
    return guarded<std::vector<std::string>>([&]() -> Result<std::vector<std::string>> { return m_db->quickFaults(); });
}
Result<Done> Store::backup(const std::string& path, const Judge& judge) {
    return guarded<Done>([&]() -> Result<Done> {
        m_db->backup(path, [&](const std::string& temporary) {
            if (!judge) return;
            if (const auto sound = judge(temporary); !sound) throw SqlError(sound.error().text, sound.error().code);
        });
        return Done{};
    });
}

}
