// SPDX-License-Identifier: MIT
#include "bench/raw_postgres.h"
#include <cstdlib>
#include <stdexcept>

namespace tilth::bench {

RawPostgres::RawPostgres(const std::string& url) : m_link(PQconnectdb(url.c_str())) {
    if (PQstatus(m_link.get()) != CONNECTION_OK) throw std::runtime_error(PQerrorMessage(m_link.get()));
    run("SET client_min_messages = warning");
}

RawPostgres::Answer RawPostgres::ask(const std::string& sql, int binary) const {
    Answer answer(PQexecParams(m_link.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, binary));
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_COPY_IN && status != PGRES_COPY_OUT) throw std::runtime_error(sql + ": " + PQerrorMessage(m_link.get()));
    return answer;
}
void RawPostgres::run(const std::string& sql) const { ask(sql); }

std::int64_t RawPostgres::walk(const std::string& sql) const {
    const Answer answer = ask(sql, 1);
    std::int64_t bytes = 0;
    for (int row = 0; row < PQntuples(answer.get()); ++row)
        for (int column = 0; column < PQnfields(answer.get()); ++column) bytes += PQgetlength(answer.get(), row, column);
    return bytes > 0 ? PQntuples(answer.get()) : 0;
}
std::int64_t RawPostgres::number(const std::string& sql) const { return std::atoll(PQgetvalue(ask(sql).get(), 0, 0)); }

std::string RawPostgres::copyOut(const std::string& query) const {
    ask("COPY (" + query + ") TO STDOUT (FORMAT binary)");
    std::string rows;
    char* piece = nullptr;
    for (int size = 0; (size = PQgetCopyData(m_link.get(), &piece, 0)) > 0; PQfreemem(piece)) rows.append(piece, static_cast<std::size_t>(size));
    while (Answer(PQgetResult(m_link.get()))) {}
    return rows;
}
void RawPostgres::copyIn(const std::string& table, const std::string& rows) const {
    constexpr std::size_t piece = 1 << 16;
    ask("COPY " + table + " FROM STDIN (FORMAT binary)");
    for (std::size_t at = 0; at < rows.size(); at += piece)
        if (PQputCopyData(m_link.get(), rows.data() + at, static_cast<int>(std::min(piece, rows.size() - at))) != 1) throw std::runtime_error(PQerrorMessage(m_link.get()));
    PQputCopyEnd(m_link.get(), nullptr);
    while (const Answer answer{PQgetResult(m_link.get())})
        if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) throw std::runtime_error(PQerrorMessage(m_link.get()));
}

void RawPostgres::dropIndexes(const std::string& table) {
    const Answer found = ask("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename = '" + table + "' AND indexdef NOT LIKE '%UNIQUE INDEX " + table + "_pkey %'");
    for (int row = 0; row < PQntuples(found.get()); ++row) {
        run("DROP INDEX \"" + std::string(PQgetvalue(found.get(), row, 0)) + "\"");
        m_indexes.emplace_back(PQgetvalue(found.get(), row, 1));
    }
}
void RawPostgres::makeIndexes() const {
    for (const std::string& sql : m_indexes) run(sql);
}

}
