// SPDX-License-Identifier: MIT
// How the program's memory comes from the system and goes back. Large pieces come in large pages, as far as the system has them:
// of the time that an order of a million rows takes, half was getting it four kilobytes at a time.
#pragma once

namespace tilth {

/// Large pieces are the system's own from the start: what an order of all rows took is given back with it, instead of staying
/// with the thread that made it. Nothing where the C library has no such choice.
void giveBackLargeMemory();

}
