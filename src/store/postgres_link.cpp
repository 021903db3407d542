// SPDX-License-Identifier: MIT
#include "store/postgres_link.h"
#include <array>
#include <cassert>
#include <charconv>
#include <deque>
#include <poll.h>

namespace tilth {
namespace {

constexpr std::size_t keptStatements = 400;
constexpr int binary = 1;

std::string firstLine(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

// A password in the address would end up in settings, histories and process lists.
void refusePassword(const std::string& url) {
    char* fault = nullptr;
    std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> parts(PQconninfoParse(url.c_str(), &fault), PQconninfoFree);
    const std::string why = fault ? firstLine(fault) : "";
    PQfreemem(fault);
    if (!parts) throw SqlError("The server's address is not understood: " + why + ".", Error::Usage);
    for (const PQconninfoOption* p = parts.get(); p->keyword; ++p)
        if (std::string_view(p->keyword) == "password" && p->val)
            throw SqlError("Leave the password out of the server's address; the file ~/.pgpass keeps it.", Error::Usage);
}

// What stands before the address may be set otherwise in it, what stands behind may not.
PGconn* connect(const std::string& url) {
    refusePassword(url);
    constexpr std::array keys{"sslmode", "connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout",
                              "dbname", "client_encoding", "application_name", static_cast<const char*>(nullptr)};
    const std::array values{"verify-full", "5", "30", "10", "3", "30000", url.c_str(), "UTF8", "tilth", static_cast<const char*>(nullptr)};
    return PQconnectdbParams(keys.data(), values.data(), 1);
}

// Whole numbers and doubles go as text, because the server knows their exact type; texts and bytes as they are, without a copy.
class Parameters {
public:
    explicit Parameters(Cells cells) {
        for (const Cell& cell : cells) add(cell);
    }
    int count() const { return static_cast<int>(m_values.size()); }
    const char* const* values() const { return m_values.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }
private:
    void add(const Cell& cell) {
        switch (cell.index()) {
        case 1: return add(digits(std::get<1>(cell)));
        case 2: return add(digits(std::get<2>(cell)));
        case 3: return add(std::get<3>(cell), binary);
        case 4: return add(std::get<4>(cell).bytes, binary);
        default: add(static_cast<const char*>(nullptr));
        }
    }
    void add(std::string_view bytes, int format) {
        add(bytes.data() ? bytes.data() : "", static_cast<int>(bytes.size()), format);
    }
    void add(const char* value, int length = 0, int format = 0) {
        m_values.push_back(value);
        m_lengths.push_back(length);
        m_formats.push_back(format);
    }
    template <class N> const char* digits(N n) {
        auto& text = m_digits.emplace_back();
        *std::to_chars(text.data(), text.data() + text.size() - 1, n).ptr = '\0';
        return text.data();
    }
    std::vector<const char*> m_values;
    std::vector<int> m_lengths, m_formats;
    std::deque<std::array<char, 40>> m_digits;
};

}

PostgresLink::PostgresLink(const std::string& url) : m_db(connect(url)) {
    if (lost()) throw SqlError("The workspace's server cannot be reached: " + firstLine(PQerrorMessage(m_db.get())) + ".");
    if (PQserverVersion(m_db.get()) < 150000) throw SqlError("The workspace's server is too old; Tilth needs PostgreSQL 15 or newer.", Error::Refused);
    greet();
}
void PostgresLink::greet() {
    PQsetNoticeProcessor(m_db.get(), [](void*, const char*) {}, nullptr);
    askOnce("LISTEN tilth");
}
void PostgresLink::reconnect() {
    m_names.clear();
    m_posted = 0;
    PQreset(m_db.get());
    if (lost()) throw postgresError(nullptr);
    greet();
}

Answer PostgresLink::ask(const std::string& sql, Cells cells) {
    const std::string& name = prepared(sql);
    const Parameters p(cells);
    sent(PQsendQueryPrepared(m_db.get(), name.c_str(), p.count(), p.values(), p.lengths(), p.formats(), binary));
    return collect();
}
Answer PostgresLink::askOnce(const std::string& sql, Cells cells) {
    const Parameters p(cells);
    sent(PQsendQueryParams(m_db.get(), sql.c_str(), p.count(), nullptr, p.values(), p.lengths(), p.formats(), binary));
    return collect();
}
const std::string& PostgresLink::prepared(const std::string& sql) {
    if (const auto at = m_names.find(sql); at != m_names.end()) return at->second;
    if (m_names.size() >= keptStatements) {
        askOnce("DEALLOCATE ALL");
        m_names.clear();
    }
    std::string name = std::string("s").append(std::to_string(m_names.size()));
    sent(PQsendPrepare(m_db.get(), name.c_str(), sql.c_str(), 0, nullptr));
    collect();
    return m_names.emplace(sql, std::move(name)).first->second;
}
void PostgresLink::sent(int done) const {
    if (!done) throw postgresError(nullptr);
}

// Names are prepared before the pipeline is entered: the first time that waits for what was posted.
void PostgresLink::post(const std::string& sql, Cells cells) {
    const std::string& name = prepared(sql);
    const Parameters p(cells);
    beginPosting();
    sent(PQsendQueryPrepared(m_db.get(), name.c_str(), p.count(), p.values(), p.lengths(), p.formats(), binary));
    ++m_posted;
}
void PostgresLink::postOnce(const std::string& sql) {
    beginPosting();
    sent(PQsendQueryParams(m_db.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, binary));
    ++m_posted;
}
void PostgresLink::beginPosting() {
    if (!m_posted) sent(PQenterPipelineMode(m_db.get()));
}
void PostgresLink::settle() {
    if (!m_posted) return;
    --m_posted;                                     // the last one is the one that is asked now
    collect();
}
void PostgresLink::forget() noexcept {
    try { settle(); } catch (const std::exception&) {}
}

// All results of a statement have to be taken, and before them those of what was posted; the first fault counts.
Answer PostgresLink::collect() {
    const bool pipeline = PQpipelineStatus(m_db.get()) != PQ_PIPELINE_OFF;
    const std::size_t statements = std::exchange(m_posted, 0) + 1;
    if (pipeline) sent(PQpipelineSync(m_db.get()));
    Answer kept;
    for (std::size_t i = 0; i < statements; ++i)
        while (Answer answer = next())
            if (!kept || PQresultStatus(kept.get()) != PGRES_FATAL_ERROR) kept = std::move(answer);
    if (pipeline) {
        next();                                     // that of the synchronisation
        PQexitPipelineMode(m_db.get());
    }
    return accepted(std::move(kept));
}
Answer PostgresLink::next() {
    if (m_stop) waitForAnswer();
    return Answer(PQgetResult(m_db.get()));
}
void PostgresLink::waitForAnswer() {
    constexpr int betweenQuestionsMs = 50;
    while (PQisBusy(m_db.get())) {
        pollfd socket{PQsocket(m_db.get()), POLLIN, 0};
        const int ready = poll(&socket, 1, betweenQuestionsMs);
        if (ready > 0 && !PQconsumeInput(m_db.get())) return;          // the fault comes with the answer
        if (ready == 0 && !m_cancelled && m_stop()) cancel();
    }
}
void PostgresLink::cancel() {
    const std::unique_ptr<PGcancel, void (*)(PGcancel*)> request(PQgetCancel(m_db.get()), PQfreeCancel);
    std::array<char, 256> why{};
    m_cancelled = request && PQcancel(request.get(), why.data(), static_cast<int>(why.size()));
}
Answer PostgresLink::accepted(Answer answer) {
    const bool cancelled = std::exchange(m_cancelled, false);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return answer;
    if (cancelled) throw Cancelled();
    throw postgresError(answer.get());
}

void PostgresLink::copy(const std::string& sql, std::string_view rows) {
    if (m_stop && m_stop()) throw Cancelled();
    settle();
    sent(PQsendQuery(m_db.get(), sql.c_str()));
    if (Answer ready = next(); PQresultStatus(ready.get()) != PGRES_COPY_IN) {
        while (next()) {}
        accepted(std::move(ready));
    }
    sent(PQputCopyData(m_db.get(), rows.data(), static_cast<int>(rows.size())) == 1);
    sent(PQputCopyEnd(m_db.get(), nullptr) == 1);
    collect();
}

bool PostgresLink::notified(std::string_view payload) {
    bool heard = false;
    PQconsumeInput(m_db.get());                     // a broken connection is told by the next statement
    while (PGnotify* note = PQnotifies(m_db.get())) {
        heard |= note->be_pid != PQbackendPID(m_db.get()) && payload == note->extra;
        PQfreemem(note);
    }
    return heard;
}

}
