// SPDX-License-Identifier: MIT
#include "store/postgres_stream.h"

namespace tilth {
namespace {

constexpr const char* some = "2000";
constexpr int someRows = 2000;

}

std::string PostgresStreams::open(PostgresStream* stream, const std::string& sql, Cells cells) {
    if (m_link.idle()) {
        m_link.askOnce("BEGIN READ ONLY");
        m_own = true;
    }
    const std::string name = std::string("stream").append(std::to_string(++m_count));
    try { m_link.askOnce("DECLARE " + name + " NO SCROLL CURSOR FOR " + sql, cells); }
    catch (...) { endOwnTransaction(); throw; }
    m_open.push_back(stream);
    return name;
}
void PostgresStreams::close(PostgresStream* stream) noexcept {
    if (std::erase(m_open, stream) == 0 || m_link.lost()) return;
    try {
        if (!m_link.failed()) m_link.postOnce("CLOSE " + stream->m_name);      // a fault of what was posted before it is another one's to tell
        endOwnTransaction();
    } catch (const std::exception&) {}      // the next statement tells what is wrong with the link
}
void PostgresStreams::endOwnTransaction() {
    if (!m_own || !m_open.empty()) return;
    m_own = false;
    m_link.askOnce("COMMIT");
}
void PostgresStreams::readRest() {
    if (m_link.failed()) abandon();
    for (PostgresStream* stream : m_open) {
        stream->m_rest = stream->fetch("ALL");
        stream->m_name.clear();
    }
    m_open.clear();
    endOwnTransaction();
}
void PostgresStreams::abandon() noexcept {
    for (PostgresStream* stream : m_open) {
        stream->m_abandoned = true;
        stream->m_name.clear();
    }
    m_open.clear();
    try { endOwnTransaction(); } catch (const std::exception&) {}
}

PostgresStream::PostgresStream(PostgresLink& link, PostgresStreams& streams, const std::string& sql, Cells cells)
    : m_link(link), m_streams(streams), m_name(streams.open(this, sql, cells)) {
    try { take(fetch(some)); }
    catch (...) { m_streams.close(this); throw; }
}
PostgresStream::~PostgresStream() { m_streams.close(this); }

bool PostgresStream::next() {
    if (step()) return true;
    if (m_abandoned) throw SqlError("The reading ended early, because its transaction was taken back.");
    if (m_rest) take(std::move(m_rest));
    else if (m_name.empty() || rows() < someRows) return false;
    else take(fetch(some));
    return step();
}
Answer PostgresStream::fetch(const char* howMany) { return m_link.askOnce("FETCH " + std::string(howMany) + " FROM " + m_name); }

}
