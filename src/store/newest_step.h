// SPDX-License-Identifier: MIT
// Which step undo would take back, for whoever wants to look before it does.
#pragma once
#include <cstdint>

namespace tilth {

class Store;

/// The id of the revision that Store::undo() would take back now: the actor's newest one that can be undone. 0: there is none.
std::int64_t newestStep(Store& store);

}
