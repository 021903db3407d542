// SPDX-License-Identifier: MIT
// SQLite behind Connection: opened, configured and locked as docs/architecture.md promises.
#include "store/file_lock.h"
#include "store/sqlite_guard.h"
#include "store/sqlite_statement.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>

namespace tilth {
namespace {

using namespace std::chrono_literals;
constexpr std::int64_t checkpointBytes = 4 << 20;       // of WAL
constexpr Dialect sqlite{
    .id = "INTEGER PRIMARY KEY", .small = "INTEGER", .whole = "INTEGER", .real = "REAL", .text = "TEXT", .link = "INTEGER",
    .blob = "BLOB", .tableEnd = " STRICT",
    .exactReal = "lower(quote(", .exactRealEnd = "))", .scalar = "json_quote(", .scalarEnd = ")",
    .among = " IN (SELECT value FROM json_each(", .amongEnd = "))", .ids = "[", .idsEnd = "]"};

class SqliteSink final : public RowSink {
public:
    SqliteSink(sqlite3* db, std::shared_ptr<Statement> statement) : m_db(db), m_statement(std::move(statement)) { m_statement->busy = true; }
    ~SqliteSink() override { m_statement->busy = false; }
    void add(Cells row) override {
        m_statement->bind(m_db, row, SQLITE_STATIC);
        if (const int status = sqlite3_step(m_statement->handle); status != SQLITE_DONE) {
            sqlite3_reset(m_statement->handle);
            throw sqliteError(m_db, status);
        }
        sqlite3_reset(m_statement->handle);
    }
    void flush() override {}
private:
    sqlite3* m_db;
    std::shared_ptr<Statement> m_statement;
};

class SqliteConnection final : public Connection {
public:
    SqliteConnection(const std::string& path, OpenMode mode) : m_path(path), m_made(make(path, mode)), m_lock(path + "-lock") {
        try {
            openFile();
            configure();
            identify();
            refuseForeignParts(m_db.get());
            if (m_unclean) refuseDamage(m_db.get());
        } catch (...) {
            if (m_made) discard();
            throw;
        }
    }
    ~SqliteConnection() override {
        m_statements.clear();
        closeFile();
    }

    using Connection::query;
    using Connection::run;
    const Dialect& dialect() const override { return sqlite; }

    std::unique_ptr<Cursor> query(const std::string& sql, Cells cells) override {
        auto statement = prepared(sql);
        auto cursor = std::make_unique<SqliteCursor>(m_db.get(), statement);
        statement->bind(m_db.get(), cells, SQLITE_TRANSIENT);
        return cursor;
    }
    std::unique_ptr<Cursor> stream(const std::string& sql, Cells cells) override { return query(sql, cells); }
    std::int64_t run(const std::string& sql, Cells cells) override {
        auto statement = prepared(sql);
        SqliteCursor cursor(m_db.get(), statement);
        statement->bind(m_db.get(), cells, SQLITE_STATIC);
        while (cursor.next()) {}
        return sqlite3_changes64(m_db.get());
    }

    // Commits and checkpoints of all programs exclude each other: SQLite before 3.51.3 can lose commits otherwise.
    void begin() override {
        if (!m_lock.lock(m_patience)) throw SqlError("Another program is writing to this workspace; nothing was written. Try again when it has finished.");
        try { run("BEGIN IMMEDIATE"); } catch (...) { m_lock.unlock(); throw; }
    }
    void lockJournal() override {}      // BEGIN IMMEDIATE did it
    void commit() override {
        refuseMoved();
        run("COMMIT");
        checkpointLongLog();
        m_lock.unlock();
    }
    void rollback() noexcept override {
        if (!sqlite3_get_autocommit(m_db.get())) sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);   // a full disk rolls back by itself
        m_lock.unlock();
    }
    void beginReading() override { run("BEGIN"); }
    void endReading() noexcept override { sqlite3_exec(m_db.get(), "COMMIT", nullptr, nullptr, nullptr); }

