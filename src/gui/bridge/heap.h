// SPDX-License-Identifier: MIT
// How the program's memory goes back to the system.
#pragma once

namespace tilth {

/// Large pieces are the system's own from the start: what an order of all rows took is given back with it, instead of staying
/// with the thread that made it. Nothing where the C library has no such choice.
void giveBackLargeMemory();

}
