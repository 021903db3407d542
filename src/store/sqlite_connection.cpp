// SPDX-License-Identifier: MIT
// SQLite behind Connection: opened, configured and locked as docs/architecture.md promises.
#include "core/schema/fault_words.h"
#include "core/schema/registry.h"
#include "store/asked.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/interruption.h"
#include "store/log_watch.h"
#include "store/schema_sync.h"
#include "store/sqlite_file.h"
#include "store/sqlite_guard.h"
#include "store/sqlite_rows.h"
#include "store/sqlite_statement.h"
#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/stat.h>
#include <unordered_map>

namespace tilth {
namespace {

using namespace std::chrono_literals;
constexpr int longLogPages = 512, hugeLogPages = 8192;  // of 8 KB, in the write-ahead log: 4 MB, 64 MB
constexpr std::size_t keptStatements = 400;
constexpr Dialect sqlite{
    .id = "INTEGER PRIMARY KEY", .small = "INTEGER", .whole = "INTEGER", .real = "REAL", .text = "TEXT", .link = "INTEGER",
    .blob = "BLOB", .tableEnd = " STRICT",
    .jsonMembers = "tilth_members", .jsonFilledMembers = "tilth_filled_members",
    .among = " IN (SELECT value FROM json_each(", .amongEnd = "))", .ids = "[", .idsEnd = "]"};

class AttachAllowed {          // for a scope: a workspace may not attach files, VACUUM attaches one of its own
public:
    explicit AttachAllowed(sqlite3* db) : m_db(db), m_before(sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1)) {}
    AttachAllowed(const AttachAllowed&) = delete;
    AttachAllowed& operator=(const AttachAllowed&) = delete;
    ~AttachAllowed() { sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, m_before); }
private:
    sqlite3* m_db;
    int m_before;
};

std::uint64_t deviceOf(const std::string& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 ? std::uint64_t{found.st_dev} : 0;
}

class SqliteConnection final : public Connection, public Interruptible {
public:
    struct New {};
    SqliteConnection(const std::string& path, OpenMode mode, bool checkLater) : m_path(workspacePath(path, mode == OpenMode::Copy ? mode : OpenMode::Write)) {
        refuseStrangeNeighbours(m_path);
        const SqliteAccess access = accessTo(m_path, mode);
        m_readOnly = access.readOnly;
        access.alongside ? openAlongside(checkLater) : openToRead();
        if (m_readOnly) run("PRAGMA query_only = ON");
    }
    SqliteConnection(const std::string& path, New) : m_path(path), m_device(deviceOf(path)), m_db(openSqliteFile(path)), m_rows(m_db.get()) { configureNew(m_db.get()); }
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;
    ~SqliteConnection() override { close(); }
    void finish() {
        m_statements.clear();
        finishNew(m_db.get());
    }

    using Connection::query;
    using Connection::run;
    const Dialect& dialect() const override { return sqlite; }
    std::function<bool()> stop() const override { return m_stop; }

    std::unique_ptr<Cursor> query(const std::string& sql, Cells cells) override {
        countStatement();
        auto statement = prepared(sql);
        auto cursor = std::make_unique<ReadingCursor>(m_db.get(), statement, *m_rows);
        statement->bind(m_db.get(), cells, SQLITE_TRANSIENT);
        if (!m_unlocked) return cursor;
        return std::make_unique<LookingCursor>(std::move(cursor), *m_unlocked, m_cursors);
    }
    std::unique_ptr<Cursor> stream(const std::string& sql, Cells cells) override { return query(sql, cells); }
    std::int64_t run(const std::string& sql, Cells cells) override {
        countStatement();
        auto statement = prepared(sql);
        SqliteCursor cursor(m_db.get(), statement);
        statement->bind(m_db.get(), cells, SQLITE_STATIC);
        while (cursor.next()) {}
        return sqlite3_changes64(m_db.get());
    }

