// SPDX-License-Identifier: MIT
// The table of verbs about target accounts.
#pragma once
#include "cli/command.h"

namespace tilth::cli {

std::span<const Command> accountCommands();

}
