// SPDX-License-Identifier: MIT
// New rows as COPY text, sent a megabyte at a time; what was not flushed when the sink goes is dropped.
#pragma once
#include "store/postgres_link.h"

namespace tilth {

class PostgresSink final : public RowSink {
public:
    using Sinks = std::vector<PostgresSink*>;       // the living ones of a connection, which flushes them
    PostgresSink(PostgresLink& link, Sinks& living, std::string copy);
    PostgresSink(const PostgresSink&) = delete;
    PostgresSink& operator=(const PostgresSink&) = delete;
    ~PostgresSink() override;
    void add(Cells row) override;
    void flush() override;
    void drop() { m_rows.clear(); }
private:
    PostgresLink& m_link;
    Sinks& m_living;
    std::string m_copy, m_rows;
};

}
