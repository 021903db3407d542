// SPDX-License-Identifier: MIT
// All that the two databases do differently. SQL is written once, with $1..$n; every name in it is quoted.
#pragma once
#include "core/base/result.h"
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tilth {

// Thrown inside the store only; its public functions turn it into an Error with the same sentence and code.
struct SqlError : std::runtime_error {
    explicit SqlError(const std::string& text, Error::Code c = Error::Surroundings) : runtime_error(text), code(c) {}
    Error::Code code;
};
struct Cancelled : SqlError {
    Cancelled() : SqlError("Cancelled; nothing was written.", Error::Cancelled) {}
};

struct Blob { std::string_view bytes; };
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view, Blob>;    // a borrowed parameter
using Cells = std::span<const Cell>;

class Cursor {
public:
    virtual ~Cursor() = default;
    virtual bool next() = 0;
    virtual bool null(int column) = 0;
    virtual std::int64_t whole(int column) = 0;
    virtual double real(int column) = 0;
    virtual std::string_view text(int column) = 0;      // lives until next(); also the bytes of a blob
};

// New rows for one table, as fast as the database takes them. Flushed by the connection's next other statement or flush().
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual void add(Cells row) = 0;
    virtual void flush() = 0;
};

struct Dialect {
    std::string_view id, small, whole, real, text, link, blob, tableEnd;    // column types
    std::string_view scalar{}, scalarEnd{};                                  // round a column: its value as JSON, doubles without losing bits
    std::string_view jsonMembers{}, jsonFilledMembers{};                    // functions that do so for many columns at once, or empty
    std::string_view among, amongEnd, ids, idsEnd;                          // behind a column: is one of a list of ids, given as one text
    bool lateReferences = false;    // a link's column can be made only when the table that it points to is there
    bool cheapIndexes = true;       // an index may be dropped and made again in a load without stopping colleagues
};

class Connection {
public:
    virtual ~Connection() = default;
    virtual const Dialect& dialect() const = 0;
    virtual std::unique_ptr<Cursor> query(const std::string& sql, Cells cells) = 0;     // statements are cached by text
    virtual std::unique_ptr<Cursor> stream(const std::string& sql, Cells cells) = 0;    // the same for very many rows: fetched bit by bit
    virtual std::int64_t run(const std::string& sql, Cells cells) = 0;                   // rows changed
    virtual void begin() = 0;
    virtual void lockJournal() = 0;             // from here to commit no other journal entry can be numbered
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual std::unique_ptr<RowSink> insertInto(const std::string& table, std::span<const std::string> columns) = 0;
    virtual std::vector<std::string> tables() = 0;
    virtual std::vector<std::string> columnsOf(const std::string& table) = 0;
    virtual std::int64_t changeMark() = 0;      // another number when somebody else committed
    virtual void checkpoint() = 0;              // moves what was committed into the one file
    virtual void wipe() = 0;                    // rewrites all: no free or old page holds what was deleted; throws where others hinder it
    virtual void setCache(int) {}               // kilobytes of the file that are kept in memory
    virtual void releaseMemory() {}             // what is kept to read the same again sooner
    virtual std::vector<std::string> faults() = 0;          // of the file itself: integrity, foreign keys
    virtual std::vector<std::string> quickFaults() { return {}; }   // of its pages alone: seconds where faults() takes a minute
    // A consistent copy, written beside; it gets its name when judge, which may throw, has looked at it there.
    using Judge = std::function<void(const std::string& temporary)>;
    virtual void backup(const std::string& path, const Judge& judge) = 0;
    virtual const Error* readOnly() const { return nullptr; }       // why nothing can be written; null: it can
    virtual bool endedUncleanly() const { return false; }           // the last one who had it open did not close it
    virtual bool hasMoved() { return false; }                       // the name leads elsewhere now, or nowhere
    virtual void interruptWhen(std::function<bool()> stop) = 0;     // asked now and then while a statement runs
    virtual void setPatience(std::chrono::milliseconds patience) = 0;      // with other programs' locks; 5 s when nothing is said
    virtual void beginReading() = 0;            // a snapshot until endReading: several queries see one state
    virtual void endReading() noexcept = 0;

    std::unique_ptr<Cursor> query(const std::string& sql) { return query(sql, Cells{}); }
    std::int64_t run(const std::string& sql) { return run(sql, Cells{}); }
    std::int64_t number(const std::string& sql, Cells cells = {}) {     // first cell of the first row, or 0
        auto row = query(sql, cells);
        return row->next() ? row->whole(0) : 0;
    }
};

class Transaction {
public:
    explicit Transaction(Connection& db) : m_db(db) { m_db.begin(); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() { if (m_open) m_db.rollback(); }
    void commit() { m_db.commit(); m_open = false; }
private:
    Connection& m_db;
    bool m_open = true;
};

class ReadView {            // the snapshot of beginReading, for a scope
public:
    explicit ReadView(Connection& db) : m_db(db) { m_db.beginReading(); }
    ReadView(const ReadView&) = delete;
    ReadView& operator=(const ReadView&) = delete;
    ~ReadView() { m_db.endReading(); }
private:
    Connection& m_db;
};

inline std::string mark(std::size_t n) { return std::string("$").append(std::to_string(n)); }
std::string among(const Dialect& sql, std::string_view column, std::size_t place);     // column is one of the ids bound as listOf at $place
std::string listOf(const Dialect& sql, std::span<const std::int64_t> ids);
inline std::string sqlName(std::string_view name) { return std::string("\"").append(name).append("\""); }    // names come from field tables

// Create refuses an existing file. Write where nothing can be written opens to read. Copy reads a file that nobody has open,
// wherever it lies, and makes nothing beside it.
enum class OpenMode { Create, Write, Read, Copy };
// checkLater: after an unclean end the caller looks at quickFaults(); else damage is refused here.
std::unique_ptr<Connection> openSqlite(const std::string& path, OpenMode mode, bool checkLater = false);
std::unique_ptr<Connection> openPostgres(const std::string& url, OpenMode mode);
bool isPostgresUrl(std::string_view place);     // postgresql://...

}
