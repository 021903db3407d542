// SPDX-License-Identifier: MIT
// A program's place in a workspace: the node number that keeps its ids apart from others'.
#pragma once
#include "core/base/id.h"
#include "core/schema/entity.h"
#include "store/connection.h"

namespace tilth {

class Session {
public:
    Session(Connection& db, std::span<const EntityType* const> types, const std::string& actor, std::function<std::int64_t()> nowMs);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();                                 // gives the node back
    std::int64_t newId() { return m_ids->next(); }
    std::int64_t node() const { return m_node; }
    void renew();                               // inside a transaction: says once a day that the node is still in use
private:
    std::int64_t freeNode();
    std::int64_t newestId(std::span<const EntityType* const> types);

    Connection& m_db;
    std::function<std::int64_t()> m_nowMs;
    std::int64_t m_node = 0, m_seenAt = 0;
    std::unique_ptr<IdMaker> m_ids;
};

}
