// SPDX-License-Identifier: MIT
// Ending a long statement from within a piece of work that people may cancel.
#pragma once
#include "store/store.h"

namespace tilth {

// A connection that tells what it asks now and then while a statement runs; empty: nothing.
class Interruptible {
public:
    virtual ~Interruptible() = default;
    virtual std::function<bool()> stop() const = 0;
};

/// For a scope one question more: either ends the store's statements with Error{Cancelled}. It may be asked in another thread, which
/// writes rows for this one.
class Interruption {
public:
    Interruption(Store& store, std::function<bool()> stop);
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();
private:
    Store& m_store;
    std::function<bool()> m_before;
};

}
