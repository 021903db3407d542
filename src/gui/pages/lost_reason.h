// SPDX-License-Identifier: MIT
// Moves a deal to a lost stage: asks the reason on the page first.
#pragma once
#include "gui/bridge/desk.h"

namespace tilth {

class ReasonBar;

void askLostReason(Desk& desk, ReasonBar& bar, std::int64_t deal, std::int64_t stage);

}
