// SPDX-License-Identifier: MIT
// The lead pool as people look at it: what is in it and why, what one holds and until when, how much more one may take.
#pragma once
#include "app/pool.h"

namespace tilth {

struct PoolLead {
    std::int64_t lead = 0;
    std::string name, company, source;
    std::optional<Time> since;                      // in the pool; its creation where it was never passed on
    std::string lastOwner, reason;                  // empty: none
};
/// Of these leads, in their order; those that are gone are left out.
std::vector<PoolLead> poolLeads(Workspace& workspace, std::span<const std::int64_t> ids);

struct PoolBoard {
    std::vector<PoolLead> pool;
    std::vector<HeldLead> mine;                     // of the acting user; those that come back first, first
    std::vector<std::string> titles;                // of mine
    PoolStanding standing;                          // of the acting user
    PoolRules rules;
};
PoolBoard poolBoard(Workspace& workspace, std::span<const std::int64_t> pool);

/// What time has brought: whether leads have to go back, and those of the acting user that soon will.
struct PoolWatch {
    std::int64_t due = 0;
    std::vector<std::int64_t> soon;
};
PoolWatch poolWatch(Workspace& workspace);

}