    std::unique_ptr<RowSink> insertInto(const std::string& table, std::span<const std::string> columns) override {
        std::string names, marks;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            names.append(i ? ", " : "").append(sqlName(columns[i]));
            marks.append(i ? ", " : "").append(mark(i + 1));
        }
        return std::make_unique<SqliteSink>(m_db.get(), prepared("INSERT INTO " + sqlName(table) + " (" + names + ") VALUES (" + marks + ")"));
    }
    std::vector<std::string> tables() override { return texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", {}); }
    std::vector<std::string> columnsOf(const std::string& table) override {
        const Cell cells[]{std::string_view(table)};
        return texts("SELECT name FROM pragma_table_info($1)", cells);
    }
    std::int64_t changeMark() override { return number("PRAGMA data_version"); }
    void checkpoint() override {
        if (!m_lock.lock(m_patience)) return;
        sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        m_lock.unlock();
    }
    std::vector<std::string> faults() override {
        std::vector<std::string> found = texts("PRAGMA integrity_check", {});
        std::erase(found, "ok");
        for (auto row = query("PRAGMA foreign_key_check"); row->next();)
            found.push_back(std::string(row->text(0)).append(": record ").append(std::to_string(row->whole(1))).append(" points to a missing ").append(row->text(2)));
        return found;
    }
    void backup(const std::string& path) override { copySqlite(m_db.get(), path); }
    void interruptWhen(std::function<bool()> stop) override {
        m_stop = std::move(stop);
        sqlite3_progress_handler(m_db.get(), m_stop ? 10'000 : 0, m_stop ? &SqliteConnection::asked : nullptr, this);
    }
    void setPatience(std::chrono::milliseconds patience) override {
        m_patience = patience;
        check(sqlite3_busy_timeout(m_db.get(), static_cast<int>(patience.count())));
    }

private:
    struct Close { void operator()(sqlite3* p) const { sqlite3_close(p); } };

    static int asked(void* self) { return static_cast<SqliteConnection*>(self)->m_stop() ? 1 : 0; }

    // Made 0600 whatever the umask. An existing file is not touched: closing a second descriptor would drop SQLite's locks on it.
    static bool make(const std::string& path, OpenMode mode) {
        struct stat found {};
        const bool there = lstat(path.c_str(), &found) == 0;
        if (mode == OpenMode::Write) {
            if (!there) throw SqlError("There is no workspace " + path + ". Make one with 'tilthctl -w FILE init'.", Error::NotFound);
            if (!S_ISREG(found.st_mode)) throw SqlError(path + " is not a regular file.");
            return false;
        }
        if (there) throw SqlError(path + " exists already; choose another name.", Error::Refused);
        const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0) throw SqlError("Cannot create " + path + ": " + std::strerror(errno) + ".");
        close(fd);
        return true;
    }
    void openFile() {
        refuseStrangeNeighbours(m_path);
        m_unclean = sizeOf(m_path + "-wal") > 0;
        sqlite3* db = nullptr;
        const int status = sqlite3_open_v2(m_path.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
        m_db.reset(db);
        if (status != SQLITE_OK) throw sqliteError(db, status);
        refuseForeignHeader(db);
    }
    void configure() {
        sqlite3* db = m_db.get();
        check(sqlite3_extended_result_codes(db, 1));
        setPatience(m_patience);
        for (int flag : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, SQLITE_DBCONFIG_ENABLE_FKEY})
            check(sqlite3_db_config(db, flag, 1, nullptr));
        check(sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        for (auto sql : {"PRAGMA page_size = 8192", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 0", "PRAGMA cell_size_check = ON",
                         "PRAGMA mmap_size = 0", "PRAGMA journal_size_limit = 67108864", "PRAGMA cache_size = -16000"})
            run(sql);
        expect("PRAGMA journal_mode = WAL", "wal");
        expect("PRAGMA synchronous", "2");
        expect("PRAGMA foreign_keys", "1");
        expect("PRAGMA trusted_schema", "0");
    }
    void identify() {
        if (number("PRAGMA application_id") == workspaceMark) return;
        run("PRAGMA application_id = " + std::to_string(workspaceMark));     // an empty file is a valid empty database
    }
    // Under the lock the last connection out may move the log into the file and delete it: a closed workspace is one file.
    void closeFile() {
        if (!m_db) return;
        const bool locked = m_lock.lock(250ms);
        if (locked) sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        m_db.reset();
        if (locked) m_lock.unlock();
    }
    void discard() {
        m_statements.clear();
        m_db.reset();
        for (auto tail : {"", "-wal", "-shm", "-lock"}) unlink((m_path + tail).c_str());
    }
    void refuseMoved() {
        int moved = 0;
        sqlite3_file_control(m_db.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved) throw SqlError("The workspace file was moved, replaced or deleted while it was open; the change was not saved. Open it at its new place.");
    }
    void checkpointLongLog() {
        if (sizeOf(m_path + "-wal") > checkpointBytes) sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    }
    static std::int64_t sizeOf(const std::string& path) {
        struct stat found {};
        return stat(path.c_str(), &found) == 0 ? std::int64_t{found.st_size} : 0;
    }
    void check(int status) const {
        if (status != SQLITE_OK) throw sqliteError(m_db.get(), status);
    }
    void expect(const std::string& sql, std::string_view wanted) {
        auto row = query(sql);
        if (row->next() && row->text(0) == wanted) return;
        throw SqlError("This folder does not let the database work safely (" + sql + "); use a local folder, or PostgreSQL for shared ones.");
    }
    std::vector<std::string> texts(const std::string& sql, Cells cells) {
        std::vector<std::string> all;
        for (auto row = query(sql, cells); row->next();) all.emplace_back(row->text(0));
        return all;
    }
    std::shared_ptr<Statement> prepared(const std::string& sql) {
        auto& slot = m_statements[sql];
        if (slot && !slot->busy) return slot;
        auto fresh = std::make_shared<Statement>(m_db.get(), sql);
        return slot ? fresh : slot = fresh;
    }

    std::string m_path;
    bool m_made, m_unclean = false;
    FileLock m_lock;
    std::unique_ptr<sqlite3, Close> m_db;
    std::unordered_map<std::string, std::shared_ptr<Statement>> m_statements;
    std::function<bool()> m_stop;
    std::chrono::milliseconds m_patience = 5s;          // of lock and busy timeout together
};

}

std::unique_ptr<Connection> openSqlite(const std::string& path, OpenMode mode) { return std::make_unique<SqliteConnection>(path, mode); }

}
