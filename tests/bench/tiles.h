// SPDX-License-Identifier: MIT
// What the tiles of Home show, asked as that page asks.
#pragma once
#include "bench/figures.h"
#include "gui/bridge/desk.h"

namespace tilth::bench {

/// Each tile with both its lines, from the question until the answer has come to the window's thread; the columns are there.
void measureTiles(Desk& desk, Figures& figures);

}
