// SPDX-License-Identifier: MIT
// What PostgreSQL itself needs for the same work: plain libpq in the workspace's schema, binary answers, COPY for many rows.
#pragma once
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <vector>

namespace tilth::bench {

class RawPostgres {
public:
    explicit RawPostgres(const std::string& url);

    void run(const std::string& sql) const;
    /// Reads every cell of the answer; gives the number of rows.
    std::int64_t walk(const std::string& sql) const;
    std::int64_t number(const std::string& sql) const;
    /// The rows of a query as COPY writes them (binary), and back into a table.
    std::string copyOut(const std::string& query) const;
    void copyIn(const std::string& table, const std::string& rows) const;
    void dropIndexes(const std::string& table);             // but that of the primary key
    void makeIndexes() const;                               // those that were dropped
private:
    struct Finish { void operator()(PGconn* link) const { PQfinish(link); } };
    struct Clear { void operator()(PGresult* answer) const { PQclear(answer); } };
    using Answer = std::unique_ptr<PGresult, Clear>;
    Answer ask(const std::string& sql, int binary = 0) const;

    std::unique_ptr<PGconn, Finish> m_link;
    std::vector<std::string> m_indexes;
};

}
