// SPDX-License-Identifier: MIT
// Long answers of PostgreSQL, 2000 rows a fetch through a server-side cursor.
#pragma once
#include "store/postgres_cursor.h"

namespace tilth {

class PostgresStream;

// The open streams of a connection. Outside a transaction they need one of their own, which ends with the last of them.
class PostgresStreams {
public:
    explicit PostgresStreams(PostgresLink& link) : m_link(link) {}
    PostgresStreams(const PostgresStreams&) = delete;
    PostgresStreams& operator=(const PostgresStreams&) = delete;
    void readRest();                        // into memory, so that the transaction may end
    void abandon() noexcept;                // the transaction is gone and with it what was not fetched
private:
    friend class PostgresStream;
    std::string open(PostgresStream* stream, const std::string& sql, Cells cells);      // the cursor's name
    void close(PostgresStream* stream) noexcept;
    void endOwnTransaction();

    PostgresLink& m_link;
    std::vector<PostgresStream*> m_open;
    std::int64_t m_count = 0;
    bool m_own = false;                     // the transaction was begun here
};

class PostgresStream final : public PostgresRows {
public:
    PostgresStream(PostgresLink& link, PostgresStreams& streams, const std::string& sql, Cells cells);
    PostgresStream(const PostgresStream&) = delete;
    PostgresStream& operator=(const PostgresStream&) = delete;
    ~PostgresStream() override;
    bool next() override;
private:
    friend class PostgresStreams;
    Answer fetch(const char* howMany);

    PostgresLink& m_link;
    PostgresStreams& m_streams;
    std::string m_name;                     // empty: the cursor is closed
    Answer m_rest;                          // what was read ahead of a transaction's end
    bool m_abandoned = false;
};

}
