// SPDX-License-Identifier: MIT
// One session with a PostgreSQL server through libpq: statements in, whole answers out (binary), errors as sentences.
#pragma once
#include "store/connection.h"
#include <libpq-fe.h>
#include <unordered_map>

namespace tilth {

struct ClearAnswer { void operator()(PGresult* p) const { PQclear(p); } };
using Answer = std::unique_ptr<PGresult, ClearAnswer>;

class PostgresLink {
public:
    explicit PostgresLink(const std::string& url);              // throws SqlError
    PostgresLink(const PostgresLink&) = delete;
    PostgresLink& operator=(const PostgresLink&) = delete;

    Answer ask(const std::string& sql, Cells cells);            // prepared once, by its text
    Answer askOnce(const std::string& sql, Cells cells = {});   // for texts that do not come again, and for BEGIN, FETCH, ..
    void post(const std::string& sql, Cells cells);             // sent with the next of these, which tells its fault and is not done after one
    void postOnce(const std::string& sql);
    void forget() noexcept;                                     // waits for what was posted, whatever became of it
    void copy(const std::string& sql, std::string_view rows);   // COPY .. FROM STDIN
    bool notified(std::string_view payload);                    // by another session, since the last call
    bool lost() const { return PQstatus(m_db.get()) != CONNECTION_OK; }
    bool idle() const { return PQtransactionStatus(m_db.get()) == PQTRANS_IDLE; }           // in no transaction
    bool failed() const { return PQtransactionStatus(m_db.get()) == PQTRANS_INERROR; }      // in one that can only be rolled back
    void reconnect();                                           // throws SqlError; statements are prepared anew
    void interruptWhen(std::function<bool()> stop) { m_stop = std::move(stop); }
    const std::function<bool()>& stop() const { return m_stop; }

private:
    struct Finish { void operator()(PGconn* p) const { PQfinish(p); } };

    void greet();
    const std::string& prepared(const std::string& sql);
    void sent(int accepted) const;
    void beginPosting();
    void settle();
    Answer collect();
    Answer next();
    void waitForAnswer();
    void cancel();
    Answer accepted(Answer answer);

    std::unique_ptr<PGconn, Finish> m_db;
    std::unordered_map<std::string, std::string> m_names;       // of prepared statements, by their text
    std::function<bool()> m_stop;
    bool m_cancelled = false;
    std::size_t m_posted = 0;                                   // statements without an answer yet
};

SqlError postgresError(const PGresult* answer);                 // null or without a state: the connection broke

}
