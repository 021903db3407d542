// SPDX-License-Identifier: MIT
#include "store/session.h"
#include <algorithm>

namespace tilth {

constexpr std::int64_t leaseSeconds = 30 * 86'400;
constexpr std::int64_t nodes = 1 << 10;

// The lowest free node, and a start above every id of the workspace: a clock set back cannot repeat an id.
Session::Session(Connection& db, std::span<const EntityType* const> types, const std::string& actor, std::function<std::int64_t()> nowMs) : m_db(db) {
    Transaction transaction(db);
    db.lockJournal();
    const std::int64_t now = nowMs() / 1000;
    const Cell old[]{now - leaseSeconds};
    db.run("DELETE FROM session WHERE seen_at < $1", old);
    for (auto row = db.query("SELECT node FROM session ORDER BY node"); row->next() && row->whole(0) == m_node;) ++m_node;
    if (m_node >= nodes) throw SqlError("Too many programs have this workspace open.");
    const Cell cells[]{m_node, std::string_view(actor), now};
    db.run("INSERT INTO session (node, actor, seen_at) VALUES ($1, $2, $3)", cells);
    m_ids = std::make_unique<IdMaker>(static_cast<unsigned>(m_node), newestId(types), std::move(nowMs));
    transaction.commit();
}
Session::~Session() {
    try {
        const Cell cells[]{m_node};
        Transaction transaction(m_db);
        m_db.run("DELETE FROM session WHERE node = $1", cells);
        transaction.commit();
    } catch (const std::exception&) {}          // the lease ends by itself
}
std::int64_t Session::newestId(std::span<const EntityType* const> types) {
    std::int64_t newest = m_db.number("SELECT COALESCE(MAX(id), 0) FROM revision");
    for (const EntityType* t : types) newest = std::max(newest, m_db.number("SELECT COALESCE(MAX(id), 0) FROM " + sqlName(t->name)));
    return newest;
}

}
