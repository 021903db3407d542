// SPDX-License-Identifier: MIT
// Statements whose answers nobody waits for: on a server each wait is a journey there and back, and a commit is mostly that.
#pragma once
#include "store/connection.h"

namespace tilth {

// A connection that sends such statements along with the next one.
class Pipeline {
public:
    virtual ~Pipeline() = default;
    virtual void post(const std::string& sql, Cells cells) = 0;
};

// Inside a transaction: runs a statement, how many rows it changed is not told. Its fault is thrown here or by a later statement
// of the same transaction, at the latest by commit.
void post(Connection& db, const std::string& sql, Cells cells);

}
