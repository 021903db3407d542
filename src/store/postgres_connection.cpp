// SPDX-License-Identifier: MIT
// PostgreSQL behind Connection. A workspace is a schema: the first one of the address's search_path.
#include "core/schema/fault_words.h"
#include "core/schema/registry.h"
#include "store/asked.h"
#include "store/interruption.h"
#include "store/pipeline.h"
#include "store/postgres_stream.h"
#include "store/schema_sync.h"
#include "store/postgres_sink.h"
#include <algorithm>
#include <thread>

namespace tilth {
namespace {

using namespace std::chrono_literals;
constexpr Dialect postgres{
    .id = "BIGINT PRIMARY KEY", .small = "SMALLINT", .whole = "BIGINT", .real = "DOUBLE PRECISION", .text = "TEXT COLLATE \"C\"", .link = "BIGINT",
    .blob = "BYTEA", .tableEnd = "",
    .scalar = "COALESCE(to_json(", .scalarEnd = ")::text, 'null')",
    .among = " IN (SELECT unnest(CAST(CAST(", .amongEnd = " AS TEXT) AS BIGINT[])))", .ids = "{", .idsEnd = "}",
    .lateReferences = true, .cheapIndexes = false};

class PostgresConnection final : public Connection, public Pipeline, public Interruptible {
public:
    PostgresConnection(const std::string& url, OpenMode mode) : m_link(url) {
        setPatience(5s);
        findSchema(mode);
        if (mode == OpenMode::Create) refuseFilled();
        else refuseEmpty();
        if (mode == OpenMode::Read || mode == OpenMode::Copy) m_readOnly = Error{Error::Refused, TR("Store", "The workspace was opened to be read only; nothing was changed.")};
    }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    using Connection::query;
    using Connection::run;
    const Dialect& dialect() const override { return postgres; }
    std::function<bool()> stop() const override { return m_link.stop(); }

    std::unique_ptr<Cursor> query(const std::string& sql, Cells cells) override { return std::make_unique<PostgresCursor>(ask(sql, cells)); }
    std::unique_ptr<Cursor> stream(const std::string& sql, Cells cells) override {
        prepareLink();
        countStatement();
        return std::make_unique<PostgresStream>(m_link, m_streams, sql, cells);
    }
    std::int64_t run(const std::string& sql, Cells cells) override { return std::atoll(PQcmdTuples(ask(sql, cells).get())); }
    void post(const std::string& sql, Cells cells) override {
        prepareLink();
        countStatement();
        m_link.post(sql, cells);
    }