    // Commits and checkpoints of all programs exclude each other: SQLite before 3.51.3 can lose commits otherwise.
    void begin() override {
        if (m_readOnly) throw SqlError(m_readOnly->text, m_readOnly->code);
        if (m_lock && !m_lock->lock(m_patience)) throw SqlError("Another program is writing to this workspace; nothing was written. Try again when it has finished.");
        try { run("BEGIN IMMEDIATE"); } catch (...) { unlock(); throw; }
    }
    void lockJournal() override {}      // BEGIN IMMEDIATE did it
    // Asked twice: before COMMIT it can still be taken back, after it the name may have gone while the disk was waited for.
    void commit() override {
        m_rows->settle();
        refuseMoved("the change was not saved. Open it at its new place.");
        run("COMMIT");
        refuseMoved("what was being saved is lost unless the file is found again. Open it at its new place.");
        if (m_logPages > longLogPages) moveLog(m_logPages > hugeLogPages ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE);
        unlock();
    }
    void rollback() noexcept override {
        m_rows->discard();
        if (!sqlite3_get_autocommit(m_db.get())) sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);   // a full disk rolls back by itself
        unlock();
    }
    void beginReading() override {
        if (m_readers == 0) run("BEGIN");
        ++m_readers;
    }
    void endReading() noexcept override {
        if (--m_readers == 0) sqlite3_exec(m_db.get(), "COMMIT", nullptr, nullptr, nullptr);
    }

    std::unique_ptr<RowSink> insertInto(const std::string& table, std::span<const std::string> columns) override {
        std::string names, marks;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            names.append(i ? ", " : "").append(sqlName(columns[i]));
            marks.append(i ? ", " : "").append(mark(i + 1));
        }
        return std::make_unique<SqliteSink>(*m_rows, prepared("INSERT INTO " + sqlName(table) + " (" + names + ") VALUES (" + marks + ")"));
    }
    std::vector<std::string> tables() override { return texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", {}); }
    std::vector<std::string> columnsOf(const std::string& table) override {
        const Cell cells[]{std::string_view(table)};
        return texts("SELECT name FROM pragma_table_info($1)", cells);
    }
    std::int64_t changeMark() override {
        const std::int64_t version = number("PRAGMA data_version");
        return version + (m_reopened << 32);
    }
    void checkpoint() override {
        if (m_readOnly || !tryLock(m_patience)) return;
        if (!logGone()) moveLog(SQLITE_CHECKPOINT_TRUNCATE);
        unlock();
    }
    // The file is written anew, and the log, which holds pages old and new, is moved into it and cut to nothing.
    void wipe() override {
        if (!tryLock(m_patience)) throw SqlError("Another program is writing to this workspace.");
        int status = SQLITE_ERROR;
        try {
            const AttachAllowed vacuumDoes(m_db.get());
            run("VACUUM");
            status = sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        } catch (...) { unlock(); throw; }
        unlock();
        if (status != SQLITE_OK) throw SqlError("Another program is reading this workspace: its log holds old pages until the last one closes it.");
        m_logPages = 0;
    }
    void setCache(int kilobytes) override {
        m_cache = kilobytes;
        run("PRAGMA cache_size = -" + std::to_string(kilobytes));
    }
    void releaseMemory() override {
        m_rows->settle();
        sqlite3_db_release_memory(m_db.get());
    }
    std::vector<std::string> faults() override {
        std::vector<std::string> found = texts("PRAGMA integrity_check", {});
        std::erase(found, "ok");
        for (auto row = query("PRAGMA foreign_key_check"); row->next();)
            found.push_back(say(FaultWord::NoTarget, {row->text(0), std::to_string(row->whole(1)), row->text(2)}));
        return found;
    }
    std::vector<std::string> quickFaults() override {
        std::vector<std::string> found = texts("PRAGMA quick_check", {});
        std::erase(found, "ok");
        return found;
    }
    void backup(const std::string& path, const Judge& judge) override {
        m_rows->settle();
        const ReadView moment(*this);               // steps within one snapshot do not start anew when somebody writes;
        tables();                                   // it begins with what is read first
        copySqlite(m_db.get(), m_path, path, [this] { return m_stop && m_stop(); }, [&](const std::string& temporary) {
            if (m_unlocked) m_unlocked->refuseMixture();
            if (judge) judge(temporary);
        });
    }
    const Error* readOnly() const override { return m_readOnly ? &*m_readOnly : nullptr; }
    bool endedUncleanly() const override { return m_unclean; }
    bool hasMoved() override { return fileMoved() || logGone(); }
    void interruptWhen(std::function<bool()> stop) override {
        std::exception_ptr fault;
        try { m_rows->settle(); }                       // nobody asks while it changes
        catch (...) { fault = std::current_exception(); }
        m_stop = std::move(stop);
        watchStop();
        if (fault) std::rethrow_exception(fault);       // of rows written before: the question stands all the same
    }
    void setPatience(std::chrono::milliseconds patience) override {
        m_patience = patience;
        sqlite3_busy_timeout(m_db.get(), static_cast<int>(patience.count()));
    }

private:
    void openAlongside(bool checkLater) {
        const bool logged = sizeOf(m_path + "-wal") > 0;
        m_db = openSqliteFile(m_path);
        m_rows.emplace(m_db.get());
        m_device = deviceOf(m_path);
        refuseForeignHeader(m_db.get());
        m_lock.emplace(m_path + "-lock", m_path);
        m_unclean = logged && m_lock->alone();          // the last one who had it open did not close it
        try {
            setPatience(m_patience);
            configure(m_db.get());
            watchLog();
            refuseForeignParts(m_db.get(), sqlite);
            if (m_unclean && !checkLater) refuseDamage(m_db.get());
            m_log.emplace(m_path);
        } catch (...) {
            if (!m_unclean) close();                    // what is refused looks as before; a log that may be all there is stays
            throw;
        }
    }
    void openToRead() {
        const ReadUnlocked before(m_path);
        m_db = openUntouched(m_path);
        m_rows.emplace(m_db.get());
        m_device = deviceOf(m_path);
        refuseForeignHeader(m_db.get());
        configureReading(m_db.get());
        refuseForeignParts(m_db.get(), sqlite);
        m_unlocked = before;
    }
    // Between two readings what others wrote is taken up; within one it would not fit what was read.
    void lookForWriters() {
        if (!m_unlocked) return;
        if (m_readers > 0 || m_cursors > 0) return m_unlocked->refuseMixture();
        if (m_unlocked->isOutdated()) openAgain();
    }
    void openAgain() {
        m_statements.clear();
        openToRead();
        const std::string settings = "PRAGMA query_only = ON" + (m_cache ? "; PRAGMA cache_size = -" + std::to_string(m_cache) : std::string());
        sqlite3_exec(m_db.get(), settings.c_str(), nullptr, nullptr, nullptr);      // not run(), which would look for writers again
        watchStop();
        setPatience(m_patience);
        ++m_reopened;
    }
    void watchStop() { sqlite3_progress_handler(m_db.get(), m_stop ? 10'000 : 0, m_stop ? &SqliteConnection::asked : nullptr, this); }
    // Under the lock the last connection out may move the log into the file and delete it: a closed workspace is one file. Who is the last is
    // asked of our own lock, for SQLite's are gone as soon as anything in a program has closed another descriptor of the file.
    // Where the name leads elsewhere by now, the log of that name may be another's and stays; ours goes into our file, wherever it is,
    // and is left empty: SQLite would take it for the log of the file that has the name now. So does a log whose own name is gone, unless
    // others wrote the file since.
    void close() {
        m_rows.reset();
        m_statements.clear();
        const bool locked = m_db && m_lock && tryLock(250ms);
        if (locked) leaveLog();
        m_db.reset();
        if (locked) m_lock->unlock();
    }
    void leaveLog() {
        const bool gone = logGone();
        if (movedForSure() || (gone && m_log->fits())) moveLog(SQLITE_CHECKPOINT_TRUNCATE);
        else if (!gone && m_lock->stayAlone()) sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    }
    bool fileMoved() {
        int moved = 0;
        const int status = sqlite3_file_control(m_db.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (status != SQLITE_OK) throw sqliteError(m_db.get(), status);
        return moved || deviceOf(m_path) != m_device;       // SQLite compares the file's number alone, which another disk may have too
    }
    bool logGone() { return m_log && m_log->isGone(); }
    bool movedForSure() noexcept {
        try { return fileMoved(); } catch (const SqlError&) { return true; }
    }
    static int asked(void* self) { return static_cast<SqliteConnection*>(self)->m_stop() ? 1 : 0; }

    void watchLog() {
        sqlite3_wal_hook(m_db.get(), [](void* self, sqlite3*, const char*, int pages) {
            static_cast<SqliteConnection*>(self)->m_logPages = pages;
            return SQLITE_OK;
        }, this);
    }
    // Does not wait for readers: they may take long, and colleagues wait for the lock meanwhile. What stays is moved another time.
    void moveLog(int how) {
        sqlite3_busy_timeout(m_db.get(), 0);
        if (sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, how, nullptr, nullptr) == SQLITE_OK) m_logPages = 0;
        setPatience(m_patience);
    }
    bool tryLock(std::chrono::milliseconds patience) noexcept {
        try { return !m_lock || m_lock->lock(patience); } catch (const SqlError&) { return false; }
    }
    void unlock() {
        if (m_lock) m_lock->unlock();
    }
    void refuseMoved(std::string_view remedy) {
        if (hasMoved()) throw SqlError(std::string("The workspace file or its log was moved, replaced or deleted while it was open; ").append(remedy));
    }
    std::vector<std::string> texts(const std::string& sql, Cells cells) {
        std::vector<std::string> all;
        for (auto row = query(sql, cells); row->next();) all.emplace_back(row->text(0));
        return all;
    }
    std::shared_ptr<Statement> prepared(const std::string& sql) {
        lookForWriters();
        m_rows->settle();
        if (m_statements.size() >= keptStatements) std::erase_if(m_statements, [](const auto& kept) { return !kept.second->busy; });
        const auto at = m_statements.find(sql);
        if (at != m_statements.end() && !at->second->busy) return at->second;
        auto fresh = std::make_shared<Statement>(m_db.get(), sql);
        if (at == m_statements.end()) m_statements.emplace(sql, fresh);
        return fresh;
    }

    std::string m_path;
    std::optional<Error> m_readOnly;
    std::uint64_t m_device = 0;
    bool m_unclean = false;
    std::optional<FileLock> m_lock;                     // a new file needs none: nobody else knows it
    SqliteHandle m_db;
    std::unordered_map<std::string, std::shared_ptr<Statement>> m_statements;
    std::optional<RowQueue> m_rows;                     // new ones that a thread of their own may still be writing
    std::function<bool()> m_stop;
    std::chrono::milliseconds m_patience = 5s;          // of lock and busy timeout
    std::optional<LogWatch> m_log;                      // of a file that is written
    std::optional<ReadUnlocked> m_unlocked;             // of a file that is opened untouched
    std::int64_t m_reopened = 0;
    int m_cursors = 0, m_cache = 0;                     // of a file that is read without locks; kilobytes, 0: as at opening
    int m_readers = 0;                                  // views within one another share the outermost one's snapshot
    int m_logPages = 0;                                 // in the write-ahead log after the last commit
};

// Made beside and named when it is whole: a workspace is there with all its tables or not at all. 0600 whatever the umask.
void makeWorkspace(const std::string& path) {
    const std::string name = workspacePath(path, OpenMode::Create);
    refuseUnsafeFolder(name);
    refuseStrayLog(name);
    DurableFile place(name);
    {
        SqliteConnection fresh(place.temporary(), SqliteConnection::New{});
        syncSchema(fresh, allTypes());
        fresh.finish();
    }
    place.keepNew();
}
void discard(const std::string& path) {
    for (auto tail : {"", "-wal", "-shm", "-lock"}) std::remove((path + tail).c_str());
}

}

std::unique_ptr<Connection> openSqlite(const std::string& path, OpenMode mode, bool checkLater) {
    std::signal(SIGXFSZ, SIG_IGN);              // a file size limit is an error of the write, not the end of the program
    if (mode == OpenMode::Create) makeWorkspace(path);
    try { return std::make_unique<SqliteConnection>(path, mode, checkLater); }
    catch (...) {
        if (mode == OpenMode::Create) discard(path);
        throw;
    }
}

}
