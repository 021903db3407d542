// SPDX-License-Identifier: MIT
// What time brings about while the window is open: leads that were not followed up go back to the pool, their owners are told
// before, and hand-offs that nobody answers are escalated.
#pragma once
#include "app/pool_board.h"
#include "gui/bridge/desk.h"

#include <QTimer>
#include <set>

namespace tilth {

class Rounds : public QObject {
    Q_OBJECT

public:
    explicit Rounds(Desk& desk, QObject* parent = nullptr);
    /// From here on: soon, then for the pool each hour, for hand-offs every five minutes. Nothing where the workspace can only be read.
    void start();
    /// Looks now.
    void lookAtPool();
    void lookAtHandoffs();

private:
    void takePool(const PoolWatch& watch);
    void returnDue();
    void escalateDue();
    void warn(const std::vector<std::int64_t>& leads);

    Desk& m_desk;
    QTimer m_pool, m_handoffs;
    std::set<std::int64_t> m_warned;        // leads of which the owner was told in this window
};

}