    void begin() override {
        if (m_readOnly) throw SqlError(m_readOnly->text, m_readOnly->code);
        open("BEGIN");
    }
    const Error* readOnly() const override { return m_readOnly ? &*m_readOnly : nullptr; }
    // The lock needs no right on any table, and autovacuum does not wait for it. The transaction's number tells its fate if the answer to COMMIT is lost.
    void lockJournal() override {
        m_number = number("SELECT pg_current_xact_id(), pg_advisory_xact_lock(1414288456, hashtext(current_schema())), pg_notify('tilth', current_schema())");
    }
    void commit() override {
        flushSinks();
        m_streams.readRest();
        try { end("COMMIT"); }
        catch (const SqlError&) { if (!m_link.lost() || !arrived()) throw; }
        m_open = false;
    }
    void rollback() noexcept override {
        for (PostgresSink* sink : m_sinks) sink->drop();
        m_link.forget();
        m_streams.abandon();
        m_open = false;
        try { if (!m_link.lost()) m_link.askOnce("ROLLBACK"); } catch (const std::exception&) {}      // then the link is lost, and with it the transaction
    }
    void beginReading() override {
        if (m_readers == 0) open("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        ++m_readers;
    }
    void endReading() noexcept override {
        if (--m_readers == 0) rollback();
    }

    std::unique_ptr<RowSink> insertInto(const std::string& table, std::span<const std::string> columns) override {
        std::string names;
        for (const std::string& c : columns) names.append(names.empty() ? "" : ", ").append(sqlName(c));
        return std::make_unique<PostgresSink>(m_link, m_sinks, "COPY " + sqlName(table) + " (" + names + ") FROM STDIN");
    }
    std::vector<std::string> tables() override {
        return texts("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename", {});
    }
    std::vector<std::string> columnsOf(const std::string& table) override {
        const Cell cells[]{std::string_view(table)};
        return texts("SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace) "
                     "AND c.relname = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum", cells);
    }
    std::int64_t changeMark() override { return m_mark += m_link.notified(m_schema); }
    bool hasMoved() override {
        if (m_link.lost()) throw postgresError(nullptr);
        return false;
    }
    void checkpoint() override {}
    void wipe() override {
        for (const std::string& table : tables()) ask("VACUUM FULL " + sqlName(table), {});
    }
    std::vector<std::string> faults() override {
        std::vector<std::string> found;
        for (const std::string& index : texts("SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
                                              "WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT i.indisvalid", {}))
            found.push_back(say(FaultWord::Index, {index}));
        for (const std::string& constraint : texts("SELECT conname FROM pg_constraint WHERE connamespace = CAST(current_schema() AS regnamespace) AND NOT convalidated", {}))
            found.push_back(say(FaultWord::Constraint, {constraint}));
        return found;
    }
    void backup(const std::string&, const Judge&) override {
        throw SqlError("A workspace on a server is backed up there: use pg_dump with the address of the workspace.", Error::Refused);
    }
    void interruptWhen(std::function<bool()> stop) override { m_link.interruptWhen(std::move(stop)); }
    void setPatience(std::chrono::milliseconds patience) override {
        ask("SELECT set_config('lock_timeout', $1, false)", std::array{Cell{std::string_view(std::to_string(patience.count()))}});
    }

private:
    void findSchema(OpenMode mode) {
        m_schema = schemaName();
        if (m_schema.empty() && mode == OpenMode::Create) makeSchema();
        if (m_schema.empty()) throw SqlError("The server's address names a schema that does not exist.", Error::NotFound);
    }
    std::string schemaName() {
        const auto names = texts("SELECT COALESCE(current_schema(), '')", {});
        return names.front();
    }
    void makeSchema() {
        const auto path = texts("SHOW search_path", {});
        if (path.front().find_first_of(",\"$ ") == std::string::npos) m_link.askOnce("CREATE SCHEMA " + sqlName(path.front()));
        m_schema = schemaName();
    }
    bool has(std::string_view table) {
        const auto names = tables();
        return std::ranges::find(names, table) != names.end();
    }
    void refuseEmpty() {
        if (!has("meta")) throw SqlError("There is no workspace at this address. Make one with 'tilthctl -w ADDRESS init'.", Error::NotFound);
    }
    void refuseFilled() {
        if (has("meta")) throw SqlError("There is a workspace at this address already; choose another schema or database.", Error::Refused);
        for (const std::string& table : tables())
            if (findType(table)) throw SqlError("The schema holds tables of another program (" + table + "); give the workspace a schema of its own.", Error::Refused);
    }

    Answer ask(const std::string& sql, Cells cells) {
        prepareLink();
        countStatement();
        return m_link.ask(sql, cells);
    }
    void prepareLink() {
        if (m_link.lost() && !m_open) reconnect();
        flushSinks();
    }
    void reconnect() {
        m_streams.abandon();
        m_link.reconnect();
        ++m_mark;                       // what was announced meanwhile was not heard
    }
    void flushSinks() {
        for (PostgresSink* sink : m_sinks) sink->flush();
    }
    void open(const std::string& sql) {
        if (m_link.lost()) reconnect();
        m_streams.readRest();           // so that their own transaction is over
        m_link.postOnce(sql);
        m_open = true;
        m_number = 0;
    }
    // A transaction in which a statement failed answers COMMIT with ROLLBACK, and that is no error to the server.
    void end(const std::string& sql) {
        const Answer answer = m_link.askOnce(sql);
        if (PQcmdStatus(answer.get()) != sql) throw SqlError("A step of the change failed; nothing was written.");
    }
    // The answer to COMMIT was lost with the connection: the server knows how it ended.
    bool arrived() {
        m_open = false;
        if (!m_number) return false;
        const std::string id = std::to_string(m_number);
        const Cell cells[]{std::string_view(id)};
        for (int attempt = 0; attempt < 50; ++attempt, std::this_thread::sleep_for(100ms)) {
            const auto fate = texts("SELECT pg_xact_status(CAST(CAST($1 AS TEXT) AS xid8))", cells);
            if (fate.front() != "in progress") return fate.front() == "committed";
        }
        throw SqlError("The connection to the server was lost while saving; look in the history whether the change is there before repeating it.");
    }
    std::vector<std::string> texts(const std::string& sql, Cells cells) {
        std::vector<std::string> all;
        for (auto row = query(sql, cells); row->next();) all.emplace_back(row->text(0));
        return all;
    }

    PostgresLink m_link;
    PostgresStreams m_streams{m_link};
    PostgresSink::Sinks m_sinks;
    std::string m_schema;
    std::optional<Error> m_readOnly;
    std::int64_t m_mark = 0, m_number = 0;      // m_number: of the transaction, by the server
    bool m_open = false;                        // between begin and commit or rollback
    int m_readers = 0;                          // views within one another share the outermost one's snapshot
};

}

std::unique_ptr<Connection> openPostgres(const std::string& url, OpenMode mode) { return std::make_unique<PostgresConnection>(url, mode); }

}
