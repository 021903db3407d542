// SPDX-License-Identifier: MIT
#include "store/session.h"
#include <algorithm>

namespace tilth {

constexpr std::int64_t daySeconds = 86'400, leaseSeconds = 30 * daySeconds;
constexpr std::int64_t nodes = 1 << 10;
constexpr std::chrono::milliseconds partingPatience{250};

// The lowest free node, and a start above every id of the workspace: a clock set back cannot repeat an id.
Session::Session(Connection& db, std::span<const EntityType* const> types, const std::string& actor, std::function<std::int64_t()> nowMs)
    : m_db(db), m_nowMs(std::move(nowMs)) {
    Transaction transaction(db);
    db.lockJournal();
    m_seenAt = m_nowMs() / 1000;
    const Cell old[]{m_seenAt - leaseSeconds};
    db.run("DELETE FROM session WHERE seen_at < $1", old);
    m_node = freeNode();
    const Cell cells[]{m_node, std::string_view(actor), m_seenAt};
    db.run("INSERT INTO session (node, actor, seen_at) VALUES ($1, $2, $3)", cells);
    m_ids = std::make_unique<IdMaker>(static_cast<unsigned>(m_node), newestId(types), m_nowMs);
    transaction.commit();
}
Session::~Session() {
    try {
        const Cell cells[]{m_node};
        m_db.setPatience(partingPatience);
        Transaction transaction(m_db);
        m_db.run("DELETE FROM session WHERE node = $1", cells);
        transaction.commit();
    } catch (const std::exception&) {}          // the lease ends by itself
}
void Session::renew() {
    const std::int64_t now = m_nowMs() / 1000;
    if (now < m_seenAt + daySeconds) return;
    const Cell cells[]{m_node, now};
    m_db.run("UPDATE session SET seen_at = $2 WHERE node = $1", cells);
    m_seenAt = now;
}
// Programs that died leave their node taken until the lease ends. Where none is free, the one not seen for longest goes.
std::int64_t Session::freeNode() {
    std::int64_t node = 0;
    for (auto row = m_db.query("SELECT node FROM session ORDER BY node"); row->next() && row->whole(0) == node;) ++node;
    if (node < nodes) return node;
    node = m_db.number("SELECT node FROM session ORDER BY seen_at, node LIMIT 1");
    const Cell cells[]{node};
    m_db.run("DELETE FROM session WHERE node = $1", cells);
    return node;
}
std::int64_t Session::newestId(std::span<const EntityType* const> types) {
    std::int64_t newest = m_db.number("SELECT COALESCE(MAX(id), 0) FROM revision");
    for (const EntityType* t : types) newest = std::max(newest, m_db.number("SELECT COALESCE(MAX(id), 0) FROM " + sqlName(t->name)));
    return newest;
}

}
